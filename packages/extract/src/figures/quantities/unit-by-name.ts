import { endings } from '../../text/alternation.js';
import { beforeBlanks, unitBefore, wordsBefore } from '../../text/around.js';
import { isOneOf } from '../../text/word-index.js';
import type { Amount } from './amount.js';
import { AGE, MONEY, PERCENT, type UnitWord } from './unit-word.js';
import { MONEY_NAMES, PERCENT_NAMES } from './units.table.js';

/** What ends a bare number. */
const BARE_ENDS = '，。；,;）)\n\r';
/** What the words that give it a unit end with, or what may follow them. */
const NAME_ENDS = `${endings([...MONEY_NAMES, ...PERCENT_NAMES])}别为是:：`;
/** How far before a bare number the word that gives it its unit begins. */
const NAME_REACH = 9;
/** 女满40、男满50: years of age, when nothing but the sex says so. */
const AGED = /[男女](?:性|的|职工)?年?满$/;
const FULL = '满'.charCodeAt(0);

/** The unit that the word before gives to the bare numbers from `first` to `last`, or null: 封顶线5000, 报销比例分别为90、85、80. */
export function unitByName(text: string, codes: Uint16Array, first: Amount, last: Amount, end: number): UnitWord | null {
  if (first === last && isBareAge(text, codes, first)) return AGE;
  if (!first.arabic || first.low === 0 || (last.end < end && !isOneOf(BARE_ENDS, codes[last.end] as number))) return null;
  if (!isOneOf(NAME_ENDS, unitBefore(codes, first.start))) return null;
  const before = wordsBefore(text, codes, first.start, NAME_REACH).replace(/(?:分别)?(?:为|是)?[:：]?$/, '');
  if (MONEY_NAMES.some((name) => before.endsWith(name))) return MONEY;
  return last.high <= 100 && PERCENT_NAMES.some((name) => before.endsWith(name)) ? PERCENT : null;
}

function isBareAge(text: string, codes: Uint16Array, { start, end, low, arabic }: Amount): boolean {
  if (!arabic || !(low >= 16 && low <= 70)) return false;
  const at = beforeBlanks(codes, start);
  if (at === 0 || codes[at - 1] !== FULL) return false;
  return AGED.test(wordsBefore(text, codes, start, 6)) && /^[、，。；,;的）)\s]/.test(text.slice(end, end + 1));
}
