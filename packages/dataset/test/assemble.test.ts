import type { RateAssertion } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { assemble } from '../src/index.js';
import { articleOfLaw, citation, GUIDE, hotline, mention, NOTICE, Page, percent, ratio, TIER3, TIER3_ID, twoArticles } from './fixtures.js';

describe('assembling a release', () => {
  test('puts the answers to one question into one claim, by source', () => {
    const claim = assemble(twoArticles()).rates.find(({ id }) => id === TIER3_ID);
    expect(claim).toMatchObject({ measure: 'reimbursement-ratio', scope: TIER3, status: 'agreed', value: percent(85), contradictions: [] });
    expect(claim?.assertions).toEqual([
      { value: percent(85), hedge: null, source: 'guide', asOf: '2025-10-22', evidence: GUIDE.evidence('85%') },
      { value: percent(85), hedge: null, source: 'notice', asOf: null, evidence: NOTICE.evidence('85%') },
    ]);
  });

  test('sorts every kind by id and lists the claims of a city', () => {
    const { cities, channels, rates, citations, sources } = assemble(twoArticles());
    expect(rates.map(({ id }) => id)).toEqual([
      TIER3_ID,
      '640500.employee.retired.inpatient.tier3.reimbursement-ratio',
      '640500.inpatient.tier3.deductible',
    ]);
    expect(channels.map(({ id, status }) => [id, status])).toEqual([['hotline.12393', 'agreed']]);
    expect(citations.map(({ id }) => id)).toEqual(['中华人民共和国社会保险法.art-28']);
    expect(sources.map(({ id }) => id)).toEqual(['guide', 'notice']);
    expect(cities).toMatchObject([{ id: '640500', name: '中卫市', rates: rates.map(({ id }) => id), channels: [] }]);
    expect(cities[0]?.mentions).toHaveLength(1);
  });

  test('keeps the same words at two places, and drops an exact repetition', () => {
    const page = new Page('page', '住院报销85%。再说一遍:住院报销85%。');
    const twice = [ratio(percent(85), page.evidence('85%')), ratio(percent(85), page.evidence('85%', 2))];
    const [claim] = assemble([page.article({ rates: [...twice, ...twice] })]).rates;
    expect(claim?.assertions.map(({ evidence }) => evidence.start)).toEqual([4, page.text.lastIndexOf('85%')]);
  });

  test('asks one question whatever the order of a list', () => {
    const page = new Page('page', '一二级医院报销85%,二级和一级医院报销85%。');
    const scoped = (facility: NonNullable<RateAssertion['scope']['facility']>, nth: number) =>
      ratio(percent(85), page.evidence('85%', nth), { facility, disease: nth === 1 ? ['糖尿病', '高血压'] : ['高血压', '糖尿病'] });
    const { rates } = assemble([page.article({ rates: [scoped(['tier2', 'tier1'], 1), scoped(['tier1', 'tier2'], 2)] })]);
    expect(rates.map(({ id }) => id)).toEqual(['tier1+tier2.disease-糖尿病+高血压.reimbursement-ratio']);
  });

  test('makes one claim of each article cited, under the full title', () => {
    const page = new Page('page', '见《社会保险法》第二十三条、第二十八条,另见某市办法。');
    const law = citation('社会保险法', page.evidence('《社会保险法》'), {
      canonicalTitle: '中华人民共和国社会保险法',
      articles: [articleOfLaw(28), articleOfLaw(23)],
    });
    const { citations } = assemble([page.article({ citations: [law, citation('某市办法', page.evidence('某市办法'))] })]);
    expect(citations.map(({ id, title, article }) => [id, title, article?.article ?? null])).toEqual([
      ['中华人民共和国社会保险法.art-23', '中华人民共和国社会保险法', 23],
      ['中华人民共和国社会保险法.art-28', '中华人民共和国社会保险法', 28],
      ['某市办法', '某市办法', null],
    ]);
  });

  test('lists a region that only a channel belongs to where its name is known', () => {
    const page = new Page('page', '在皖事通上查询。');
    const app = hotline('皖事通', page.evidence('皖事通'), { type: 'app', number: null, region: '340000' });
    expect(assemble([page.article({ channels: [app] })]).cities).toEqual([]);
    const describeRegion = (code: string) => (code === '340000' ? { name: '安徽省', level: 'province' as const } : null);
    expect(assemble([page.article({ channels: [app] })], { describeRegion }).cities).toEqual([
      { id: '340000', name: '安徽省', level: 'province', mentions: [], rates: [], channels: ['340000.app.皖事通'], contradictions: [] },
    ]);
  });

  test('keeps every role in which an article names a region', () => {
    const page = new Page('page', '中卫市医保。中卫市。');
    const linked = mention('640500', '中卫市', page.evidence('中卫市', 2), { role: 'linked' });
    const { cities } = assemble([page.article({ cities: [linked, mention('640500', '中卫市', page.evidence('中卫市'))] })]);
    expect(cities[0]?.mentions.map(({ role }) => role)).toEqual(['subject', 'linked']);
  });

  test('refuses two sources with one id', () => {
    expect(() => assemble([GUIDE.article({}), GUIDE.article({})])).toThrow('two sources have the id guide');
  });

  test('refuses an assertion that breaks the model, and says which', () => {
    const broken = ratio(percent(85), { ...GUIDE.evidence('85%'), exact: '' });
    expect(() => assemble([GUIDE.article({ rates: [broken] })])).toThrow(/^guide: rates\[0\]: evidence\/exact: /);
  });

  test('is empty for no articles', () => {
    expect(assemble([])).toEqual({ cities: [], channels: [], rates: [], citations: [], contradictions: [], sources: [] });
  });
});
