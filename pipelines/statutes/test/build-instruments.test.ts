import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instrumentSchema, type Statute, UserError } from '@yibao-rules/model';
import { instruments, instrumentsAsOf, packFingerprints } from '@yibao-rules/reference';
import { afterAll, describe, expect, it } from 'vitest';
import { buildInstruments, type Catalogue } from '../src/build-instruments.js';
import { readStatutes } from '../src/statute-files.js';

const LAW: Statute = {
  title: '中华人民共和国图书借阅法',
  short_titles: ['借阅法'],
  kind: 'law',
  promulgated: '2019-01-01',
  revised: ['2021-05-01', '2024-05-01'],
  effective: '2030-01-01',
  articles: [
    { number: 1, suffix: null, text: '读者凭借书证借阅图书。' },
    { number: 1, suffix: 1, text: '馆际互借的期限由双方商定。' },
    { number: 2, suffix: null, text: '本法自2030年1月1日起施行。' },
  ],
};
const CATALOGUE: Catalogue = {
  asOf: '2026-01-01',
  statutes: [{ title: LAW.title, id: 'library-law', issuer: '某委员会', documentNumber: null, shortTitles: ['借阅法', '图书法'] }],
  documents: [],
};

describe('buildInstruments', () => {
  it('joins what is written by hand with what the statute says of itself', () => {
    const { records, fingerprints } = buildInstruments(CATALOGUE, [LAW]);
    expect(records).toHaveLength(1);
    expect(instrumentSchema.parse(records[0])).toMatchObject({
      shortTitles: ['借阅法', '图书法'],
      revised: '2024-05-01',
      status: 'not-yet-in-force',
      articleCount: 2,
      grade: 'A',
    });
    expect(fingerprints.get('library-law')?.map(({ number, suffix }) => [number, suffix])).toEqual([
      [1, 0],
      [1, 1],
      [2, 0],
    ]);
  });

  it('gives the same bytes for the same statutes', () => {
    const pack = () => packFingerprints(buildInstruments(CATALOGUE, [LAW]).fingerprints);
    expect(Buffer.from(pack().bytes).equals(Buffer.from(pack().bytes))).toBe(true);
    expect(pack().index).toEqual(pack().index);
  });

  it.each([
    ['a statute without an entry', CATALOGUE, [LAW, { ...LAW, title: '博物馆法' }], /博物馆法 has no entry/],
    ['an entry without a statute', CATALOGUE, [], /no statute in the folder is titled 中华人民共和国图书借阅法/],
  ])('refuses %s', (_, catalogue, statutes, message) => {
    expect(() => buildInstruments(catalogue, statutes)).toThrow(UserError);
    expect(() => buildInstruments(catalogue, statutes)).toThrow(message);
  });
});

describe('readStatutes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statutes-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('refuses a folder without statutes and a file that is none, and sorts by title', () => {
    expect(() => readStatutes(folder)).toThrow(/holds no statute/);
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ ...LAW, title: '乙法' }));
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...LAW, title: '甲法' }));
    expect(readStatutes(folder).map((statute) => statute.title)).toEqual(['乙法', '甲法']);
    writeFileSync(join(folder, 'c.json'), '{"title": "丙法"}');
    expect(() => readStatutes(folder)).toThrow(/articles: /);
  });
});

describe('catalogue.json', () => {
  const catalogue = JSON.parse(readFileSync(new URL('../catalogue.json', import.meta.url), 'utf8')) as Catalogue;

  it('is what the committed instruments were built from', () => {
    const ids = [...catalogue.statutes, ...catalogue.documents].map((entry) => entry.id);
    expect(instruments.all().map((instrument) => instrument.id)).toEqual(ids);
    expect(instrumentsAsOf).toBe(catalogue.asOf);
    for (const { id, title, documentNumber } of [...catalogue.statutes, ...catalogue.documents]) {
      expect(instruments.get(id)).toMatchObject({ title, documentNumber });
    }
  });
});
