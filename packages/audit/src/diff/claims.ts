/** Differences of rate, channel and citation claims: one real transition is reported once, by the weightiest rule that sees it. */
import type { Bilingual, ChannelClaim, CitationClaim, ClaimStatus, RateClaim, Value } from '@yibao-rules/model';
import {
  CHANNEL_PURPOSE_LABELS,
  CHANNEL_STATUS_LABELS,
  CLAIM_STATUS_LABELS,
  compareCodeUnits,
  formatChannel,
  formatCitation,
  formatQuestion,
  formatValue,
  type RegionName,
  VERIFICATION_LABELS,
} from '@yibao-rules/model';
import { alike, both, type Difference } from './change.js';
import { valueImpact } from './impact.js';
import { pairById, same } from './pair.js';
import { type Renamed, renamedChannels, renamedCitations, renamedRates } from './renames.js';

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
  words: (claim: C) => Bilingual | null;
  /** Tells claims that only changed their id from those that came and went. */
  renamed: (before: readonly C[], after: readonly C[]) => Renamed<C>[];
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
    const [beforeText, afterText] = [CLAIM_STATUS_LABELS[was.status], CLAIM_STATUS_LABELS[now.status]];
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
  const renamed = manner.renamed(before, after);
  const moved = new Set(renamed.flat());
  return [
    ...renamed.map(([was, now]): Difference => {
      const [beforeText, afterText] = [alike(was.id), alike(now.id)];
      return { rule: `${kind}-renamed`, id: now.id, name: name(now), before: was.id, after: now.id, beforeText, afterText };
    }),
    ...without(pairs.removed, moved).map((was): Difference => {
      return { rule: `${kind}-removed`, id: was.id, name: name(was), before: was.value, beforeText: words(was) };
    }),
    ...without(pairs.added, moved).map((now): Difference => {
      return { rule: `${kind}-added`, id: now.id, name: name(now), after: now.value, afterText: words(now) };
    }),
    ...pairs.kept.map(([was, now]) => differ(manner, was, now)).filter((difference) => difference !== null),
  ];
}

function without<C>(claims: readonly C[], moved: ReadonlySet<C>): C[] {
  return claims.filter((claim) => !moved.has(claim));
}

/** A disputed claim reads as its answers, so that a change from 70% to a dispute shows what is disputed. */
function rateWords({ measure, value, assertions }: RateClaim): Bilingual {
  const values = value === null ? assertions.map((assertion) => assertion.value) : [value];
  return both((lang) => [...new Set(values.map((answer) => formatValue(answer, lang, measure)))].join(' / '));
}

function channelWords({ value }: ChannelClaim): Bilingual | null {
  if (value === null) return null;
  return both((lang) => {
    const purposes = value.purposes.map((purpose) => CHANNEL_PURPOSE_LABELS[purpose][lang]).join(lang === 'zh' ? '、' : ', ');
    const paths = value.paths.map((path) => path.join('>')).join(' / ');
    const parts = [CHANNEL_STATUS_LABELS[value.status][lang], purposes, paths];
    return parts.filter((words) => words !== '').join(lang === 'zh' ? '；' : '; ');
  });
}

export function rateDifferences(before: readonly RateClaim[], after: readonly RateClaim[], regionName: RegionName): Difference[] {
  const name = (claim: RateClaim) => both((lang) => formatQuestion(claim.measure, claim.scope, lang, regionName));
  return claimDifferences({ kind: 'rate', name, words: rateWords, renamed: renamedRates }, before, after);
}

export function channelDifferences(before: readonly ChannelClaim[], after: readonly ChannelClaim[], regionName: RegionName): Difference[] {
  const name = (claim: ChannelClaim) => both((lang) => formatChannel(claim, lang, regionName));
  return claimDifferences({ kind: 'channel', name, words: channelWords, renamed: renamedChannels }, before, after);
}

export function citationDifferences(before: readonly CitationClaim[], after: readonly CitationClaim[]): Difference[] {
  const name = (claim: CitationClaim) => both((lang) => formatCitation(claim, lang));
  const words = (claim: CitationClaim) => (claim.value === null ? null : VERIFICATION_LABELS[claim.value.status]);
  return claimDifferences({ kind: 'citation', name, words, renamed: renamedCitations }, before, after);
}
