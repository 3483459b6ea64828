import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FingerprintIndex, fingerprintArticle, instruments, unpackFingerprints } from '../../src/index.js';
import { packed } from './statutes.js';

const data = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url));
const index = JSON.parse(data('fingerprints.json').toString('utf8')) as FingerprintIndex;

describe('fingerprints', () => {
  it('come back from their packed form as they went in', () => {
    const { index: small, bytes } = packed();
    const text =
      '有下列情形之一的，图书馆可以拒绝借阅：\n（一）未经登记进入书库的；\n（二）损坏图书拒不赔偿的；\n（三）法律、行政法规规定的其他情形。';
    const unpacked = unpackFingerprints(small, bytes).get('library-law')?.article(3, 0);
    const fresh = fingerprintArticle(3, 0, text);
    expect(unpacked?.clauses).toEqual(fresh.clauses);
    expect([...(unpacked?.trigrams ?? [])]).toEqual([...fresh.trigrams]);
    expect(fresh.clauses.map(({ paragraph, item, endsSentence }) => [paragraph, item, endsSentence])).toEqual([
      [1, 0, false],
      [1, 0, true],
      [1, 1, true],
      [1, 2, true],
      [1, 3, true],
    ]);
  });

  it('refuse bytes that do not belong to the index, and another format', () => {
    const { index: small, bytes } = packed();
    expect(() => unpackFingerprints(small, bytes.subarray(1))).toThrow(/the file holds/);
    expect(() => unpackFingerprints({ ...small, format: 0 }, bytes)).toThrow(/build them again/);
  });

  it('cover every article of every statute that is counted, in less than a megabyte', () => {
    const bytes = data('fingerprints.bin');
    expect(bytes.length + data('fingerprints.json').length).toBeLessThan(1_000_000);
    const unpacked = unpackFingerprints(index, bytes);
    for (const instrument of instruments.all()) {
      const articles = unpacked.get(instrument.id);
      expect(articles === undefined, instrument.title).toBe(instrument.articleCount === null);
      if (articles) expect([...articles.keys()].filter((key) => !key.includes('-'))).toHaveLength(instrument.articleCount as number);
    }
  });

  it('do not carry the words: two texts of one length give files of one size', () => {
    const size = (text: string) => fingerprintArticle(1, 0, text).trigrams.length;
    expect(size('图书馆每周开放六日。')).toBe(size('博物馆每年闭馆三天。'));
    expect(JSON.stringify(fingerprintArticle(1, 0, '图书馆每周开放六日。'))).not.toContain('图书馆');
  });
});
