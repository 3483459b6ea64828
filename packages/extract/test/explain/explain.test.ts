import { parseText } from '@yibao-rules/parse';
import { describe, expect, it } from 'vitest';
import { explainAssertions, extractAssertions, type Origin } from '../../src/index.js';

function brief(origin: Origin): string {
  return origin.line === null ? origin.via : `${origin.via} ${origin.words} ${origin.line}`;
}

/** For each rate of a text: `measure ← …`, then `key ← …` for each key of its scope. */
function explained(text: string): string[][] {
  const { rates, explanations } = explainAssertions(parseText(text, { id: 'page' }));
  expect(explanations).toHaveLength(rates.length);
  return explanations.map(({ measure, scope }, index) => {
    expect(Object.keys(scope)).toEqual(Object.keys(rates[index]?.scope ?? {}));
    return [`measure ← ${brief(measure)}`, ...Object.entries(scope).map(([key, origins]) => `${key} ← ${origins.map(brief).join(', ')}`)];
  });
}

/** What is shown, a text, and of its last rate why it reads as it does. */
const ROWS: [string, string, string[]][] = [
  [
    'the clause, the sentence, a heading and the title',
    '2025年昆明市居民医保待遇说明\n\n一、住院待遇\n\n参保居民住三级医院的，起付线为900元。',
    [
      'measure ← clause 起付线 5',
      'region ← title 昆明市 1',
      'scheme ← sentence 参保居民 5',
      'care ← heading 住院 3',
      'facility ← sentence 三级医院 5',
      'year ← title 2025年 1',
    ],
  ],
  [
    'a label, and a measure named two figures before',
    '遵义市职工医保待遇\n\n二级医院：起付标准首次住院500元、第二次住院250元。',
    [
      'measure ← clause 起付标准 3',
      'region ← title 遵义市 1',
      'scheme ← title 职工医保 1',
      'care ← clause 第二次住院 3',
      'facility ← label 二级医院 3',
      'occurrence ← clause 第二次住院 3',
    ],
  ],
  [
    'a subject that an earlier sentence named',
    '城乡居民门诊统筹不设门槛。在社区医院报销比例为55%。',
    [
      'measure ← clause 报销比例 1',
      'scheme ← earlier-sentence 城乡居民 1',
      'care ← earlier-sentence 门诊统筹 1',
      'facility ← clause 社区医院 1',
    ],
  ],
  [
    'coordinated words that a row of figures is dealt out among',
    '职工医保门诊报销比例在职、退休分别为70%、75%。',
    ['measure ← clause 报销比例 1', 'scheme ← clause 职工医保 1', 'population ← clause 在职、退休 1', 'care ← clause 门诊 1'],
  ],
  [
    'a run of values that a later row is dealt out among',
    '居民住院起付线一级医院200元、二级医院400元，报销比例对应85%、75%。',
    ['measure ← clause 报销比例 1', 'scheme ← sentence 居民 1', 'care ← sentence 住院 1', 'facility ← sentence 二级医院 1'],
  ],
  ['words behind the figure', '支付比例为80%（三级医院）。', ['measure ← clause 支付比例 1', 'facility ← behind 三级医院 1']],
  ['a scheme that the measure implies', '每月按2%划入个人账户。', ['measure ← behind 划入个人账户 1', 'scheme ← implied']],
  [
    'the paragraph that leads in a list',
    '贵阳市职工医保待遇\n\n待遇每年核定一次，全市统一。参保职工住院的，按下列比例支付：\n\n- 一级医院支付90%\n- 二级医院支付85%',
    [
      'measure ← clause 支付 6',
      'region ← title 贵阳市 1',
      'scheme ← lead-in 参保职工 3',
      'care ← lead-in 住院 3',
      'facility ← clause 二级医院 6',
    ],
  ],
  [
    'the headers of a table',
    '曲靖市居民医保待遇\n\n| 医院 | 起付线 |\n| --- | --- |\n| 三级医院 | 800元 |',
    ['measure ← table-header 起付线 3', 'region ← title 曲靖市 1', 'scheme ← title 居民医保 1', 'facility ← table-header 三级医院 5'],
  ],
  [
    'a text in traditional characters, in its own words',
    '職工醫療保險住院報銷比例：三級醫院報銷85%。繳費單位應當足額繳納。',
    ['measure ← clause 報銷 1', 'scheme ← sentence 職工醫療保險 1', 'care ← sentence 住院 1', 'facility ← clause 三級醫院 1'],
  ],
];

describe('explainAssertions', () => {
  it.each(ROWS)('%s', (_, text, lines) => {
    expect(explained(text).at(-1)).toEqual(lines);
  });

  it.each(ROWS)('changes no assertion: %s', (_, text) => {
    const article = parseText(text, { id: 'page' });
    const { explanations, ...assertions } = explainAssertions(article);
    expect(assertions).toEqual(extractAssertions(article));
    const origins = explanations.flatMap(({ measure, scope }) => [measure, ...Object.values(scope).flat()]);
    for (const { start, end, words } of origins) if (start !== null && end !== null) expect(article.text.slice(start, end)).toBe(words);
  });
});
