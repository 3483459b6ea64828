import type { Element } from 'domhandler';
import type { PageMap } from './page-map.js';

/** Cost of a character that is no prose, against one that is. */
const COST = 0.25;
/**
 * An element named as the page's own is none after all where less prose than this share of its own stands outside such elements: a page may well be
 * called `page-with-sidebar`. There may be much more of comments than of the article.
 */
const REST = { comment: 0.02, page: 0.06, doubtful: 0.2 } as const;
/** An element whose name may be an article's, too, is the article where it holds this share of the prose. */
const ARTICLE_SHARE = 0.35;

/** The elements below `root` that, going by their names, are the page's and not the article's: the outermost of each. */
export function pageElements(map: PageMap, root: Element): Set<Element> {
  const inner = new Map<Element, Element[]>();
  const above = new Map<Element, Element>();
  for (const element of map.elements) {
    const around = element === root ? root : (above.get(element.parent as Element) ?? root);
    const hinted = element !== root && map.hints.has(element) && map.holds(element);
    above.set(element, hinted ? element : around);
    if (!hinted) continue;
    const siblings = inner.get(around);
    if (siblings) siblings.push(element);
    else inner.set(around, [element]);
  }
  const found = new Set<Element>();
  const scopes: Element[] = [root];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    const hinted = (inner.get(scope) ?? [])
      .filter((element) => scope !== root || within(element, root))
      .sort((a, b) => map.extentOf(b).prose - map.extentOf(a).prose);
    let rest = hinted.reduce((prose, element) => prose - map.extentOf(element).prose, map.extentOf(scope).prose);
    for (const element of hinted) {
      const hint = map.hints.get(element)!;
      const { prose } = map.extentOf(element);
      if (rest < prose * REST[hint] || (hint === 'doubtful' && prose > map.extentOf(scope).prose * ARTICLE_SHARE)) {
        scopes.push(element);
        rest += prose;
      } else found.add(element);
    }
  }
  return found;
}

function within(element: Element, root: Element): boolean {
  for (let above: Element | null = element; above; above = above.parent as Element | null) if (above === root) return true;
  return false;
}

/**
 * The element that holds the article: the one below which prose outweighs everything else by most (the best subsequence of lines, Pasternack and Roth,
 * WWW 2009, with the tree's elements as the only subsequences). A body of several parts is found in the element around them; of two elements of
 * the same weight, the inner one. `foreign` are elements that are known to be the page's own.
 */
export function findBody(map: PageMap, foreign: ReadonlySet<Element>): Element {
  const weights = new Map<Element, number>();
  const outside = new Set<Element>();
  for (const element of map.elements) if (foreign.has(element) || outside.has(element.parent as Element)) outside.add(element);
  map.lines.forEach((line, i) => {
    const { prose } = map.facts[i]!;
    const value = outside.has(line.element) || prose === 0 ? -COST * line.length : prose;
    weights.set(line.element, (weights.get(line.element) ?? 0) + value);
  });
  let best = map.body;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = map.elements.length - 1; i >= 0; i--) {
    const element = map.elements[i]!;
    const weight = weights.get(element);
    if (weight === undefined) continue;
    if (weight > most + 1e-9) {
      best = element;
      most = weight;
    }
    const parent = element.parent as Element;
    if (i > 0) weights.set(parent, (weights.get(parent) ?? 0) + weight);
  }
  return best;
}
