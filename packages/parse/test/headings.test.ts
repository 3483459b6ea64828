import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.js';

const CASES: { name: string; text: string; blocks: string[] }[] = [
  {
    name: 'the numbers of official writing nest in their order',
    text: '渭南市参保指南\n一、住院待遇\n（一）起付标准\n1、一级医院\n起付标准是150元。\n2、二级医院\n起付标准是350元。\n（二）支付比例\n按医院等级确定。\n二、门诊待遇\n按年度结算。',
    blocks: [
      'title 渭南市参保指南',
      'heading1 一、住院待遇',
      'heading2 （一）起付标准 < 一、住院待遇',
      'heading3 1、一级医院 < 一、住院待遇 / （一）起付标准',
      'paragraph 起付标准是150元。 < 一、住院待遇 / （一）起付标准 / 1、一级医院',
      'heading3 2、二级医院 < 一、住院待遇 / （一）起付标准',
      'paragraph 起付标准是350元。 < 一、住院待遇 / （一）起付标准 / 2、二级医院',
      'heading2 （二）支付比例 < 一、住院待遇',
      'paragraph 按医院等级确定。 < 一、住院待遇 / （二）支付比例',
      'heading1 二、门诊待遇',
      'paragraph 按年度结算。 < 二、门诊待遇',
    ],
  },
  {
    name: 'a subject may stand before 第一、, which opens a main section all the same',
    text: '咸阳医保怎么用\n\n咸阳医保怎么查?\n\n查询入口:\n\n到窗口就能查到余额。\n\n咸阳第一、门诊怎么报\n\n1、社区医院:\n\n报销七成。\n\n第二、住院怎么报\n\n1、社区医院:\n\n报销九成。',
    blocks: [
      'title 咸阳医保怎么用',
      'heading1 咸阳医保怎么查?',
      'heading2 查询入口: < 咸阳医保怎么查?',
      'paragraph 到窗口就能查到余额。 < 咸阳医保怎么查? / 查询入口:',
      'heading1 咸阳第一、门诊怎么报',
      'heading2 1、社区医院: < 咸阳第一、门诊怎么报',
      'paragraph 报销七成。 < 咸阳第一、门诊怎么报 / 1、社区医院:',
      'heading1 第二、住院怎么报',
      'heading2 1、社区医院: < 第二、住院怎么报',
      'paragraph 报销九成。 < 第二、住院怎么报 / 1、社区医院:',
    ],
  },
  {
    name: 'a numbered sentence is an item, and closes the heading of its own number form',
    text: '关于门诊待遇的说明\n一、下列人员按本说明执行：\n（一）在职职工。\n（二）退休人员。\n二、退休人员的比例另行公布。\n本说明自发布之日起执行。',
    blocks: [
      'title 关于门诊待遇的说明',
      'heading1 一、下列人员按本说明执行：',
      'list-item 在职职工。 < 一、下列人员按本说明执行：',
      'list-item 退休人员。 < 一、下列人员按本说明执行：',
      'list-item 退休人员的比例另行公布。',
      'paragraph 本说明自发布之日起执行。',
    ],
  },
  {
    name: 'short numbered lines in a row are items; with text below them they are headings',
    text: '怎么激活电子凭证\n\n1. 打开手机\n2. 找到入口\n3. 刷脸\n\n常见的两个问题\n\n1. 刷脸失败\n光线太暗会失败，换个地方再试。\n2. 收不到短信\n先看看手机有没有停机。',
    blocks: [
      'title 怎么激活电子凭证',
      'list-item 打开手机',
      'list-item 找到入口',
      'list-item 刷脸',
      'heading1 常见的两个问题',
      'heading2 1. 刷脸失败 < 常见的两个问题',
      'paragraph 光线太暗会失败，换个地方再试。 < 常见的两个问题 / 1. 刷脸失败',
      'heading2 2. 收不到短信 < 常见的两个问题',
      'paragraph 先看看手机有没有停机。 < 常见的两个问题 / 2. 收不到短信',
    ],
  },
  {
    name: 'a short line straight over another is a section with parts; one that repeats the topic of the title is a section, too',
    text: '家庭共济账户怎么用\n\n家庭共济账户的开通\n\n线上办理\n\n• 打开手机应用，点击绑定。\n\n线下办理\n\n• 带上证件到窗口。\n\n家庭共济账户的好处\n\n家人也能用上余额。',
    blocks: [
      'title 家庭共济账户怎么用',
      'heading1 家庭共济账户的开通',
      'heading2 线上办理 < 家庭共济账户的开通',
      'list-item 打开手机应用，点击绑定。 < 家庭共济账户的开通 / 线上办理',
      'heading2 线下办理 < 家庭共济账户的开通',
      'list-item 带上证件到窗口。 < 家庭共济账户的开通 / 线下办理',
      'heading1 家庭共济账户的好处',
      'paragraph 家人也能用上余额。 < 家庭共济账户的好处',
    ],
  },
  {
    name: 'a lead-in governs its list and not the paragraph after it',
    text: '断缴了怎么办\n\n断缴会带来这些影响:\n\n- 不能住院报销\n- 要重新等待\n\n尽快补缴就能恢复待遇。',
    blocks: [
      'title 断缴了怎么办',
      'heading1 断缴会带来这些影响:',
      'list-item 不能住院报销 < 断缴会带来这些影响:',
      'list-item 要重新等待 < 断缴会带来这些影响:',
      'paragraph 尽快补缴就能恢复待遇。',
    ],
  },
  {
    name: 'a part of the last item stays under the lead-in, and the next item follows',
    text: '津贴申领\n\n办理步骤如下：\n1.打开应用。\n2.上传材料。\n（1）以下人员不用上传纸质表：\n失业人员不用传，职工也不用传。\n3.等待审核。',
    blocks: [
      'title 津贴申领',
      'heading1 办理步骤如下：',
      'list-item 打开应用。 < 办理步骤如下：',
      'list-item 上传材料。 < 办理步骤如下：',
      'heading2 （1）以下人员不用上传纸质表： < 办理步骤如下：',
      'paragraph 失业人员不用传，职工也不用传。 < 办理步骤如下： / （1）以下人员不用上传纸质表：',
      'list-item 等待审核。 < 办理步骤如下：',
    ],
  },
  {
    name: 'Markdown states its levels',
    text: '# 学生参保\n\n## 交多少钱\n\n每年三百多元，学校代收。\n\n### 困难学生\n\n由财政补助，自己不用交。\n\n## 何时生效\n\n缴费次月生效。',
    blocks: [
      'title 学生参保',
      'heading1 交多少钱',
      'paragraph 每年三百多元，学校代收。 < 交多少钱',
      'heading2 困难学生 < 交多少钱',
      'paragraph 由财政补助，自己不用交。 < 交多少钱 / 困难学生',
      'heading1 何时生效',
      'paragraph 缴费次月生效。 < 何时生效',
    ],
  },
  {
    name: 'emblems, steps and counted sections head what follows',
    text: '欠缴社保怎么维权\n\n📌 案例回顾\n\n小周在工厂干了三年，单位一直没交。\n\n🔍 维权步骤\n\n第1步：收集证据\n- 工资条\n- 工牌\n\n第2步：投诉\n- 拨打热线\n- 到窗口登记',
    blocks: [
      'title 欠缴社保怎么维权',
      'heading1 📌 案例回顾',
      'paragraph 小周在工厂干了三年，单位一直没交。 < 📌 案例回顾',
      'heading1 🔍 维权步骤',
      'heading2 第1步：收集证据 < 🔍 维权步骤',
      'list-item 工资条 < 🔍 维权步骤 / 第1步：收集证据',
      'list-item 工牌 < 🔍 维权步骤 / 第1步：收集证据',
      'heading2 第2步：投诉 < 🔍 维权步骤',
      'list-item 拨打热线 < 🔍 维权步骤 / 第2步：投诉',
      'list-item 到窗口登记 < 🔍 维权步骤 / 第2步：投诉',
    ],
  },
  {
    name: 'what one line says under its heading is no heading',
    text: '退休申领指南\n一、受理窗口\n铜川市社保大厅\n二、收费标准\n免费\n三、办结时限\n承诺时限：5个工作日',
    blocks: [
      'title 退休申领指南',
      'heading1 一、受理窗口',
      'paragraph 铜川市社保大厅 < 一、受理窗口',
      'heading1 二、收费标准',
      'paragraph 免费 < 二、收费标准',
      'heading1 三、办结时限',
      'paragraph{承诺时限} 承诺时限：5个工作日 < 三、办结时限',
    ],
  },
  {
    name: 'a question heads its answer',
    text: '医保问答\n\n问：断缴三个月怎么办？\n答：补缴以后重新计算等待期。\n\n可以跨市使用吗？\n可以，先在网上备案。',
    blocks: [
      'title 医保问答',
      'heading1 问：断缴三个月怎么办？',
      'paragraph{答} 答：补缴以后重新计算等待期。 < 问：断缴三个月怎么办？',
      'heading1 可以跨市使用吗？',
      'paragraph 可以，先在网上备案。 < 可以跨市使用吗？',
    ],
  },
];

describe('headings', () => {
  it.each(CASES)('$name', ({ text, blocks }) => {
    expect(outlineOf(text)).toEqual(blocks);
  });
});
