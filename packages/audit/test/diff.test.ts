import { type ReleaseRecords, releaseDiffSchema, type ValueImpact } from '@yibao-rules/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIFF_RULES, type DiffRuleId, diffReleases, formatDiff, MIRROR_IMPACT, valueImpact } from '../src/index.js';
import { channel, citation, city, contradiction, evidence, rate, release, value } from './records.js';

const source = {
  id: 's1',
  title: '指南',
  site: null,
  url: null,
  publishedAt: null,
  retrievedAt: null,
  sha256: 'a'.repeat(64),
  charset: 'utf-8',
};
const moved = rate();
moved.assertions = moved.assertions.map((assertion) => ({ ...assertion, evidence: evidence('报销比例', 9) }));
const movedChannel = channel();
movedChannel.assertions = movedChannel.assertions.map((assertion) => ({ ...assertion, evidence: evidence('12393', 7) }));
const movedCitation = citation();
movedCitation.assertions = movedCitation.assertions.map((assertion) => ({ ...assertion, evidence: evidence('第一条', 7) }));
const elsewhere = rate({
  id: '640500.employee.tier3.reimbursement-ratio',
  scope: { region: '640500', scheme: 'employee', facility: ['tier3'] },
});
const twoAnswers = rate({ answers: [{}, { min: 80, max: 80 }] });

/** One transition each, and what it is reported as. Read backwards, each must give the mirror. */
const transitions: [Partial<ReleaseRecords>, Partial<ReleaseRecords>, DiffRuleId, ValueImpact | null][] = [
  [{}, { rates: [rate()] }, 'rate-added', null],
  [{ rates: [rate()] }, { rates: [rate({ answers: [{ min: 80, max: 80 }] })] }, 'rate-value-changed', 'raises'],
  [{ rates: [rate()] }, { rates: [rate({ answers: [{ min: 60, max: 80 }] })] }, 'rate-value-changed', 'widens'],
  [{ rates: [rate()] }, { rates: [rate({ answers: [{ min: 70, max: null }] })] }, 'rate-value-changed', 'widens'],
  [{ rates: [rate()] }, { rates: [rate({ answers: [{ unit: 'CNY' }] })] }, 'rate-value-changed', 'shifts'],
  [{ rates: [rate()] }, { rates: [rate({ answers: [{ approximate: true }] })] }, 'rate-value-changed', null],
  [{ rates: [twoAnswers] }, { rates: [rate()] }, 'rate-settled', 'settles'],
  [{ rates: [rate()] }, { rates: [rate({ status: 'agreed' })] }, 'rate-status-changed', null],
  [{ rates: [twoAnswers] }, { rates: [rate({ answers: [{}, { min: 90, max: 90 }] })] }, 'rate-answers-changed', null],
  [{ rates: [rate()] }, { rates: [moved] }, 'rate-evidence-changed', null],
  [{ rates: [rate()] }, { rates: [rate({ contradictions: ['self-conflict:0123456789ab'] })] }, 'rate-links-changed', null],
  [{ rates: [rate()] }, { rates: [elsewhere] }, 'rate-renamed', null],
  [{}, { channels: [channel()] }, 'channel-added', null],
  [
    { channels: [channel()] },
    { channels: [channel({ value: { purposes: ['complain'], status: 'current', paths: [] } })] },
    'channel-value-changed',
    null,
  ],
  [{ channels: [channel({ value: null, status: 'disputed' })] }, { channels: [channel()] }, 'channel-settled', 'settles'],
  [{ channels: [channel()] }, { channels: [channel({ status: 'settled' })] }, 'channel-status-changed', null],
  [{ channels: [channel()] }, { channels: [movedChannel] }, 'channel-evidence-changed', null],
  [{ channels: [channel()] }, { channels: [channel({ contradictions: ['x:1'] })] }, 'channel-links-changed', null],
  [{ channels: [channel()] }, { channels: [channel({ id: 'hotline.640500.12393', region: '640500' })] }, 'channel-renamed', null],
  [{}, { citations: [citation()] }, 'citation-added', null],
  [{ citations: [citation()] }, { citations: [citation({ id: '劳动法.art-1', title: '劳动法' })] }, 'citation-renamed', null],
  [{ citations: [citation({ value: null, status: 'disputed' })] }, { citations: [citation()] }, 'citation-settled', 'settles'],
  [{ citations: [citation()] }, { citations: [citation({ value: { status: 'exact' } })] }, 'citation-value-changed', null],
  [{ citations: [citation()] }, { citations: [citation({ status: 'agreed' })] }, 'citation-status-changed', null],
  [{ citations: [citation()] }, { citations: [movedCitation] }, 'citation-evidence-changed', null],
  [{ citations: [citation()] }, { citations: [citation({ contradictions: ['x:1'] })] }, 'citation-links-changed', null],
  [{}, { cities: [city()] }, 'city-added', null],
  [{ cities: [city()] }, { cities: [city({ level: 'county' })] }, 'city-renamed', null],
  [{ cities: [city()] }, { cities: [city({ id: '640599', name: '中卫新区' })] }, 'city-recoded', null],
  [{ cities: [city()] }, { cities: [city({ mentions: [] })] }, 'city-mentions-changed', null],
  [{ cities: [city()] }, { cities: [city({ rates: ['r'] })] }, 'city-links-changed', null],
  [{}, { contradictions: [contradiction()] }, 'contradiction-added', null],
  [
    { contradictions: [contradiction()] },
    { contradictions: [contradiction({ severity: 'error' })] },
    'contradiction-severity-changed',
    null,
  ],
  [{ contradictions: [contradiction()] }, { contradictions: [contradiction({ status: 'dismissed' })] }, 'contradiction-triaged', null],
  [
    { contradictions: [contradiction()] },
    { contradictions: [contradiction({ explanation: { zh: '换个说法', en: 'in other words' } })] },
    'contradiction-wording-changed',
    null,
  ],
  [{}, { sources: [source] }, 'source-added', null],
  [{ sources: [source] }, { sources: [{ ...source, title: '新指南' }] }, 'source-changed', null],
];

describe('every transition is reported once, and mirrors when read backwards', () => {
  test.each(transitions)('%#: %o → %o is %s', (before, after, rule, impact) => {
    const forward = diffReleases(release(before), release(after));
    const backward = diffReleases(release(after), release(before));
    expect(releaseDiffSchema.parse(forward)).toEqual(forward);
    expect(forward.changes.map((change) => [change.rule, change.impact])).toEqual([[rule, impact]]);
    expect(forward.bump).toBe(DIFF_RULES[rule].semver);
    expect(backward.changes.map((change) => [change.rule, change.impact])).toEqual([
      [DIFF_RULES[rule].mirror, impact === null ? null : MIRROR_IMPACT[impact]],
    ]);
    expect([backward.changes[0]?.before, backward.changes[0]?.after]).toEqual([forward.changes[0]?.after, forward.changes[0]?.before]);
  });

  test('the transitions above reach every rule, forwards or backwards', () => {
    const reached = new Set(transitions.flatMap(([, , rule]) => [rule, DIFF_RULES[rule].mirror]));
    expect([...reached].sort()).toEqual(Object.keys(DIFF_RULES).sort());
  });

  test('mirrors come in pairs, within one dataset', () => {
    for (const [id, rule] of Object.entries(DIFF_RULES)) {
      expect(DIFF_RULES[rule.mirror].mirror).toBe(id);
      expect(DIFF_RULES[rule.mirror].dataset).toBe(rule.dataset);
    }
    for (const [impact, mirror] of Object.entries(MIRROR_IMPACT)) expect(MIRROR_IMPACT[mirror]).toBe(impact);
  });
});

test('any two releases: the changes of one direction are the mirrors of the other', () => {
  const claim = fc
    .record({
      id: fc.integer({ min: 1, max: 6 }),
      answers: fc.array(fc.record({ min: fc.integer({ min: 50, max: 60 }) }), { minLength: 1, maxLength: 2 }),
    })
    .map(({ id, answers }) => rate({ id: `r${id}`, answers: answers.map(({ min }) => ({ min, max: min })) }));
  const any = fc.uniqueArray(claim, { selector: ({ id }) => id }).map((rates) => release({ rates }));
  fc.assert(
    fc.property(any, any, (a, b) => {
      const forward = diffReleases(a, b).changes;
      const mirrored = diffReleases(b, a).changes.map((change) => ({
        ...change,
        rule: DIFF_RULES[change.rule as DiffRuleId].mirror,
        impact: change.impact === null ? null : MIRROR_IMPACT[change.impact],
      }));
      const facts = (changes: { rule: string; id: string; impact: ValueImpact | null }[]) =>
        changes.map(({ rule, id, impact }) => `${rule} ${id} ${impact}`).sort();
      expect(facts(forward)).toEqual(facts(mirrored));
    }),
    { seed: 20250101, numRuns: 200 },
  );
});

test('only the same words under one other key are a rename', () => {
  const rules = (before: ReleaseRecords['rates'], after: ReleaseRecords['rates']) =>
    diffReleases(release({ rates: before }), release({ rates: after })).changes.map(
      ({ rule, before, after }) => `${rule} ${before} ${after}`,
    );
  expect(rules([rate()], [elsewhere])).toEqual([`rate-renamed ${rate().id} ${elsewhere.id}`]);
  const gone = ['rate-removed 70% null', 'rate-added null 70%'];
  const further = { ...elsewhere, scope: { ...elsewhere.scope, filing: 'filed' as const } };
  expect(rules([rate()], [further])).toEqual(gone);
  const reworded = { ...elsewhere, assertions: moved.assertions };
  expect(rules([rate()], [reworded])).toEqual(gone);
  const third = rate({ id: '640500.employee.tier1.reimbursement-ratio', scope: { ...elsewhere.scope, facility: ['tier1'] } });
  expect(rules([rate()], [elsewhere, third])).toEqual(['rate-removed 70% null', 'rate-added null 70%', 'rate-added null 70%']);
});

test.each<[string, Partial<ReleaseRecords>, Partial<ReleaseRecords>, string[]]>([
  [
    'a channel of another type and region',
    { channels: [channel()] },
    { channels: [channel({ id: 'app.640500.12393', type: 'app', region: '640500' })] },
    ['channel-removed', 'channel-added'],
  ],
  [
    'a channel that is said in other words',
    { channels: [channel()] },
    { channels: [channel({ id: 'hotline.640500.12393', region: '640500', assertions: movedChannel.assertions })] },
    ['channel-removed', 'channel-added'],
  ],
  [
    'two citations of the same words',
    { citations: [citation()] },
    { citations: [citation({ id: '劳动法.art-1', title: '劳动法' }), citation({ id: '保险法.art-1', title: '保险法' })] },
    ['citation-removed', 'citation-added', 'citation-added'],
  ],
  [
    'a citation with another verdict',
    { citations: [citation()] },
    { citations: [citation({ id: '劳动法.art-1', title: '劳动法', assertions: movedCitation.assertions })] },
    ['citation-removed', 'citation-added'],
  ],
  [
    'a region that is mentioned elsewhere',
    { cities: [city()] },
    { cities: [city({ id: '640599', mentions: [{ role: 'subject', source: 's2', asOf: null, evidence: evidence('中卫') }] })] },
    ['city-removed', 'city-added'],
  ],
])('no rename: %s', (_name, before, after, expected) => {
  expect(diffReleases(release(before), release(after)).changes.map(({ rule }) => rule)).toEqual(expected);
});

test('a release does not differ from itself, and a first release adds everything', () => {
  const records = release({ rates: [rate()], channels: [channel()], sources: [source] });
  expect(diffReleases(records, structuredClone(records))).toEqual({ from: null, to: null, bump: 'none', changes: [] });
  const first = diffReleases(null, { ...records, version: '1.0.0' });
  expect([first.from, first.to, first.bump]).toEqual([null, '1.0.0', 'minor']);
  expect(first.changes.map(({ rule }) => rule)).toEqual(['channel-added', 'rate-added', 'source-added']);
});

test('the heaviest class is the bump and comes first; lists of ids are silent where their records speak', () => {
  const other = rate({ id: '640500.resident.reimbursement-ratio', scope: { region: '640500', scheme: 'resident' } });
  const before = release({ rates: [rate(), other], cities: [city({ rates: [rate().id, other.id] })], sources: [source] });
  const after = release({ rates: [rate({ answers: [{ min: 60, max: 60 }] })], cities: [city({ rates: [rate().id] })] });
  const diff = diffReleases(before, after);
  expect(diff.bump).toBe('major');
  expect(diff.changes.map(({ rule }) => rule)).toEqual(['rate-removed', 'rate-value-changed', 'source-removed']);
});

test('fingerprints follow rule and values, not prose or the order of records', () => {
  const [a, b] = [rate(), rate({ answers: [{ min: 80, max: 80 }] })];
  const named = (name: string) => diffReleases(release({ rates: [a] }), release({ rates: [b] }), { regionName: () => name }).changes[0];
  expect(named('中卫')?.fingerprint).toBe(named('Zhongwei')?.fingerprint);
  expect(named('中卫')?.title.zh).toBe('中卫 · 职工 · 报销比例');
  const further = diffReleases(release({ rates: [a] }), release({ rates: [rate({ answers: [{ min: 90, max: 90 }] })] })).changes[0];
  expect(further?.fingerprint).not.toBe(named('中卫')?.fingerprint);
});

test.each<[Partial<ReturnType<typeof value>>, Partial<ReturnType<typeof value>>, ValueImpact | null]>([
  [{ min: 80, max: 90 }, { min: 85, max: 90 }, 'narrows'],
  [{ min: 80, max: 90 }, { min: 85, max: 95 }, 'raises'],
  [{ min: 80, max: 90 }, { min: 70, max: 85 }, 'lowers'],
  [{ min: null, max: 80 }, { min: null, max: 70 }, 'narrows'],
  [{ min: 10, max: 10 }, { min: 10, max: 10, per: 'month' }, 'shifts'],
  [{ min: 10, max: 10 }, { min: 10, max: 10, relation: 'delta' }, 'shifts'],
  [{ min: 10, max: 10 }, { min: 10, max: 10, previous: 8 }, null],
])('the impact of %o → %o is %s', (before, after, impact) => {
  expect(valueImpact(value(before), value(after))).toBe(impact);
});

test('a diff reads in words', () => {
  const claim = (min: number, max: number) =>
    rate({ scope: { region: '640500', scheme: 'employee', facility: ['tier3'], care: ['inpatient'] }, answers: [{ min, max }] });
  const before = { ...release({ rates: [claim(85, 90)], sources: [source] }), version: '1.0.0' };
  const after = { ...release({ rates: [claim(88, 92)] }), version: '1.1.0' };
  const diff = diffReleases(before, after);
  expect(formatDiff(diff, 'text', 'zh')).toBe(
    [
      '1.0.0 → 1.1.0：次版本，共 2 处变化',
      '',
      '次版本',
      '  ~ 中卫 · 职工 · 三级 · 住院报销比例：85–90% → 88–92%（数值变化，提高）',
      '',
      '修订',
      '  - 指南：s1（来源移除）',
      '',
    ].join('\n'),
  );
  const moved = rate({ status: 'single-source' });
  moved.assertions = moved.assertions.map((assertion) => ({ ...assertion, evidence: evidence('报销比例', 4) }));
  const edited = diffReleases(release({ rates: [rate()] }), release({ rates: [moved] }));
  expect(formatDiff(edited, 'text', 'en')).toContain('~ 中卫 · employee · reimbursement ratio: 70% (rate’s evidence changed)');
  expect(formatDiff({ ...diff, bump: 'none', changes: [] }, 'text', 'en')).toBe('1.0.0 → 1.1.0: no change\n');
  expect(JSON.parse(formatDiff(diff, 'json', 'en'))).toEqual(diff);
  expect(formatDiff(diff, 'markdown', 'en')).toBe(
    [
      '## 1.0.0 → 1.1.0: minor, 2 changes',
      '',
      '### minor (1)',
      '',
      '- 中卫 · employee · tier 3 · inpatient reimbursement ratio: 85–90% → 88–92% (rate’s value changed, raised)',
      '',
      '<details><summary>patch (1)</summary>',
      '',
      '- 指南: s1 (source removed)',
      '',
      '</details>',
      '',
    ].join('\n'),
  );
});

test('amounts are said in the language of the diff, those of a contradiction too', () => {
  const cap = (min: number) =>
    rate({ id: 'cap', measure: 'payment-cap', scope: { region: '640500' }, answers: [{ min, max: min, unit: 'CNY', per: 'year' }] });
  const side = { claim: 'cap', value: '每年30万元', source: 's1', asOf: null, evidence: cap(1).assertions[0]!.evidence };
  const before = release({ rates: [cap(200_000)] });
  const after = release({ rates: [cap(300_000)], contradictions: [contradiction({ sides: [side] })] });
  const diff = diffReleases(before, after);
  expect(formatDiff(diff, 'text', 'en')).toContain('CNY 200,000 per year → CNY 300,000 per year');
  expect(formatDiff(diff, 'text', 'en')).toContain('conflict: CNY 300,000 per year (contradiction appeared)');
  expect(formatDiff(diff, 'text', 'zh')).toContain('每年20万元 → 每年30万元');
});

test('what articles say is no markup in a diff', () => {
  const named = (title: string) => release({ sources: [{ ...source, title }] });
  const shown = formatDiff(diffReleases(release(), named('<b>*a*</b> [x](y)\n# z')), 'markdown', 'en');
  expect(shown).toContain('- &lt;b\\>\\*a\\*&lt;/b\\> \\[x\\](y) \\# z: s1 (source added)');
});
