import { CARES, FACILITIES, type Measure, POPULATIONS, SCOPE_KEYS, type Scope, type ScopeKey } from '@yibao-rules/model';
import { overlay } from './heading-scope.js';
import { APPLICABLE_KEYS, INHERITED_BY, LIST_KEYS, MATERNITY_MATTERS } from './keys.table.js';
import type { Stated } from './level.js';
import type { Slot } from './statement.js';
import { PHARMACY } from './token.js';

const VOCABULARY: Partial<Record<ScopeKey, readonly string[]>> = { population: POPULATIONS, care: CARES, facility: FACILITIES };

/**
 * The scopes of one figure: what its passage states laid over what it inherits, without what cannot restrict its measure, in
 * vocabulary order. Several only where the text gives several regions.
 */
export function assemble(measure: Measure, stated: Stated, inherited: Stated): Scope[] {
  const merged = overlay(inheritable(measure, inherited), stated);
  if (!merged.has('scheme')) implyScheme(measure, merged);
  if (merged.get('scheme')?.[0] === 'resident') dropEmployees(merged);
  movePharmacyToCare(merged);
  const applicable = APPLICABLE_KEYS[measure];
  const scope: Record<string, unknown> = {};
  for (const key of SCOPE_KEYS) {
    if (key === 'region' || !applicable.has(key)) continue;
    const value = codedValue(key, merged.get(key) ?? []);
    if (value !== undefined) scope[key] = value;
  }
  const regions = applicable.has('region') ? (merged.get('region') ?? []) : [];
  if (regions.length === 0) return [scope as Scope];
  return regions.map((region) => ({ region, ...scope }) as Scope);
}

/** What headings and titles state, as far as a figure of this measure takes it from them. */
function inheritable(measure: Measure, inherited: Stated): Stated {
  const isOpen = (key: ScopeKey) => INHERITED_BY[key]?.has(measure) ?? true;
  for (const key of inherited.keys()) if (!isOpen(key)) return new Map([...inherited].filter(([other]) => isOpen(other)));
  return inherited;
}

function codedValue(key: ScopeKey, slot: Slot): unknown {
  if (slot.length === 0) return undefined;
  if (!LIST_KEYS.has(key)) return slot.length === 1 ? slot[0] : undefined;
  const order = VOCABULARY[key];
  return order ? order.filter((code) => slot.includes(code)) : slot;
}

/** Personal accounts are kept in the employees' scheme only; leaves for a birth and their allowance are matters of 生育. */
function implyScheme(measure: Measure, merged: Map<ScopeKey, Slot>): void {
  if (measure === 'account-credit') merged.set('scheme', ['employee']);
  else if (MATERNITY_MATTERS.has(merged.get('matter')?.[0])) merged.set('scheme', ['maternity']);
}

/** 在职 and 退休 are no residents: they were named beside them. */
function dropEmployees(merged: Map<ScopeKey, Slot>): void {
  const population = merged.get('population');
  if (population) {
    merged.set(
      'population',
      population.filter((value) => value !== 'active' && value !== 'retired'),
    );
  }
}

function movePharmacyToCare(merged: Map<ScopeKey, Slot>): void {
  const facility = merged.get('facility');
  if (!facility?.includes(PHARMACY)) return;
  merged.set(
    'facility',
    facility.filter((value) => value !== PHARMACY),
  );
  merged.set('care', [...(merged.get('care') ?? []), PHARMACY]);
}
