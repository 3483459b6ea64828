import { describe, expect, test } from 'vitest';
import { marksBySource } from '../src/articles/marks.js';
import { describeRecord } from '../src/articles/record-words.js';
import { packFinding, unpackFindings } from '../src/data/findings.js';
import { islandText } from '../src/data/json-island.js';
import { PassageTable } from '../src/data/passages.js';
import { packRecords, unpackRecords } from '../src/data/records.js';
import { findingsModel } from '../src/findings/findings-model.js';
import { largeRelease } from './large-release.js';
import { exampleRelease, HOSTILE_TEXT, regionName } from './release-fixture.js';

describe('the page’s data', () => {
  test('records come back as they were, keys in their order, each passage once', () => {
    const { cities, channels, rates, citations } = largeRelease(3).release;
    const table = new PassageTable();
    const packed = JSON.parse(islandText(packRecords({ cities, channels, rates, citations }, table)));
    const restored = unpackRecords(packed, table.packed());
    expect(JSON.stringify(restored)).toBe(JSON.stringify({ cities, channels, rates, citations }));
    const places = table.packed().passages.map(([source, start, end]) => `${source} ${start} ${end}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('findings come back as they were', () => {
    const model = findingsModel(exampleRelease(), regionName);
    const findings = model.findings.map((finding) => ({ ...finding, baseline: null }));
    const table = new PassageTable();
    const packed = findings.map((finding) => packFinding(finding, table));
    const ruleTitles = Object.fromEntries(model.rules.map(({ rule, title }) => [rule, title]));
    const regionNames = { '640500': '中卫市', '451000': '百色市' };
    expect(unpackFindings(packed, table.packed(), { sources: model.sources, ruleTitles, regionNames })).toEqual(findings);
  });

  test('an island holds nothing that could end it, and reads back the same', () => {
    const island = islandText({ words: HOSTILE_TEXT });
    expect(island).not.toMatch(/[<>&\u2028\u2029\u202e]/);
    expect(JSON.parse(island)).toEqual({ words: HOSTILE_TEXT });
  });
});

describe('marks', () => {
  test('are every passage of every kind, in text order', () => {
    const { release, files } = largeRelease(2);
    const marks = marksBySource(release).get('guide-0001-1') ?? [];
    expect(marks.map(({ kind, start, end }) => [kind, files.get('guide-0001-1')?.text?.slice(start, end)])).toEqual([
      ['city', '第1市'],
      ['rate', '100元'],
      ['rate', '110元'],
      ['channel', '12393'],
      ['citation', '《中华人民共和国社会保险法》'],
    ]);
  });
});

describe('a record in words', () => {
  const { release } = largeRelease(2);
  const namer = { regionName: () => '河边市', citationDetail: (detail: string) => detail };
  const words = (kind: 'rate' | 'channel' | 'citation' | 'city', id: string) => describeRecord(release, kind, id, namer);

  test('a rate: its question, scope, and every source’s value', () => {
    expect(words('rate', '110100.employee.plan-1.inpatient.tier1.deductible')).toMatchObject({
      label: { zh: '河边市 · 职工 · 第1档 · 一级 · 住院起付线' },
      answer: null,
      status: 'disputed',
      facts: [{ words: { zh: '河边市' } }, { words: { en: 'employee' } }, {}, {}, { name: { zh: '医院等级' }, words: { zh: '一级' } }],
      statements: [
        { source: 'guide-0001-1', words: { zh: '100元' } },
        { source: 'guide-0001-2', words: { zh: '105元' } },
      ],
      findings: ['value-conflict:000000000000'],
    });
  });

  test.each([
    ['channel', 'hotline.12393', '热线 · 12393', '咨询'],
    ['citation', '中华人民共和国社会保险法', '《中华人民共和国社会保险法》', '未引原文'],
    ['city', '110100', '第1市', '主题地区'],
  ] as const)('a %s', (kind, id, label, first) => {
    const described = words(kind, id);
    expect([described?.label.zh, described?.statements[0]?.words.zh]).toEqual([label, first]);
  });

  test('none where the release has no such record', () => {
    expect(words('rate', 'hotline.12393')).toBeNull();
  });
});
