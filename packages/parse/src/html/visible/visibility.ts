import type { AnyNode, Element } from 'domhandler';
import { SKIPPED } from './elements.table.js';
import { type HidingRules, isHiddenByRule, readHidingRules } from './hiding-rules.js';
import { readStyle, type TextStyle } from './style.js';

/** Names of panels that a reader opens: tabs, folds, accordions. What stands in a closed one is part of the article. */
const PANEL = /tab|pane|collaps|accordion|fold|expand|toggle|swiper|slide|page|part|step|answer|more/i;
/** Windows that open over the page, whatever else their names say. */
const WINDOW = /modal|dialog|popup|pop-|layer|mask|toast|drawer|dropdown|tooltip|login/i;
/** Share of the page's words that a veiled element must hold to be the article's body, which a script shows. */
const BODY_SHARE = 0.4;

/** Classes whose text is for screen readers, or the page's own beside a heading. */
const UNSEEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|mw-editsection|noprint|print-only)(?:\s|$)/;

const PLAIN: TextStyle = { hidden: null, strong: null, size: null, keepsBreaks: false };

/** Tells which elements of a page a reader sees, or would see after the page's scripts ran. */
export class Visibility {
  private readonly styles = new Map<string, TextStyle>();
  private readonly rules: HidingRules;
  private readonly words = new Map<Element, number>();
  private readonly all: number;

  /** `lenient` shows what is hidden for good, too: a last resort for pages that show nothing else. */
  constructor(
    root: AnyNode,
    sheets: readonly string[],
    private readonly lenient = false,
  ) {
    this.rules = readHidingRules(sheets);
    this.all = this.countWords(root);
  }

  styleOf(element: Element): TextStyle {
    const { style } = element.attribs;
    if (style === undefined) return PLAIN;
    const known = this.styles.get(style);
    if (known) return known;
    const read = readStyle(style);
    this.styles.set(style, read);
    return read;
  }

  isHidden(element: Element): boolean {
    const { attribs } = element;
    const state = this.styleOf(element).hidden;
    if (state === 'gone' || attribs.hidden !== undefined || isHiddenByRule(element, this.rules)) {
      const names = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs.role ?? ''}`.slice(0, 300);
      return !(PANEL.test(names) && !WINDOW.test(names)) && !(this.lenient && this.holdsBody(element));
    }
    if (state === 'veiled' || attribs['aria-hidden'] === 'true') return !this.holdsBody(element);
    return (element.name === 'dialog' && attribs.open === undefined) || UNSEEN.test((attribs.class ?? '').slice(0, 300));
  }

  private holdsBody(element: Element): boolean {
    return (this.words.get(element) ?? 0) >= this.all * BODY_SHARE;
  }

  /** Characters below each element that are no white space. */
  private countWords(root: AnyNode): number {
    const order: Element[] = [];
    const pending: AnyNode[] = [root];
    let all = 0;
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (node.type === 'text') {
        const count = wordsIn(node.data);
        all += count;
        const parent = node.parent as Element | null;
        if (parent) this.words.set(parent, (this.words.get(parent) ?? 0) + count);
      } else if ('children' in node) {
        if ('attribs' in node) {
          if (SKIPPED.has(node.name)) continue;
          order.push(node);
        }
        for (const child of node.children) pending.push(child);
      }
    }
    for (const element of order.reverse()) {
      const parent = element.parent as Element | null;
      if (parent) this.words.set(parent, (this.words.get(parent) ?? 0) + (this.words.get(element) ?? 0));
    }
    return all;
  }
}

function wordsIn(data: string): number {
  let count = 0;
  for (let i = 0; i < data.length; i++) if (data.charCodeAt(i) > 32) count++;
  return count;
}
