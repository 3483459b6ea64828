/** Words that a title in 《》 ends with, and what they tell of it. */

/** An instrument of law or policy, whatever stands before. */
export const INSTRUMENT_ENDINGS = [
  '法',
  '法典',
  '条例',
  '办法',
  '细则',
  '规定',
  '规程',
  '通则',
  '总则',
  '公约',
  '议定书',
  '修正案',
  '司法解释',
] as const;

/** An instrument where the title says whose or what about (关于…, a state, a province, a long name); else a form or a word: 《缴费通知》. */
export const CONDITIONAL_ENDINGS = [
  '通知',
  '意见',
  '决定',
  '公告',
  '通告',
  '函',
  '复函',
  '批复',
  '答复',
  '解释',
  '规则',
  '准则',
  '方案',
  '纲要',
  '规划',
  '计划',
  '措施',
  '标准',
  '规范',
  '指引',
  '指南',
  '政策',
  '清单',
  '目录',
  '范围',
  '纪要',
  '要点',
  '决议',
  '命令',
  '宣言',
  '有效期',
] as const;

/** Words that end like an instrument and are none: methods, arts and ways. */
export const NO_INSTRUMENT = ['方法', '书法', '兵法', '疗法', '用法', '做法', '看法', '说法', '算法', '语法', '手法', '想法'] as const;

/** What marks a conditional title as an instrument. */
export const OFFICIAL_WORDS = /关于|国家|全国|中华人民共和国|国务院|省|自治区|市|县|基本医疗保险|社会保险|医疗保障/;
/** A conditional title without an official word needs so many characters. */
export const LONG_TITLE = 12;

/** Pronouns that take up an instrument named before, and what it must be: the ending of its title, or null for any. */
export const BACK_REFERENCES: readonly (readonly [string, string | null])[] = [
  ...['法', '条例', '办法', '规定', '细则', '解释', '通知', '意见', '决定', '规程'].flatMap((kind) =>
    ['该', '本', '此', '上述', '前述', '同一', '这部', '这一'].map((pronoun) => [`${pronoun}${kind}`, kind] as const),
  ),
  ['同法', null],
  ...['条例', '办法', '细则', '规程'].map((kind) => [`同${kind}`, kind] as const),
  ['该法律', null],
  ['该部法律', null],
  ['这部法律', null],
  ['上述法律', null],
  ['前述法律', null],
  ['该法规', null],
  ['该文件', null],
  ['该司法解释', '解释'],
  ['本司法解释', '解释'],
];

/** Words before a name or a number that do not belong to it. */
export const LEAD_WORDS = [
  '根据',
  '依据',
  '按照',
  '依照',
  '参照',
  '遵照',
  '违反',
  '适用',
  '符合',
  '贯彻',
  '落实',
  '执行',
  '详见',
  '参见',
  '印发',
  '发布',
  '公布',
  '颁布',
  '修订',
  '出台',
  '我国',
  '以及',
  '或者',
  '包括',
  '属于',
  '触犯',
  '文件',
  '号文',
] as const;
/** One-character words of the same kind; longer names may hold them, so that they only part where nothing else stands before. */
export const LEAD_CHARACTERS = '据按照依和与及或在由对从的是用见即以为';

/** Behind these an article number counts in something else than a law: a contract, a charter, this page. */
export const PRIVATE_PAPERS = [
  '合同',
  '协议',
  '协议书',
  '章程',
  '公告',
  '保单',
  '手册',
  '制度',
  '本文',
  '附件',
  '公约',
  '承诺书',
  '条款',
] as const;

/** A case number is no document number. */
export const CASE_MARKS = /仲|民初|民终|民申|刑初|刑终|行初|行终|行申|执|裁|民再|破/;
export const CASE_PAPERS = /^(?:案|裁决|判决|裁定|调解|决定书|认定|民事|行政|刑事|仲裁)/;

/** Endings of an authority's name. */
export const AUTHORITY_ENDINGS =
  /(?:部|部门|局|总局|委|委员会|院|厅|人民政府|省政府|市政府|县政府|区政府|办公室|办公厅|办|中心|联合会|总工会|常委会|大会|银行)$/;
