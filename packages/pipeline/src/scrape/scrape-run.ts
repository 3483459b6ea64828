import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openRunJournal, type RunJournal } from '@yibao-rules/scrape';
import { openSnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import type { Project } from '../project.js';
import type { NamedPage } from '../sources/manifest.js';
import { readScraped, type ScrapedSource } from './outcome.js';
import type { ListingContext } from './visit-listing.js';

/** A run that was stopped longer ago than this is begun anew: what it fetched may have changed since. */
const MOST_AGE_MS = 24 * 60 * 60 * 1000;

/** How far a run has come, kept on disk so that the next one can go on with it. */
export interface ScrapeRun {
  resumedFrom: string | null;
  /** What lists need to know of it. */
  lists: Pick<ListingContext, 'cache' | 'isDone' | 'markDone'>;
  /** What became of a page before the run was stopped. */
  outcomeOf(page: NamedPage): ScrapedSource | undefined;
  note(page: NamedPage, scraped: ScrapedSource): Promise<void>;
  /** Ends the run, but where pages are still waiting for the next one. */
  end(sources: readonly ScrapedSource[]): Promise<void>;
}

export interface ScrapeRunOptions {
  only: readonly string[];
  accept: readonly string[];
  since: string | null;
  dryRun: boolean;
  startedAt: string;
}

/** Opens the run that was stopped, where it is of today and was to do the same; else a new one. A dry run leaves nothing behind. */
export async function openScrapeRun(project: Project, pipeline: string, options: ScrapeRunOptions): Promise<ScrapeRun> {
  if (options.dryRun) return DRY_RUN;
  const folder = join(project.cache, 'scrape', pipeline);
  const journal = await openJournal(join(folder, 'run.jsonl'), options);
  return {
    resumedFrom: journal.resumed ? journal.startedAt : null,
    lists: {
      cache: openSnapshotStore(join(folder, 'lists')),
      isDone: (url) => journal.get(listKey(url)) !== undefined,
      markDone: (url) => journal.add(listKey(url), { ...LIST_READ, url }),
    },
    outcomeOf: (page) => journal.get(pageKey(page)),
    note: async (page, scraped) => {
      if (scraped.outcome !== 'waiting') await journal.add(pageKey(page), scraped);
    },
    end: async (sources) => {
      if (sources.every(({ outcome }) => outcome !== 'waiting')) await journal.finish();
    },
  };
}

async function openJournal(file: string, { only, accept, since, startedAt }: ScrapeRunOptions): Promise<RunJournal<ScrapedSource>> {
  const plan = createHash('sha256')
    .update(JSON.stringify([only, accept, since]))
    .digest('hex');
  const open = () => openRunJournal({ file, plan, startedAt, read: readScraped });
  const journal = await open();
  if (!journal.resumed || Date.parse(startedAt) - Date.parse(journal.startedAt) <= MOST_AGE_MS) return journal;
  await journal.finish();
  return open();
}

const LIST_READ: ScrapedSource = { id: '', url: '', outcome: 'unchanged', bytes: null, lines: null, code: null, reason: null, hint: null };

function listKey(url: string): string {
  return `list ${url}`;
}

/** An entry whose address was changed is another page. */
function pageKey({ id, url }: NamedPage): string {
  return `page ${id} ${url}`;
}

const DRY_RUN: ScrapeRun = {
  resumedFrom: null,
  lists: { cache: null, isDone: () => false, markDone: async () => {} },
  outcomeOf: () => undefined,
  note: async () => {},
  end: async () => {},
};
