import { evidenceHash } from '@yibao-rules/audit';
import {
  type Bilingual,
  type CityRecord,
  type Contradiction,
  type Evidence,
  evidenceAt,
  type RateClaim,
  type Release,
  type ReleaseSource,
  type TriageDecision,
  type Value,
} from '@yibao-rules/model';
import type { SourceFile, SourceFiles } from '../src/index.js';

/** The words of each article of the fixture; evidence is cut out of them, so that offsets and context are true. */
const ARTICLES = {
  'river-guide': '遇到医保问题怎么问?可以直接拨打12333,人工坐席会逐项解答。\n职工在三级医院住院,起付线是800元,一年最多报销40万元。',
  'lake-guide': '原来的12333热线只管社保卡了,医保待遇请改拨12393咨询。\n三级医院住院的起付线为1000元,二级医院为500元。',
  'hill-guide': '按照规定,职工住院最高支付限额为30万元。前面说过,限额也可能达到46万元。',
} as const;
type ArticleId = keyof typeof ARTICLES;

const TITLES: Record<ArticleId, string> = {
  'river-guide': '河边市民看病报销一本通',
  'lake-guide': '湖滨医保热线怎么打',
  'hill-guide': '山区职工医保待遇速览',
};

const REGION_NAMES: Record<string, string> = { '640000': '宁夏回族自治区', '640500': '中卫市', '640502': '沙坡头区', '451000': '百色市' };

export function regionName(code: string): string {
  return REGION_NAMES[code] ?? code;
}

export function evidenceOf(article: ArticleId, exact: string, headings: string[] = []): Evidence {
  const start = ARTICLES[article].indexOf(exact);
  return evidenceAt(ARTICLES[article], start, start + exact.length, headings);
}

function source(id: ArticleId, url: string | null): ReleaseSource {
  return {
    id,
    title: TITLES[id],
    site: id === 'hill-guide' ? null : '便民资讯网',
    url,
    publishedAt: id === 'lake-guide' ? '2025-03-13' : id === 'river-guide' ? '2024-10-22T05:59:29+08:00' : null,
    retrievedAt: null,
    sha256: '0'.repeat(64),
    charset: 'utf-8',
  };
}

export function yuan(amount: number): Value {
  return { min: amount, max: amount, unit: 'CNY', per: null, relation: 'absolute', approximate: false, previous: null };
}

function say(zh: string, en: string): Bilingual {
  return { zh, en };
}

const HOTLINE: Contradiction = {
  id: 'superseded-channel:0123456789ab',
  rule: 'superseded-channel',
  severity: 'error',
  title: say('医保咨询应拨12393,不是12333', 'Medical insurance questions go to 12393, not 12333'),
  explanation: say('12333受理人社业务,医保咨询已由12393承接。', '12333 answers for human resources; 12393 took over medical insurance.'),
  sides: [
    {
      claim: 'hotline.12333',
      value: '12333',
      source: 'river-guide',
      asOf: '2024-10-22',
      evidence: evidenceOf('river-guide', '12333', ['怎么办理', '一、电话咨询']),
    },
    { claim: 'hotline.12393', value: '12393', source: 'lake-guide', asOf: '2025-03-13', evidence: evidenceOf('lake-guide', '12393') },
  ],
  reference: {
    id: 'channel-12393',
    statement: say('全国医疗保障服务热线统一为12393。', 'The national healthcare security hotline is 12393.'),
    document: '关于统一医保服务热线的通知',
    documentNumber: '示例办〔2020〕1号',
    date: '2020-09',
  },
  verdict: { right: 'side-2', reason: say('与官方渠道一致,发布也更晚。', 'It agrees with the official record, and is later.') },
  status: 'open',
};

const DEDUCTIBLE: Contradiction = {
  id: 'value-conflict:abcdef012345',
  rule: 'value-conflict',
  severity: 'warning',
  title: say('三级医院住院起付线不一致', 'Two deductibles for inpatient care at tier 3'),
  explanation: say('两篇文章对同一地区、同一险种给出不同的起付线。', 'Two articles give one region and scheme different deductibles.'),
  sides: [
    {
      claim: '640500.employee.inpatient.tier3.deductible',
      value: '800元',
      source: 'river-guide',
      asOf: '2024-10-22',
      evidence: evidenceOf('river-guide', '800元', ['住院待遇']),
    },
    {
      claim: '640500.employee.inpatient.tier3.deductible',
      value: '1000元',
      source: 'lake-guide',
      asOf: '2025-03-13',
      evidence: evidenceOf('lake-guide', '1000元', ['住院待遇']),
    },
  ],
  reference: null,
  verdict: { right: 'undecided', reason: say('没有可比对的官方数字。', 'No official figure to hold them against.') },
  status: 'open',
};

const CAP: Contradiction = {
  id: 'self-conflict:5e1f00000001',
  rule: 'self-conflict',
  severity: 'info',
  title: say('同一篇文章给出两个限额', 'One article gives two caps'),
  explanation: say('前文写30万元,后文写46万元。', 'It says 300,000 first and 460,000 later.'),
  sides: [
    { claim: null, value: '30万元', source: 'hill-guide', asOf: null, evidence: evidenceOf('hill-guide', '30万元') },
    { claim: null, value: '46万元', source: 'hill-guide', asOf: null, evidence: evidenceOf('hill-guide', '46万元') },
  ],
  reference: null,
  verdict: { right: 'none', reason: say('当地未公布限额。', 'The region publishes no cap.') },
  status: 'dismissed',
};

function city(code: string, subjectOf: ArticleId[], contradictions: string[]): CityRecord {
  return {
    id: code,
    name: REGION_NAMES[code] ?? code,
    level: code.endsWith('0000') ? 'province' : 'prefecture',
    mentions: subjectOf.map((id) => ({ role: 'subject', source: id, asOf: null, evidence: evidenceOf(id, ARTICLES[id].slice(0, 2)) })),
    rates: [],
    channels: [],
    contradictions,
  };
}

const RATES: RateClaim[] = [
  {
    id: '640500.employee.inpatient.tier2.deductible',
    measure: 'deductible',
    scope: { region: '640500', scheme: 'employee', care: ['inpatient'], facility: ['tier2'] },
    value: yuan(500),
    status: 'single-source',
    assertions: [{ value: yuan(500), hedge: null, source: 'lake-guide', asOf: '2025-03-13', evidence: evidenceOf('lake-guide', '500元') }],
    contradictions: [],
  },
  {
    id: '640500.employee.inpatient.tier3.deductible',
    measure: 'deductible',
    scope: { region: '640500', scheme: 'employee', care: ['inpatient'], facility: ['tier3'] },
    value: null,
    status: 'disputed',
    assertions: [
      { value: yuan(800), hedge: null, source: 'river-guide', asOf: '2024-10-22', evidence: evidenceOf('river-guide', '800元') },
      { value: yuan(1000), hedge: 'usually', source: 'lake-guide', asOf: '2025-03-13', evidence: evidenceOf('lake-guide', '1000元') },
    ],
    contradictions: ['value-conflict:abcdef012345'],
  },
  {
    id: 'employee.inpatient.payment-cap',
    measure: 'payment-cap',
    scope: { scheme: 'employee', care: ['inpatient'] },
    value: yuan(400_000),
    status: 'single-source',
    assertions: [
      { value: yuan(400_000), hedge: null, source: 'river-guide', asOf: '2024-10-22', evidence: evidenceOf('river-guide', '40万元') },
    ],
    contradictions: [],
  },
];

/** The articles as files of a repository; one of them is a page, whose offsets count in its visible text. */
export const FILES: SourceFiles = new Map<string, SourceFile>([
  ['river-guide', { path: 'sources/河边 指南.txt', text: ARTICLES['river-guide'] }],
  ['lake-guide', { path: 'sources/lake-guide.txt', text: ARTICLES['lake-guide'] }],
  ['hill-guide', { path: 'sources/hill-guide.html', text: null }],
]);

/** A decision about a finding of the example release, made on its present words. */
export function decisionOn(contradiction: Contradiction, over: Partial<TriageDecision> = {}): TriageDecision {
  return {
    finding: contradiction.id,
    decision: 'dismissed',
    reason: '两处说的是不同年份',
    by: '编辑小李',
    at: '2025-11-20',
    expires: null,
    evidence: evidenceHash(contradiction),
    ...over,
  };
}

/** A small release: three articles, three contradictions of three rules and severities, rate claims with and without a region. */
export function exampleRelease(): Release {
  return {
    version: '1.2.0',
    cities: [city('451000', ['hill-guide'], []), city('640500', ['river-guide'], ['superseded-channel:0123456789ab'])],
    channels: [],
    rates: structuredClone(RATES),
    citations: [],
    contradictions: structuredClone([CAP, DEDUCTIBLE, HOTLINE]),
    sources: [
      source('hill-guide', null),
      source('lake-guide', 'https://example.org/lake?a=1&b=2'),
      source('river-guide', 'http://example.org/river'),
    ],
  };
}

/** A release without a contradiction or a value. */
export function emptyRelease(): Release {
  return { version: '1.0.0', cities: [], channels: [], rates: [], citations: [], contradictions: [], sources: [] };
}

/** Text that tries to leave its place: to open an element, close one of the page's, be an address that runs, or turn the line around. */
export const HOSTILE_TEXT = [
  '<script>window.ran=1</script>',
  '"><img src=x onerror="window.ran=2">',
  '</script><script>window.ran=3</script>',
  '</style><svg onload=window.ran=4>',
  "' onmouseover='window.ran=5",
  ']]><!--',
  '\u202e反转\u202c',
  '\u2028\u2029\u0000',
  '&lt;b&gt; &amp;',
].join(' ');

export const HOSTILE_URLS = [
  'javascript:window.ran=6',
  ' \u0001JaVaScRiPt:window.ran=6',
  'java\nscript:window.ran=6',
  'data:text/html,<script>window.ran=7</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org/no-scheme',
  'https://bank.example@evil.example/',
];

/** The example release with hostile text wherever a source's words can stand. */
export function hostileRelease(): Release {
  const release = exampleRelease();
  const text = HOSTILE_TEXT;
  release.sources = release.sources.map((one, index) => ({ ...one, title: text, site: text, url: HOSTILE_URLS[index] ?? null }));
  for (const contradiction of release.contradictions) {
    contradiction.title = { zh: text, en: `en ${text}` };
    contradiction.explanation = { zh: text, en: `en ${text}` };
    contradiction.verdict.reason = { zh: text, en: `en ${text}` };
    for (const side of contradiction.sides) {
      side.value = text;
      side.claim = `claim.${text}`;
      side.evidence = { start: 0, end: text.length, exact: text, prefix: text, suffix: text, headings: [text, text] };
    }
    if (contradiction.reference) {
      contradiction.reference.document = text;
      contradiction.reference.documentNumber = text;
      contradiction.reference.statement = { zh: text, en: `en ${text}` };
    }
  }
  for (const rate of release.rates) {
    rate.id = `rate.${text}`;
    rate.scope = { ...rate.scope, plan: text, disease: [text] };
    for (const assertion of rate.assertions) assertion.evidence = { ...assertion.evidence, exact: text };
  }
  return release;
}
