import type { Assertions } from '@yibao-rules/model';
import { parseText } from '@yibao-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractAssertions } from '../src/index.js';

const city = fc.constantFrom('洛阳市', '贵阳市', '珠海市', '丽水市', '玉林市', '临汾市');
const scheme = fc.constantFrom('职工医保', '城乡居民医保', '灵活就业人员医保', '生育保险');
const percent = fc.integer({ min: 40, max: 95 }).map((value) => `${value}%`);
const yuan = fc.integer({ min: 1, max: 40 }).map((hundreds) => `${hundreds * 100}元`);
const tier = fc.constantFrom('一级医院', '二级医院', '三级医院', '社区医院');
const people = fc.constantFrom('在职职工', '退休人员', '学生儿童', '异地就医人员');
const hotline = fc.constantFrom('12393', '12333', '0379-12345');
const numeral = fc.constantFrom('二十六', '五十八', '八十八');

/** A sentence from its parts, in the order of the template. */
function sentence(template: (...parts: string[]) => string, ...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((words) => template(...words));
}

/** What guides state: rates of every build, channels, citations, and what states nothing. */
const statement = fc.oneof(
  sentence((t, y, p) => `参保人在${t}住院，起付线为${y}，报销比例为${p}。`, tier, yuan, percent),
  sentence((s, a, b, c) => `${s}在一级、二级、三级医院分别报销${a}、${b}、${c}。`, scheme, percent, percent, percent),
  sentence((w, y) => `${w}门诊年度限额为${y}。`, people, yuan),
  sentence((c, y) => `${c}居民个人缴费标准为每人每年${y}。`, city, yuan),
  sentence((p) => `未办理备案的，报销比例降低${p.replace('%', '')}个百分点。`, fc.constantFrom('5%', '10%', '20%')),
  sentence((y, z) => `自2025年1月1日起，最高支付限额由${y}提高到${z}。`, yuan, yuan),
  sentence((w, p) => `其中：${w}按${p}支付`, people, percent),
  sentence((h) => `如有疑问，可拨打${h}咨询。`, hotline),
  sentence((a) => `根据《中华人民共和国社会保险法》第${a}条，用人单位应当按时缴费。`, numeral),
  sentence((a) => `该法第${a}条还规定了补缴的期限。`, numeral),
  fc.constantFrom(
    '打开“国家医保服务平台”APP，依次点击“首页”-“医保”。',
    '请保管好票据。',
    '累计缴费满15年的，退休后不再缴费。',
    '住院：',
    '门诊：',
  ),
);
const paragraph = fc.array(statement, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(''));
const item = fc.tuple(fc.constantFrom('- ', '1. ', '（1）'), paragraph).map((parts) => parts.join(''));
/** Prose and lists, without a title or a heading. */
const body = fc.array(fc.oneof(paragraph, item), { minLength: 1, maxLength: 5 });
const heading = fc.constantFrom('一、住院待遇', '二、门诊待遇', '三、缴费标准', '四、办理渠道');
const section = fc.tuple(heading, body).map(([words, blocks]) => [words, ...blocks]);
const sections = fc.array(section, { minLength: 1, maxLength: 3 }).map((list) => list.flat());
const named = sentence((c, s) => `${c}2025年${s}政策说明`, city, scheme);
const unnamed = sentence((c) => `${c}2025年医保待遇说明`, city);

function under(title: fc.Arbitrary<string>, blocks: fc.Arbitrary<string[]>): fc.Arbitrary<string[]> {
  return fc.tuple(title, blocks).map(([words, rest]) => [words, ...rest]);
}

/**
 * An article that says itself what it is about: its title names the scheme, or it has a heading. Of any other, a heading that comes behind it
 * makes all before it the lead, from which its figures may take their scheme.
 */
const article = fc.oneof(under(named, body), under(fc.oneof(named, unnamed), sections));

function read(text: string): Assertions {
  return extractAssertions(parseText(text, { id: 'test' }));
}

/** The records whose evidence ends before `end`; of a channel without its purposes, which are those of every place that names it. */
function recordsUpTo(end: number, { cities, channels, rates, citations }: Assertions) {
  const upTo = <R extends { evidence: { end: number } }>(list: R[]) => list.filter(({ evidence }) => evidence.end <= end);
  return {
    cities: upTo(cities),
    channels: upTo(channels).map(({ purposes: _everywhere, ...channel }) => channel),
    rates: upTo(rates),
    citations: upTo(citations),
  };
}

describe('an article, a blank line, and what another source says', () => {
  it.each([
    { what: 'prose', other: body },
    { what: 'sections', other: sections },
    { what: 'an article', other: article },
  ])('gives the records of the article alone: $what', ({ other }) => {
    fc.assert(
      fc.property(article, other, (a, b) => {
        const alone = a.join('\n\n');
        const both = `${alone}\n\n${b.join('\n\n')}`;
        expect(recordsUpTo(alone.length, read(both))).toEqual(recordsUpTo(alone.length, read(alone)));
      }),
      { numRuns: 50, seed: 20250619 },
    );
  });
});
