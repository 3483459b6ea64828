import type { AnyNode, Element } from 'domhandler';

const LANDMARKS: ReadonlySet<string> = new Set(['title', 'meta', 'article', 'main', 'body']);

/**
 * The elements of a page that say where its article is and what it is called, by name, in document order. One walk without recursion: selectors compare
 * the elements of a page without `<html>` pair by pair.
 */
export function findLandmarks(root: AnyNode): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  const pending: AnyNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('children' in node)) continue;
    if ('tagName' in node) {
      const name = node.tagName.toLowerCase();
      const others = found.get(name);
      if (others) others.push(node);
      else if (LANDMARKS.has(name)) found.set(name, [node]);
    }
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
  }
  return found;
}

/** The text straight inside an element, its child elements left out. */
export function ownText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
}
