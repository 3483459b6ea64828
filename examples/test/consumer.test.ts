import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble, link, readRelease, writeRelease } from '@yibao-rules/dataset';
import { type Contradiction, evidenceAt, type RateAssertion, type ReleaseSource } from '@yibao-rules/model';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeAnswer } from '../src/describe.js';
import { findRates } from '../src/find-rates.js';
import { ZHONGWEI_TIER3 } from '../src/question.js';

const COMMITTED = fileURLToPath(new URL('../../datasets', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yibao-example-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function article(id: string, text: string, figure: number, publishedAt: string | null) {
  const exact = `${figure}%`;
  const evidence = evidenceAt(text, text.indexOf(exact), text.indexOf(exact) + exact.length, ['住院待遇']);
  const source: ReleaseSource = {
    id,
    title: `《${id}》`,
    site: null,
    url: null,
    publishedAt,
    retrievedAt: null,
    sha256: '0'.repeat(64),
    charset: 'utf-8',
  };
  const value = { min: figure, max: figure, unit: 'percent', per: null, relation: 'absolute', approximate: false, previous: null } as const;
  const rate: RateAssertion = { measure: 'reimbursement-ratio', value, scope: ZHONGWEI_TIER3.scope, hedge: null, evidence };
  const city = { code: '640500', name: '中卫市', level: 'prefecture', role: 'subject', evidence } as const;
  return { source, record: { cities: [city], channels: [], rates: [rate], citations: [] } };
}

describe('a consumer', () => {
  test('says the value, who says so and where, and that nobody disputes it', async () => {
    const records = assemble([
      article('guide', '三级医院住院,在职职工报85%。', 85, '2025-10-22'),
      article('notice', '在职的到三级医院住院报85%。', 85, null),
    ]);
    await writeRelease(folder, { version: '1.0.0', ...records });
    expect(describeAnswer(await readRelease(folder, '1.0.0'), ZHONGWEI_TIER3)).toBe(
      `中卫市 · employee · active · tier 3 · inpatient reimbursement ratio  (release 1.0.0)

85%: not disputed: the sources agree
  640500.employee.active.inpatient.tier3.reimbursement-ratio
  《guide》 (2025-10-22) says 85%: 住院待遇 › …三级医院住院,在职职工报[85%]。…
  《notice》 (no date) says 85%: 住院待遇 › …在职的到三级医院住院报[85%]。…`,
    );
  });

  test('says that two sources dispute it, and by which contradiction', async () => {
    const [guide, notice] = [article('guide', '在职职工报85%。', 85, '2025-10-22'), article('notice', '在职的报80%。', 80, null)];
    const words = { zh: '三级医院住院比例不一', en: 'two ratios for tier-3 hospitals' };
    const contradiction: Contradiction = {
      id: 'value-conflict:0123456789ab',
      rule: 'value-conflict',
      severity: 'warning',
      title: words,
      explanation: words,
      sides: [guide, notice].map(({ source, record }) => ({
        claim: '640500.employee.active.inpatient.tier3.reimbursement-ratio',
        value: record.rates[0]?.evidence.exact ?? '',
        source: source.id,
        asOf: source.publishedAt,
        evidence: record.rates[0]?.evidence ?? evidenceAt('x', 0, 1, []),
      })),
      reference: null,
      verdict: { right: 'undecided', reason: words },
      status: 'open',
    };
    await writeRelease(folder, { version: '1.0.0', ...link(assemble([guide, notice]), [contradiction]) });
    const answer = describeAnswer(await readRelease(folder, 'latest'), ZHONGWEI_TIER3);
    expect(answer).toContain('no agreed value: disputed: the sources do not agree');
    expect(answer).toContain('contradiction value-conflict:0123456789ab: two ratios for tier-3 hospitals');
  });

  test('says that nobody answers', async () => {
    await writeRelease(folder, { version: '1.0.0', ...assemble([]) });
    expect(describeAnswer(await readRelease(folder, '1.0.0'), ZHONGWEI_TIER3)).toContain('No source answers exactly this.');
  });

  test('does not read a release that was changed', async () => {
    const release = await writeRelease(folder, { version: '1.0.0', ...assemble([]) });
    await appendFile(join(release, 'rates.json'), ' ');
    await expect(readRelease(folder, '1.0.0')).rejects.toThrow('rates.json: was changed after the release');
  });
});

describe.runIf(existsSync(join(COMMITTED, 'v1.0.0')))('the committed release 1.0.0', () => {
  test('answers exactly, with the words of the 中卫 guide', async () => {
    const release = await readRelease(COMMITTED, '1.0.0');
    const [closest] = findRates(release.rates, ZHONGWEI_TIER3);
    expect(closest).toMatchObject({ leftOpen: [], conditions: {} });
    expect(closest?.claim.value).toMatchObject({ min: 85, max: 90, unit: 'percent' });
    expect(closest?.claim.assertions.map(({ source, evidence }) => [source, evidence.exact])).toContainEqual([
      'query-guide-zhongwei',
      '85%至90%',
    ]);
    expect(describeAnswer(release, ZHONGWEI_TIER3)).toMatch(/^中卫市 · employee · active · tier 3 · inpatient/);
  });
});
