import type { Measure, Value } from '@yibao-rules/model';
import { beforeBlanks, wordsBefore } from '../../text/around.js';
import { CharacterSet } from '../../text/character-set.js';
import { isOneOf } from '../../text/word-index.js';
import type { Quantity } from '../quantities/index.js';
import type { Claim } from './cue-memory.js';
import type { SentenceState } from './sentence-state.js';

/** How far before a quantity a bound is looked for that a verb or a noun parts from it. */
const REACH = 18;
/** 最长只能领6个月, 最多可休60天: a ceiling with its verb. */
const CEILING =
  /(?:最长|最多|至多|最高|不超过)(?:只能|可以|可|能|不超过)?(?:领取|领|享受|申领|休|报销|补助|延长)?(?:时间|期限)?[为到至达]?$/;
/** What such words end with, but for 为 and the like: most figures stand behind another character. */
const CEILING_ENDS = new CharacterSet('长多高过能以可取领受休销助间限');
/** 不高于当地月平均工资的40%: a bound with the noun that the figure is a part of. */
const PART_OF = /(不低于|不少于|不得低于|不高于|不超过|不得高于|不得超过)[^，。；：、,;:()（）]{1,14}的$/;
const OF = '的'.charCodeAt(0);

/**
 * Opens the side of an exact figure that its wording leaves open: ceilings and floors whose words do not touch the number, the limits of
 * a contribution base, and 累计缴费满 男25年, which is a minimum.
 */
export function bindOpenSides({ text, codes }: SentenceState, measure: Measure, claim: Claim, quantity: Quantity, value: Value): void {
  if (quantity.bound !== 'exact') return;
  const to = beforeBlanks(codes, quantity.start);
  const last = to > 0 ? (codes[to - 1] as number) : 0;
  const verb = to > 1 && isOneOf('为到至达', last) ? (codes[to - 2] as number) : last;
  if (CEILING_ENDS.has(verb) && CEILING.test(wordsBefore(text, codes, quantity.start, REACH))) value.min = null;
  else {
    const part = last === OF ? PART_OF.exec(wordsBefore(text, codes, quantity.start, REACH))?.[1] : undefined;
    if (part?.endsWith('高于') || part?.endsWith('超过')) value.min = null;
    else if (part) value.max = null;
    else if (measure === 'contribution-base') bindBase(wordsBefore(text, codes, quantity.start, 10), claim, value);
    else if (measure === 'contribution-years' && /满|够|足|最低/.test(aheadOf(text, claim, quantity))) value.max = null;
  }
}

/** The claim's words with the two behind it, where it stands before the figure: 累计缴费 and 满. */
function aheadOf(text: string, claim: Claim, quantity: Quantity): string {
  if (claim.end < 0 || claim.end > quantity.start) return '';
  return text.slice(claim.start, Math.min(quantity.start, claim.end + 2));
}

/** 上限 or 下限 before the figure, else in its claim. */
function bindBase(before: string, claim: Claim, value: Value): void {
  const words = before.includes('限') ? before : claim.text;
  const upper = words.lastIndexOf('上限');
  const lower = words.lastIndexOf('下限');
  if (upper > lower) value.min = null;
  else if (lower > 0 && words[lower - 1] !== '上') value.max = null;
  else if (lower === 0) value.max = null;
}
