import type { Element } from 'domhandler';
import type { TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { boundless, MOST_ELEMENTS, MOST_OPEN, MOST_STEPS } from './bounds.js';

/**
 * A tree adapter that stops at the bounds. Text and elements that stand where a table allows none are moved before the table, which is the last child
 * nearly always: so a child's place is looked for from the end, where the adapter of the library looks from the beginning.
 */
export function boundedAdapter(): TreeAdapter<Htmlparser2TreeAdapterMap> {
  let elements = 0;
  let open = 0;
  let steps = 0;
  const insertBefore: typeof adapter.insertBefore = (parent, node, reference) => {
    const at = parent.children.lastIndexOf(reference);
    link(reference.prev, node);
    link(node, reference);
    parent.children.splice(at, 0, node);
    node.parent = parent;
  };
  return {
    ...adapter,
    createElement(name, namespace, attributes) {
      steps += open;
      if (++elements > MOST_ELEMENTS || steps > MOST_STEPS) throw boundless(`holds more than ${MOST_ELEMENTS} elements, or nests too many`);
      return adapter.createElement(name, namespace, attributes);
    },
    onItemPush() {
      if (++open > MOST_OPEN) throw boundless(`opens more than ${MOST_OPEN} elements without closing them`);
    },
    onItemPop() {
      open--;
    },
    insertBefore,
    insertTextBefore(parent, text, reference) {
      const before = reference.prev;
      if (before?.type === 'text') before.data += text;
      else insertBefore(parent, adapter.createTextNode(text), reference);
    },
    detachNode(node) {
      const { parent, prev, next } = node;
      if (!parent) return;
      parent.children.splice(parent.children.lastIndexOf(node), 1);
      if (prev) prev.next = next;
      if (next) next.prev = prev;
      node.parent = null;
      node.prev = null;
      node.next = null;
    },
  };
}

type Node = Element['children'][number];

function link(before: Node | null, after: Node): void {
  after.prev = before;
  if (before) before.next = after;
}
