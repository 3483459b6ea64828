import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/figures/index.js';
import { articleOf, figuresOf } from './brief.js';
import { COMPACT_LISTS } from './tables/compact-lists.table.js';
import { EVERYDAY_FORMS } from './tables/everyday-forms.table.js';
import { GUIDES_AND_NOTICES } from './tables/guides-and-notices.table.js';
import { MEDICAL_POLICIES } from './tables/medical-policies.table.js';
import { SHORTHAND } from './tables/shorthand.table.js';
import { SOCIAL_INSURANCE } from './tables/social-insurance.table.js';
import { SPOKEN_GUIDES } from './tables/spoken-guides.table.js';
import { STORIES_AND_SPEECH } from './tables/stories-and-speech.table.js';

describe.each([
  ['social insurance', SOCIAL_INSURANCE],
  ['medical policies', MEDICAL_POLICIES],
  ['compact lists', COMPACT_LISTS],
  ['spoken guides', SPOKEN_GUIDES],
  ['everyday forms', EVERYDAY_FORMS],
  ['stories and speech', STORIES_AND_SPEECH],
  ['guides and notices', GUIDES_AND_NOTICES],
  ['shorthand', SHORTHAND],
])('figures of %s', (_name, rows) => {
  it.each(rows)('%s', (text, figures) => {
    expect(figuresOf([{ text }])).toEqual(figures);
  });
});

describe('evidence', () => {
  it.each([
    ['在职报销比例为60%左右,退休提高5个百分点。', ['60%左右', '提高5个百分点']],
    ['限额每人每年不低于3000元。', ['每人每年不低于3000元']],
    ['门诊不设起付线。', ['不设起付线']],
    ['各项上浮6%至92%。报销比例', []],
    ['报销比例上浮6%至92%。', ['上浮6%', '92%']],
    ['🏥报销60%', ['60%']],
  ])('of %s', (text, spans) => {
    const article = articleOf([{ text }]);
    expect(readFigures(article, [], []).map((f) => article.text.slice(f.start, f.end))).toEqual(spans);
  });
});

describe('spacing and punctuation', () => {
  const texts = [...SOCIAL_INSURANCE, ...MEDICAL_POLICIES, ...COMPACT_LISTS, ...EVERYDAY_FORMS, ...GUIDES_AND_NOTICES, ...SHORTHAND].map(
    ([text]) => text,
  );
  it.each(texts)('change nothing in %s', (text) => {
    const figures = figuresOf([{ text }]);
    const spaced = text.replace(/([\u4e00-\u9fff])(\d)/g, '$1 $2').replace(/(\d)([\u4e00-\u9fff])/g, '$1 $2');
    const half = text.replace(/[，；：（）](?!\d)/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    const full = text.replace(/[,;:()](?!\d)/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (const variant of [spaced, half, full, `${text}\r\n`]) expect(figuresOf([{ text: variant }])).toEqual(figures);
  });
});
