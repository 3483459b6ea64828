import { requireProject } from '@yibao-rules/pipeline/project';
import { type ScrapeResult, scrapePipeline, TROUBLE } from '@yibao-rules/pipeline/scrape';
import { EXIT_FINDINGS } from '../exit-codes.js';
import { type FetchingOptions, fetcherOptions } from '../fetcher-options.js';
import { onlyPipeline } from '../only-pipeline.js';
import { note, write, writeLine } from '../output.js';
import { startProgress } from '../progress.js';
import { scrapeSummary } from '../tables/scrape-summary.js';

export interface ScrapeCommandOptions extends FetchingOptions {
  only?: string[];
  since?: string;
  accept?: string[];
  warc?: string;
  dryRun: boolean;
  maxRequests: number;
  format: 'text' | 'json';
}

/** Fetches the pages of a pipeline and prints what became of each; exit code 1 where a page or list needs a look. */
export async function scrapeCommand(name: string | undefined, options: ScrapeCommandOptions): Promise<void> {
  const project = requireProject();
  const pipeline = name ?? onlyPipeline(project);
  const progress = startProgress();
  const result = await scrapePipeline(project, pipeline, {
    only: options.only ?? [],
    accept: options.accept ?? [],
    since: options.since ?? null,
    dryRun: options.dryRun,
    warc: options.warc ?? null,
    fetcher: { ...fetcherOptions(options), limits: { mostRequests: options.maxRequests } },
    startedAt: new Date().toISOString(),
    onProgress: (text) => progress.update(text),
  }).finally(() => progress.stop());
  if (result.resumedFrom !== null) note(`goes on with the run of ${result.resumedFrom}, which was stopped`);
  if (options.format === 'json') await writeLine(JSON.stringify(result, null, 2));
  else await write(scrapeSummary(result));
  if (hasTrouble(result)) process.exitCode = EXIT_FINDINGS;
}

function hasTrouble({ listings, sources }: ScrapeResult): boolean {
  return (
    sources.some(({ outcome }) => TROUBLE.includes(outcome)) || listings.some(({ outcome }) => outcome !== 'read' && outcome !== 'waiting')
  );
}
