import type { Findings } from './findings.js';
import { KEY, type Key } from './key.js';
import type { Slot } from './statement.js';
import type { FigureToken, ScopeToken, Token } from './token.js';

/** Keys whose values a text may run through behind the figures. */
const ORDERED: readonly Key[] = [KEY.facility, KEY.population];
/** Between two values of the order: 三级、二级, 在职和退休. */
const JOINT = /^(?:医院|医疗机构)?[、/和及与](?:以及)?$/;
const LONGEST_JOINT = 6;
/** Behind the last value: 按三级、二级、一级医院的顺序排列. */
const ARRANGED = /^(?:医院|医疗机构)?(?:等级)?的?(?:顺序|次序|依次|排列|排序|为序)/;
const LONGEST_ARRANGED = 10;

/** Values that stand one after the other behind the figures of a sentence. */
interface Order {
  key: Key;
  slots: Slot[];
  end: number;
}

/**
 * Deals the figures of each row out among values that come only behind them: 起付线800/500/300元，均按三级、二级、一级排列. Rows that are shorter or
 * longer than the order, and figures that name their own value, stay as they are.
 */
export function readOrderBehind(findings: Findings, tokens: readonly Token[]): void {
  let row: FigureToken[] = [];
  let order: Order | null = null;
  for (const token of tokens) {
    if (token.kind === 'figure') {
      row.push(token);
      order = null;
    } else if (token.kind === 'scope' && row.length > 0) order = continued(findings.text, order, token);
    else if (token.kind === 'boundary' && token.level !== 'item') {
      if (deal(findings, row, order) || token.level === 'sentence') row = [];
      order = null;
    }
  }
  deal(findings, row, order);
}

/** The order with one value more, or a new one that this value opens. */
function continued(text: string, order: Order | null, { start, end, atoms }: ScopeToken): Order | null {
  const atom = atoms.find(({ key }) => ORDERED.includes(key));
  if (!atom) return null;
  const gap = order !== null && start - order.end <= LONGEST_JOINT ? text.slice(order.end, start) : '';
  if (order === null || order.key !== atom.key || !JOINT.test(gap)) return { key: atom.key, slots: [atom.values], end };
  order.slots.push(atom.values);
  order.end = end;
  return order;
}

/** Whether the words behind the order say that it is one. */
function deal({ text, stated }: Findings, row: readonly FigureToken[], order: Order | null): boolean {
  if (order === null || order.slots.length < 2 || !ARRANGED.test(text.slice(order.end, order.end + LONGEST_ARRANGED))) return false;
  for (const { figure, place, row: length } of row) {
    const known = stated[figure];
    if (length === order.slots.length && known && !known.has(order.key))
      stated[figure] = known.copy().set(order.key, order.slots[place] as Slot);
  }
  return true;
}
