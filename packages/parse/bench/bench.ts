/**
 * Measures how well the body of a page is found, beside readability and defuddle, over pages with known bodies:
 * `npm run bench:parse -- [FOLDER] [--pages]`. Means and our worst ten pages; every page with `--pages`. Time is the processor's, one thread; only the ratios
 * mean something on another machine. The pages are measured as described in score.ts; what a body is stands in pages/README.md.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Reading, readWithParse } from './own-reader.js';
import { type KnownPage, readPages } from './pages.js';
import { readWithDefuddle, readWithReadability } from './peers.js';
import { sameDay, sameTitle, scoreBody } from './score.js';

const TIMED_PASSES = 3;
const WORST = 10;
const OWN_PAGES = fileURLToPath(new URL('../../pages', import.meta.url));

interface Parser {
  name: string;
  read: (page: KnownPage, html: string) => Reading | Promise<Reading>;
}

const PARSERS: readonly Parser[] = [
  { name: 'yibao parse', read: ({ snapshot }) => readWithParse(snapshot) },
  { name: 'readability', read: ({ snapshot }, html) => readWithReadability(html, snapshot.url) },
  { name: 'defuddle', read: ({ snapshot }, html) => readWithDefuddle(html, snapshot.url) },
];

interface Measured {
  parser: string;
  scores: number[];
  titles: number;
  dates: number;
  cpuSeconds: number;
}

async function measure(parser: Parser, pages: readonly KnownPage[], texts: readonly string[]): Promise<Measured> {
  const measured: Measured = { parser: parser.name, scores: [], titles: 0, dates: 0, cpuSeconds: 0 };
  for (const [index, page] of pages.entries()) {
    const reading = await readOrNothing(parser, page, texts[index]!);
    measured.scores.push(scoreBody(page.body, reading.body, page.expected.optional).f1);
    if (sameTitle(page.expected.title, reading.title)) measured.titles++;
    if (sameDay(page.expected.publishedAt, reading.publishedAt)) measured.dates++;
  }
  const before = process.cpuUsage();
  for (let pass = 0; pass < TIMED_PASSES; pass++)
    for (const [index, page] of pages.entries()) await readOrNothing(parser, page, texts[index]!);
  const { user, system } = process.cpuUsage(before);
  measured.cpuSeconds = (user + system) / 1e6 / TIMED_PASSES;
  return measured;
}

/** A parser that throws found nothing. */
async function readOrNothing(parser: Parser, page: KnownPage, html: string): Promise<Reading> {
  try {
    return await parser.read(page, html);
  } catch {
    return { body: '', title: null, publishedAt: null };
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function printMeans(measured: readonly Measured[], pages: readonly KnownPage[]): void {
  const bytes = pages.reduce((sum, { snapshot }) => sum + snapshot.bytes.length, 0);
  const own = measured[0]!.cpuSeconds;
  console.log(`${pages.length} pages, ${(bytes / 1e6).toFixed(2)} MB; Node ${process.version}\n`);
  console.log('parser        body F1   least F1   title   date    MB/s   time');
  for (const { parser, scores, titles, dates, cpuSeconds } of measured) {
    const columns = [
      parser.padEnd(12),
      mean(scores).toFixed(4).padStart(8),
      Math.min(...scores)
        .toFixed(4)
        .padStart(10),
      `${titles}/${pages.length}`.padStart(7),
      `${dates}/${pages.length}`.padStart(6),
      (bytes / 1e6 / cpuSeconds).toFixed(2).padStart(7),
      `${(cpuSeconds / own).toFixed(1)}×`.padStart(6),
    ];
    console.log(columns.join(' '));
  }
}

function printPages(heading: string, indexes: readonly number[], measured: readonly Measured[], pages: readonly KnownPage[]): void {
  console.log(`\n${heading.padEnd(36)} ${measured.map(({ parser }) => parser.padStart(12)).join(' ')}`);
  for (const index of indexes)
    console.log(`${pages[index]!.name.padEnd(36)} ${measured.map(({ scores }) => scores[index]!.toFixed(4).padStart(12)).join(' ')}`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pages: { type: 'boolean', default: false } } });
const pages = readPages(positionals[0] === undefined ? OWN_PAGES : resolve(process.env.INIT_CWD ?? '.', positionals[0]));
const texts = pages.map(({ snapshot, expected }) => new TextDecoder(expected.charset).decode(snapshot.bytes));
const measured: Measured[] = [];
for (const parser of PARSERS) measured.push(await measure(parser, pages, texts));
printMeans(measured, pages);
const all = pages.map((_, index) => index);
const worst = [...all].sort((a, b) => measured[0]!.scores[a]! - measured[0]!.scores[b]!).slice(0, WORST);
printPages('our worst', worst, measured, pages);
if (values.pages) printPages('every page', all, measured, pages);
