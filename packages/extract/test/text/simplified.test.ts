import { articleRecordSchema, type Evidence } from '@yibao-rules/model';
import { parseText } from '@yibao-rules/parse';
import { describe, expect, it } from 'vitest';
import { extractAssertions } from '../../src/index.js';

function read(text: string) {
  return extractAssertions(parseText(text, { id: 'test' }));
}

/** What was read, without the words that it was read from. */
function meaning({ cities, channels, rates, citations }: ReturnType<typeof read>) {
  const bare = <A extends { evidence: Evidence }>(list: A[]) =>
    list.map((one) => ({ ...one, evidence: [one.evidence.start, one.evidence.end] }));
  return { cities: bare(cities), channels: bare(channels), rates: bare(rates), citations: bare(citations) };
}

const SIMPLIFIED = `杭州市职工医保报销政策

一、住院

在职职工在三级医院住院的报销比例为80%,退休人员为85%。起付线为800元。

二、咨询

请拨打12393,或打开“浙里办”APP。根据《社会保险法》第五十八条,单位应当自用工之日起三十日内办理登记。`;
const TRADITIONAL = `杭州市職工醫保報銷政策

一、住院

在職職工在三級醫院住院的報銷比例為80%,退休人員為85%。起付線為800元。

二、諮詢

請撥打12393,或打開“浙里辦”APP。根據《社會保險法》第五十八條,單位應當自用工之日起三十日內辦理登記。`;

describe('a text in traditional characters', () => {
  it('is read like the same text in simplified ones', () => {
    expect(meaning(read(TRADITIONAL))).toEqual(meaning(read(SIMPLIFIED)));
  });

  it('keeps its own words in the evidence, at the right offsets', () => {
    const record = read(TRADITIONAL);
    for (const { evidence } of [record.cities, record.channels, record.rates, record.citations].flat()) {
      expect(TRADITIONAL.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    }
    expect(record.rates[0]?.evidence.prefix).toContain('報銷比例為');
    expect(record.citations[0]?.evidence.exact).toBe('第五十八條');
    const source = { id: 'test', title: '', site: null, publishedAt: null, sha256: '0'.repeat(64) };
    expect(articleRecordSchema.parse({ source, ...record })).toBeDefined();
  });

  it('a simplified text that quotes a traditional name stays as it is', () => {
    const text = '港澳居民凭“回鄉證”参保,门诊报销比例为60%。';
    expect(read(text).rates).toMatchObject([{ value: { min: 60 }, evidence: { prefix: expect.stringContaining('回鄉證') } }]);
  });
});
