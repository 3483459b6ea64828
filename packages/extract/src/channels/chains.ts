import { alternation, endings, openings } from '../text/alternation.js';
import { CharacterSet } from '../text/character-set.js';
import { Span } from './quotes.js';
import { isArrowTo, SIGNS, signEnd } from './signs.js';
import { overlapping } from './spans.js';
import { STEP_VERBS } from './steps.table.js';
import type { View } from './view.js';

/** A menu path as signs write it: “我”—“服务”, 首页→查询, A>B. Steps are spans of the view, marks left out. */
export class Chain {
  constructor(
    readonly start: number,
    public end: number,
    readonly steps: Span[],
    /** Every sign is an arrow. */
    public arrows: boolean,
    /** The words say that it is a path: a verb or 路径 before it, or every step in marks. */
    readonly said: boolean,
    /** Joined by slashes, which need more evidence still. */
    readonly slashes: boolean,
  ) {}
}

const SIGN_OPENERS = new CharacterSet(SIGNS);
const BARE = CharacterSet.without(' ，。；、,;:：()（）！？!?“”"\'‘’【】「」『』《》[]→➔➜➝➞➡➤⇒⇨⟶▶›»>＞—–－-');
/** A slash or a bar joins alternatives as often as steps, so chains of slashes are read apart: 生活/社保缴费/居民医保. */
export const SLASHES = '/／|｜';
const SLASH = new CharacterSet(SLASHES);
const BARE_OF_SLASHES = new CharacterSet('', ['\u3400', '\u9fff'], ['A', 'Z'], ['a', 'z']);
const FEWEST_SLASHED = 3;
/** What at least one step of a menu is called like. */
const ENTRY = /(?:查询|缴费|缴纳|备案|服务|办理|专区|申领|业务|医保|社保|申请)$/;
const LONGEST_BARE = 20;
const VERB_BEFORE = new RegExp(`(?:${alternation(STEP_VERBS)}|路径|步骤|流程|入口|通过|操作)[为是如下]{0,2}[:：]?$`);
/** What such words end with. */
const ENDS_VERB_BEFORE = new CharacterSet(`${endings(STEP_VERBS)}径骤程口过作为是如下:：`);
const LEADING_VERB = new RegExp(`^(?:${alternation(STEP_VERBS)})`);
const LONG_VERBS = STEP_VERBS.filter((verb) => verb.length > 1);
const OPENS_VERB = new CharacterSet(openings(STEP_VERBS));

/** Every chain of at least two items that arrows or dashes join. Linear: each item is read once. */
export function signedChains(view: View): Chain[] {
  const { text } = view;
  const chains: Chain[] = [];
  let current: Chain | null = null;
  for (let at = SIGN_OPENERS.firstIn(text, 0, text.length); at >= 0; ) {
    const behind = signEnd(text, at);
    // A dash inside a quoted step joins nothing.
    if (behind > at && (current === null || at >= current.end)) current = joined(view, current, at, behind, chains);
    at = SIGN_OPENERS.firstIn(text, Math.max(behind, at + 1), text.length);
  }
  return chains;
}

/** The chain that the sign at `at`–`behind` goes on with or begins; `current` where it does neither. */
function joined(view: View, current: Chain | null, at: number, behind: number, chains: Chain[]): Chain | null {
  const { text } = view;
  const right = itemAt(view, behind);
  if (right === null) return current;
  const arrow = isArrowTo(text, behind);
  if (current !== null && current.end === at) {
    current.steps.push(right.step);
    current.end = right.end;
    current.arrows &&= arrow;
    return current;
  }
  const left = itemBefore(view, at);
  if (left === null) return current;
  const said = left.verb || (left.quoted && right.quoted) || isAnnounced(text, left.start);
  const chain = new Chain(left.start, right.end, [left.step, right.step], arrow, said, false);
  chains.push(chain);
  return chain;
}

function isAnnounced(text: string, start: number): boolean {
  return ENDS_VERB_BEFORE.isAt(text, start - 1) && VERB_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}

/** Every chain of at least three items that slashes join, one of them called like the entry of a menu, and none of `taken` in it. */
export function slashedChains(text: string, taken: readonly Chain[]): Chain[] {
  const chains: Chain[] = [];
  let current: Chain | null = null;
  for (let at = SLASH.firstIn(text, 0, text.length); at >= 0; at = SLASH.firstIn(text, at + 1, text.length)) {
    const right = bareEnd(text, at + 1, BARE_OF_SLASHES);
    if (right === at + 1) continue;
    if (current !== null && current.end === at) {
      current.steps.push(new Span(at + 1, right));
      current.end = right;
      continue;
    }
    const left = bareStart(text, at, BARE_OF_SLASHES);
    if (left === at) continue;
    const verb = lastVerb(text, left, at);
    const said = verb > 0 || isAnnounced(text, left);
    current = new Chain(left, right, [new Span(left + verb, at), new Span(at + 1, right)], false, said, true);
    chains.push(current);
  }
  return chains.filter(
    ({ steps, start, end }) =>
      steps.length >= FEWEST_SLASHED &&
      steps.some((step) => ENTRY.test(text.slice(step.start, step.end))) &&
      overlapping(taken, start, end).length === 0,
  );
}

/** One item of a chain; `start` and `end` include marks and verb. */
class Item {
  constructor(
    readonly step: Span,
    readonly start: number,
    readonly end: number,
    readonly quoted: boolean,
    readonly verb: boolean,
  ) {}
}

function itemAt(view: View, at: number): Item | null {
  const { text } = view;
  const quote = view.quoteFrom(at + 1) ?? quoteBehindVerb(view, at);
  if (quote) return new Item(quote, at, quote.end + 1, true, false);
  const end = bareEnd(text, at, BARE);
  return end === at ? null : new Item(new Span(at, end), at, end, false, false);
}

/** →点击“服务”. */
function quoteBehindVerb(view: View, at: number): Span | undefined {
  const { text } = view;
  const verb = OPENS_VERB.isAt(text, at) ? LEADING_VERB.exec(text.slice(at, at + 6)) : null;
  return verb ? view.quoteFrom(at + verb[0].length + 1) : undefined;
}

function itemBefore(view: View, end: number): Item | null {
  const quote = view.quoteTo(end - 1);
  if (quote) return new Item(quote, quote.start - 1, end, true, false);
  const start = bareStart(view.text, end, BARE);
  if (start === end) return null;
  const verb = lastVerb(view.text, start, end);
  return new Item(new Span(start + verb, end), start, end, false, verb > 0);
}

function bareEnd(text: string, at: number, bare: CharacterSet): number {
  let end = at;
  while (end - at < LONGEST_BARE && bare.isAt(text, end)) end++;
  return end;
}

function bareStart(text: string, at: number, bare: CharacterSet): number {
  let start = at;
  while (at - start < LONGEST_BARE && bare.isAt(text, start - 1)) start--;
  return start;
}

/** The length of a bare first item up to the end of its last verb (请点击办税缴费 → 3), or 0. */
function lastVerb(text: string, start: number, end: number): number {
  if (OPENS_VERB.firstIn(text, start, end) < 0) return 0;
  const item = text.slice(start, end);
  let last = 0;
  for (const verb of LONG_VERBS) {
    const at = item.lastIndexOf(verb);
    if (at >= 0 && at + verb.length < item.length) last = Math.max(last, at + verb.length);
  }
  return last;
}
