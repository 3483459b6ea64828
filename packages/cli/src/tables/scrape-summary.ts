import { grouped } from '@yibao-rules/model';
import type { ScrapedListing, ScrapedSource, ScrapeResult } from '@yibao-rules/pipeline/scrape';
import { OUTCOMES, TROUBLE } from '@yibao-rules/pipeline/scrape';
import { counted, cut, table } from './table.js';

/** Sources of a run that are all listed; of a longer one, those that did not change are counted only. */
const MOST_ROWS = 40;

const NOTHING = 'nothing to fetch: sources.json names no address and no listing (yibao add URL adds one)';

/** What `scrape` did, for a person: lists, pages, what needs a look, totals, the next command. */
export function scrapeSummary(result: ScrapeResult): string {
  const { listings, sources, pipeline } = result;
  if (listings.length + sources.length === 0) return `${NOTHING}\n`;
  const shown = sources.length <= MOST_ROWS ? sources : sources.filter(({ outcome }) => outcome !== 'unchanged');
  const blocks = [
    ...(listings.length === 0 ? [] : [table(['listing', 'outcome', 'pages', 'articles', 'new', 'left out'], listings.map(listingRow))]),
    ...(shown.length === 0 ? [] : [table(['source', 'outcome', 'bytes', 'what changed'], shown.map(sourceRow))]),
    ...troubles(result),
    totals(result),
    ...(result.warc === null ? [] : [`${result.warc.file}: ${result.warc.records} records`]),
    ...next(pipeline, sources),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function listingRow({ id, outcome, pages, articles, fresh, older, overLimit }: ScrapedListing): (string | number)[] {
  const leftOut = [older > 0 && `${older} older`, overLimit > 0 && `${overLimit} over the limit`].filter(Boolean).join(', ');
  return [cut(id, 40), outcome, pages, articles, fresh, leftOut];
}

function sourceRow({ id, outcome, bytes, lines, code, reason }: ScrapedSource): (string | number)[] {
  const change = lines === null ? (code ?? reason ?? '') : `${counted(lines.added, 'line')} new, ${lines.removed} gone`;
  return [cut(id, 60), outcome, bytes === null ? '' : grouped(bytes), change];
}

/** Each list and page that needs a look: why, and what to do. */
function troubles({ listings, sources, pipeline }: ScrapeResult): string[] {
  const lists = listings.filter(({ outcome }) => outcome !== 'read' && outcome !== 'waiting');
  const pages = sources.filter(({ outcome }) => TROUBLE.includes(outcome));
  return [...lists, ...pages].map(({ id, url, outcome, reason, hint }) => {
    const accept = outcome === 'anomaly' ? [`  → To take it as it is: yibao scrape ${pipeline} --accept ${id}`] : [];
    return [`${outcome}  ${id}  ${cut(url, 120)}`, `  ${reason ?? ''}`, `  → ${hint ?? ''}`, ...accept].join('\n');
  });
}

function totals({ sources, hosts }: ScrapeResult): string {
  const counts = OUTCOMES.map((outcome) => ({ outcome, count: sources.filter((source) => source.outcome === outcome).length }));
  const words = counts.filter(({ count }) => count > 0).map(({ outcome, count }) => `${count} ${outcome}`);
  const requests = hosts.map(({ host, requests: made, delayMs }) => `${made} to ${host}, ${delayMs / 1000} s apart`);
  return [words.join(' · ') || 'no pages', `requests: ${requests.join('; ') || 'none'}`].join('\n');
}

function next(pipeline: string, sources: readonly ScrapedSource[]): string[] {
  const has = (...outcomes: string[]) => sources.some(({ outcome }) => outcomes.includes(outcome));
  const lines = [
    ...(has('waiting') ? [`next: yibao scrape ${pipeline}, which asks for the pages that are waiting`] : []),
    ...(has('new', 'changed') ? [`next: yibao regenerate ${pipeline}`] : []),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}
