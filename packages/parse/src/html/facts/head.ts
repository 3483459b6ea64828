import type { Document, Element } from 'domhandler';
import { elementsIn, textBelow } from '../visible/tree-walk.js';

/** The parts of a page that its reader does not see, or that say where things are. */
export interface Head {
  body: Element;
  /** The `<title>`. */
  title: string;
  metas: Element[];
  sheets: string[];
  /** Scripts of JSON-LD, and all other scripts that hold data. */
  linkedData: string[];
  scripts: string[];
  /** `<time>` elements and those that say so of themselves (`itemprop="datePublished"`). */
  times: Element[];
}

const MOST_SCRIPTS = 200;

/** One walk over the whole page. */
export function readHead(tree: Document): Head {
  const head: Head = { body: undefined as unknown as Element, title: '', metas: [], sheets: [], linkedData: [], scripts: [], times: [] };
  for (const element of elementsIn(tree)) {
    const { name, attribs } = element;
    if (name === 'html') head.body ??= element;
    else if (name === 'body') head.body = element;
    else if (name === 'title' && head.title === '' && !isInPicture(element)) head.title = textBelow(element).slice(0, 1000).trim();
    else if (name === 'meta') head.metas.push(element);
    else if (name === 'style') head.sheets.push(textBelow(element));
    else if (name === 'script' && attribs.src === undefined) {
      const list = /ld\+json/i.test(attribs.type ?? '') ? head.linkedData : head.scripts;
      if (list.length < MOST_SCRIPTS) list.push(ownText(element));
    }
    if (name === 'time' || /datePublished/i.test(attribs.itemprop ?? '')) head.times.push(element);
  }
  return head;
}

function isInPicture(element: Element): boolean {
  return (element.parent as Element | null)?.name === 'svg';
}

function ownText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
}
