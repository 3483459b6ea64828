import { type AuditStatistics, auditWithStatistics } from '@yibao-rules/audit';
import { assemble, link } from '@yibao-rules/dataset';
import type { Article, ArticleRecord, ReleaseRecords, ReleaseSource, RulesConfig } from '@yibao-rules/model';
import { regions } from '@yibao-rules/reference';
import type { StageClock } from './stage-clock.js';

/** What one source gave: where it is from, its text and blocks, and what was read out of it. */
export interface Reading {
  source: ReleaseSource;
  article: Article;
  record: ArticleRecord;
}

/** The records of a release, and what the audit of them came to. */
export interface ReleaseCandidate {
  records: ReleaseRecords;
  statistics: AuditStatistics;
}

/** Readings to the records of a release: claims assembled, contradictions found and tied to the claims they concern. Pure. */
export function buildRecords(readings: readonly Reading[], clock: StageClock, rules: RulesConfig = {}): ReleaseCandidate {
  const draft = clock.time('assemble', () =>
    assemble(
      readings.map(({ source, record }) => ({ source, record })),
      { describeRegion: (code) => regions.get(code) },
    ),
  );
  const articles = readings.map((reading) => reading.article);
  const { contradictions, statistics } = clock.time('audit', () => auditWithStatistics({ records: draft, articles, options: { rules } }));
  return { records: clock.time('link', () => link(draft, contradictions)), statistics };
}

/** The release's entry of an article that no pipeline describes: a file given on the command line. */
export function sourceOfArticle(article: Article): ReleaseSource {
  const { id, title, site, publishedAt, sha256, charset } = article;
  return { id, title, site, url: null, publishedAt, retrievedAt: null, sha256, charset };
}
