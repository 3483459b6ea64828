/** What a scrape run comes to, as plain data: printed, and written into the journal of the run. */

/**
 * `new`, `changed`: kept as the source's snapshot. `unchanged`: what is kept says the same. `anomaly`: the page looks wrong, the last good
 * snapshot stays. `failed`, `refused`: there is no page. `skipped`: a discovered page that is no article of its own. `waiting`: not asked for,
 * because the run had made all its requests. `planned`: a dry run would ask for it.
 */
export const OUTCOMES = ['new', 'changed', 'unchanged', 'anomaly', 'failed', 'refused', 'skipped', 'waiting', 'planned'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes for which a run exits with 1: a person should look. */
export const TROUBLE: readonly Outcome[] = ['anomaly', 'failed', 'refused'];

export interface ScrapedSource {
  id: string;
  url: string;
  outcome: Outcome;
  /** Bytes of the page as it came, its Content-Encoding undone; null where nothing came. */
  bytes: number | null;
  /** Lines of the article that are new, and that are gone; null but where it changed. */
  lines: { added: number; removed: number } | null;
  /** Kind of the trouble (`status`, `robots`, `shorter` …), or null. */
  code: string | null;
  /** What there is to say, a sentence; or null. */
  reason: string | null;
  /** What a person can do, a sentence; or null. */
  hint: string | null;
}

export interface ScrapedListing {
  id: string;
  url: string;
  /** `empty`: it was read, and none of its links is an article by its rules. */
  outcome: 'read' | 'empty' | 'failed' | 'refused' | 'waiting';
  /** Pages of the list, or sitemaps of the index, that were read. */
  pages: number;
  /** Links that are articles by the listing's rules, and those of them that no source had before. */
  articles: number;
  fresh: number;
  /** Left out: older than --since; over the listing's limit. */
  older: number;
  overLimit: number;
  code: string | null;
  reason: string | null;
  hint: string | null;
}

/** A source's entry of a journal, or undefined where a line holds something else. */
export function readScraped(value: unknown): ScrapedSource | undefined {
  const { id, url, outcome } = (value ?? {}) as Partial<ScrapedSource>;
  const isOne = typeof id === 'string' && typeof url === 'string' && OUTCOMES.some((known) => known === outcome);
  return isOne ? (value as ScrapedSource) : undefined;
}
