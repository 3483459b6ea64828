import type { AnyNode, Element } from 'domhandler';

export function elementChildren(node: AnyNode): Element[] {
  return 'children' in node ? node.children.filter((child): child is Element => 'attribs' in child) : [];
}

/** The elements below a node and itself, in document order, without recursion; `into` false leaves out what is below an element. */
export function* elementsIn(root: AnyNode, into: (element: Element) => boolean = () => true): Generator<Element> {
  const pending: AnyNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('children' in node)) continue;
    if ('attribs' in node) {
      yield node;
      if (!into(node)) continue;
    }
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
  }
}

const LONGEST_TEXT = 100_000;

/** The text below a node, its first hundred thousand characters, white space as it stands. */
export function textBelow(root: AnyNode): string {
  const pieces: string[] = [];
  let length = 0;
  const pending: AnyNode[] = [root];
  for (let node = pending.pop(); node && length < LONGEST_TEXT; node = pending.pop()) {
    if (node.type === 'text') {
      pieces.push(node.data);
      length += node.data.length;
    } else if ('children' in node) {
      for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
    }
  }
  return pieces.join('');
}
