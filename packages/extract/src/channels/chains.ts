import { alternation } from '../text/alternation.js';
import { CharacterSet } from '../text/character-set.js';
import { matchesOf } from '../text/matches.js';
import { quoteFrom, quoteTo, type Span } from './quotes.js';
import { overlapping } from './spans.js';
import { STEP_VERBS } from './steps.table.js';

/** A menu path as signs write it: “我”—“服务”, 首页→查询, A>B. Steps are spans of the view, marks left out. */
export interface Chain {
  start: number;
  end: number;
  steps: Span[];
  /** Every sign is an arrow, which nothing else uses; a dash also joins other things than steps. */
  arrows: boolean;
  /** The words say that it is a path: a verb or 路径 before it, or every step in marks. */
  said: boolean;
  /** Joined by slashes, which need more evidence still. */
  slashes: boolean;
}

const SIGN = /-{1,2}>|—{1,2}>|={1,2}>|>{1,3}|＞{1,3}|[→➔➜➝➞➡➤⇒⇨⟶▶›»]\ufe0f?|—{1,2}|–|－|-{1,3}/g;
const ARROW = /[>＞→➔➜➝➞➡➤⇒⇨⟶▶›»]/;
const BARE = CharacterSet.without(' ，。；、,;:：()（）！？!?“”"\'‘’【】「」『』《》[]→➔➜➝➞➡➤⇒⇨⟶▶›»>＞—–－-');
/** A slash or a bar joins alternatives as often as steps, so chains of slashes are read apart: 生活/社保缴费/居民医保. */
const SLASH = /[/／|｜]/g;
const BARE_OF_SLASHES = new CharacterSet('', ['\u3400', '\u9fff'], ['A', 'Z'], ['a', 'z']);
const FEWEST_SLASHED = 3;
/** What at least one step of a menu is called like. */
const ENTRY = /(?:查询|缴费|缴纳|备案|服务|办理|专区|申领|业务|医保|社保|申请)$/;
const LONGEST_BARE = 20;
const VERB_BEFORE = new RegExp(`(?:${alternation(STEP_VERBS)}|路径|步骤|流程|入口|通过|操作)[为是如下]{0,2}[:：]?$`);
const LEADING_VERB = new RegExp(`^(?:${alternation(STEP_VERBS)})`);

/** Every chain of at least two items in a view. `quotes` are its quoted spans. Linear: each item is read once. */
export function chainsIn(text: string, quotes: readonly Span[]): Chain[] {
  const chains = join(text, quotes, SIGN, BARE);
  const others = slashed(text, chains);
  return others.length === 0 ? chains : [...chains, ...others].sort((a, b) => a.start - b.start);
}

function join(text: string, quotes: readonly Span[], signs: RegExp, bare: CharacterSet): Chain[] {
  const chains: Chain[] = [];
  let current: Chain | null = null;
  for (const sign of matchesOf(text, signs)) {
    const at = sign.index;
    const behind = at + sign[0].length;
    if (current && at < current.end) continue; // a dash inside a quoted step
    const right = itemAt(text, behind, quotes, bare);
    if (!right) continue;
    if (current && current.end === at) {
      current.steps.push(right.step);
      current.end = right.end;
      current.arrows &&= ARROW.test(sign[0]);
      current.said &&= right.quoted || current.said;
      continue;
    }
    const left = itemBefore(text, at, quotes, bare);
    if (!left) continue;
    const verb = VERB_BEFORE.test(text.slice(Math.max(0, left.start - 8), left.start)) || left.verb;
    current = {
      start: left.start,
      end: right.end,
      steps: [left.step, right.step],
      arrows: ARROW.test(sign[0]),
      said: verb || (left.quoted && right.quoted),
      slashes: signs === SLASH,
    };
    chains.push(current);
  }
  return chains;
}

function slashed(text: string, taken: readonly Chain[]): Chain[] {
  return join(text, [], SLASH, BARE_OF_SLASHES).filter(
    ({ steps, start, end }) =>
      steps.length >= FEWEST_SLASHED &&
      steps.some((step) => ENTRY.test(text.slice(step.start, step.end))) &&
      overlapping(taken, start, end).length === 0,
  );
}

interface Item {
  step: Span;
  /** Marks and verb included. */
  start: number;
  end: number;
  quoted: boolean;
  verb: boolean;
}

function itemAt(text: string, at: number, quotes: readonly Span[], bare: CharacterSet): Item | null {
  const verb = LEADING_VERB.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  const verbal = verb > 0 ? quoteFrom(quotes, at + verb + 1) : undefined;
  const quote = verbal ?? quoteFrom(quotes, at + 1);
  if (quote) return { step: quote, start: at, end: quote.end + 1, quoted: true, verb: verbal !== undefined };
  let end = at;
  while (end - at < LONGEST_BARE && bare.isAt(text, end)) end++;
  return end === at ? null : { step: { start: at, end }, start: at, end, quoted: false, verb: false };
}

function itemBefore(text: string, end: number, quotes: readonly Span[], bare: CharacterSet): Item | null {
  const quote = quoteTo(quotes, end - 1);
  if (quote) return { step: quote, start: quote.start - 1, end, quoted: true, verb: false };
  let start = end;
  while (end - start < LONGEST_BARE && bare.isAt(text, start - 1)) start--;
  if (start === end) return null;
  const verb = lastVerb(text.slice(start, end));
  return { step: { start: start + verb, end }, start, end, quoted: false, verb: verb > 0 };
}

/** The end of the last verb in a bare first item (请点击办税缴费 → 3), or 0. */
function lastVerb(item: string): number {
  let last = 0;
  for (const verb of STEP_VERBS) {
    const at = item.lastIndexOf(verb);
    if (verb.length > 1 && at >= 0 && at + verb.length < item.length) last = Math.max(last, at + verb.length);
  }
  return last;
}
