import { CARES, FACILITIES, type Measure, POPULATIONS, type Scheme, type Scope } from '@yibao-rules/model';
import { endedByScheme } from './heading-scope.js';
import { inMask, KEY, type Key, lowestKey, maskOf } from './key.js';
import { CARE_KEYS, LIST_KEYS, MATERNITY_MATTERS, PAID_SCHEMES } from './keys.table.js';
import type { Stated } from './level.js';
import type { MeasureKeys } from './measure-keys.js';
import type { Slot } from './statement.js';
import { PHARMACY } from './token.js';

const REGION = maskOf(['region']);
const SCHEME = maskOf(['scheme']);
const CARE = maskOf(['care']);
const FACILITY = maskOf(['facility']);
const PAYER = maskOf(['payer']);

const NO_SLOT: Slot = [];
/** By key, what the figure takes that is being put together; what it does not have is left from earlier ones. Made once, as figures are many. */
const taken: Slot[] = Object.keys(KEY).map(() => NO_SLOT);

/**
 * The scopes of one figure: what its passage states laid over what it inherits, without what cannot restrict its measure, in
 * vocabulary order; `fromLead`: the inherited scheme is the lead's. Several only where the text gives several regions.
 */
export function assemble(measure: MeasureKeys, stated: Stated, inherited: Stated, fromLead: boolean): Scope[] {
  const has = withCareOfPharmacies(withoutContradictions(measure.measure, take(measure, stated, inherited, fromLead))) & measure.applicable;
  const scope: Record<string, unknown> = {};
  if ((has & REGION) !== 0) write(scope, KEY.region, slotOf(KEY.region)[0]);
  for (let rest = has & ~REGION; rest !== 0; rest &= rest - 1) {
    const key = lowestKey(rest);
    write(scope, key, codedValue(key, slotOf(key)));
  }
  const regions = slotOf(KEY.region);
  if ((has & REGION) === 0 || regions.length < 2) return [scope as Scope];
  return regions.map((region) => ({ ...scope, region }) as Scope);
}

const NAMES = Object.keys(KEY);

/** One store for all keys: with a store for each, an engine would compile all of this anew for every set of keys that it meets. */
function write(scope: Record<string, unknown>, key: Key, value: unknown): void {
  if (value !== undefined) scope[NAMES[key] as string] = value;
}

function slotOf(key: Key): Slot {
  return taken[key] as Slot;
}

/** Takes what the passage states, and of what headings and titles state what it leaves in force. Returns the keys. */
function take(measure: MeasureKeys, stated: Stated, inherited: Stated, fromLead: boolean): number {
  for (let i = 0; i < inherited.keys.length; i++) taken[inherited.keys[i] as Key] = inherited.values[i] as Slot;
  for (let i = 0; i < stated.keys.length; i++) taken[stated.keys[i] as Key] = stated.values[i] as Slot;
  return (inherited.mask & measure.inherited & ~endedByScheme(inherited, stated, fromLead)) | stated.mask;
}

function codedValue(key: Key, slot: Slot): unknown {
  if (slot.length === 0) return undefined;
  if (!inMask(LIST_KEYS, key)) return slot.length === 1 ? slot[0] : undefined;
  if (slot.length === 1) return [slot[0]];
  const order = vocabularyOf(key);
  return order ? order.filter((code) => slot.includes(code)) : slot;
}

function vocabularyOf(key: Key): readonly string[] | null {
  return key === KEY.population ? POPULATIONS : key === KEY.care ? CARES : key === KEY.facility ? FACILITIES : null;
}

/**
 * What cannot hold together: 在职 and 退休 are no residents; pensions and the like know no hospital; a subsidy is the government's; a leave
 * is no matter of the health schemes.
 */
function withoutContradictions(measure: Measure, keys: number): number {
  let has = keys;
  const scheme = (has & SCHEME) !== 0 ? slotOf(KEY.scheme)[0] : impliedScheme(measure, has);
  if ((has & SCHEME) === 0 && scheme !== undefined) {
    taken[KEY.scheme] = [scheme];
    has |= SCHEME;
  }
  if (scheme === 'resident' && inMask(has, KEY.population)) {
    taken[KEY.population] = slotOf(KEY.population).filter((value) => value !== 'active' && value !== 'retired');
  }
  if (PAID_SCHEMES.has(scheme)) has &= ~CARE_KEYS;
  if (measure === 'subsidy' && slotOf(KEY.payer)[0] !== 'government') has &= ~PAYER;
  if (measure === 'leave-duration' && scheme !== 'work-injury' && scheme !== 'maternity') has &= ~SCHEME;
  return has;
}

/** Personal accounts are kept in the employees' scheme only; what is paid around a birth is a matter of 生育. */
function impliedScheme(measure: Measure, keys: number): Scheme | undefined {
  if (measure === 'account-credit') return 'employee';
  const isOfBirth = measure !== 'leave-duration' && inMask(keys, KEY.matter) && MATERNITY_MATTERS.has(slotOf(KEY.matter)[0]);
  return isOfBirth ? 'maternity' : undefined;
}

/** 药店 is written where a tier stands and filed under care. */
function withCareOfPharmacies(keys: number): number {
  const facilities = slotOf(KEY.facility);
  if ((keys & FACILITY) === 0 || !facilities.includes(PHARMACY)) return keys;
  taken[KEY.facility] = facilities.filter((value) => value !== PHARMACY);
  taken[KEY.care] = (keys & CARE) !== 0 ? [...slotOf(KEY.care), PHARMACY] : [PHARMACY];
  return keys | CARE;
}
