import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCES, yibao } from '../support/yibao.js';

const ARTICLES = ['query-guide-zhongwei', 'mutual-aid-account', 'check-your-insurance'];
const FILES = ARTICLES.map((id) => join(SOURCES, `${id}.txt`));

interface Span {
  start: number;
  end: number;
  exact: string;
}
interface Printed {
  source: { id: string; text?: string };
  cities: { evidence: Span }[];
  channels: { evidence: Span }[];
  rates: { evidence: Span }[];
  citations: { evidence: Span }[];
}

describe('yibao extract', () => {
  it('prints one line an article in the order given, each evidence standing at its offsets', () => {
    const ran = yibao(['extract', ...FILES, '--format', 'ndjson']);
    expect(ran.status).toBe(0);
    expect(ran.stderr).toBe('');
    const records = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Printed);
    expect(records.map((record) => record.source.id)).toEqual(ARTICLES);
    for (const [index, record] of records.entries()) {
      const text = readFileSync(FILES[index] as string, 'utf8');
      const all = [record.cities, record.channels, record.rates, record.citations].flat();
      expect(all.length).toBeGreaterThan(5);
      for (const { evidence } of all) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    }
  });

  it('prints the same as JSON, and from standard input', () => {
    const lines = yibao(['extract', FILES[2] as string, '--format', 'ndjson']).stdout;
    expect(JSON.parse(yibao(['extract', FILES[2] as string]).stdout)).toEqual([JSON.parse(lines)]);
    const piped = JSON.parse(yibao(['extract', '-', '--format', 'ndjson'], { input: readFileSync(FILES[2] as string) }).stdout) as Printed;
    expect({ ...piped, source: null }).toEqual({ ...(JSON.parse(lines) as Printed), source: null });
  });

  it('carries the text only with --text', () => {
    expect(JSON.parse(yibao(['extract', FILES[2] as string, '--format', 'ndjson']).stdout).source).not.toHaveProperty('text');
    expect(JSON.parse(yibao(['extract', FILES[2] as string, '--format', 'ndjson', '--text']).stdout).source.text).toContain('12393');
  });

  it('explains each rate in words, or in a structure beside the records', () => {
    const { status, stdout } = yibao(['extract', FILES[0] as string, '--explain', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/- measure: same clause {2}“[^”]+” {2}line \d+, @\d+/);
    expect(stdout).toMatch(/- region: title {2}“中卫[^”]*” {2}line 1, @\d+/);
    expect(stdout).toMatch(/\? confidence 0\.\d+: \w+/);
    const [record] = JSON.parse(yibao(['extract', FILES[0] as string, '--explain', '--format', 'json']).stdout);
    const { explanations, ...plain } = record;
    expect(explanations).toHaveLength(plain.rates.length);
    expect([plain]).toEqual(JSON.parse(yibao(['extract', FILES[0] as string]).stdout));
  });

  it('prints a table for reading', () => {
    const { stdout } = yibao(['extract', FILES[0] as string, '--format', 'table']);
    expect(stdout).toContain('中卫市');
    expect(stdout).toMatch(/报销比例 +85–90%/);
  });
});

describe('yibao parse', () => {
  it('prints the article, or its body without the page around it', () => {
    const article = JSON.parse(yibao(['parse', FILES[0] as string]).stdout);
    expect(article).toMatchObject({ site: '社保网', publishedAt: '2025-10-22T05:59:29+08:00' });
    const { stdout } = yibao(['parse', FILES[0] as string, '--format', 'text']);
    expect(stdout).toContain('拨打12333热线');
    expect(stdout).not.toContain('呼和浩特医保卡余额');
  });
});

describe('yibao check', () => {
  it('finds 12333 against 12393 in the articles and in the release, and fails on it', () => {
    for (const targets of [FILES, []]) {
      const ran = yibao(['check', ...targets, '--format', 'json']);
      expect(ran.status).toBe(1);
      const finding = JSON.parse(ran.stdout).find((c: { rule: string }) => c.rule === 'superseded-channel');
      expect(finding).toMatchObject({ severity: 'error' });
      expect(JSON.stringify(finding.sides)).toMatch(/12333.*12393|12393.*12333/);
    }
  });

  it('says the same in words, in Chinese or English, and --fail-on never lets it pass', () => {
    const zh = yibao(['check', '--fail-on', 'never']);
    const en = yibao(['check', '--fail-on', 'never', '--lang', 'en']);
    expect([zh.status, en.status]).toEqual([0, 0]);
    expect(zh.stdout).not.toBe(en.stdout);
    expect(en.stdout).toMatch(/v\d+\.\d+\.\d+: \d+ contradictions \(\d+ error, \d+ warning, \d+ info\)/);
  });
});

describe('yibao --help', () => {
  it.each(['extract', 'parse', 'regenerate', 'validate', 'check', 'diff', 'report', 'triage', 'review', 'cite', 'statutes'])(
    '%s shows examples',
    (command) => {
      const ran = yibao([command, '--help']);
      expect(ran.status).toBe(0);
      expect(ran.stdout).toContain('Examples:');
      expect(ran.stdout).toContain(`yibao ${command}`);
    },
  );
});
