import { RULES } from '@yibao-rules/audit';
import type { Contradiction } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { claimGroups, findingsModel } from '../src/index.js';
import { emptyRelease, exampleRelease, regionName } from './release-fixture.js';

const model = findingsModel(exampleRelease(), regionName);

describe('findings', () => {
  test('open ones come first, then by severity', () => {
    expect(model.findings.map(({ severity, status }) => [severity, status])).toEqual([
      ['error', 'open'],
      ['warning', 'open'],
      ['info', 'dismissed'],
    ]);
  });

  test('within a severity: by rule in the vocabulary’s order, then by id', () => {
    const release = exampleRelease();
    const [first] = release.contradictions as [Contradiction];
    const named = (rule: Contradiction['rule'], id: string): Contradiction => ({ ...first, rule, id, severity: 'error', status: 'open' });
    release.contradictions = [
      named('arithmetic', 'arithmetic:000000000001'),
      named('value-conflict', 'value-conflict:000000000002'),
      named('value-conflict', 'value-conflict:000000000001'),
    ];
    expect(findingsModel(release, regionName).findings.map(({ id }) => id)).toEqual([
      'value-conflict:000000000001',
      'value-conflict:000000000002',
      'arithmetic:000000000001',
    ]);
  });

  test('a side names its source, and whether it is right', () => {
    expect(model.findings[0]?.sides.map(({ source, right }) => ({ ...source, right }))).toEqual([
      {
        id: 'river-guide',
        title: '河边市民看病报销一本通',
        site: '便民资讯网',
        url: 'http://example.org/river',
        date: '2024-10-22',
        right: false,
      },
      {
        id: 'lake-guide',
        title: '湖滨医保热线怎么打',
        site: '便民资讯网',
        url: 'https://example.org/lake?a=1&b=2',
        date: '2025-03-13',
        right: true,
      },
    ]);
  });

  test('a finding and the counts call a rule what the registry calls it', () => {
    const rule = RULES.find(({ id }) => id === 'superseded-channel');
    expect(model.findings[0]?.ruleTitle).toEqual(rule?.title);
    expect(model.rules[0]).toMatchObject({ title: rule?.title, explanation: rule?.explanation });
  });

  test('a source that the release does not list is named by its id', () => {
    const release = { ...exampleRelease(), sources: [] };
    const side = findingsModel(release, regionName).findings[0]?.sides[0];
    expect(side?.source).toEqual({ id: 'river-guide', title: 'river-guide', site: null, url: null, date: '2024-10-22' });
  });

  test('the release is left as it was', () => {
    const release = exampleRelease();
    findingsModel(release, regionName);
    expect(release).toEqual(exampleRelease());
  });
});

describe('regions of a finding', () => {
  /** The regions of the cap finding, whose claims name none, where its source is about these. */
  function regionsWhereSubjectsAre(codes: readonly string[]): string[] | undefined {
    const release = exampleRelease();
    const [city] = release.cities;
    release.cities = codes.map((id) => ({ ...city!, id }));
    return findingsModel(release, regionName).findings[2]?.regions.map(({ name }) => name);
  }

  test.each([
    ['listed by the region’s record', 0, ['中卫市']],
    ['of its claims', 1, ['中卫市']],
    ['of what its source is about', 2, ['百色市']],
  ])('%s', (_, index, names) => {
    expect(model.findings[index]?.regions.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['the innermost of regions in one another', ['640000', '640500', '640502'], ['沙坡头区']],
    ['none of regions that lie apart', ['451000', '640500'], []],
  ])('of a source about several: %s', (_, codes, names) => {
    expect(regionsWhereSubjectsAre(codes)).toEqual(names);
  });

  test('named by what the caller knows of the code', () => {
    expect(findingsModel(exampleRelease(), (code) => `地区${code}`).findings[0]?.regions).toEqual([{ code: '640500', name: '地区640500' }]);
  });
});

describe('counts', () => {
  test('by rule and severity, rules that found nothing left out', () => {
    expect(model.rules).toMatchObject([
      { rule: 'superseded-channel', total: 1, bySeverity: { error: 1, warning: 0, info: 0 } },
      { rule: 'value-conflict', total: 1, bySeverity: { error: 0, warning: 1, info: 0 } },
      { rule: 'self-conflict', total: 1, bySeverity: { error: 0, warning: 0, info: 1 } },
    ]);
    expect(model.severities).toEqual({ error: 1, warning: 1, info: 1 });
  });

  test('of claims by status', () => {
    expect(model.claims).toEqual({ agreed: 0, 'single-source': 2, disputed: 1, settled: 0 });
  });

  test('of an empty release', () => {
    const empty = findingsModel(emptyRelease(), regionName);
    expect([empty.findings, empty.rules, empty.sources]).toEqual([[], [], []]);
    expect(empty.claims).toEqual({ agreed: 0, 'single-source': 0, disputed: 0, settled: 0 });
  });
});

describe('claims by region', () => {
  const groups = claimGroups(exampleRelease(), regionName, model);

  test('those without a region first, then by code', () => {
    expect(groups.map(({ region, claims }) => [region?.name ?? null, claims.map(({ id }) => id)])).toEqual([
      [null, ['employee.inpatient.payment-cap']],
      ['中卫市', ['640500.employee.inpatient.tier2.deductible', '640500.employee.inpatient.tier3.deductible']],
    ]);
  });

  test('a disputed claim keeps every answer with its source', () => {
    const disputed = groups[1]?.claims[1];
    expect(disputed?.value).toBeNull();
    expect(disputed?.scope).not.toHaveProperty('region');
    expect(disputed?.answers.map(({ value, source, evidence }) => [value.min, source.title, source.date, evidence.exact])).toEqual([
      [800, '河边市民看病报销一本通', '2024-10-22', '800元'],
      [1000, '湖滨医保热线怎么打', '2025-03-13', '1000元'],
    ]);
  });
});
