import { blockText } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { parseText } from '../src/index.js';
import { outlineOf } from './outline.js';

const CASES: { name: string; text: string; blocks: string[] }[] = [
  {
    name: 'labels open paragraphs and items, with half-width and full-width colons, in brackets and in bold',
    text: '报销说明\n\n起付标准:一般是五百元。\n- 支付宝：搜索医保。\n- 【手续】带身份证。\n- **时限**：三十天。\n\n营业时间为9:30到17:30，周末休息。',
    blocks: [
      'title 报销说明',
      'paragraph{起付标准} 起付标准:一般是五百元。',
      'list-item{支付宝} 支付宝：搜索医保。',
      'list-item{手续} 【手续】带身份证。',
      'list-item{时限} **时限**：三十天。',
      'paragraph 营业时间为9:30到17:30，周末休息。',
    ],
  },
  {
    name: 'a short sentence that opens a numbered item is its label',
    text: '实施细则\n一、保障范围\n（一）统一起付标准。在职职工每年二百元。\n（二）每年结算一次。\n（三）2024年起执行。过去的规定同时废止。',
    blocks: [
      'title 实施细则',
      'heading1 一、保障范围',
      'list-item{统一起付标准} 统一起付标准。在职职工每年二百元。 < 一、保障范围',
      'list-item 每年结算一次。 < 一、保障范围',
      'list-item 2024年起执行。过去的规定同时废止。 < 一、保障范围',
    ],
  },
  {
    name: 'bare titles behind a line that announces them are links; one such title alone is none',
    text: '换卡指南\n\n带身份证到窗口换卡。\n\n延伸阅读\n医保个人账户怎么用\n生育津贴怎么领\n责任编辑：赵丽',
    blocks: [
      'title 换卡指南',
      'paragraph 带身份证到窗口换卡。',
      'boilerplate 延伸阅读',
      'link-list 医保个人账户怎么用',
      'link-list 生育津贴怎么领',
      'meta 责任编辑：赵丽',
    ],
  },
  {
    name: 'a comma, a time and an address make no label',
    text: '说明\n\n参保人住院时，请注意：先备案再住院。\n\n2024-05-06 10:30 张贴在大厅的通知已经失效。\n\nhttps://example.org/a 可以查询参保记录。',
    blocks: [
      'title 说明',
      'paragraph 参保人住院时，请注意：先备案再住院。',
      'paragraph 2024-05-06 10:30 张贴在大厅的通知已经失效。',
      'paragraph https://example.org/a 可以查询参保记录。',
    ],
  },
  {
    name: 'an item goes on in indented lines, a paragraph after an open end',
    text: '提交前请确认\n\n1. 您的单位没有缴费，\n   而且拒绝补缴。\n2. 您有工资条。\n\n您正在查询的是《条例》第三条\n的规定。\n\n本系统只保存\n，不上传。',
    blocks: [
      'title 提交前请确认',
      'list-item 您的单位没有缴费，\n   而且拒绝补缴。',
      'list-item 您有工资条。',
      'paragraph 您正在查询的是《条例》第三条\n的规定。',
      'paragraph 本系统只保存\n，不上传。',
    ],
  },
  {
    name: 'two ideographic spaces inside a line are a lost line break',
    text: '答复意见\n您好，来信收悉。　　根据规定，下列费用不报销：　　（一）体检费；　　（二）挂号费。　　感谢来信。',
    blocks: [
      'title 答复意见',
      'paragraph 您好，来信收悉。',
      'heading1 根据规定，下列费用不报销：',
      'list-item 体检费； < 根据规定，下列费用不报销：',
      'list-item 挂号费。 < 根据规定，下列费用不报销：',
      'paragraph 感谢来信。',
    ],
  },
  {
    name: 'block quotes keep their lines; rules between them are none',
    text: '学生手册\n\n## 缴费\n\n> 每人每年缴费380元。\n>\n> ---\n>\n> 来自学校通知\n\n学校统一代收。',
    blocks: [
      'title 学生手册',
      'heading1 缴费',
      'quote 每人每年缴费380元。 < 缴费',
      'quote 来自学校通知 < 缴费',
      'paragraph 学校统一代收。 < 缴费',
    ],
  },
  {
    name: 'links in brackets and in one row',
    text: '卡丢了怎么办\n\n先挂失，再补办。\n热文：补卡多久能好｜换卡要不要钱\n\n【相关阅读】\n新卡怎么激活\n旧卡里的钱去哪了？ 03-09',
    blocks: [
      'title 卡丢了怎么办',
      'paragraph 先挂失，再补办。',
      'link-list 热文：补卡多久能好｜换卡要不要钱',
      'boilerplate 【相关阅读】',
      'link-list 新卡怎么激活',
      'link-list 旧卡里的钱去哪了？ 03-09',
    ],
  },
  {
    name: 'teasers stand under their own titles, and the page goes on after them',
    text: '卡丢了怎么办\n\n先挂失，再补办。\n提示:本内容不能代替面诊。\n相关推荐\n\n新卡多久能拿到\n\n大约一周 补办 : 带身份证去。领取 : 到网点\n\n便民资讯 2024-02-03\n\n余额会不会清零\n\n不会 余额跟人走\n\n便民资讯 2024-02-04',
    blocks: [
      'title 卡丢了怎么办',
      'paragraph 先挂失，再补办。',
      'boilerplate 提示:本内容不能代替面诊。',
      'boilerplate 相关推荐',
      'teaser-title#0 新卡多久能拿到',
      'paragraph#0 大约一周 补办 : 带身份证去。领取 : 到网点 < 新卡多久能拿到',
      'teaser-meta#0 便民资讯 2024-02-03 < 新卡多久能拿到',
      'teaser-title#1 余额会不会清零',
      'paragraph#1 不会 余额跟人走 < 余额会不会清零',
      'teaser-meta#1 便民资讯 2024-02-04 < 余额会不会清零',
    ],
  },
  {
    name: 'lists of links: several a line, or a dated title each',
    text: '断缴的后果\n\n断缴以后不能报销。\n\n榆林医保怎么补缴?(3月5日) 2024-03-05 10:20医保百科 汉阴怎么换卡(3月5日) 2024-03-05 11:00医保百科\n\n生育津贴怎么申请 2024-03-01\n灵活就业怎么参保 2024-03-02\n异地备案要多久 2024-03-03',
    blocks: [
      'title 断缴的后果',
      'paragraph 断缴以后不能报销。',
      'link-list 榆林医保怎么补缴?(3月5日) 2024-03-05 10:20医保百科 汉阴怎么换卡(3月5日) 2024-03-05 11:00医保百科',
      'link-list 生育津贴怎么申请 2024-03-01',
      'link-list 灵活就业怎么参保 2024-03-02',
      'link-list 异地备案要多久 2024-03-03',
    ],
  },
  {
    name: 'the page’s furniture, and its widgets behind a button',
    text: '怎么补办社保卡\n\n带身份证到窗口办理。\n\n本文为原创，未经授权禁止转载。\n\n分享举报\n换卡以后旧卡还能用吗?\n« 上一篇3小时前\n×\n07\n2024 3\n\n怎么补办社保卡\n\n带身份证到窗口...\n\n下载海报:',
    blocks: [
      'title 怎么补办社保卡',
      'paragraph 带身份证到窗口办理。',
      'boilerplate 本文为原创，未经授权禁止转载。',
      'boilerplate 分享举报',
      'link-list 换卡以后旧卡还能用吗?',
      'boilerplate « 上一篇3小时前',
      'boilerplate ×',
      'boilerplate 07',
      'boilerplate 2024 3',
      'boilerplate 怎么补办社保卡',
      'boilerplate 带身份证到窗口...',
      'boilerplate 下载海报:',
    ],
  },
  {
    name: 'a disclaimer that holds a figure is kept: it may be a rule',
    text: '查询方式\n\n以上仅供参考，请拨打12393核实。\n\n以上内容仅供参考，以公告为准。',
    blocks: ['title 查询方式', 'paragraph 以上仅供参考，请拨打12393核实。', 'boilerplate 以上内容仅供参考，以公告为准。'],
  },
  {
    name: 'signature and date close a notice',
    text: '关于调整缴费基数的通知\n\n各参保单位：\n\n自七月起执行新基数。\n\n铜川市社会保险局\n2024年6月20日',
    blocks: [
      'title 关于调整缴费基数的通知',
      'paragraph 各参保单位：',
      'paragraph 自七月起执行新基数。',
      'meta 铜川市社会保险局',
      'meta 2024年6月20日',
    ],
  },
];

describe('blocks', () => {
  it.each(CASES)('$name', ({ text, blocks }) => {
    expect(outlineOf(text)).toEqual(blocks);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s line ends give the same blocks, and the text keeps them', (_, lineEnd) => {
    const text = ['\ufeff补缴指南', '', '一、对象', '断缴的职工。'].join(lineEnd);
    const article = parseText(text, { id: 'test' });
    expect(article.text).toBe(text);
    expect(article.blocks.map((block) => blockText(article, block))).toEqual(['补缴指南', '一、对象', '断缴的职工。']);
  });

  it('counts offsets in UTF-16 code units', () => {
    const article = parseText('说明😀\n\n𠮷先生问：能报吗', { id: 'test' });
    const [, block] = article.blocks;
    expect(block).toMatchObject({ start: 6, end: 15 });
    expect(blockText(article, block!)).toBe('𠮷先生问：能报吗');
  });
});
