import { isExample } from './asides.js';
import { inMask, KEY, type Key, maskOf } from './key.js';
import { KeyMap } from './key-map.js';
import { CARE_KEYS, LIST_KEYS, NARROW_SCHEMES, UNDER_SCHEME } from './keys.table.js';
import type { Stated } from './level.js';
import { type Slot, union } from './statement.js';
import { BASIC_SCHEME, MEDICAL_SCHEME, type Token } from './token.js';

/** A title says what the whole article is about; tiers and bands in it would be those of one of its rules. */
const TITLE_KEYS = maskOf(['region', 'scheme', 'population', 'care', 'year', 'disease']);

/**
 * What a heading or title states for all that stands under it. Several values of a list key hold together (门诊和急诊); of any other
 * key two different values cancel out, since the text has to say which of them it speaks of.
 */
export function headingScope(text: string, tokens: readonly Token[], isTitle: boolean): Stated {
  const found = new KeyMap<Slot[]>();
  const hinted = new KeyMap<Slot>();
  let skipTo = -1;
  /** Where the scope words before end. */
  let lastScope = -1;
  for (const token of tokens) {
    if (token.kind === 'open' && isExample(text, token.start)) skipTo = closingOf(text, token.end);
    if (token.kind !== 'scope' || token.start < skipTo) continue;
    for (const { key, values, weak } of token.atoms) {
      if (isTitle && !inMask(TITLE_KEYS, key)) continue;
      // 各用人单位: is who the notice is addressed to, no payer.
      if ((weak && key === KEY.payer) || values[0] === MEDICAL_SCHEME) continue;
      // 几岁退休 speaks of everybody.
      if (key === KEY.population && isTitle && (weak || isTopic(text, token.start, lastScope))) continue;
      if (weak) hinted.set(key, hinted.get(key) ?? values);
      else if (found.has(key)) found.get(key)?.push(values);
      else found.set(key, [values]);
    }
    lastScope = token.end;
  }
  for (let i = 0; i < hinted.keys.length; i++) {
    const key = hinted.keys[i] as Key;
    if (!found.has(key)) found.set(key, [hinted.values[i] as Slot]);
  }
  const stated = new KeyMap<Slot>();
  for (let i = 0; i < found.keys.length; i++) {
    const key = found.keys[i] as Key;
    const slots = found.values[i] as Slot[];
    const values = union(slots);
    if (key === KEY.region) {
      const region = mostSpecific(values as readonly string[]);
      if (region) stated.set(key, [region]);
    } else if (inMask(LIST_KEYS, key)) {
      // The tiers of a header that runs through them all restrict nothing.
      const isRun = key === KEY.facility && slots.length > 2;
      if (values.length > 0 && !isRun && !(isTitle && key === KEY.care && values.length > 1)) stated.set(key, values);
    } else if (values.length === 1 && values[0] !== BASIC_SCHEME) stated.set(key, values);
  }
  return stated;
}

/** 断缴、转移、退休后怎么办: one topic of several, and not whom all of them are about; but 在职、退休人员 are two populations. */
function isTopic(text: string, start: number, lastScope: number): boolean {
  return text[start - 1] === '、' && lastScope !== start - 1;
}

/** Headings hold one line; an odd parenthesis ends with it. */
function closingOf(text: string, from: number): number {
  for (let i = from; i < text.length && i < from + 80; i++) if (text[i] === '）' || text[i] === ')') return i;
  return from;
}

/** The region that lies in all the others (四川省, 成都市 → 成都市); none where they lie beside each other. */
function mostSpecific(codes: readonly string[]): string | null {
  const [longest] = [...codes].sort((a, b) => stem(b).length - stem(a).length);
  return longest !== undefined && codes.every((code) => longest.startsWith(stem(code))) ? longest : null;
}

function stem(code: string): string {
  return code.replace(/(?:00){1,2}$/, '');
}

/**
 * The keys of `outer` that `inner` ends without stating them: what it says of the scheme ends what depended on another, or on none. `fromLead`: no
 * title or heading states the scheme of `outer`, only the article's lead does.
 */
export function endedByScheme(outer: Stated, inner: Stated, fromLead: boolean): number {
  const scheme = inner.get(KEY.scheme)?.[0];
  if (scheme === undefined || scheme === outer.get(KEY.scheme)?.[0]) return 0;
  const ended = NARROW_SCHEMES.has(scheme) ? UNDER_SCHEME | CARE_KEYS : UNDER_SCHEME;
  return scheme !== 'resident' && isOfAllSchemes(outer, fromLead) ? ended & ~POPULATION : ended;
}

const POPULATION = maskOf(['population']);

/** 灵活就业人员 in a title or heading without a scheme: what they pay for every scheme stands below; residents they are in none. */
function isOfAllSchemes(outer: Stated, fromLead: boolean): boolean {
  const population = outer.get(KEY.population);
  return population?.length === 1 && population[0] === 'flexible' && (fromLead || !outer.has(KEY.scheme));
}

/** `inner` laid over `outer`: the nearer statement wins. `fromLead` as above. */
export function overlay(outer: Stated, inner: Stated, fromLead = false): Stated {
  if (inner.mask === 0) return outer;
  if (outer.mask === 0) return inner;
  const merged = outer.copy();
  merged.deleteAll(endedByScheme(outer, inner, fromLead));
  for (let i = 0; i < inner.keys.length; i++) merged.set(inner.keys[i] as Key, inner.values[i] as Slot);
  return merged;
}

/** The same for a heading under another: whom a title without a scheme speaks of (灵活就业…), all its sections speak of. */
export function underHeading(outer: Stated, inner: Stated): Stated {
  const merged = overlay(outer, inner);
  const population = outer.get(KEY.population);
  if (!population || outer.has(KEY.scheme) || merged.has(KEY.population)) return merged;
  return merged.copy().set(KEY.population, population);
}
