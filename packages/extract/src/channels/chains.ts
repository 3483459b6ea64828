import { alternation, endings, openings } from '../text/alternation.js';
import { CharacterSet } from '../text/character-set.js';
import { closesQuote, Span } from './quotes.js';
import { isArrowTo, SIGNS, signEnd } from './signs.js';
import { overlapping } from './spans.js';
import { STEP_NOUNS, STEP_PLACES, STEP_VERBS } from './steps.table.js';
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
    /** What joins the steps: signs, or slashes, or dots and bars; the last two need more evidence still. */
    readonly joints: 'signs' | 'slashes' | 'dots',
    /** Where the next sign stands that goes on with it. */
    public next: number,
  ) {}
}

const SIGN_OPENERS = new CharacterSet(SIGNS);
const BARE = CharacterSet.without(` ，。；、,;:：()（）！？!?“”"'‘’【】「」『』《》[]［］|｜\ufe0f${SIGNS.replace('=', '')}`);
/** Slashes, bars and dots join other things as often as steps, so chains of them are read apart: 生活/社保缴费/居民医保. */
export const LOOSE_JOINTS = '/／|｜·•・';
const LOOSE = new CharacterSet(LOOSE_JOINTS);
const SLASH = new CharacterSet('/／');
const SIGN_OR_LOOSE = new CharacterSet(SIGNS + LOOSE_JOINTS);
const BARE_OF_SLASHES = new CharacterSet('', ['\u3400', '\u9fff'], ['A', 'Z'], ['a', 'z']);
const BARE_OF_DOTS = new CharacterSet('/／', ['\u3400', '\u9fff'], ['A', 'Z'], ['a', 'z']);
const FEWEST_LOOSE = 3;
/** What at least one step of a menu is called like. */
const ENTRY = /(?:查询|缴费|缴纳|备案|服务|办理|专区|申领|业务|医保|社保|申请)$/;
const ROOT = /^(?:我|我的|首页|主页|更多|发现|服务|办事|生活|市民中心|城市服务)$/;
const LONGEST_BARE = 20;
const VERB_BEFORE = new RegExp(`(?:${alternation(STEP_VERBS)}|路径|步骤|流程|入口|通过|操作)[为是如下]{0,2}[:：]?$`);
/** What such words end with. */
const ENDS_VERB_BEFORE = new CharacterSet(`${endings(STEP_VERBS)}径骤程口过作为是如下:：`);
/** Before a step in marks: 点击, 底部菜单, 首页下方. */
const LEADING_WORDS = new RegExp(`^(?:${alternation([...STEP_VERBS, ...STEP_PLACES])}){1,2}(?:中|里|栏|下方|上方)?的?`);
const OPENS_LEADING_WORDS = new CharacterSet(openings([...STEP_VERBS, ...STEP_PLACES]));
const LONGEST_LEAD = 12;
const LONG_VERBS = STEP_VERBS.filter((verb) => verb.length > 1);
const OPENS_VERB = new CharacterSet(openings(STEP_VERBS));
/** What a page calls the step before it: “备案”功能→. */
const NOUN = new RegExp(`^(?:${alternation(STEP_NOUNS)})`);
const OPENS_NOUN = new CharacterSet(openings(STEP_NOUNS));
const ENDS_NOUN = new CharacterSet(endings(STEP_NOUNS));
const LONGEST_NOUN = 4;
/** 备案(先登录)→. */
const NOTE = /^[（(][^（）()。；;]+[)）]/;
const OPENS_NOTE = new CharacterSet('（(');
const LONGEST_NOTE = 16;

/** True where one of the steps is called like an entry of a menu. */
export function hasEntry(text: string, { steps }: Chain): boolean {
  return steps.some((step) => ENTRY.test(text.slice(step.start, step.end)));
}

/** True for a page where every menu begins. */
export function isRoot(text: string, { start, end }: Span): boolean {
  return ROOT.test(text.slice(start, end));
}

/** Every chain of at least two items that arrows or dashes join. Linear: each item is read once. */
export function signedChains(view: View): Chain[] {
  const { text } = view;
  const chains: Chain[] = [];
  let current: Chain | null = null;
  for (let at = SIGN_OPENERS.firstIn(text, 0, text.length); at >= 0; ) {
    const behind = signEnd(text, at);
    // A dash inside a quoted step joins nothing.
    if (behind > at && (current === null || at >= current.next)) current = joined(view, current, at, behind, chains);
    at = SIGN_OPENERS.firstIn(text, Math.max(behind, at + 1), text.length);
  }
  return chains;
}

/** The chain that the sign at `at`–`behind` goes on with or begins; `current` where it does neither. */
function joined(view: View, current: Chain | null, at: number, behind: number, chains: Chain[]): Chain | null {
  const { text } = view;
  const right = itemAt(view, behind, BARE);
  if (right === null) return current;
  const arrow = isArrowTo(text, behind);
  if (current !== null && current.next === at) {
    goOn(current, right, text);
    current.arrows &&= arrow;
    return current;
  }
  const left = itemBefore(view, at, BARE);
  if (left === null) return current;
  const chain = begun(text, left, right, arrow, 'signs');
  chains.push(chain);
  return chain;
}

function begun(text: string, left: Item, right: Item, arrow: boolean, joints: Chain['joints']): Chain {
  const said = left.verb || (left.quoted && right.quoted) || isAnnounced(text, left.start);
  return new Chain(left.start, right.end, [left.step, right.step], arrow, said, joints, endOfRemark(text, right));
}

function goOn(chain: Chain, item: Item, text: string): void {
  chain.steps.push(item.step);
  chain.end = item.end;
  chain.next = endOfRemark(text, item);
}

function isAnnounced(text: string, start: number): boolean {
  return ENDS_VERB_BEFORE.isAt(text, start - 1) && VERB_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}

/** Every chain of at least three items that slashes, bars or dots join, one of them called like the entry of a menu, and none of `taken` in it. */
export function looseChains(view: View, taken: readonly Chain[]): Chain[] {
  const { text } = view;
  const chains: Chain[] = [];
  let current: Chain | null = null;
  for (let at = LOOSE.firstIn(text, 0, text.length); at >= 0; at = LOOSE.firstIn(text, at + 1, text.length)) {
    if (current !== null && at < current.next) continue;
    const joints = SLASH.isAt(text, at) ? 'slashes' : 'dots';
    const bare = joints === 'slashes' ? BARE_OF_SLASHES : BARE_OF_DOTS;
    const right = itemAt(view, at + 1, bare);
    if (right === null) continue;
    if (current !== null && current.next === at && current.joints === joints) {
      goOn(current, right, text);
      continue;
    }
    const left = itemBefore(view, at, bare);
    if (left === null) continue;
    // 生活/社保·缴费: the slash is part of the first step.
    if (current !== null && left.start < current.end) chains.pop();
    current = begun(text, left, right, false, joints);
    chains.push(current);
  }
  return chains.filter(
    (chain) =>
      chain.steps.length >= FEWEST_LOOSE &&
      hasEntry(text, chain) &&
      !areAlternatives(text, chain) &&
      overlapping(taken, chain.start, chain.end).length === 0,
  );
}

/** “城市服务”/“社保”/“医保” are alternatives, but 我/服务/社保 leads from page to page. */
function areAlternatives(text: string, { steps, joints }: Chain): boolean {
  const first = steps[0] as Span;
  return joints === 'slashes' && closesQuote(text, first.end) && !isRoot(text, first);
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

function itemAt(view: View, at: number, bare: CharacterSet): Item | null {
  const { text } = view;
  const quote = view.quoteFrom(at + 1) ?? quoteBehindWords(view, at);
  if (quote) return new Item(quote, at, quote.end + 1, true, false);
  const end = bareEnd(text, at, bare);
  return end === at ? null : new Item(new Span(at, end), at, end, false, false);
}

/** →点击“服务”, →底部菜单“服务”. */
function quoteBehindWords(view: View, at: number): Span | undefined {
  const { text } = view;
  const words = OPENS_LEADING_WORDS.isAt(text, at) ? LEADING_WORDS.exec(text.slice(at, at + LONGEST_LEAD)) : null;
  return words ? view.quoteFrom(at + words[0].length + 1) : undefined;
}

function itemBefore(view: View, end: number, bare: CharacterSet): Item | null {
  const quote = view.quoteTo(end - 1) ?? quoteBeforeNoun(view, end);
  if (quote) return new Item(quote, quote.start - 1, end, true, false);
  const start = bareStart(view.text, end, bare);
  if (start === end) return null;
  const verb = lastVerb(view.text, start, end);
  return new Item(new Span(start + verb, end), start, end, false, verb > 0);
}

/** “首页”栏目→: the quoted span before the noun. */
function quoteBeforeNoun(view: View, end: number): Span | undefined {
  const { text } = view;
  if (!ENDS_NOUN.isAt(text, end - 1)) return undefined;
  for (let at = end - 2; at >= end - LONGEST_NOUN; at--) {
    if (closesQuote(text, at)) return STEP_NOUNS.includes(text.slice(at + 1, end)) ? view.quoteTo(at) : undefined;
  }
  return undefined;
}

/** Where the sign behind an item may stand: behind the noun or the note that follows it, if one does. */
function endOfRemark(text: string, { end, quoted }: Item): number {
  let at = end;
  if (quoted && OPENS_NOUN.isAt(text, at)) at += NOUN.exec(text.slice(at, at + LONGEST_NOUN))?.[0].length ?? 0;
  if (OPENS_NOTE.isAt(text, at)) at += NOTE.exec(text.slice(at, at + LONGEST_NOTE))?.[0].length ?? 0;
  return SIGN_OR_LOOSE.isAt(text, at) ? at : end;
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
