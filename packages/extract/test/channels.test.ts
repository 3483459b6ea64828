import { describe, expect, it } from 'vitest';
import { extractChannels } from '../src/channels/index.js';
import { named, records } from './channels/named.js';
import { articleOf } from './fixtures.js';

describe('hotlines', () => {
  it.each([
    ['可拨打12393。', ['12393']],
    ['拨打12345或12393咨询。', ['12345', '12393']],
    ['请致电１２３９３。', ['12393']],
    ['服务热线:1 2 3 9 3。', ['12393']],
    ['咨询电话:0955-12393。', ['0955-12393']],
    ['电话:(010)12345678。', ['010-12345678']],
    ['联系电话0931-8929123-802。', ['0931-8929123-802']],
    ['客服热线400-820-1234。', ['400-820-1234']],
    ['客服电话 4008201234。', ['400-820-1234']],
    ['12393(029-87654321)咨询电话。', ['12393', '029-87654321']],
    ['社保中心电话:87654321。', ['87654321']],
    ['市医保局咨询电话0571-87654321、0571-87654322。', ['0571-87654321', '0571-87654322']],
    ['或拨打12366纳税服务热线。', ['12366']],
    ['(0851)28251111、28252222', []],
    ['窗口电话:(0851)28251111、28252222。', ['0851-28251111', '0851-28252222']],
    ['咨询:0851-28251111/28252222。', ['0851-28251111', '0851-28252222']],
    ['遵义市医疗保障局:0851-28251111。', ['0851-28251111']],
    ['汇川区:0851-28251111', ['0851-28251111']],
    ['０８５１－８２５１２３４转医保科。', []],
    ['电话：０８５１－８２５１２３４。', ['0851-8251234']],
    ['客服电话:95566、95588、95533。', ['95566', '95588', '95533']],
    ['电话:甲区0571-87654321,乙区:0571-87654322。', ['0571-87654321', '0571-87654322']],
  ])('%s', (sentence, numbers) => {
    expect(
      records(sentence)
        .filter(({ type }) => type === 'hotline')
        .map(({ number }) => number),
    ).toEqual(numbers);
  });

  it('stand beside their holders in a table below a heading that announces them', () => {
    const article = articleOf({ kind: 'heading', text: '打电话问', level: 1 }, '甲县 0851-28251111', '乙县 0851-28252222');
    article.blocks.forEach((block, i) => {
      if (i > 0) Object.assign(block, { kind: 'table-cell', headers: [], headings: [0] });
    });
    expect(extractChannels(article, []).map(({ number }) => number)).toEqual(['0851-28251111', '0851-28252222']);
  });

  it('are read alone in a column of telephone numbers', () => {
    const article = articleOf('地区', '咨询电话', '城北区', '0971-8765432');
    article.blocks.forEach((block, i) => {
      Object.assign(block, { kind: 'table-cell', headers: i < 2 ? [] : [i - 2] });
    });
    expect(extractChannels(article, []).map(({ number }) => number)).toEqual(['0971-8765432']);
  });

  it.each([
    '身份证号11010119900307123X。',
    '国办发〔2024〕12345号。',
    '共12345人参保。',
    '基金支出12333.5万元。',
    '打开掌上12333APP。',
    '手机号13912345678。',
    '2024-11-25发布。',
    '传真:010-87654321。',
    '缴费基数12345元。',
    '邮编100000,编号87654321。',
  ])('none in %s', (sentence) => {
    expect(records(sentence).filter(({ type }) => type === 'hotline')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['下载国家医保服务平台APP查询。', ['app 国家医保服务平台']],
    ['打开“国家医保”App看一眼缴费。', ['app 国家医保服务平台']],
    ['登录国家医疗保障服务平台网站办理备案。', ['website 国家医保服务平台']],
    ['通过“皖事通”缴费。', ['app 皖事通']],
    ['在粤省事小程序办理。', ['mini-program 粤省事']],
    ['关注“银川医保”微信公众号。', ['official-account 银川医保']],
    ['关注微信公众号“银川医保”。', ['official-account 银川医保']],
    ['进入兰州税务(微信公众号)缴费。', ['official-account 兰州税务']],
    ['打开津心办APP/小程序办理。', ['app 津心办', 'mini-program 津心办']],
    ['通过甘肃政务服务网办理。', ['website 甘肃政务服务网']],
    ['在贵州医保公共服务平台查询。', ['website 贵州医保公共服务平台']],
    ['登录山西省人力资源和社会保障厅官网查询。', ['website 山西省人力资源和社会保障厅']],
    ['登录当地医保局网站或APP(如“闽政通”“e福州”等)。', ['app 闽政通', 'app e福州']],
    ['可用中国工商银行、徽商银行和哈尔滨银行的手机银行APP缴费。', ['bank-app 工商银行', 'bank-app 徽商银行', 'bank-app 哈尔滨银行']],
    ['支付宝、微信均可缴费。', ['payment-app 支付宝', 'payment-app 微信']],
    ['使用国家医保服务平 台 APP备案。', ['app 国家医保服务平台']],
    ['①国家政务服务平台;②电子社保卡;③掌上12333APP。', ['website 国家政务服务平台', 'app 电子社保卡', 'app 掌上12333']],
    ['微信搜索“国家异地就医备案”小程序办理。', ['mini-program 国家异地就医备案']],
    ['江西医保公共服务平台APP可备案。', ['app 江西医保公共服务平台']],
    ['可用湖北税务APP、“楚税通”、鄂汇办缴费。', ['app 湖北税务', 'app 楚税通', 'app 鄂汇办']],
    ['可以使用“电子社保卡”查询。', ['app 电子社保卡']],
    [{ kind: 'list-item' as const, text: '湘易办APP、湘易办微信公众号' }, ['app 湘易办', 'official-account 湘易办']],
  ])('%s', (sentence, expected) => {
    expect(named(sentence)).toEqual(expected);
  });

  it.each([
    '下载当地医保APP缴费。',
    '关注参保地医保局微信公众号。',
    '如果你不想专门下APP,就算了。',
    '他通过微信、支付宝转账发放工资。',
    '领取医保电子凭证后到药店买药。',
    '使用“医保电子凭证”结算。',
    '电子社保卡和实体卡一样吗?',
    '陕西医保怎么报销?',
    '持农业银行卡到柜台办理。',
    '医院官方APP、微信公众号。',
    '公司在钉钉APP上发通知。',
    '更多社保资讯请关注公众号“某某说事”。',
  ])('none in %s', (sentence) => {
    expect(named(sentence)).toEqual([]);
  });

  it.each([
    ['银川市医保局电话0951-6012345。', '640100'],
    ['广州12345热线。', '440100'],
    ['咨询拨打12393。', null],
  ])('a hotline is that of the region before it: %s', (sentence, region) => {
    expect(records(sentence)[0]?.region).toBe(region);
  });

  it.each([
    ['龙江税务', '230000'],
    ['三秦税务', '610000'],
    ['湘人社', '430000'],
    ['皖税通', '340000'],
    ['龙江县医保', '230221'],
    ['湘潭人社', '430300'],
  ])('begin with a region, or with another name of a province: %s', (name, region) => {
    expect(records(`打开“${name}”APP缴费。`)[0]?.region).toBe(region);
  });

  it('belong to the region that they name, or that the reference knows', () => {
    expect(records('用随申办、兰州银行APP、“合肥医保”公众号、国家医保服务平台。').map(({ name, region }) => [name, region])).toEqual([
      ['随申办', '310000'],
      ['兰州银行', '620100'],
      ['合肥医保', '340100'],
      ['国家医保服务平台', null],
    ]);
  });
});

describe('menu paths', () => {
  it.each([
    ['微信依次点击“我”—“服务”—“城市服务”,缴费。', ['payment-app 微信 我>服务>城市服务']],
    ['国家医保服务平台APP:点击【首页】-【缴费记录】查询。', ['app 国家医保服务平台 首页>缴费记录']],
    ['支付宝路径:市民中心 → 社保 → 余额查询', ['payment-app 支付宝 市民中心>社保>余额查询']],
    ['云闪付路径:城市服务 > 社保 > 社保缴费', ['payment-app 云闪付 城市服务>社保>社保缴费']],
    ['“掌上12333”APP——服务——社会保障', ['app 掌上12333 服务>社会保障']],
    ['打开微信/支付宝->搜索"城市服务"->"社保"缴费', ['payment-app 微信 城市服务>社保', 'payment-app 支付宝 城市服务>社保']],
    ['进入支付宝,搜索“医保”,再点击“亲情账户”,办理共济。', ['payment-app 支付宝 医保>亲情账户']],
    ['登录“湘医保”小程序,在【我的】页面选择【缴费查询】。', ['mini-program 湘医保 我的>缴费查询']],
    ['在支付宝找到“城市服务”或“市民中心”缴费。', ['payment-app 支付宝 城市服务', 'payment-app 支付宝 市民中心']],
    ['可在浙里办APP首页“医保专区”办理。', ['app 浙里办 医保专区']],
    [
      '支付宝点击“社保”,选择“查询”或“缴费”或“转移”。',
      ['payment-app 支付宝 社保>查询', 'payment-app 支付宝 社保>缴费', 'payment-app 支付宝 社保>转移'],
    ],
    ['支付宝点击“社保缴费”,再点击“下一步”,最后点击“确认缴费”。', ['payment-app 支付宝 社保缴费']],
    ['打开豫事办APP。点击“医保”。选择“异地备案”。', ['app 豫事办 医保>异地备案']],
    ['用微信点击“服务”-“医保”缴费,或点击“我”-“卡包”。', ['payment-app 微信 服务>医保', 'payment-app 微信 我>卡包']],
    ['支付宝缴费:首页—市民中心—社保', ['payment-app 支付宝 首页>市民中心>社保']],
    ['打开微信,依次点击我、服务、城市服务,缴费。', ['payment-app 微信 我>服务>城市服务']],
    ['登录支付宝,点击社保查询后选择城市。', ['payment-app 支付宝 社保查询']],
    ['国家异地就医备案小程序:【备案申请】', ['mini-program 国家异地就医备案 备案申请']],
    ['打开微信,点【我】,再点【服务】,里面有【医保】,缴费。', ['payment-app 微信 我>服务>医保']],
    ['建设银行APP→悦享生活→社保缴费', ['bank-app 建设银行 悦享生活>社保缴费']],
    ['在“浙里办”APP搜索“浙里医保”,点击“我要查”。', ['app 浙里办 浙里医保>我要查']],
    ['登录国家医保服务平台APP,在“首页-地方专区”选择省份。', ['app 国家医保服务平台 首页>地方专区']],
    ['打开津心办App首页-【医保】', ['app 津心办 首页>医保']],
    ['在微信“支付”—“医疗健康”办理。', ['payment-app 微信 支付>医疗健康']],
    ['打开津心办APP→首页→选择参保地→提交', ['app 津心办 首页']],
    ['打开“浙里办”APP,依次点击“浙里医保”-“医保缴费”。', ['app 浙里办 浙里医保>医保缴费']],
    ['登录支付宝,依次点击【市民中心】【社保】【查询】。', ['payment-app 支付宝 市民中心>社保>查询']],
    ['登录支付宝,依次点击“市民中心”、“社保”、“查询”。', ['payment-app 支付宝 市民中心>社保>查询']],
    ['微信缴费:点“我”再点“服务”,然后点“城市服务”-“社保”。', ['payment-app 微信 我>服务>城市服务>社保']],
    ['在“皖事通”APP首页 > 更多 > 医保服务 就能看到缴费。', ['app 皖事通 首页>更多>医保服务']],
    ['打开皖事通APP ➜ 地方专区 ➜ 参保查询。', ['app 皖事通 地方专区>参保查询']],
    ['爱山东APP里点 医保服务 >> 参保登记 >> 我的申请。', ['app 爱山东 医保服务>参保登记>我的申请']],
    ['爱山东APP里 便民服务/社保缴费/居民医保。', ['app 爱山东 便民服务>社保缴费>居民医保']],
    ['支付宝缴费的话,首页-市民中心-社保-缴费 也行。', ['payment-app 支付宝 首页>市民中心>社保>缴费']],
    ['通过“赣服通”APP首页—异地备案—备案申请办理,当天办好。', ['app 赣服通 首页>异地备案>备案申请']],
    ['“一部手机办事通”APP:首页-医保-缴费查询;', ['app 一部手机办事通 首页>医保>缴费查询']],
    ['在江苏医保云APP“业务办理”栏目中选择“津贴申领”。', ['app 江苏医保云 业务办理>津贴申领']],
    ['支付宝/微信/云闪付均可缴费。', ['payment-app 支付宝', 'payment-app 微信', 'payment-app 云闪付']],
    ['支付宝首页 | 市民中心 | 医保 | 缴费记录', ['payment-app 支付宝 首页>市民中心>医保>缴费记录']],
    ['登录“我的宁夏”APP:服务｜医保｜缴费查询。', ['app 我的宁夏 服务>医保>缴费查询']],
    ['在甘快办APP首页点医保,再点参保登记。', ['app 甘快办 医保>参保登记']],
    ['支付宝→搜“浙里办”小程序→“浙里医保”→“缴费”。', ['mini-program 浙里办 浙里医保>缴费']],
    ['农行掌银:首页→生活→社保缴费。', ['bank-app 农业银行 首页>生活>社保缴费']],
    ['中国农业银行“掌上银行”APP-“生活”-“社保缴费”。', ['bank-app 农业银行 生活>社保缴费']],
    ['青海农信APP、石嘴山银行APP均可缴费。', ['bank-app 青海农信', 'bank-app 石嘴山银行']],
    ['国家医保服务平台:首页--异地备案--备案查询。', ['app 国家医保服务平台 首页>异地备案>备案查询']],
    ['打开京通小程序,在“健康服务”里找“医保”,再点“参保证明”。', ['mini-program 京通 健康服务>医保>参保证明']],
    ['在皖事通APP选择养老/失业/工伤即可。', ['app 皖事通']],
    ['“海南医保”公众号底部菜单“办事大厅-参保查询”。', ['official-account 海南医保 办事大厅>参保查询']],
  ])('%s', (sentence, expected) => {
    expect(named(sentence)).toEqual(expected);
  });

  it('belong to the channel of the heading where the block names none', () => {
    expect(
      named(
        { kind: 'heading', text: '通过云闪付APP缴费', level: 1 },
        { kind: 'paragraph', text: '依次点击“城市服务”—“社保”。', headings: [0] },
      ),
    ).toEqual(['payment-app 云闪付 城市服务>社保']);
  });

  it('belong to the channel that a short heading announces', () => {
    expect(
      named({ kind: 'heading', text: '方法二:支付宝', level: 1 }, { kind: 'paragraph', text: '首页搜【医保】→【余额】。', headings: [0] }),
    ).toEqual(['payment-app 支付宝 医保>余额']);
    expect(named('方法二:支付宝', '首页搜【医保】→【余额】。')).toEqual(['payment-app 支付宝 医保>余额']);
  });

  it('go back to the app of the label where another way begins on its own page', () => {
    expect(named('方式一:微信', '搜索“湘税社保”小程序>社保业务>居民缴费。或:我>服务>医保缴费。')).toEqual([
      'mini-program 湘税社保 社保业务>居民缴费',
      'payment-app 微信 我>服务>医保缴费',
    ]);
  });

  it('of a bank below a label that speaks of its app', () => {
    expect(named('方式四:手机银行', '桂林银行、邮储银行、广西农信(桂盛通)。以桂林银行为例,登录后选择 生活/社保缴费/居民医保。')).toEqual([
      'bank-app 邮储银行',
      'bank-app 广西农信',
      'bank-app 桂林银行 生活>社保缴费>居民医保',
    ]);
  });

  it('go on over numbered steps', () => {
    expect(
      named('第一步:打开“国家医保服务平台”APP。', '第二步:在首页找到“异地备案”。', '第三步:点击“备案申请”。', '第四步:填写信息。'),
    ).toEqual(['app 国家医保服务平台 异地备案>备案申请']);
  });

  it('go on over the items of a list', () => {
    const item = (text: string) => ({ kind: 'list-item' as const, text });
    expect(named(item('打开鄂汇办APP'), item('点击医保服务'), item('选择“缴费查询”'), item('选择参保城市'), item('输入姓名'))).toEqual([
      'app 鄂汇办 医保服务>缴费查询',
    ]);
  });

  it.each(['渠道就是——国家医保服务平台APP。', '电话在9-12点开通,支付宝缴费3-6个月到账。', '登录当地医保局网站,找到“缴费记录”。'])(
    'none in %s',
    (sentence) => {
      expect(records(sentence).filter(({ path }) => path !== null)).toEqual([]);
    },
  );
});

describe('what a channel is for', () => {
  it.each([
    ['拨打12345投诉举报。', '12345', ['complain']],
    ['拨打12393咨询。', '12393', ['consult']],
    ['不懂就打12393。', '12393', ['consult']],
    ['通过浙里办办理异地就医备案。', '浙里办', ['remote-filing']],
    ['在津心办查询缴费记录和参保信息。', '津心办', ['query-enrollment', 'query-contributions']],
    ['用支付宝激活医保电子凭证。', '支付宝', ['activate-card']],
    ['打开粤医保小程序绑定家庭共济。', '粤医保', ['mutual-aid']],
  ])('%s', (sentence, name, purposes) => {
    expect(records(sentence).find((record) => record.name === name)?.purposes).toEqual(purposes);
  });

  it('comes from the heading where the sentence says nothing', () => {
    const [record] = records({ kind: 'heading', text: '异地备案渠道', level: 1 }, { kind: 'list-item', text: '皖事通', headings: [0] });
    expect(record?.purposes).toEqual(['remote-filing']);
  });
});

describe('channels that were replaced', () => {
  it.each([
    ['以前是12333,现在升级为12393。', ['12333 former', '12393 current']],
    ['12333已调整为12393。', ['12333 former', '12393 current']],
    ['“云上贵州多彩宝”已升级为“贵人服务”APP。', ['多彩宝 former', '贵人服务 current']],
    ['拨打12333或12393。', ['12333 current', '12393 current']],
    ['津心办APP已停用。', ['津心办 former']],
  ])('%s', (sentence, expected) => {
    expect(records(sentence).map(({ name, status }) => `${name} ${status}`)).toEqual(expected);
  });
});

describe('channels without a name', () => {
  it.each([
    ['到参保地经办机构窗口办理。', ['counter']],
    ['可在自助机上查询。', ['kiosk']],
    ['可以问HR。', ['employer']],
    ['由经办机构审核。', []],
    ['社区卫生服务中心报销比例更高。', []],
  ])('%s', (sentence, types) => {
    expect(records(sentence).map(({ type }) => type)).toEqual(types);
  });
});

it('gives one record for each type, name and path, with the purposes of every place', () => {
  const found = records('拨打12393咨询。', '也可拨打12393投诉。');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ name: '12393', purposes: ['consult', 'complain'], evidence: { start: 2, exact: '12393' } });
});

it('counts offsets in UTF-16 behind an emoji, and through spaces that the grammar skips', () => {
  const sentence = '📱用 国家医保服务平 台 APP 备案。';
  const [record] = records(sentence);
  expect(record?.evidence).toMatchObject({ start: 4, exact: '国家医保服务平 台' });
});

describe('a block with gaps or full-width letters', () => {
  it.each([
    ['手机上装国家医保服务平台　ＡＰＰ。', ['app 国家医保服务平台']],
    ['手机上装“国家医保 服务 平台”客户 端。', ['app 国家医保服务平台']],
    ['关注“粤 医 保”小 程 序。', ['mini-program 粤医保']],
    ['请拨 1 2 3 9 3 问。', ['hotline 12393']],
    ['请拨**123**93问。', ['hotline 12393']],
    ['请拨１２３９３问。', ['hotline 12393']],
    ['共 1 234 人, 20 25 年。', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
