import type { Element } from 'domhandler';
import { withoutComments } from '../tree/without-comments.js';
import { readStyle } from './style.js';

/** Names that a page's own style sheets hide, with the mark before them: `.tip`, `#poster`. */
export type HidingRules = ReadonlySet<string>;

const LONGEST_SHEET = 200_000;
const SIMPLE_SELECTOR = /^[a-z]{0,10}([.#][\w-]{1,60})$/i;
const LONGEST_SELECTOR = 80;

/**
 * The classes and ids that the style sheets inside a page hide from everybody: rules of one class or id, outside `@media` (what is hidden there may only
 * be hidden in print).
 */
export function readHidingRules(sheets: readonly string[]): HidingRules {
  const hidden = new Set<string>();
  for (const sheet of sheets) {
    for (const { selectors, declarations } of topRules(withoutComments(sheet.slice(0, LONGEST_SHEET), '/*', '*/'))) {
      const state = readStyle(declarations).hidden === 'gone';
      for (const selector of selectors.split(',')) {
        const name = selector.length <= LONGEST_SELECTOR ? SIMPLE_SELECTOR.exec(selector.trim())?.[1] : undefined;
        if (name === undefined) continue;
        // A later rule that shows it again wins, as in the cascade.
        if (state) hidden.add(name);
        else if (/(?:^|;)\s*display\s*:/i.test(declarations)) hidden.delete(name);
      }
    }
  }
  return hidden;
}

/** Whether a rule hides an element. */
export function isHiddenByRule(element: Element, rules: HidingRules): boolean {
  if (rules.size === 0) return false;
  const { id, class: classes } = element.attribs;
  if (id && rules.has(`#${id.trim()}`)) return true;
  return classes
    ? classes
        .slice(0, 300)
        .split(/\s+/)
        .some((name) => rules.has(`.${name}`))
    : false;
}

function* topRules(css: string): Generator<{ selectors: string; declarations: string }> {
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (let i = 0; i < css.length; i++) {
    const mark = css[i];
    if (mark === '{') {
      if (depth++ === 0) {
        selectors = css.slice(from, i).trim();
        from = i + 1;
      }
    } else if (mark === '}' && depth > 0) {
      if (--depth === 0) {
        if (!selectors.startsWith('@')) yield { selectors, declarations: css.slice(from, i).trim() };
        from = i + 1;
      }
    } else if (mark === ';' && depth === 0) from = i + 1;
  }
}
