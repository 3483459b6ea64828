import { behindBlanks } from '../../text/around.js';
import { applyAffixes } from './affixes.js';
import { type Amount, readAmount } from './amount.js';
import { type Quantity, quantityOf } from './quantity.js';
import { unitByName } from './unit-by-name.js';
import type { UnitWord } from './unit-word.js';

/** Members of one list that share a unit (`30/50/80元`); longer ones are tables of something else. */
const MAX_SHARED = 12;
const PAUSE = '、'.charCodeAt(0);
const COUNTER = '个'.charCodeAt(0);

/**
 * The members of the list that a number without a unit opens; the last one has the unit that they share. Null where the number stands alone,
 * perhaps with the unit that the words around give it.
 */
export function listFrom(text: string, codes: Uint16Array, first: Amount, end: number): Amount[] | null {
  const members = [first];
  let last = first;
  while (last.unit === null && members.length < MAX_SHARED) {
    last.unit = unitOfNext(text, codes, last, end);
    if (last.unit) break;
    const at = separatorAt(codes, last.end, end);
    const separator = codes[at] as number;
    if (!isSlash(separator) && !(separator === PAUSE && last.arabic)) break;
    const next = readAmount(codes, behindBlanks(codes, at + 1, end), end);
    if (!next?.arabic) break;
    members.push(next);
    last = next;
  }
  last.unit ??= unitByName(text, codes, first, last, end);
  return last === first || last.unit?.kind === 'age' ? null : members;
}

/** 3个、2个、1个百分点: the counter that stands for the unit belongs to its number. */
function separatorAt(codes: Uint16Array, end: number, limit: number): number {
  const at = behindBlanks(codes, end, limit);
  return codes[at] === COUNTER && codes[at + 1] === PAUSE ? at + 1 : end;
}

function isSlash(code: number): boolean {
  return code === 0x2f || code === 0xff0f;
}

/** 在职3500、退休4500元: whom the next sum is for, between it and the one before. */
const NEXT_HOLDER = /^[、，,](?:在职|退休|[男女]性?|[一二三]级|个人|单位|其他|居民|职工)[^\d，。；、]{0,4}(?=\d)/;
/** Smaller bare numbers may count or order something. */
const LEAST_BARE_SUM = 100;

/** The unit of a bare sum that the next member of its list writes, or null. */
function unitOfNext(text: string, codes: Uint16Array, sum: Amount, end: number): UnitWord | null {
  const separator = codes[sum.end] as number;
  if (separator !== PAUSE && separator !== 0xff0c && separator !== 0x2c) return null;
  if (!sum.arabic || !(sum.low >= LEAST_BARE_SUM)) return null;
  const holder = NEXT_HOLDER.exec(text.slice(sum.end, Math.min(end, sum.end + 10)));
  const next = holder ? readAmount(codes, sum.end + holder[0].length, end) : null;
  return next?.unit?.kind === 'money' ? next.unit : null;
}

/** The quantities that the members of a list are, `floor` being where the one before it ends; none where they count something or are a date. */
export function listedQuantities(codes: Uint16Array, members: readonly Amount[], floor: number, end: number): Quantity[] {
  const last = members[members.length - 1] as Amount;
  if (last.date || !members.every(({ low }) => Number.isFinite(low))) return [];
  const unit = last.unit as UnitWord;
  const [one, two] = members as [Amount, Amount];
  if (members.length === 2 && codes[one.end] === PAUSE && one.low < 10 && one.low + 1 === two.low) {
    const pair = quantityOf(one.start, last.end, unit, one.low, last.high, last.approximate); // 2、3个月
    applyAffixes(codes, pair, floor, end);
    return [pair];
  }
  if (!descends(members) && members.some((a) => codes[a.end] === PAUSE && a.low < 10 && Number.isInteger(a.low))) return [];
  const list = members.map((member) => shared(member, last, unit));
  const [opening, closing] = [list[0], list[list.length - 1]] as [Quantity, Quantity];
  applyAffixes(codes, opening, floor, opening.end);
  applyAffixes(codes, closing, closing.start, end);
  const per = closing.per ?? opening.per;
  for (const quantity of list) quantity.per = per;
  return list;
}

/** A member in the unit of the last. */
function shared(member: Amount, last: Amount, unit: UnitWord): Quantity {
  const value = member === last ? member.low : member.low * unit.factor * shareScale(member, last);
  const quantity = quantityOf(member.start, member.end, unit, value, member === last ? member.high : value, member.approximate);
  quantity.shared = true;
  return quantity;
}

/** 13、11、9、7个月: numbers that fall are figures, those that rise may count items. */
function descends(amounts: readonly Amount[]): boolean {
  return amounts.length > 2 && amounts.every((a, i) => i === 0 || a.low < (amounts[i - 1] as Amount).low);
}

/** `5/10万元`: the members before borrow 万 where they are small numbers. */
function shareScale(amount: Amount, last: Amount): number {
  return amount.scale === 1 && amount.low <= (last.low / last.scale) * 100 ? last.scale : 1;
}
