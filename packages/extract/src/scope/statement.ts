import { inMask, type Key } from './key.js';
import type { KeyMap } from './key-map.js';
import { LIST_KEYS } from './keys.table.js';
import type { Atom, ScopeToken, ScopeValue } from './token.js';

/** The values of one place in an enumeration: one tier, or several together (二级及一级). */
export type Slot = readonly ScopeValue[];

/** How long a statement holds: its sentence, the rest of its sentence whatever follows (a label), or up to the next label. */
export type Hold = 'plain' | 'topic' | 'label';

/** What the text has last said of one key. */
export interface Statement {
  key: Key;
  /** Several where words are coordinated: 在职、退休人员; figures that follow may be dealt out among them. */
  slots: readonly Slot[];
  start: number;
  end: number;
  clause: number;
  hold: Hold;
}

/** What the text says of one key: always made here, so that all have one shape. */
export function statement(key: Key, slots: readonly Slot[], start: number, end: number, clause: number, hold: Hold): Statement {
  return { key, slots, start, end, clause, hold };
}

/** What is in force at a place of the text, by key; what was stated last comes last. Copied where the reader has to come back to it. */
export type State = KeyMap<Statement>;

/** Words between two scope words that leave them one expression: 一级[医疗机构]、二级. */
const FILLER = /医疗机构|医药机构|定点|医院|机构|人员|职工|参保人?|对象|各类|零售|统筹|等|的/g;
const SEPARATOR = /^(?:、|\/|／|和|及|与|或|以及|及其|还是|或者|以及其他|及其他)$/;
const LONGEST_GAP = 12;
/** A longer list is no enumeration that figures are dealt out among; the bound keeps hostile lists cheap. */
export const MOST_SLOTS = 40;

/**
 * `previous` continued by an atom behind it: 在职、退休 has two slots, 省属三级 one slot of two values. Null where the words between
 * are more than a separator, so that the atom is a new statement and replaces the previous one.
 */
export function coordinated(text: string, previous: Statement | undefined, atom: Atom, token: ScopeToken): Statement | null {
  if (!previous || token.start < previous.end || token.start - previous.end > LONGEST_GAP) return null;
  const gap = text.slice(previous.end, token.start).replace(FILLER, '').trim();
  if (SEPARATOR.test(gap) && previous.slots.length < MOST_SLOTS) return extended(previous, [...previous.slots, atom.values], token.end);
  if (gap !== '' || !inMask(LIST_KEYS, atom.key)) return null;
  return extended(previous, withValues(previous.slots, atom.values), token.end);
}

/** The statement with more values in its last place: 一级(含社区). */
export function includeIn(previous: Statement, values: Slot): Statement {
  return extended(previous, withValues(previous.slots, values), previous.end);
}

function extended({ key, start, clause, hold }: Statement, slots: readonly Slot[], end: number): Statement {
  return statement(key, slots, start, end, clause, hold);
}

function withValues(slots: readonly Slot[], values: Slot): Slot[] {
  return [...slots.slice(0, -1), union([slots.at(-1) ?? [], values])];
}

/** The same statement that holds longer. */
export function held({ key, slots, start, end, clause }: Statement, hold: Hold): Statement {
  return statement(key, slots, start, end, clause, hold);
}

/** All values of all slots, each once, in the order of the text. */
export function union(slots: readonly Slot[]): Slot {
  if (slots.length === 1) return slots[0] as Slot;
  if (slots.length > MOST_SLOTS) return [...new Set(slots.flat())];
  const all: ScopeValue[] = [];
  for (const slot of slots) for (const value of slot) if (!all.includes(value)) all.push(value);
  return all;
}

/** What a statement gives a figure that is not dealt one of its slots. */
export function valuesOf(statement: Statement): Slot {
  return union(statement.slots);
}

/** Equal values give equal signatures. */
export function signature(slot: Slot): string {
  if (slot.length === 1 && typeof slot[0] === 'string') return slot[0];
  return slot.map((value) => (typeof value === 'object' ? `${value.min}–${value.max}` : String(value))).join('|');
}
