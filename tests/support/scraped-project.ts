import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScrapedSource, ScrapeResult } from '@yibao-rules/pipeline/scrape';
import { ARTICLES, type NewsSite } from './news-site.js';
import { editJson, type Ran, temporaryProject } from './yibao.js';
import { yibaoAsync } from './yibao-async.js';

/** Options for a site on loopback, which is asked without a pause. */
export const LOOPBACK = ['--allow-private', '--delay', '0'] as const;

export interface PipelineFolder {
  root: string;
  sources: string;
  snapshots: string;
  datasets: string;
  discovered: () => { id: string; url: string; listing: string; title: string | null; listedAt: string | null }[];
  /** The parsed text beside a source's snapshot. */
  textFile: (id: string) => string;
  remove: () => void;
}

function pipelineFolder(root: string, remove: () => void): PipelineFolder {
  const sources = join(root, 'pipelines/medical-insurance/sources');
  const snapshots = join(root, 'pipelines/medical-insurance/snapshots');
  return {
    root,
    sources,
    snapshots,
    datasets: join(root, 'datasets'),
    discovered: () => JSON.parse(readFileSync(join(sources, 'discovered.json'), 'utf8')).sources,
    textFile: (id) => {
      const { retrieval } = JSON.parse(readFileSync(join(snapshots, `${id}.json`), 'utf8'));
      return join(snapshots, `${retrieval.sha256}.html.txt`);
    },
    remove,
  };
}

/** The committed project with two listings of the site, and one page by its address. */
export function projectOf(site: NewsSite, include: readonly string[] = ['/art/']): PipelineFolder {
  const project = temporaryProject();
  editJson<{ sources: object[]; listings?: object[] }>(join(project.sources, 'sources.json'), (manifest) => {
    manifest.sources.push({ id: 'outpatient', url: site.url(ARTICLES.outpatient) });
    manifest.listings = [
      { id: 'news', url: site.url('/zcfg/'), kind: 'page', include, exclude: [ARTICLES.gone], site: '某某社保网' },
      { id: 'map', url: site.url('/sitemap.xml'), kind: 'sitemap', include: ['/art/*.html$'], exclude: [ARTICLES.gone] },
    ];
  });
  return pipelineFolder(project.root, project.remove);
}

/** The same project once more, to spoil at will. */
export function copyOf({ root }: PipelineFolder): PipelineFolder {
  const copy = mkdtempSync(join(tmpdir(), 'yibao-scraped-'));
  cpSync(root, copy, { recursive: true });
  return pipelineFolder(copy, () => rmSync(copy, { recursive: true, force: true }));
}

export interface Scraped extends Ran {
  result: ScrapeResult;
  outcomes: Record<string, ScrapedSource['outcome']>;
}

/** Runs `yibao scrape` for a program. */
export async function scrape({ root }: PipelineFolder, ...args: string[]): Promise<Scraped> {
  const ran = await yibaoAsync(['scrape', ...args, ...LOOPBACK, '--format', 'json'], { cwd: root });
  if (ran.stdout === '') throw new Error(`scrape printed nothing: ${ran.stderr}`);
  const result = JSON.parse(ran.stdout) as ScrapeResult;
  const outcomes = Object.fromEntries(result.sources.map(({ url, outcome }) => [new URL(url).pathname, outcome]));
  return { ...ran, result, outcomes };
}
