import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/citations/index.js';
import { articleOf } from '../fixtures.js';
import { cited } from './cited.js';

type Row = [string, string[]];

describe('article numbers', () => {
  it.each<Row>([
    ['《工伤保险条例》第十四条和第十六条', ['工伤保险条例 14 unquoted', '工伤保险条例 16 unquoted']],
    ['《工伤保险条例》第14、15条', ['工伤保险条例 14,15 unquoted']],
    ['《工伤保险条例》第十四条、十五条及十六条', ['工伤保险条例 14 unquoted', '工伤保险条例 15 unquoted', '工伤保险条例 16 unquoted']],
    ['《工伤保险条例》第３３条', ['工伤保险条例 33 unquoted']],
    ['《工伤保险条例》第 33 条', ['工伤保险条例 33 unquoted']],
    ['工伤保险条例33条', ['工伤保险条例 33 unquoted']],
    ['《工伤保险条例》第三十五条至第三十七条', ['工伤保险条例 35,36,37 unquoted']],
    ['《工伤保险条例》第三十五至三十七条', ['工伤保险条例 35,36,37 unquoted']],
    ['《刑法》第一百三十三条之一第二款', ['刑法 133-1.2. unquoted']],
    ['《工伤保险条例》第十四条第一款第（六）项', ['工伤保险条例 14.1.6 unquoted']],
    ['《工伤保险条例》第十四条第（一）、（二）项', ['工伤保险条例 14..1,14..2 unquoted']],
    ['《劳动合同法》第三十八条第1款第(3)项', ['劳动合同法 38.1.3 unquoted']],
    ['《民法典》婚姻家庭编第一千零四十五条', ['民法典 1045 unquoted']],
    ['《社会保险法》第五章第四十六条', ['社会保险法 46 unquoted']],
    ['《社会保险法》第一百条', ['社会保险法 100 no-such-article']],
    ['《工伤保险条例》（2010年修订）14条（6）项', ['工伤保险条例 14..6 unquoted']],
    ['《劳动合同法》第三十八条一款三项', ['劳动合同法 38.1.3 unquoted']],
    ['《工伤保险条例》第14条3项措施', ['工伤保险条例 14 unquoted']],
    ['工伤保险条例十四条', ['工伤保险条例 14 unquoted']],
    ['《工伤保险条例》十四条第六项', ['工伤保险条例 14..6 unquoted']],
    ['社保法八十四条和八十六条', ['社保法 84 unquoted', '社保法 86 unquoted']],
    ['《社会保险法》十二条要点、五条亮点', ['社会保险法 unquoted']],
    ['工伤保险条例三条重要变化，第一条例外', ['工伤保险条例 unquoted']],
  ])('%s', (text, expected) => {
    expect(cited(`依照${text}的规定处理。`)).toEqual(expected);
  });
});

describe('titles', () => {
  it.each<Row>([
    ['带上《就业创业证》《个人承诺书》《费用结算单》，签《劳动合同》。', []],
    ['可看《人民日报》和《医保一本通》，先读《隐私政策》《服务指南》与《缴费通知》。', []],
    ['按《某市职工医疗保险办法（试行）》执行。', ['某市职工医疗保险办法（试行） unknown-instrument']],
    ['见《关于某某事项的通知》（某医保发[2030]6号）。', ['关于某某事项的通知 某医保发〔2030〕6号 unknown-instrument']],
    ['《某部关于执行〈工伤保险条例〉若干问题的意见》第三条', ['某部关于执行〈工伤保险条例〉若干问题的意见 3 unknown-instrument']],
    ['根据《某市居民医疗保险实施细则的规定，新生儿可以参保。', ['某市居民医疗保险实施细则 unknown-instrument']],
    ['《工伤\n保险条例》第十四条', ['工伤保险条例 14 unquoted']],
    ['《社会保险法（修订草案）》已公布。', ['社会保险法（修订草案） unknown-instrument']],
    ['《社会保险法》（2018年修正）第五十八条', ['社会保险法 58 unquoted']],
    ['国务院令第375号《工伤保险条例》第十四条', ['工伤保险条例 14 国务院令第375号 unquoted']],
    ['《婚姻法》第三条', ['婚姻法 3 repealed']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it('without 《》 are read before an article number and after a word that leads up to them', () => {
    expect(cited('社保法第五十八条要求登记。')).toEqual(['社保法 58 unquoted']);
    expect(cited('根据劳动法，劳动法规定了工时，劳动法律与劳动法规很多。')).toEqual(['劳动法 unquoted', '劳动法 unquoted']);
    expect(cited('依据某省工伤保险条例第十条，应当赔付。')).toEqual(['某省工伤保险条例 10 unknown-instrument']);
    expect(cited('依据<社会保险法>第58条和“工伤保险条例”第十四条。')).toEqual(['社会保险法 58 unquoted', '工伤保险条例 14 unquoted']);
  });
});

describe('document numbers', () => {
  it.each<Row>([
    ['国办发[2021]14号文件', ['国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见 国办发〔2021〕14号 unquoted']],
    ['依照某医保办【2030】 12号', ['某医保办〔2030〕12号 某医保办〔2030〕12号 unknown-instrument']],
    ['印发关于做好某某工作的通知（某医保发〔2030〕9号）', ['关于做好某某工作的通知 某医保发〔2030〕9号 unknown-instrument']],
    ['某局公告2030年第3号', ['某局公告2030年第3号 某局公告2030年第3号 unknown-instrument']],
    ['国办发〔2021〕14 号', ['国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见 国办发〔2021〕14号 unquoted']],
    ['某劳人仲字[2030]第12号裁决书、（2030）某01民终34号判决书', []],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('back-references', () => {
  it.each<Row>([
    [
      '《劳动合同法》第三十六条。本法第四十六条、第四十七条另有规定。',
      ['劳动合同法 36 unquoted', '劳动合同法 46 unquoted', '劳动合同法 47 unquoted'],
    ],
    [
      '《劳动法》第三条。《工伤保险条例》第十四条。该法第五十条与该条例第十六条。',
      ['劳动法 3 unquoted', '工伤保险条例 14 unquoted', '劳动法 50 unquoted', '工伤保险条例 16 unquoted'],
    ],
    ['《社会保险法》第五十八条。以前有人不登记。而第八十四条规定了罚款。', ['社会保险法 58 unquoted', '社会保险法 84 unquoted']],
    ['《社会保险法》很重要。其第五十八条规定了登记。', ['社会保险法 unquoted', '社会保险法 58 unquoted']],
    [
      '《医疗保障基金使用监督管理条例》（以下简称《条例》）。《条例》第十七条。',
      ['医疗保障基金使用监督管理条例 unquoted', '医疗保障基金使用监督管理条例 17 unquoted'],
    ],
    [
      '《医疗保障基金使用监督管理条例》（国务院令第735号，下称“条例”）第十七条。条例第四十一条规定了处罚。',
      ['医疗保障基金使用监督管理条例 17 国务院令第735号 unquoted', '医疗保障基金使用监督管理条例 41 国务院令第735号 unquoted'],
    ],
    [
      '《失业保险条例》第三条。《劳动法》第五条。条例第十七条规定了期限。',
      ['失业保险条例 3 unquoted', '劳动法 5 unquoted', '失业保险条例 17 unquoted'],
    ],
    [
      '《工伤保险条例》第十七条规定了期限。条例第二十条第一款规定了决定，上述条例第二十一条、“条例”第二十二条、《条例》第二十三条也是。',
      ['17', '20.1.', '21', '22', '23'].map((article) => `工伤保险条例 ${article} unquoted`),
    ],
    ['按照《失业保险条例》第十四条及同条例第二十一条。', ['失业保险条例 14 unquoted', '失业保险条例 21 unquoted']],
    [
      '《工伤保险条例》第十四条第一项。上下班途中见同条第六项，该条第（五）、（七）项也算。',
      ['工伤保险条例 14..1 unquoted', '工伤保险条例 14..6 unquoted', '工伤保险条例 14..5,14..7 unquoted'],
    ],
    ['先看同条第二款。《劳动合同法》第三十八条第一款；同条第二款。', ['劳动合同法 38.1. unquoted', '劳动合同法 38.2. unquoted']],
    [
      '待遇见《工伤保险条例》第三十三条：\n1. 伤残补助7个月（第三十七条第一项）；\n2. 护理费（第三十四条）按月发。',
      ['工伤保险条例 33 unquoted', '工伤保险条例 37..1 unquoted', '工伤保险条例 34 unquoted'],
    ],
    ['《失业保险条例》第十四条。租房合同（第三条）写明了押金。', ['失业保险条例 14 unquoted']],
    ['《失业保险条例》第十四条。我们的建议（第二条、第三条）供参考。', ['失业保险条例 14 unquoted']],
    [
      '《工伤保险条例》第三十三条明确停工留薪期，第三十四条讲护理费。第一条建议是早申请。',
      ['工伤保险条例 33 unquoted', '工伤保险条例 34 unquoted'],
    ],
    ['该法第三条没有先行词。合同第三条、公司章程第五条也不是法律。', []],
    ['《劳动合同法》第八条。劳动合同第三条约定了工资，本合同第五条约定了工时。', ['劳动合同法 8 unquoted']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it('leave a document’s own articles alone', () => {
    const own = articleOf(
      { kind: 'title', text: '失业保险条例' },
      '第二条 城镇企业事业单位、城镇企业事业单位职工依照本条例的规定，缴纳失业保险费。',
    );
    expect(extractCitations(own)).toEqual([]);
    const notice = articleOf({ kind: 'title', text: '关于印发《某市医疗保险办法》的通知' }, '第一条 为了规范医疗保险，制定本办法。');
    expect(extractCitations(notice).flatMap((record) => record.articles)).toEqual([]);
    expect(cited('第一条 根据《社会保险法》，制定本办法。', '第二条 本办法适用于本市。', '第三条 按本办法第二条办理。')).toEqual([
      '社会保险法 unquoted',
    ]);
  });
});

describe('quotations', () => {
  const registration = '用人单位应当自用工之日起三十日内为其职工向社会保险经办机构申请办理社会保险登记。';
  const [law] = ['社会保险法 58'];

  it.each<[string, string[], string]>([
    ['marks', [`《社会保险法》第五十八条规定：“${registration}”`], 'exact'],
    ['straight marks', [`《社会保险法》第五十八条规定:"${registration}"`], 'exact'],
    ['a note before the words', [`《社会保险法》第五十八条【社会保险登记】${registration}`], 'exact'],
    ['a paragraph of its own', ['《社会保险法》第五十八条：', `“${registration}”`], 'exact'],
    ['no marks, on the next line', ['《社会保险法》', `第五十八条　${registration}`], 'exact'],
    ['no marks, behind 规定', [`《社会保险法》第五十八条规定，${registration}所以要登记。`], 'exact'],
    ['before its citation', [`“${registration}”（《社会保险法》第五十八条）`], 'exact'],
    ['an attribution below', [`> ${registration}`, '> ——《社会保险法》第五十八条'], 'exact'],
    ['cut', ['《社会保险法》第五十八条规定：“用人单位应当自用工之日起三十日内为其职工……办理社会保险登记。”'], 'elided'],
    ['a numeral changed', [`《社会保险法》第五十八条规定：“${registration.replace('三十', '六十')}”`], 'misquoted'],
    ['a numeral changed, no marks', [`《社会保险法》第五十八条规定，${registration.replace('三十', '六十')}`], 'misquoted'],
    ['the same number in other digits, no marks', [`《社会保险法》第五十八条规定，${registration.replace('三十', '30')}`], 'unquoted'],
    ['a free rendering', ['《社会保险法》第五十八条规定，单位招人以后一个月内要去登记。'], 'unquoted'],
    ['a term in marks', ['《社会保险法》第五十八条所说的“登记手续”很简单。'], 'unquoted'],
    [
      'words that go on in the writer’s sentence',
      ['单位依照《社会保险法》第五十八条规定申请办理社会保险登记的，不用再交材料。'],
      'unquoted',
    ],
  ])('%s', (_, paragraphs, status) => {
    expect(cited(...paragraphs)).toEqual([`${law} ${status}`]);
  });

  it('of several articles, belong to the one that holds them, and hide the references inside them', () => {
    const text =
      '《劳动合同法》第八十七条、第八十八条规定：“用人单位违反本法规定解除或者终止劳动合同的，应当依照本法第四十七条规定的经济补偿标准的二倍向劳动者支付赔偿金。”';
    const [first, second, ...more] = extractCitations(articleOf(text));
    expect([first?.verification.status, first?.quote?.length, second?.quote, more]).toEqual(['exact', 55, null, []]);
  });

  it('of an instrument that is not known are kept', () => {
    const [record] = extractCitations(articleOf('《某某局关于某某工作的通知》明确指出：', '“参保人可以查询自己的记录。”'));
    expect(record).toMatchObject({
      title: '某某局关于某某工作的通知',
      canonicalTitle: null,
      issuer: '某某局',
      quote: '参保人可以查询自己的记录。',
      verification: { status: 'unknown-instrument' },
    });
  });
});

describe('records', () => {
  it('stand at their offsets: the article number, or the title with its marks', () => {
    const article = articleOf('😀 先看《社会保险法》，再看《劳动法》第五十条第一款。');
    const spans = extractCitations(article).map(({ evidence }) => [article.text.slice(evidence.start, evidence.end), evidence.exact]);
    expect(spans).toEqual([
      ['《社会保险法》', '《社会保险法》'],
      ['第五十条第一款', '第五十条第一款'],
    ]);
  });

  it.each([
    ['人社部等八部门《关于某某劳动者权益的指导意见》', '人社部等八部门'],
    ['财政部、国家医保局联合印发的《关于某某补助的通知》', '财政部、国家医保局'],
    ['《国家医保局办公室关于某某的通知》', '国家医保局办公室'],
    ['某市医疗保障局关于印发《某市居民医保办法》的通知', '某市医疗保障局'],
    ['大家都在读的《关于某某的通知》', null],
  ])('%s is issued by %s', (text, issuer) => {
    expect(extractCitations(articleOf(text))[0]?.issuer).toBe(issuer);
  });

  it('are not read from lists of links', () => {
    expect(extractCitations(articleOf({ kind: 'link-list', text: '《社会保险法》第五十八条解读' }))).toEqual([]);
  });
});
