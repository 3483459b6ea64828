import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { RULES } from '@yibao-rules/audit';
import type { Contradiction, Release } from '@yibao-rules/model';
import AjvDraft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import { renderSarifReport } from '../src/index.js';
import { escapeMessage } from '../src/sarif/message.js';
import { decisionOn, emptyRelease, exampleRelease, FILES, hostileRelease, regionName } from './release-fixture.js';

/** The standard's own schema, as Microsoft's SARIF SDK for JavaScript carries it. */
const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv as never);
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

type Input = Partial<Parameters<typeof renderSarifReport>[0]>;

function render(release: Release, over: Input = {}): string {
  return renderSarifReport({ release, against: null, regionName, files: FILES, lang: 'zh', ...over });
}

function logOf(release: Release, over: Input = {}): Log {
  return JSON.parse(render(release, over)) as Log;
}

function resultsOf(release: Release, over: Input = {}): Result[] {
  return logOf(release, over).runs[0]?.results ?? [];
}

const old = { ...exampleRelease(), version: '1.1.0' };
const next = exampleRelease();
const [cap, deductible, hotline] = next.contradictions as [Contradiction, Contradiction, Contradiction];
next.contradictions = [{ ...cap, severity: 'warning' }, { ...deductible, id: 'value-conflict:00000000000a' }, hotline];

describe('the log is valid SARIF 2.1.0', () => {
  test.each([
    ['the example', exampleRelease(), {}],
    ['in English, without files', exampleRelease(), { lang: 'en', files: new Map() }],
    ['against an older release', next, { against: old }],
    ['with a decision', exampleRelease(), { decisions: [decisionOn(cap)] }],
    ['hostile words', hostileRelease(), {}],
    ['nothing found', emptyRelease(), { against: emptyRelease() }],
  ] as const)('%s', (_, release, over) => {
    isSarif(logOf(release, over));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test('and the schema would say if it were not', () => {
    const log = logOf(exampleRelease()) as unknown as { runs: { results: { level: string }[] }[] };
    log.runs[0]!.results[0]!.level = 'fatal';
    expect(isSarif(log)).toBe(false);
  });
});

test('the same input gives the same bytes', () => {
  expect(render(next, { against: old })).toBe(render(next, { against: old }));
});

describe('a result', () => {
  const [result] = resultsOf(exampleRelease());

  test('annotates the statement that does not hold, and relates the other', () => {
    expect(result).toMatchObject({
      ruleId: 'superseded-channel',
      level: 'error',
      kind: 'fail',
      rank: 100,
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'sources/%E6%B2%B3%E8%BE%B9%20%E6%8C%87%E5%8D%97.txt', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 17, endLine: 1, endColumn: 22, snippet: { text: '12333' } },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { artifactLocation: { uri: 'sources/lake-guide.txt' }, region: { startLine: 1, startColumn: 25 } },
          message: { text: '乙: 12393 (湖滨医保热线怎么打, 2025-03-13)' },
        },
      ],
      partialFingerprints: { 'contradictionId/v1': 'superseded-channel:0123456789ab' },
      suppressions: [],
      properties: { triage: 'open', verdict: 'side-2', claims: ['hotline.12333', 'hotline.12393'], reference: 'channel-12393' },
    });
    expect(result).not.toHaveProperty('baselineState');
  });

  test('the first statement right: the second is annotated', () => {
    const release = exampleRelease();
    release.contradictions = [{ ...hotline, verdict: { ...hotline.verdict, right: 'side-1' } }];
    const [turned] = resultsOf(release);
    expect(turned?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('sources/lake-guide.txt');
    expect(turned?.relatedLocations?.[0]?.message?.text).toContain('甲: 12333');
  });

  test('says what it is, what each side says, the record, and the verdict', () => {
    expect(result?.message.text?.split('\n')).toEqual([
      '医保咨询应拨12393,不是12333',
      '12333受理人社业务,医保咨询已由12393承接。',
      '甲: 12333 (河边市民看病报销一本通, 2024-10-22)',
      '乙: 12393 (湖滨医保热线怎么打, 2025-03-13)',
      '全国医疗保障服务热线统一为12393。',
      '结论：以乙为准。 与官方渠道一致,发布也更晚。',
    ]);
  });

  test('names its rule by place and id, and the rule explains itself', () => {
    const rules = logOf(exampleRelease()).runs[0]?.tool.driver.rules ?? [];
    expect(rules).toHaveLength(RULES.length);
    const rule = rules[result?.ruleIndex ?? -1];
    expect(rule).toMatchObject({ id: 'superseded-channel', name: 'SupersededChannel', defaultConfiguration: { level: 'error' } });
    expect(rule?.help?.markdown).toContain(RULES[0]?.explanation.zh);
  });

  test('stands in a file without a line where a page’s text was taken out, and in none where the source has no file', () => {
    const placeOf = (files: typeof FILES) => resultsOf(exampleRelease(), { files }).at(-1)?.locations?.[0];
    expect(placeOf(FILES)).toEqual({
      physicalLocation: { artifactLocation: { uri: 'sources/hill-guide.html', uriBaseId: '%SRCROOT%', index: 0 } },
    });
    expect(placeOf(new Map())).toEqual({ logicalLocations: [{ name: 'hill-guide', kind: 'resource' }] });
  });

  test('is not placed on other words than its own', () => {
    const files = new Map([...FILES, ['river-guide', { path: 'a.txt', text: '12333 12333 文件已改' }]] as const);
    expect(resultsOf(exampleRelease(), { files })[0]?.locations?.[0]?.physicalLocation).not.toHaveProperty('region');
  });
});

describe('what was decided and what changed', () => {
  test('a dismissed finding is suppressed, with the reason', () => {
    const [suppressed] = resultsOf(exampleRelease(), { decisions: [decisionOn(cap)] }).slice(-1);
    expect(suppressed?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: '不是矛盾: 两处说的是不同年份 (编辑小李, 2025-11-20)' },
    ]);
  });

  test('an accepted one is not: it still has to be mended', () => {
    const release = { ...exampleRelease(), contradictions: [{ ...hotline, status: 'accepted' as const }] };
    expect(resultsOf(release)[0]).toMatchObject({ suppressions: [], properties: { triage: 'accepted' } });
  });

  test('against an older release: new, updated, unchanged, and those that went as absent, last', () => {
    const run = logOf(next, { against: old }).runs[0];
    expect(
      run?.results?.map(({ partialFingerprints, baselineState }) => [Object.values(partialFingerprints ?? {})[0], baselineState]),
    ).toEqual([
      [hotline.id, 'unchanged'],
      ['value-conflict:00000000000a', 'new'],
      [cap.id, 'updated'],
      [deductible.id, 'absent'],
    ]);
    expect(run?.baselineGuid).toBe(logOf(old).runs[0]?.automationDetails?.guid);
  });

  test('the weightiest come first: ranks fall', () => {
    const ranks = resultsOf(exampleRelease()).map(({ rank }) => rank);
    expect(ranks).toEqual([100, 66.7, 33.3]);
  });
});

test('words of a source are no placeholder and no link', () => {
  expect(escapeMessage('{0} [点这里](1) \\ \u202e')).toBe('{{0}} \\[点这里\\](1) \\\\ \\[U+202E\\]');
});
