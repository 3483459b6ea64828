import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWithParse } from '../../bench/own-reader.js';
import { corpusHash, readPages } from '../../bench/pages.js';
import { sameDay, sameTitle, scoreBody } from '../../bench/score.js';

/**
 * What the parser reached on these very pages (`npm run bench:parse`), rounded down: a change that reads one page better and another worse shows here.
 * Where a page is added or changed, measure again and set the hash with the floors.
 */
const CORPUS = 'a248cbd7066d18db417147d5d45c18b32e1c1604aa8c046d733e2f9b25a002c1';
const MEAN_FLOOR = 0.996;
const PAGE_FLOOR = 0.98;
const LOWER_FLOORS: Readonly<Record<string, number>> = {
  'qa-site': 0.94,
};

const pages = readPages(fileURLToPath(new URL('../../pages', import.meta.url)));
const read = pages.map((page) => {
  const reading = readWithParse(page.snapshot);
  return { ...page, reading, f1: scoreBody(page.body, reading.body, page.expected.optional).f1 };
});

describe('pages with known bodies', () => {
  it('are those that the floors were measured on', () => expect(corpusHash(pages)).toBe(CORPUS));

  it('are read as well as before on the whole', () => {
    expect(read.reduce((sum, { f1 }) => sum + f1, 0) / read.length).toBeGreaterThanOrEqual(MEAN_FLOOR);
  });

  it.each(read)('$name', ({ name, expected, reading, f1 }) => {
    expect(f1).toBeGreaterThanOrEqual(LOWER_FLOORS[name] ?? PAGE_FLOOR);
    expect(sameTitle(expected.title, reading.title), `title: ${reading.title}`).toBe(true);
    expect(sameDay(expected.publishedAt, reading.publishedAt), `date: ${reading.publishedAt}`).toBe(true);
  });
});
