import type { Measure } from '@yibao-rules/model';
import { CharacterSet } from '../../text/character-set.js';
import { stands, WordIndex } from '../../text/word-index.js';
import { KIND_INDEX, type Quantity } from '../quantities/index.js';
import { ACCOUNT, CONTRIBUTION_BASE, type Cue, FIXED_SUM, MINIMUM_WAGE, PAYMENT } from './cues.table.js';
import type { CueToken } from './tokens.js';

/** The cue that last claimed a kind of quantity, and where it stands; `end` is −1 for cues of headings and labels. */
export interface Claim {
  cue: Cue;
  measure: Measure | null;
  start: number;
  end: number;
  text: string;
}

/** For each kind of quantity, by KIND_INDEX, the nearest cue before: what a figure inherits in 一级300元、二级500元. */
export type Memory = (Claim | null)[];

export const PERCENT = KIND_INDEX.percent;
export const MONEY = KIND_INDEX.money;
export const DURATION = KIND_INDEX.duration;
export const WORKDAY = KIND_INDEX.workday;

export function emptyMemory(): Memory {
  return [null, null, null, null, null, null];
}

/**
 * Remembers a cue for each kind that it names. Kinds that it claims only by touching go to `near`, so that they do not displace what a
 * list inherits: 起付线一级310元报销88%，二级640元.
 */
export function remember(memory: Memory, near: Memory | null, token: CueToken, text: string): void {
  const cue = token.value;
  const { claims } = cue;
  const end = near ? token.end : -1;
  for (let i = 0; i < claims.length; i++) {
    const { index, measure, touching } = claims[i] as Cue['claims'][number];
    const before = memory[index] as Claim | null;
    if (before !== null && yields(token, index, before, text)) continue;
    const target = touching ? near : memory;
    if (target !== null) target[index] = { cue, measure, start: token.start, end, text: token.words };
  }
}

/** What a word alone may not displace in its sentence: 支付 and 最低工资 a benefit, 缴费基数 the ratio or credit that it is the base of. */
function yields({ value: cue, start, end }: CueToken, index: number, claim: Claim, text: string): boolean {
  if (cue === MINIMUM_WAGE) {
    if (text[end] === '的') return claim.measure === 'benefit-amount'; // 按最低工资标准的90%, every month 1890元
    if (claim.measure === 'contribution-base') return LIMIT.test(text.slice(Math.max(0, start - 11), start));
  }
  if (cue === FIXED_SUM && claim.measure === 'account-credit') return true; // 划入标准：退休每月定额80元
  if (cue === CONTRIBUTION_BASE && claim.measure === 'account-credit') return claim.end >= 0 || text[end] === '的'; // 个人账户: 按基数的2%
  if (claim.end < 0) return false;
  if (cue === ACCOUNT) return index === MONEY;
  if (cue === PAYMENT || cue === MINIMUM_WAGE) return claim.measure === 'benefit-amount';
  return cue === CONTRIBUTION_BASE && claim.measure === 'contribution-ratio';
}

/** 缴费基数上限…, before blanks. */
const LIMIT = /[上下]限[^，。；]{0,6}[ \t\u00a0\u3000]{0,3}$/;

const LONGEST_COPULA = 8;
const WHITE_SPACE = ' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';
/** What may stand between a cue and its number (报销比例为, 限额分别提升至) … */
const COPULA = new CharacterSet(`为是约在按达至到:：${WHITE_SPACE}`, ['\u2000', '\u200a']);
/** … with one of these in it. */
const SHARING = new WordIndex(
  ['分别', '统一', '均', '一律'].map((word) => [word, null] as const),
  'first',
);
const ACCORDING = '按'.charCodeAt(0);

/** Whether nothing but a copula stands between the cue and the quantity. */
export function touches(codes: Uint16Array, claim: Claim, quantity: Quantity): boolean {
  if (claim.end < 0) return false;
  if (claim.end >= quantity.start) return claim.start < quantity.coreStart;
  return quantity.start - claim.end <= LONGEST_COPULA && isCopula(codes, claim.end, quantity.start);
}

function isCopula(codes: Uint16Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && COPULA.has(codes[at] as number)) at++;
  if (at === end) return true;
  const word = SHARING.of(codes[at] as number)[0];
  if (word === undefined || !stands(codes, at, word.codes)) return false;
  at += word.codes.length;
  while (at < end && COPULA.has(codes[at] as number) && codes[at] !== ACCORDING) at++;
  return at === end;
}

/** Cues as a heading leaves them behind: nothing touches them. */
export function asInherited(memory: Memory): Memory {
  return memory.map((claim) => {
    if (claim === null) return null;
    const { cue, measure, start, text } = claim;
    return { cue, measure, start, end: -1, text };
  });
}
