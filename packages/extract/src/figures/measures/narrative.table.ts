/** Words by which a sentence shows that its numbers are no rules. */

/** Court cases and disputes: the sums are awarded or claimed. */
export const CASE_WORDS = ['原告', '被告', '判决如下', '裁决如下', '本院认为', '上诉人', '被上诉人', '仲裁委裁决', '申诉人'];
/** Worked examples: arithmetic and supposed persons. */
export const EXAMPLE_WORDS = [
  '假设',
  '假如',
  '举例',
  '举个例子',
  '比方说',
  '算一笔账',
  '计算公式',
  '某职工',
  '某参保人',
  '某患者',
  '某员工',
  '某公司',
  '×',
  '÷',
  '＝',
  '报销金额=',
];
/** Rumours that the text itself refutes, where they open a block. */
export const RUMOUR_OPENINGS = ['❌', '谣言', '误区', '误解', '错误说法', '网传', '传言', '错误认识', '✗', '✘', '×'];
/** Words by which a sentence refutes what it repeats: 有人说…，这是假的. */
export const REFUTING_WORDS = ['谣言', '不实', '误传', '是假的', '说法错误', '说法是错', '不属实', '纯属', '错误的说法'];
/** Words that tell of a case decided: the fine in it is one that was given, and no rule. */
export const DECIDED_WORDS = ['经查', '查实', '查明', '涉案', '该院', '该诊所', '该药店', '该医院', '该公司', '该药房', '涉及金额', '案例'];
/** A supposed expense: with a word that opens an example, it makes the sentence one. */
export const SUPPOSING_WORDS = ['比如', '例如', '譬如', '打个比方', '如果你', '假定'];
export const SPENDING_WORDS = ['花了', '花费', '花掉', '用了', '总费用', '发生费用', '医疗费用共', '看病花'];
/** Insurance that is sold: its limits are a firm's. */
export const PRODUCT_WORDS = [
  '惠民保',
  '商业健康保险',
  '商业医疗险',
  '百万医疗险',
  '重疾险',
  '商业补充医疗',
  '商业医疗保险',
  '普惠型补充医疗',
];
/** Loans, rents and other business that has limits and ratios of its own. */
export const FOREIGN_WORDS = ['贷款', '可贷', '房贷', '首付', '利率', '商业保险的保额', '信用卡'];
/** Openings that lead from a story back to the rule. */
export const RULE_OPENINGS = [
  '根据',
  '按照',
  '依据',
  '按规定',
  '依照',
  '政策规定',
  '规定',
  '答：',
  '答:',
  '提醒',
  '律师',
  '注意',
  '温馨提示',
  '也就是说',
];

/** Family names that open 小王, 王女士, 张某; the commonest, which are the ones that stories use. */
export const FAMILY_NAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
/** Forms of address behind a family name. */
export const ADDRESSES = [
  '女士',
  '先生',
  '阿姨',
  '大爷',
  '大妈',
  '师傅',
  '叔叔',
  '大叔',
  '大姐',
  '大哥',
  '奶奶',
  '爷爷',
  '某某',
  '某',
  '姐',
  '哥',
  '叔',
  '婶',
  '伯',
  '老汉',
  '同学',
  '老师',
];
/** Words in which 我 is an office or the reader's country, and no teller of a story. */
export const OUR_WORDS = '我市 我省 我国 我县 我区 我州 我局 我院 我们 我校 我中心 自我 我会 我办 我厅 我委 我旗 我乡 我镇'.split(' ');
/** Words before a family name that make it a person: 小王, 老李. */
export const DIMINUTIVES = '小老';
/** Characters behind 小王 that show it to be another word: 小于, 小高层, 老年, 小康社会. */
export const NOT_A_NAME =
  '小于 老年 小康 老龄 小时 小学 小程 小金 老有 小万 小文 小方 小白 小江 小龙 小常 小贺 小高 老任 小段 小陆 小米 小石 小汤 老方 老史 老段 养老 敬老 尊老 古老 缩小 大小 中小 微小 弱小 最小 较小 从小 幼小 变小 任何'.split(
    ' ',
  );
/** Names as good as made for examples. */
export const STOCK_NAMES = [
  '张三',
  '李四',
  '王五',
  '赵六',
  '孙七',
  '周八',
  '吴九',
  '郑十',
  '我爸',
  '我妈',
  '我爱人',
  '我老公',
  '我老婆',
  '我朋友',
  '我同事',
  '我的朋友',
  '我邻居',
];
