import { evidenceHash, RULES } from '@yibao-rules/audit';
import {
  type Bilingual,
  CLAIM_STATUSES,
  type ClaimStatus,
  CONTRADICTION_RULES,
  CONTRADICTION_STATUSES,
  type Contradiction,
  type ContradictionRule,
  type ContradictionSide,
  compareCodeUnits,
  type RegionName,
  type Release,
  type ReleaseSource,
  SEVERITIES,
  type Severity,
  type TriageDecision,
} from '@yibao-rules/model';
import { type RegionLabel, regionLabel, regionsOfContradictions } from './regions.js';
import { safeUrl } from './safe-url.js';

const RULE_TITLES = Object.fromEntries(RULES.map(({ id, title }) => [id, title])) as Record<ContradictionRule, Bilingual>;

/** A source as a report names it. */
export interface SourceLabel {
  id: string;
  title: string;
  site: string | null;
  /** An http or https address, or null. */
  url: string | null;
  /** As precise as the source states it: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string | null;
}

export interface FindingSide extends Omit<ContradictionSide, 'source' | 'asOf'> {
  source: SourceLabel;
  /** True where the verdict finds this side right. */
  right: boolean;
  /** True where its claim is a rate, so that the list of values holds it. */
  listed: boolean;
}

export interface Finding extends Omit<Contradiction, 'sides'> {
  /** What the rule is called. */
  ruleTitle: Bilingual;
  sides: FindingSide[];
  regions: RegionLabel[];
  decision: FindingDecision | null;
}

/** What a person decided about a finding. */
export interface FindingDecision extends TriageDecision {
  /** True where it was made on other words, so that the finding is open again. */
  stale: boolean;
}

/** A rule, and its findings by severity. */
export interface RuleCount {
  rule: ContradictionRule;
  title: Bilingual;
  /** What the rule finds, and when it stays silent. */
  explanation: Bilingual;
  total: number;
  bySeverity: Record<Severity, number>;
}

/** The findings of a release, ranked, with what every rendering says about them as a whole. */
export interface FindingsModel {
  version: string;
  findings: Finding[];
  /** Every source of the release, in its order. */
  sources: SourceLabel[];
  /** The rules that found something, in the registry's order. */
  rules: RuleCount[];
  severities: Record<Severity, number>;
  /** Rate, channel and citation claims by status. */
  claims: Record<ClaimStatus, number>;
}

/**
 * One model of a release's contradictions, for every rendering: sources looked up, regions named, ranked as a reviewer reads
 * them: undecided findings first, then by severity, then by rule in the vocabulary's order, then by id. `decisions` are those behind
 * the findings' statuses; they say who decided, and why.
 */
export function findingsModel(release: Release, regionName: RegionName, decisions: readonly TriageDecision[] = []): FindingsModel {
  const decisionOf = new Map(decisions.map((decision) => [decision.finding, decision]));
  const sources = release.sources.map(sourceLabel);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const regionsOf = regionsOfContradictions(release);
  const rates = new Set(release.rates.map(({ id }) => id));
  const findings = release.contradictions.map(
    (contradiction): Finding => ({
      ...contradiction,
      ruleTitle: RULE_TITLES[contradiction.rule],
      sides: contradiction.sides.map((side, index) => ({
        ...findingSide(side, sourceById),
        right: contradiction.verdict.right === `side-${index + 1}`,
        listed: side.claim !== null && rates.has(side.claim),
      })),
      regions: regionsOf(contradiction).map((code) => regionLabel(code, regionName)),
      decision: findingDecision(contradiction, decisionOf.get(contradiction.id)),
    }),
  );
  return {
    version: release.version,
    findings: findings.sort(byRank),
    sources,
    rules: ruleCounts(release.contradictions),
    severities: countBy(SEVERITIES, release.contradictions, (contradiction) => contradiction.severity),
    claims: countBy(CLAIM_STATUSES, [...release.rates, ...release.channels, ...release.citations], (claim) => claim.status),
  };
}

function findingDecision(contradiction: Contradiction, decision: TriageDecision | undefined): FindingDecision | null {
  return decision === undefined ? null : { ...decision, stale: decision.evidence !== evidenceHash(contradiction) };
}

/** How many of `items` fall under each of `codes`. */
function countBy<Code extends string, Item>(
  codes: readonly Code[],
  items: readonly Item[],
  codeOf: (item: Item) => Code,
): Record<Code, number> {
  const counts = Object.fromEntries(codes.map((code) => [code, 0])) as Record<Code, number>;
  for (const item of items) counts[codeOf(item)]++;
  return counts;
}

function ruleCounts(contradictions: readonly Contradiction[]): RuleCount[] {
  const found = new Map<ContradictionRule, Contradiction[]>();
  for (const contradiction of contradictions) {
    const list = found.get(contradiction.rule);
    if (list) list.push(contradiction);
    else found.set(contradiction.rule, [contradiction]);
  }
  return RULES.flatMap(({ id, title, explanation }) => {
    const list = found.get(id);
    if (!list) return [];
    return [{ rule: id, title, explanation, total: list.length, bySeverity: countBy(SEVERITIES, list, ({ severity }) => severity) }];
  });
}

function sourceLabel(source: ReleaseSource): SourceLabel {
  return {
    id: source.id,
    title: source.title === '' ? source.id : source.title,
    site: source.site,
    url: safeUrl(source.url),
    date: source.publishedAt?.slice(0, 'YYYY-MM-DD'.length) ?? null,
  };
}

function findingSide(side: ContradictionSide, sources: ReadonlyMap<string, SourceLabel>): Omit<FindingSide, 'right' | 'listed'> {
  const { asOf, source: id, ...rest } = side;
  const source = sources.get(id) ?? { id, title: id, site: null, url: null, date: null };
  return { ...rest, source: { ...source, date: asOf ?? source.date } };
}

function byRank(a: Finding, b: Finding): number {
  return (
    CONTRADICTION_STATUSES.indexOf(a.status) - CONTRADICTION_STATUSES.indexOf(b.status) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CONTRADICTION_RULES.indexOf(a.rule) - CONTRADICTION_RULES.indexOf(b.rule) ||
    compareCodeUnits(a.id, b.id)
  );
}
