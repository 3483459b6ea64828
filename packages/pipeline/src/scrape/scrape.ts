import { join } from 'node:path';
import { compareCodeUnits, type DiscoveredSource } from '@yibao-rules/model';
import { createFetcher, exportWarc, type FetcherOptions, type HostReport, takeRunLock } from '@yibao-rules/scrape';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import type { Project } from '../project.js';
import { discoveredPage, readManifest } from '../sources/manifest.js';
import { openSnapshots } from '../sources/snapshots.js';
import { choose } from './choose.js';
import { discoverSources } from './discover.js';
import { writeDiscovered } from './discovered-file.js';
import { KnownPages } from './known-pages.js';
import type { ScrapedListing, ScrapedSource } from './outcome.js';
import { pageVisitor } from './page-visitor.js';
import { openScrapeRun } from './scrape-run.js';
import { leaveOutOlder } from './since.js';
import { scrapedListing, visitListing } from './visit-listing.js';

export interface ScrapeOptions {
  /** Ids of sources and listings; all where it is empty. */
  only: readonly string[];
  /** Ids of sources whose pages are taken as they are, odd or not. */
  accept: readonly string[];
  /** YYYY-MM-DD: discovered articles that are older are left out; null for all. */
  since: string | null;
  /** Asks for lists only, and writes nothing. */
  dryRun: boolean;
  /** A WARC file to write of the snapshots, or null. */
  warc: string | null;
  fetcher: FetcherOptions;
  /** Now, ISO 8601. */
  startedAt: string;
  onProgress?: (text: string) => void;
}

export interface ScrapeResult {
  pipeline: string;
  /** When the run was first started, where it went on with one that was stopped; or null. */
  resumedFrom: string | null;
  listings: ScrapedListing[];
  /** Sorted by id. */
  sources: ScrapedSource[];
  /** What was asked of each host, robots.txt, redirects and retries counted. */
  hosts: HostReport[];
  /** The WARC file and its records, or null where none was asked for or there is no snapshot. */
  warc: { file: string; records: number } | null;
}

/**
 * Fetches the pages that a pipeline names and those that its listings lead to, and keeps each as a snapshot with its parsed text. What is
 * wrong with one page or list never stops the others. A run that was stopped goes on where it was. A run that finds nothing new writes nothing.
 * @throws UserError where sources.json is wrong, an id is none, or another run of the pipeline is going on: the two would write over each other.
 */
export async function scrapePipeline(project: Project, pipeline: string, options: ScrapeOptions): Promise<ScrapeResult> {
  // What is wrong in it is said before anything is written.
  choose(readManifest(project, pipeline), options.only);
  if (options.dryRun) return scrapeAlone(project, pipeline, options);
  const file = join(project.cache, 'scrape', pipeline, 'run.lock');
  const lock = await takeRunLock({ file, what: `scrape of ${pipeline}`, startedAt: options.startedAt });
  try {
    return await scrapeAlone(project, pipeline, options);
  } finally {
    await lock.release();
  }
}

async function scrapeAlone(project: Project, pipeline: string, options: ScrapeOptions): Promise<ScrapeResult> {
  // Read here, since the run before this one may have discovered sources until it let this one in.
  const manifest = readManifest(project, pipeline);
  const choice = choose(manifest, options.only);
  const store = openSnapshots(project, pipeline);
  const run = await openScrapeRun(project, pipeline, options);
  const fetcher = createFetcher(options.fetcher);
  try {
    options.onProgress?.(`lists of ${pipeline}`);
    const visited = await Promise.all(
      choice.listings.map((listing) => visitListing(listing, { fetcher, since: options.since, ...run.lists })),
    );
    const { fresh, count } = discoverSources(visited, manifest);
    const pages = await leaveOutOlder(choice.pages, options.since, store);
    const visit = pageVisitor({ project, pipeline, store, fetcher, run, options, total: pages.length + fresh.length });
    const named = await Promise.all(pages.map((page) => visit(page)));
    // Only now, so that a page which a person named is never taken for the copy of one that a list named.
    const known = await KnownPages.read(manifest, store);
    const recorded = [...manifest.discovered];
    const discover = async (discovered: DiscoveredSource): Promise<ScrapedSource> => {
      const keep = () => {
        recorded.push(discovered);
        writeDiscovered(project, pipeline, recorded);
      };
      const page = discoveredPage(discovered, manifest.listings);
      return visit(page, { refuse: (fetched, read) => known.whyNotNew(page, fetched, read, options.since), keep });
    };
    const sources = [...named, ...(await Promise.all(fresh.map(discover)))];
    await run.end(sources);
    return {
      pipeline,
      resumedFrom: run.resumedFrom,
      listings: visited.map((one) => scrapedListing(one, count.get(one.listing.id) ?? 0)),
      sources: sources.sort((a, b) => compareCodeUnits(a.id, b.id)),
      hosts: fetcher.hosts(),
      warc: options.warc === null ? null : await exported(options.warc, sources, store),
    };
  } finally {
    await fetcher.close();
  }
}

/** Writes the snapshots of a run's sources, those of this run and those from before, to a WARC file. */
async function exported(file: string, sources: readonly ScrapedSource[], store: SnapshotStore): Promise<ScrapeResult['warc']> {
  const records = await Promise.all(sources.map(({ id }) => store.record(id)));
  const ids = records.filter((record) => record !== null).map(({ id }) => id);
  return ids.length === 0 ? null : { file, records: (await exportWarc({ store, ids, file })).records };
}
