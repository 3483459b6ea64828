/** How the codes of the vocabulary are called for people, in Chinese and in English. */
import type { Bilingual } from './primitives.js';
import type { ScopeKey } from './scope.js';
import type {
  Care,
  ChannelPurpose,
  ChannelStatus,
  ChannelType,
  CityRole,
  ClaimStatus,
  Facility,
  Filing,
  Matter,
  Occurrence,
  Payer,
  Population,
  Scheme,
  Setting,
  VerificationStatus,
} from './vocabulary.js';

export const SCHEME_LABELS: Record<Scheme, Bilingual> = {
  employee: { zh: '职工', en: 'employee' },
  resident: { zh: '居民', en: 'resident' },
  maternity: { zh: '生育保险', en: 'maternity' },
  pension: { zh: '养老保险', en: 'pension' },
  unemployment: { zh: '失业保险', en: 'unemployment' },
  'work-injury': { zh: '工伤保险', en: 'work injury' },
  'housing-fund': { zh: '住房公积金', en: 'housing fund' },
  'long-term-care': { zh: '长期护理保险', en: 'long-term care' },
  'critical-illness': { zh: '大病保险', en: 'critical illness' },
  'large-amount': { zh: '大额补助', en: 'large-amount subsidy' },
  'medical-aid': { zh: '医疗救助', en: 'medical aid' },
};

export const POPULATION_LABELS: Record<Population, Bilingual> = {
  active: { zh: '在职', en: 'active' },
  retired: { zh: '退休', en: 'retired' },
  flexible: { zh: '灵活就业', en: 'flexible' },
  student: { zh: '学生', en: 'student' },
  minor: { zh: '未成年', en: 'minor' },
  adult: { zh: '成年', en: 'adult' },
  elderly: { zh: '老年', en: 'elderly' },
  male: { zh: '男性', en: 'male' },
  female: { zh: '女性', en: 'female' },
  'low-income': { zh: '困难群众', en: 'low-income' },
};

export const CARE_LABELS: Record<Care, Bilingual> = {
  outpatient: { zh: '普通门诊', en: 'outpatient' },
  inpatient: { zh: '住院', en: 'inpatient' },
  chronic: { zh: '门诊慢性病', en: 'chronic' },
  special: { zh: '门诊特殊病', en: 'special disease' },
  emergency: { zh: '急诊', en: 'emergency' },
  pharmacy: { zh: '药店', en: 'pharmacy' },
  childbirth: { zh: '生育', en: 'childbirth' },
};

export const FACILITY_LABELS: Record<Facility, Bilingual> = {
  community: { zh: '基层', en: 'community' },
  tier1: { zh: '一级', en: 'tier 1' },
  tier2: { zh: '二级', en: 'tier 2' },
  tier3: { zh: '三级', en: 'tier 3' },
  county: { zh: '县级', en: 'county' },
  municipal: { zh: '市级', en: 'municipal' },
  provincial: { zh: '省级', en: 'provincial' },
};

export const SETTING_LABELS: Record<Setting, Bilingual> = {
  local: { zh: '本地', en: 'local' },
  'in-province': { zh: '省内异地', en: 'in-province' },
  'cross-province': { zh: '跨省异地', en: 'cross-province' },
  remote: { zh: '异地', en: 'remote' },
};

export const FILING_LABELS: Record<Filing, Bilingual> = {
  filed: { zh: '已备案', en: 'filed' },
  unfiled: { zh: '未备案', en: 'unfiled' },
};

export const PAYER_LABELS: Record<Payer, Bilingual> = {
  employer: { zh: '单位', en: 'employer' },
  individual: { zh: '个人', en: 'individual' },
  government: { zh: '财政', en: 'government' },
};

export const OCCURRENCE_LABELS: Record<Occurrence, Bilingual> = {
  first: { zh: '首次', en: 'first' },
  subsequent: { zh: '第二次及以后', en: 'subsequent' },
};

export const CHANNEL_TYPE_LABELS: Record<ChannelType, Bilingual> = {
  hotline: { zh: '热线', en: 'hotline' },
  website: { zh: '网站', en: 'website' },
  app: { zh: 'APP', en: 'app' },
  'mini-program': { zh: '小程序', en: 'mini-program' },
  'official-account': { zh: '公众号', en: 'official account' },
  'payment-app': { zh: '支付平台', en: 'payment app' },
  'bank-app': { zh: '银行APP', en: 'bank app' },
  counter: { zh: '窗口', en: 'counter' },
  kiosk: { zh: '自助机', en: 'kiosk' },
  employer: { zh: '用人单位', en: 'employer' },
};

export const CHANNEL_PURPOSE_LABELS: Record<ChannelPurpose, Bilingual> = {
  'query-enrollment': { zh: '查询参保', en: 'query enrolment' },
  'query-balance': { zh: '查询余额', en: 'query balance' },
  'query-contributions': { zh: '查询缴费', en: 'query contributions' },
  'query-spending': { zh: '查询消费', en: 'query spending' },
  'pay-contribution': { zh: '缴费', en: 'pay contributions' },
  'remote-filing': { zh: '异地备案', en: 'file for care elsewhere' },
  'claim-reimbursement': { zh: '报销', en: 'claim reimbursement' },
  'activate-card': { zh: '激活医保卡', en: 'activate card' },
  'mutual-aid': { zh: '家庭共济', en: 'account sharing' },
  consult: { zh: '咨询', en: 'consult' },
  complain: { zh: '投诉', en: 'complain' },
  transfer: { zh: '关系转移', en: 'transfer' },
  enroll: { zh: '参保登记', en: 'enrol' },
};

export const MATTER_LABELS: Record<Matter, Bilingual> = {
  ...CHANNEL_PURPOSE_LABELS,
  'maternity-leave': { zh: '产假', en: 'maternity leave' },
  'paternity-leave': { zh: '陪产假', en: 'paternity leave' },
  'parental-leave': { zh: '育儿假', en: 'parental leave' },
  'miscarriage-leave': { zh: '流产假', en: 'miscarriage leave' },
  'sick-leave': { zh: '病假', en: 'sick leave' },
  'annual-leave': { zh: '年休假', en: 'annual leave' },
  'maternity-allowance': { zh: '生育津贴', en: 'maternity allowance' },
  'prenatal-check': { zh: '产前检查', en: 'prenatal check' },
  'unemployment-benefit': { zh: '失业保险金', en: 'unemployment benefit' },
  funeral: { zh: '丧葬补助', en: 'funeral' },
  'work-injury-benefit': { zh: '工伤待遇', en: 'work-injury benefit' },
  'disability-benefit': { zh: '伤残待遇', en: 'disability benefit' },
  'death-benefit': { zh: '死亡待遇', en: 'death benefit' },
  'nursing-care': { zh: '护理', en: 'nursing care' },
  'medical-treatment': { zh: '医疗', en: 'medical treatment' },
  'pension-benefit': { zh: '养老金', en: 'pension' },
  arbitration: { zh: '仲裁', en: 'arbitration' },
  registration: { zh: '登记', en: 'registration' },
};

export const CLAIM_STATUS_LABELS: Record<ClaimStatus, Bilingual> = {
  agreed: { zh: '多源一致', en: 'agreed' },
  'single-source': { zh: '单一来源', en: 'single source' },
  disputed: { zh: '有争议', en: 'disputed' },
  settled: { zh: '已有定论', en: 'settled' },
};

export const CHANNEL_STATUS_LABELS: Record<ChannelStatus, Bilingual> = {
  current: { zh: '现行', en: 'current' },
  former: { zh: '已被取代', en: 'replaced' },
};

export const CITY_ROLE_LABELS: Record<CityRole, Bilingual> = {
  subject: { zh: '主题地区', en: 'subject' },
  mentioned: { zh: '提及', en: 'mentioned' },
  linked: { zh: '链接中', en: 'linked' },
};

export const VERIFICATION_LABELS: Record<VerificationStatus, Bilingual> = {
  exact: { zh: '与原文一致', en: 'exact' },
  elided: { zh: '有省略', en: 'elided' },
  misquoted: { zh: '与原文不符', en: 'misquoted' },
  'no-such-article': { zh: '无此条文', en: 'no such article' },
  'unknown-instrument': { zh: '未找到该文件', en: 'unknown instrument' },
  repealed: { zh: '已废止', en: 'repealed' },
  superseded: { zh: '已被取代', en: 'superseded' },
  unquoted: { zh: '未引原文', en: 'unquoted' },
};

export const SCOPE_KEY_LABELS: Record<ScopeKey, Bilingual> = {
  region: { zh: '地区', en: 'region' },
  scheme: { zh: '险种', en: 'scheme' },
  population: { zh: '人群', en: 'population' },
  care: { zh: '就医类型', en: 'care' },
  facility: { zh: '医院等级', en: 'hospital tier' },
  setting: { zh: '就医地', en: 'setting' },
  filing: { zh: '备案', en: 'filing' },
  payer: { zh: '缴费方', en: 'payer' },
  band: { zh: '费用段', en: 'band' },
  occurrence: { zh: '住院次序', en: 'admission' },
  plan: { zh: '档次', en: 'plan' },
  year: { zh: '年度', en: 'year' },
  effectiveFrom: { zh: '执行日期', en: 'effective date' },
  age: { zh: '年龄', en: 'age' },
  tenure: { zh: '参保时长', en: 'tenure' },
  disease: { zh: '病种', en: 'disease' },
  matter: { zh: '事项', en: 'matter' },
};
