import { CARES, FACILITIES, type Measure, POPULATIONS, SCOPE_KEYS, type Scope, type ScopeKey } from '@yibao-rules/model';
import { overlay } from './heading-scope.js';
import type { KeyMap } from './key-map.js';
import { APPLICABLE_KEYS, INHERITED_BY, LIST_KEYS, MATERNITY_MATTERS, NATIONAL_MEASURES, PAID_SCHEMES } from './keys.table.js';
import type { Stated } from './level.js';
import type { Slot } from './statement.js';
import { PHARMACY } from './token.js';

/** The keys that can restrict a figure of each measure, in the order of a record. */
const IN_ORDER: ReadonlyMap<Measure, readonly ScopeKey[]> = new Map(
  (Object.keys(APPLICABLE_KEYS) as Measure[]).map((measure) => [measure, SCOPE_KEYS.filter((key) => APPLICABLE_KEYS[measure].has(key))]),
);
const VOCABULARY: Partial<Record<ScopeKey, readonly string[]>> = { population: POPULATIONS, care: CARES, facility: FACILITIES };

/**
 * The scopes of one figure: what its passage states laid over what it inherits, without what cannot restrict its measure, in
 * vocabulary order. Several only where the text gives several regions.
 */
export function assemble(measure: Measure, stated: Stated, inherited: Stated): Scope[] {
  const merged = overlay(inheritable(measure, inherited), stated);
  if (!merged.has('scheme')) implyScheme(measure, merged);
  dropContradictions(measure, merged);
  movePharmacyToCare(merged);
  const scope: Record<string, unknown> = {};
  for (const key of IN_ORDER.get(measure) as readonly ScopeKey[]) {
    const slot = merged.get(key);
    if (slot === undefined) continue;
    const value = key === 'region' ? slot[0] : codedValue(key, slot);
    if (value !== undefined) scope[key] = value;
  }
  const regions = scope.region === undefined ? undefined : merged.get('region');
  if (!regions || regions.length < 2) return [scope as Scope];
  return regions.map((region) => ({ ...scope, region }) as Scope);
}

/** What headings and titles state, as far as a figure of this measure takes it from them. */
function inheritable(measure: Measure, inherited: Stated): Stated {
  if (inherited.keys.every((key) => isInheritable(measure, key))) return inherited;
  const open = inherited.copy();
  for (const key of inherited.keys) if (!isInheritable(measure, key)) open.delete(key);
  return open;
}

function isInheritable(measure: Measure, key: ScopeKey): boolean {
  if (key === 'region') return !NATIONAL_MEASURES.has(measure);
  return INHERITED_BY[key]?.has(measure) ?? true;
}

function codedValue(key: ScopeKey, slot: Slot): unknown {
  if (slot.length === 0) return undefined;
  if (!LIST_KEYS.has(key)) return slot.length === 1 ? slot[0] : undefined;
  if (slot.length === 1 && slot[0] !== PHARMACY) return [slot[0]];
  const order = VOCABULARY[key];
  return order ? order.filter((code) => slot.includes(code)) : slot;
}

/** Personal accounts are kept in the employees' scheme only; what is paid around a birth is a matter of 生育. */
function implyScheme(measure: Measure, merged: KeyMap<Slot>): void {
  if (measure === 'account-credit') merged.set('scheme', ['employee']);
  else if (measure !== 'leave-duration' && MATERNITY_MATTERS.has(merged.get('matter')?.[0])) merged.set('scheme', ['maternity']);
}

/**
 * What cannot hold together: 在职 and 退休 are no residents; pensions and the like know no hospital; a subsidy is the government's; a leave
 * is no matter of the health schemes.
 */
function dropContradictions(measure: Measure, merged: KeyMap<Slot>): void {
  const scheme = merged.get('scheme')?.[0];
  const population = merged.get('population');
  if (scheme === 'resident' && population) {
    merged.set(
      'population',
      population.filter((value) => value !== 'active' && value !== 'retired'),
    );
  }
  if (PAID_SCHEMES.has(scheme)) for (const key of ['care', 'facility'] as const) merged.delete(key);
  if (measure === 'subsidy' && merged.get('payer')?.[0] !== 'government') merged.delete('payer');
  if (measure === 'leave-duration' && scheme !== 'work-injury' && scheme !== 'maternity') merged.delete('scheme');
}

function movePharmacyToCare(merged: KeyMap<Slot>): void {
  const facility = merged.get('facility');
  if (!facility?.includes(PHARMACY)) return;
  merged.set(
    'facility',
    facility.filter((value) => value !== PHARMACY),
  );
  merged.set('care', [...(merged.get('care') ?? []), PHARMACY]);
}
