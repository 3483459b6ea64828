import { type AuditStatistics, applyTriage, auditWithStatistics, type Triaged } from '@yibao-rules/audit';
import { assemble, link } from '@yibao-rules/dataset';
import type { Article, ArticleRecord, ReleaseRecords, ReleaseSource, RulesConfig, TriageDecision } from '@yibao-rules/model';
import { regions } from '@yibao-rules/reference';
import type { StageClock } from './stage-clock.js';

/** What one source gave: where it is from, its text and blocks, and what was read out of it. */
export interface Reading {
  source: ReleaseSource;
  article: Article;
  record: ArticleRecord;
}

/** The records of a release, what the audit of them came to, and the decisions that did not hold. */
export interface ReleaseCandidate extends Pick<Triaged, 'stale' | 'unused'> {
  records: ReleaseRecords;
  statistics: AuditStatistics;
}

export interface CandidateOptions {
  rules?: RulesConfig;
  /** What people decided about the findings. */
  decisions?: readonly TriageDecision[];
}

/**
 * Readings to the records of a release: claims assembled, contradictions found, people's decisions applied, and all tied to the claims they
 * concern. Pure; no decision expires here, so that the same sources and decisions give the same records on any day.
 */
export function buildRecords(
  readings: readonly Reading[],
  clock: StageClock,
  { rules = {}, decisions = [] }: CandidateOptions = {},
): ReleaseCandidate {
  const draft = clock.time('assemble', () =>
    assemble(
      readings.map(({ source, record }) => ({ source, record })),
      { describeRegion: (code) => regions.get(code) },
    ),
  );
  const articles = readings.map((reading) => reading.article);
  const found = clock.time('audit', () => auditWithStatistics({ records: draft, articles, options: { rules } }));
  const { contradictions, stale, unused } = applyTriage(found.contradictions, decisions);
  return { records: clock.time('link', () => link(draft, contradictions)), statistics: found.statistics, stale, unused };
}

/** The release's entry of an article that no pipeline describes: a file given on the command line. */
export function sourceOfArticle(article: Article): ReleaseSource {
  const { id, title, site, publishedAt, sha256, charset } = article;
  return { id, title, site, url: null, publishedAt, retrievedAt: null, sha256, charset };
}
