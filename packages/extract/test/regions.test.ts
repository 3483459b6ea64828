import { describe, expect, it } from 'vitest';
import { extractRegions } from '../src/regions/index.js';
import { articleOf } from './fixtures.js';

function codes(...parts: Parameters<typeof articleOf>): string[] {
  return extractRegions(articleOf(...parts)).cities.map(({ code, role }) => `${code} ${role}`);
}

function mentioned(sentence: string): string[] {
  return extractRegions(articleOf(sentence)).mentions.map(({ start, end }) => articleOf(sentence).text.slice(start, end));
}

describe('names of regions', () => {
  it.each([
    ['中卫市和银川的参保人都可办理。', ['中卫市', '银川']],
    ['安徽、山东、河北等省份已经调整。', ['安徽', '山东', '河北']],
    ['转到湖北宜昌就诊。', ['宜昌']],
    ['青海玉树治多县设有窗口。', ['治多县']],
    ['浙江省 宁波市可以刷卡。', ['宁波市']],
    ['西安全市统一执行。', ['西安']],
    ['恩施州与湘西州签了协议。', ['恩施州', '湘西州']],
    ['新疆生产建设兵团另行规定。', ['新疆生产建设兵团']],
    ['原襄樊市的旧卡仍可使用。', ['襄樊市']],
    ['白银职工医保怎么查?', ['白银']],
    ['在安康看病。', ['安康']],
    ['苏州、昆山都已上线。', ['苏州', '昆山']],
    ['杭州市西湖区、上城区的居民。', ['西湖区', '上城区']],
    ['江西医保卡可以在四川用。', ['江西', '四川']],
    ['北京民营医院和上海三级医院都能结算。', ['北京', '上海']],
    ['成都大学生参保后怎么报销?', ['成都']],
    ['大庆、黑河两地。', ['大庆', '黑河']],
    ['河源紫金县的窗口。', ['紫金县']],
    ['重庆江北区、万州的居民。', ['江北区', '万州']],
    ['烟台市已实施,莱阳的职工也能享受。', ['烟台市', '莱阳']],
    ['家住巴里坤,在哈密参保。', ['巴里坤', '哈密']],
    ['巴里坤县和恭城县各设一处。', ['巴里坤县', '恭城县']],
    ['锡林郭勒盟的西乌旗、多伦县。', ['锡林郭勒盟', '西乌旗', '多伦县']],
    ['这回南京那边先停缴。', ['南京']],
    ['北京通州区的居民,打开北京通APP。', ['通州区']],
    ['河源人在深圳参保。', ['河源', '深圳']],
    ['南阳邓州、唐河、内乡已开通。', ['邓州', '唐河', '内乡']],
    ['攸县、茶陵等地参保人在株洲就医。', ['攸县', '茶陵', '株洲']],
    ['桂林市灌阳、全州、兴安。', ['灌阳', '全州', '兴安']],
    ['侯马、洪洞就近办理。', ['侯马', '洪洞']],
    ['我是攸县人。', ['攸县']],
    ['衡水市与景县同步执行。', ['衡水市', '景县']],
    ['阜城县某医院被查处。', ['阜城县']],
  ])('%s', (sentence, names) => {
    expect(mentioned(sentence)).toEqual(names);
  });
});

describe('what only looks like a region', () => {
  it.each([
    '中华人民共和国境内适用。',
    '请到医保定点医院就诊。',
    '鼓励城区用人单位参加。',
    '这是一种互助机制,比如共济。',
    '为了资金安全,请勿转借。',
    '待遇和政策都有变化。',
    '请在指定日期前缴费。',
    '可以延长产假,资源有限。',
    '扩大连续参保人群。',
    '巩固原有成果。',
    '其中卫生院不设起付线。',
    '在药店买了长春花和长春新碱。',
    '饭菜是海口味的。',
    '价格比黄金白银还高。',
    '隆重庆祝成立十周年。',
    '最新余额以查询为准。',
    '朝阳行业与东方和平。',
    '顺延安排如下。',
    '加大理赔力度。',
    '每四周口服一次。',
    '城市郊区和古城区的居民。',
    '家住莱阳的老李。',
    '最高县级医院也能报。',
    '请核对信息县里会通知。',
    '想上海关办事。',
    '又大连续三年上涨。',
    '相互救助、平安出行。',
  ])('%s', (sentence) => {
    expect(mentioned(sentence)).toEqual([]);
  });
});

describe('names with an owner', () => {
  it.each([
    '可在兰州银行网点办理。',
    '关注“合肥医保”公众号。',
    '打开陕西医保APP缴费。',
    '通过江西医保网上服务大厅申请。',
    '咨询四川省医疗保障局。',
    '转到大连医科大学附属第一医院。',
    '北京协和医院的号很难挂。',
    '被告沈阳某某信息咨询有限公司应当支付。',
    '由重庆市人力资源和社会保障局解释。',
    '据广州日报消息。',
    '地址在南京东路100号。',
    '使用北京医保公共服务平台查询。',
    '进入成都税务(微信公众号)办理。',
  ])('%s', (sentence) => {
    expect(mentioned(sentence)).toEqual([]);
  });
});

describe('names that several regions bear', () => {
  it.each([
    ['朝阳区的参保人。', []],
    ['北京朝阳区的参保人。', ['朝阳区 110105']],
    ['长春市朝阳区、宽城区。', ['朝阳区 220104', '宽城区 220103']],
    ['海淀区和朝阳区都有窗口。', ['海淀区 110108', '朝阳区 110105']],
    ['新城区建设。', []],
    ['辽宁朝阳的参保人,通州区的居民。', ['朝阳市 211300']],
    ['南通市的医院,通州区的居民。', ['南通市 320600', '通州区 320612']],
  ])('%s', (sentence, expected) => {
    expect(extractRegions(articleOf(sentence)).mentions.map(({ name, code }) => `${name} ${code}`)).toEqual(expected);
  });
});

describe('roles', () => {
  it('is subject in the title, where the province before the city only says where it lies', () => {
    expect(codes({ kind: 'title', text: '广西百色职工医保怎么报?' }, '百色的比例如下。北京不同。')).toEqual([
      '450000 mentioned',
      '451000 subject',
      '110000 mentioned',
    ]);
  });

  it('is subject where the lead takes the region as its example', () => {
    expect(codes({ kind: 'title', text: '怎么缴费?' }, '本文以银川为例,也适用于兰州。')).toEqual(['640100 subject', '620100 mentioned']);
  });

  it.each([
    ['尊敬的曲靖市参保居民:', '昆明也可以办。'],
    ['致曲靖市广大居民的一封信', '昆明也可以办。'],
    ['现将曲靖市居民医保缴费事项通知如下。', '在家就能办。'],
    ['记者从曲靖市医保局获悉,缴费已经开始。', '在家就能办。'],
    ['今天说说曲靖的医保怎么报。', '在家就能办。'],
  ])('is subject in the lead: %s', (lead, next) => {
    const [first] = codes({ kind: 'title', text: '居民医保缴费须知' }, lead, { kind: 'heading', text: '怎么办', level: 1 }, next.slice(2));
    expect(first).toBe('530300 subject');
  });

  it('is subject where an account in brackets opens the title', () => {
    expect(codes({ kind: 'title', text: '【曲靖医保】慢特病怎么认定?' }, '带上病历。')).toEqual(['530300 subject']);
  });

  it('is no subject where the lead names several regions, or only tells a story', () => {
    expect(codes({ kind: 'title', text: '怎么缴费' }, '今天说说曲靖和昆明的医保。')).toEqual(['530300 mentioned', '530100 mentioned']);
    expect(codes({ kind: 'title', text: '怎么缴费' }, '老周在曲靖打工。')).toEqual(['530300 mentioned']);
  });

  it('is subject in the titles of teasers and of reprinted documents', () => {
    expect(
      codes(
        { kind: 'title', text: '共济账户是什么' },
        { kind: 'teaser-title', text: '贵州医保门诊限额', teaser: 0 },
        { kind: 'heading', text: '昆明市城乡居民基本医疗保险实施办法', level: 1 },
        { kind: 'heading', text: '拉萨怎么办', level: 2 },
      ),
    ).toEqual(['520000 subject', '530100 subject', '540100 mentioned']);
  });

  it('is linked in a list of links, unless the body names it as well', () => {
    expect(codes('厦门的政策。', { kind: 'link-list', text: '福州医保怎么查 厦门医保余额' })).toEqual([
      '350200 mentioned',
      '350100 linked',
    ]);
  });

  it('is subject where the article speaks of hardly any other region', () => {
    expect(codes({ kind: 'title', text: '居民医保问答' }, '海南省规定。', '海南省居民。', '海南省内。')).toEqual(['460000 subject']);
  });

  it('is the region of the agency that issued a notice, where its title names none', () => {
    expect(
      codes({ kind: 'title', text: '关于调整门诊统筹政策的通知' }, { kind: 'meta', text: '贵阳市医疗保障局 2024年1月' }, '自发布起施行。'),
    ).toEqual(['520100 subject']);
  });

  it('is not the region of the agencies that a notice is addressed to, but of the one that signs it', () => {
    expect(
      codes(
        { kind: 'title', text: '关于做好参保缴费工作的通知' },
        '各市州、仙桃市医疗保障局:',
        '请遵照执行。',
        '请认真落实。',
        '请及时报告。',
        '请按月汇总。',
        '湖北省医疗保障局',
      ),
    ).toEqual(['420000 subject']);
  });

  it('gives the evidence of the first mention in that role', () => {
    const article = articleOf('南昌好。', { kind: 'title', text: '南昌医保' });
    expect(extractRegions(article).cities[0]?.evidence).toMatchObject({ start: 5, end: 7, exact: '南昌' });
  });
});
