import type { Fetched, Fetcher } from '@yibao-rules/scrape';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import type { Project } from '../project.js';
import type { NamedPage } from '../sources/manifest.js';
import type { ReadPage } from './compare-page.js';
import type { ScrapedSource } from './outcome.js';
import type { ScrapeRun } from './scrape-run.js';
import { visitPage } from './visit-page.js';

export interface VisitorOptions {
  project: Project;
  pipeline: string;
  store: SnapshotStore;
  fetcher: Fetcher;
  run: ScrapeRun;
  options: { accept: readonly string[]; dryRun: boolean; onProgress?: (text: string) => void };
  /** Pages of the run, for its progress. */
  total: number;
}

/** What is different about a page that a list named. */
export interface DiscoveredVisit {
  /** Why a page that can be read is no article of its own, or null. */
  refuse: (fetched: Fetched, read: ReadPage) => string | null;
  /** Called when there is a snapshot of it. */
  keep: () => void;
}

/** Outcomes after which there is a snapshot that was looked at. */
const IS_KEPT: ReadonlySet<string> = new Set(['new', 'changed', 'unchanged']);

/** Visits pages as part of a run: those that it did before it was stopped are not asked for again, and in a dry run none is. */
export function pageVisitor({ run, options, total, ...context }: VisitorOptions) {
  let done = 0;
  return async (page: NamedPage, discovered?: DiscoveredVisit): Promise<ScrapedSource> => {
    const before = run.outcomeOf(page);
    if (before !== undefined) return before;
    if (options.dryRun)
      return { id: page.id, url: page.url, outcome: 'planned', bytes: null, lines: null, code: null, reason: null, hint: null };
    const scraped = await visitPage(page, {
      ...context,
      isAccepted: options.accept.includes(page.id),
      refuse: discovered?.refuse ?? (() => null),
    });
    if (IS_KEPT.has(scraped.outcome)) discovered?.keep();
    await run.note(page, scraped);
    options.onProgress?.(`${++done}/${total} ${page.id}`);
    return scraped;
  };
}
