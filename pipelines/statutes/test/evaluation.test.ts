import type { StatuteArticle } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { evaluate, isBroken } from '../src/evaluation.js';
import { FORMS, quoteIn, seeded } from '../src/quotations.js';

const ARTICLE: StatuteArticle = {
  number: 3,
  suffix: null,
  text: '读者应当在三十日内归还图书，不得转借：\n（一）工具书和期刊在馆内阅览；\n（二）逾期十日以上的停止借阅六个月。',
};
const SAMPLES = Array.from({ length: 200 }, (_, seed) => seeded(seed));

describe('quotations', () => {
  it.each(['whole', 'cut'] as const)('%s are words of the article', (form) => {
    for (const random of SAMPLES) {
      const quote = quoteIn(form, ARTICLE, random);
      if (quote !== null) expect(ARTICLE.text).toContain(quote);
    }
  });

  it.each(['one character changed', 'one numeral changed'] as const)('%s: one character differs, and no item’s number', (form) => {
    for (const random of SAMPLES) {
      const quote = quoteIn(form, ARTICLE, random) as string;
      const changed = [...quote].flatMap((c, i) => (c === ARTICLE.text[i] ? [] : [i]));
      expect(changed).toHaveLength(1);
      expect(quote).toMatch(/（一）[\s\S]*（二）/);
      if (form === 'one numeral changed') expect('三十六').toContain(ARTICLE.text[changed[0] as number]);
    }
  });

  it('other digits write the numbers of days anew, and change them where they are told to', () => {
    expect(quoteIn('other digits', ARTICLE, seeded(1))).toBe(ARTICLE.text.replace('三十日', '30日').replace('十日', '10日'));
    for (const random of SAMPLES) {
      const changed = quoteIn('other digits, one numeral changed', ARTICLE, random) as string;
      expect(changed).toMatch(/^读者应当在3\d日内归还图书/);
      expect(changed).not.toContain('在30日内');
    }
  });

  it('has no numeral to change where there is none', () => {
    expect(quoteIn('one numeral changed', { ...ARTICLE, text: '读者爱护图书。' }, seeded(1))).toBeNull();
  });

  it('draws the same from the same seed', () => {
    const drawn = (seed: number) => FORMS.map((form) => quoteIn(form, ARTICLE, seeded(seed)));
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });
});

describe('evaluate', () => {
  const law = { title: '中华人民共和国社会保险法', short_titles: [], kind: 'law', promulgated: null, revised: [], effective: null };
  const judged = (text: string) => evaluate([{ ...law, articles: [{ number: 98, suffix: null, text }] }], 10, 1);

  it('passes what stands and finds each change', () => {
    const results = judged('本法自2011年7月1日起施行。');
    expect(results.some(isBroken)).toBe(false);
    for (const { form, quotations, statuses } of results) {
      // The article has no number in Han digits.
      if (form.startsWith('other digits')) expect([form, quotations]).toEqual([form, 0]);
      else if (!form.startsWith('cut'))
        expect([form, statuses]).toEqual([form, { [form === 'whole' ? 'exact' : 'misquoted']: quotations }]);
    }
  });

  it('calls it broken where an unchanged quotation does not pass', () => {
    const whole = judged('本法自2012年7月1日起施行。').find(({ form }) => form === 'whole');
    expect(whole).toMatchObject({ wrong: [{ status: 'misquoted' }] });
    expect(whole && isBroken(whole)).toBe(true);
  });
});
