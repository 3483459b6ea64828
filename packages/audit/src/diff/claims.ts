/** Differences of rate, channel and citation claims: one real transition is reported once, by the weightiest rule that sees it. */
import type { Bilingual, ChannelClaim, CitationClaim, ClaimStatus, RateClaim, Value } from '@yibao-rules/model';
import {
  CHANNEL_PURPOSE_LABELS,
  CHANNEL_STATUS_LABELS,
  CHANNEL_TYPE_LABELS,
  CLAIM_STATUS_LABELS,
  compareCodeUnits,
  formatQuestion,
  formatValue,
  type RegionName,
  VERIFICATION_LABELS,
} from '@yibao-rules/model';
import type { Difference } from './change.js';
import { valueImpact } from './impact.js';
import { pairById, same } from './pair.js';

type Kind = 'rate' | 'channel' | 'citation';

interface Claim {
  id: string;
  value: unknown;
  status: ClaimStatus;
  assertions: { value: unknown }[];
  contradictions: string[];
}

/** What differs between the kinds of claims: how one is called, how its value reads. */
interface Manner<C extends Claim> {
  kind: Kind;
  name: (claim: C) => Bilingual;
  words: (claim: C) => string | null;
}

function differ<C extends Claim>(manner: Manner<C>, was: C, now: C): Difference | null {
  const { kind, words } = manner;
  const shown = { id: now.id, name: manner.name(now), beforeText: words(was), afterText: words(now) };
  const values = { ...shown, before: was.value, after: now.value };
  if (was.value === null && now.value !== null) return { ...values, rule: `${kind}-settled`, impact: 'settles' };
  if (was.value !== null && now.value === null) return { ...values, rule: `${kind}-disputed`, impact: 'disputes' };
  if (!same(was.value, now.value)) {
    const impact = kind === 'rate' ? valueImpact(was.value as Value, now.value as Value) : null;
    return { ...values, rule: `${kind}-value-changed`, impact };
  }
  if (was.status !== now.status) {
    const [beforeText, afterText] = [CLAIM_STATUS_LABELS[was.status].zh, CLAIM_STATUS_LABELS[now.status].zh];
    return { ...shown, rule: `${kind}-status-changed`, before: was.status, after: now.status, beforeText, afterText };
  }
  if (kind === 'rate' && !same(answers(was), answers(now)))
    return { ...shown, rule: 'rate-answers-changed', before: answers(was), after: answers(now) };
  if (!same({ ...was, contradictions: [] }, { ...now, contradictions: [] }))
    return { ...shown, rule: `${kind}-evidence-changed`, before: was.assertions, after: now.assertions };
  if (!same(was.contradictions, now.contradictions))
    return { ...shown, rule: `${kind}-links-changed`, before: was.contradictions, after: now.contradictions };
  return null;
}

/** The distinct answers that the sources give, whoever gives them. */
function answers(claim: Claim): string[] {
  return [...new Set(claim.assertions.map((assertion) => JSON.stringify(assertion.value)))].sort(compareCodeUnits);
}

function claimDifferences<C extends Claim>(manner: Manner<C>, before: readonly C[], after: readonly C[]): Difference[] {
  const { kind, name, words } = manner;
  const pairs = pairById(before, after);
  return [
    ...pairs.removed.map((was): Difference => {
      return { rule: `${kind}-removed`, id: was.id, name: name(was), before: was.value, beforeText: words(was) };
    }),
    ...pairs.added.map((now): Difference => {
      return { rule: `${kind}-added`, id: now.id, name: name(now), after: now.value, afterText: words(now) };
    }),
    ...pairs.kept.map(([was, now]) => differ(manner, was, now)).filter((difference) => difference !== null),
  ];
}

function both(make: (lang: 'zh' | 'en') => string): Bilingual {
  return { zh: make('zh'), en: make('en') };
}

/** A disputed claim reads as its answers, so that a change from 70% to a dispute shows what is disputed. */
function rateWords(claim: RateClaim): string {
  if (claim.value !== null) return formatValue(claim.value, 'zh');
  return [...new Set(claim.assertions.map((assertion) => formatValue(assertion.value, 'zh')))].join(' / ');
}

function channelWords(claim: ChannelClaim): string | null {
  if (claim.value === null) return null;
  const purposes = claim.value.purposes.map((purpose) => CHANNEL_PURPOSE_LABELS[purpose].zh).join('、');
  const paths = claim.value.paths.map((path) => path.join('>')).join(' / ');
  return [CHANNEL_STATUS_LABELS[claim.value.status].zh, purposes, paths].filter((words) => words !== '').join(';');
}

export function rateDifferences(before: readonly RateClaim[], after: readonly RateClaim[], regionName: RegionName): Difference[] {
  const name = (claim: RateClaim) => both((lang) => formatQuestion(claim.measure, claim.scope, lang, regionName));
  return claimDifferences({ kind: 'rate', name, words: rateWords }, before, after);
}

export function channelDifferences(before: readonly ChannelClaim[], after: readonly ChannelClaim[], regionName: RegionName): Difference[] {
  const name = (claim: ChannelClaim) =>
    both((lang) => {
      const parts = [claim.region === null ? null : regionName(claim.region), CHANNEL_TYPE_LABELS[claim.type][lang], claim.name];
      return parts.filter((words) => words !== null).join(' · ');
    });
  return claimDifferences({ kind: 'channel', name, words: channelWords }, before, after);
}

export function citationDifferences(before: readonly CitationClaim[], after: readonly CitationClaim[]): Difference[] {
  const name = (claim: CitationClaim) =>
    both((lang) => {
      if (claim.article === null) return `《${claim.title}》`;
      const { article, suffix } = claim.article;
      if (lang === 'zh') return `《${claim.title}》第${article}条${suffix === null ? '' : `之${suffix}`}`;
      return `《${claim.title}》 art. ${article}${suffix === null ? '' : `-${suffix}`}`;
    });
  const words = (claim: CitationClaim) => (claim.value === null ? null : VERIFICATION_LABELS[claim.value.status].zh);
  return claimDifferences({ kind: 'citation', name, words }, before, after);
}
