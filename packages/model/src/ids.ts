/** Claim ids: read from a claim's key, never from its value, so that they stay the same when a value changes. */
import type { ArticleReference, ChannelAssertion, CitationAssertion } from './assertions.js';
import { SCOPE_KEYS, type Scope } from './scope.js';
import type { Value } from './value.js';
import { MEASURES, type Measure } from './vocabulary.js';

/**
 * The text's own words as a part of an id. Dots separate the parts and plus signs the items of a list; white space and slashes make
 * an id hard to pass on. White space of any length becomes `_`, the others `~` and their code, so that different words never
 * come to one id.
 */
function part(words: string): string {
  return words.replace(/\s+|[./\\+_~]/g, (found) => (/\s/.test(found) ? '_' : `~${found.charCodeAt(0).toString(16)}`));
}

/** Nothing follows a name, so its dots (www.gov.cn) separate nothing and may stay. */
function lastPart(words: string): string {
  return part(words).replaceAll('~2e', '.');
}

function interval(bounds: { min: number | null; max: number | null }): string {
  return `${bounds.min ?? ''}-${bounds.max ?? ''}`;
}

function scopePart(key: keyof Scope, scope: Scope): string | null {
  const value = scope[key];
  if (value === undefined) return null;
  switch (key) {
    case 'band':
    case 'age':
      return `${key}-${interval(value as { min: number | null; max: number | null })}`;
    case 'tenure': {
      const tenure = scope.tenure as NonNullable<Scope['tenure']>;
      return `tenure-${interval(tenure)}-${tenure.unit}`;
    }
    case 'year':
      return `y${String(value)}`;
    case 'effectiveFrom':
      return `from-${String(value)}`;
    case 'plan':
      return `plan-${part(String(value))}`;
    case 'disease':
      return `disease-${(value as string[]).map(part).join('+')}`;
    case 'matter':
      return `matter-${String(value)}`;
    default:
      return Array.isArray(value) ? value.join('+') : String(value);
  }
}

/**
 * The id of a rate claim: its scope in fixed order, then the measure, then what makes it another question:
 * `.delta`, `.per-visit` `.per-month` `.per-day`, and the unit where the measure is stated in several.
 */
export function rateClaimId(measure: Measure, scope: Scope, value: Pick<Value, 'relation' | 'per' | 'unit'>): string {
  const parts = SCOPE_KEYS.map((key) => scopePart(key, scope)).filter((p) => p !== null);
  parts.push(measure);
  if (value.relation === 'delta') parts.push('delta');
  if (value.per !== null && value.per !== 'year') parts.push(`per-${value.per}`);
  if (!isImplied(value, measure)) parts.push(value.unit);
  return parts.join('.');
}

/** True where the unit goes without saying: points for a delta, and the one unit of a measure that has one. */
function isImplied(value: Pick<Value, 'relation' | 'unit'>, measure: Measure): boolean {
  if (value.relation === 'delta') return value.unit === 'percentage-point';
  const units: readonly string[] = MEASURES[measure].units;
  return units.length === 1 && units[0] === value.unit;
}

/** The id of a channel claim: whose it is, its type, and its name. */
export function channelClaimId(channel: Pick<ChannelAssertion, 'type' | 'name' | 'region'>): string {
  return [channel.region, channel.type, lastPart(channel.name ?? 'unnamed')].filter((p) => p !== null).join('.');
}

/** The id of a citation claim: the instrument's title, then article, suffix, paragraph and item where one is cited. */
export function citationClaimId(citation: Pick<CitationAssertion, 'title' | 'canonicalTitle'>, article: ArticleReference | null): string {
  const parts = [part(citation.canonicalTitle ?? citation.title)];
  if (article) {
    parts.push(article.suffix === null ? `art-${article.article}` : `art-${article.article}-${article.suffix}`);
    if (article.paragraph !== null) parts.push(`para-${article.paragraph}`);
    if (article.item !== null) parts.push(`item-${article.item}`);
  }
  return parts.join('.');
}
