/** One valid document for each published schema, with every field in it, so that each field can be spoiled in turn. */
import { type CityRecord, CONTRADICTION_RULES, type Contradiction, type RateClaim, type Scope } from '../../src/index.js';

const words = { zh: '两处不一致', en: 'two places differ' };
const evidence = { start: 3, end: 6, exact: '85%', prefix: '支付', suffix: '。', headings: ['一、待遇'], page: 1 };
const value = { min: 85, max: 85, unit: 'percent', per: 'year', relation: 'absolute', approximate: false, previous: 80 } as const;
const sha256 = '0'.repeat(64);
const articleReference = { article: 28, suffix: 1, paragraph: 2, item: 3 };
const verification = { status: 'exact', detail: '第二十八条' } as const;
const documentNumber = '国办发〔2021〕14号';

const scope: Scope = {
  region: '640500',
  scheme: 'employee',
  population: ['active', 'retired'],
  care: ['inpatient', 'special'],
  facility: ['tier1', 'tier3'],
  setting: 'local',
  filing: 'filed',
  payer: 'employer',
  band: { min: 0, max: 30000 },
  occurrence: 'first',
  plan: '一档',
  year: 2025,
  effectiveFrom: '2025-01-01',
  age: { min: 18, max: 45 },
  tenure: { min: 12, max: 24, unit: 'month' },
  disease: ['高血压', '糖尿病'],
  matter: 'remote-filing',
};

const attribution = { source: 'guide', asOf: '2025-10-22', evidence };
const channel = { type: 'app', name: '医保通', number: '12393', region: '640000' } as const;
const channelValue = { purposes: ['query-balance', 'consult'], status: 'current' } as const;
const path = ['我', '服务'];

const rateClaim: RateClaim = {
  id: 'reimbursement-ratio',
  measure: 'reimbursement-ratio',
  scope,
  value,
  status: 'agreed',
  assertions: [{ value, hedge: 'usually', ...attribution }],
  contradictions: ['value-conflict:0123456789ab', 'value-conflict:0123456789ac'],
};

const city: CityRecord = {
  id: '640500',
  name: '中卫市',
  level: 'prefecture',
  mentions: [{ role: 'subject', ...attribution }],
  rates: ['reimbursement-ratio', 'deductible'],
  channels: ['hotline.12393', 'hotline.12345'],
  contradictions: ['value-conflict:0123456789ab', 'value-conflict:0123456789ac'],
};

const contradiction: Contradiction = {
  id: 'value-conflict:0123456789ab',
  rule: 'value-conflict',
  severity: 'warning',
  title: words,
  explanation: words,
  sides: [{ claim: 'reimbursement-ratio', value: '85%', ...attribution }],
  reference: { id: 'fact-1', statement: words, document: '某通知', documentNumber, date: '2021-04' },
  verdict: { right: 'side-1', reason: words },
  compared: { equal: ['region', 'care'], inside: ['facility'], open: ['year'], hedged: 1 },
  status: 'open',
};

const established = {
  document: '某通知',
  documentNumber,
  article: '第八条',
  date: '2021-04-22',
  from: '2021',
  to: '2030',
  grade: 'A',
  doubt: '只见于转载',
};

function file(name: string, record: unknown) {
  return { $schema: `../../schemas/${name}.schema.json`, version: '1.0.0', records: [record] };
}

export const EXAMPLES: Readonly<Record<string, Record<string, unknown>>> = {
  article: {
    id: 'guide',
    title: '医保指南',
    site: '某网',
    author: '某人',
    publishedAt: '2025-10-22T05:59:29+08:00',
    sha256,
    charset: 'utf-8',
    text: '基金支付85%。',
    blocks: [
      { kind: 'table-cell', start: 0, end: 8, level: 1, label: '起付标准', headings: [0], teaser: 0, row: 0, column: 0, headers: [0] },
    ],
    pages: [{ page: 1, start: 0, end: 8 }],
  },
  'article-record': {
    source: { id: 'guide', title: '医保指南', site: '某网', publishedAt: '2025-10-22', sha256, text: '基金支付85%。' },
    cities: [{ code: '640500', name: '中卫市', level: 'prefecture', role: 'subject', evidence }],
    channels: [{ ...channel, ...channelValue, path, evidence }],
    rates: [{ measure: 'reimbursement-ratio', value, scope, hedge: 'varies', evidence, confidence: 0.9, doubts: ['hedged'] }],
    citations: [
      {
        title: '社会保险法',
        canonicalTitle: '中华人民共和国社会保险法',
        issuer: '全国人民代表大会常务委员会',
        documentNumber,
        articles: [articleReference],
        quote: '从基本医疗保险基金中支付',
        verification,
        evidence,
      },
    ],
  },
  cities: file('cities', city),
  channels: file('channels', {
    id: 'app.医保通',
    ...channel,
    value: { ...channelValue, paths: [path] },
    status: 'agreed',
    assertions: [{ value: { ...channelValue, path }, ...attribution }],
    contradictions: ['superseded-channel:0123456789ab', 'superseded-channel:0123456789ac'],
  }),
  rates: file('rates', rateClaim),
  citations: file('citations', {
    id: '中华人民共和国社会保险法.art-28',
    title: '中华人民共和国社会保险法',
    issuer: '全国人民代表大会常务委员会',
    documentNumber,
    article: articleReference,
    value: { status: 'exact' },
    status: 'single-source',
    assertions: [{ value: { title: '社会保险法', quote: '从基本医疗保险基金中支付', verification }, ...attribution }],
    contradictions: ['misquoted-law:0123456789ab', 'misquoted-law:0123456789ac'],
  }),
  contradictions: file('contradictions', contradiction),
  sources: file('sources', {
    id: 'guide',
    title: '医保指南',
    site: '某网',
    url: 'https://www.example.org/指南?id=1',
    publishedAt: '2025-10-22',
    retrievedAt: '2025-11-01T08:00:00+08:00',
    sha256,
    charset: 'utf-8',
  }),
  contradiction: { ...contradiction },
  datapackage: {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'yibao-rules',
    title: 'Rules',
    description: 'What articles state',
    version: '1.0.0',
    resources: [
      {
        name: 'rates',
        title: 'Rates',
        path: 'rates.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        bytes: 2,
        hash: `sha256:${sha256}`,
        jsonSchema: '../../schemas/rates.schema.json',
      },
    ],
  },
  latest: { $schema: '../schemas/latest.schema.json', version: '1.0.0', path: 'v1.0.0', sha256 },
  'release-diff': {
    from: '1.0.0',
    to: '1.1.0',
    bump: 'minor',
    changes: [
      {
        rule: 'rate-changed',
        semver: 'minor',
        dataset: 'rates',
        id: 'reimbursement-ratio',
        impact: 'raises',
        before: '80%',
        after: '85%',
        english: { before: '80%', after: '85%' },
        title: words,
        fingerprint: '0'.repeat(16),
      },
    ],
  },
  rules: {
    $schema: '../../schemas/rules.schema.json',
    rules: {
      ...Object.fromEntries(CONTRADICTION_RULES.map((rule) => [rule, 'off'])),
      misfiled: { severity: 'warning' },
      'value-conflict': { severity: 'error', yearsApart: 3 },
      'tier-inversion': { severity: 'warning', margin: 1 },
      arithmetic: { severity: 'warning', rounding: 1 },
      'copied-template': { severity: 'info', referenceFigures: 4, figures: 6, passages: 3, passageLength: 80, similarity: 0.4 },
    },
  },
  redirects: {
    $schema: '../schemas/redirects.schema.json',
    redirects: [
      { dataset: 'channels', from: 'hotline.12333', to: null, since: '2.0.0' },
      { dataset: 'rates', from: '640500.employee.deductible', to: '640500.employee.tier3.deductible', since: '1.1.0' },
    ],
  },
  'snapshot-record': {
    $schema: '../../../schemas/snapshot-record.schema.json',
    id: 'guide',
    retrieval: {
      url: 'http://example.org/guide',
      finalUrl: 'https://example.org/guide.html',
      redirects: [{ url: 'http://example.org/guide', status: 301, location: '/guide.html' }],
      status: 200,
      headers: { 'content-type': 'text/html; charset=gbk', etag: '"1"' },
      retrievedAt: '2025-11-01T00:00:00Z',
      sha256,
      length: 2048,
      mediaType: 'html',
      charset: 'gbk',
    },
    history: [{ retrievedAt: '2025-10-01T00:00:00Z', sha256, length: 1024 }],
  },
  'pipeline-sources': {
    $schema: '../../../schemas/pipeline-sources.schema.json',
    sources: [
      {
        id: 'guide',
        file: 'guide.txt',
        title: '医保指南',
        site: '某网',
        url: 'http://example.org',
        retrievedAt: '2025-11-01T00:00:00Z',
        sha256,
        charset: 'gb18030',
      },
    ],
    listings: [
      {
        id: 'news',
        url: 'https://example.org/list.html',
        kind: 'page',
        include: ['/art/*.html$'],
        exclude: ['/art/video/'],
        hosts: ['m.example.org:8080'],
        limit: 50,
        pages: 3,
        site: '某网',
      },
    ],
  },
  discovered: {
    $schema: '../../../schemas/discovered.schema.json',
    sources: [
      { id: 'example.org-art-1', url: 'https://example.org/art/1.html', listing: 'news', title: '医保指南', listedAt: '2025-03-13' },
    ],
  },
  triage: {
    $schema: '../../schemas/triage.schema.json',
    decisions: [
      {
        finding: 'value-conflict:0123456789ab',
        decision: 'dismissed',
        reason: '两处说的不是同一年',
        by: '编辑部',
        at: '2025-11-20',
        expires: '2026-11-20',
        evidence: '0123456789abcdef',
      },
    ],
  },
  region: {
    code: '640500',
    name: '中卫市',
    shortName: '中卫',
    level: 'prefecture',
    parent: '640000',
    formerNames: ['中卫县'],
    former: [{ code: '642123', name: '中卫县', from: '1981', to: '2003' }],
  },
  'official-channel': {
    id: 'hotline-12393',
    type: 'hotline',
    name: '12393',
    aliases: ['医保热线'],
    region: '640500',
    purposes: ['consult', 'complain'],
    serves: words,
    servesNot: words,
    supersededFor: [{ by: 'hotline-12345', matter: words }],
    ...established,
  },
  instrument: {
    id: 'social-insurance-law',
    title: '中华人民共和国社会保险法',
    shortTitles: ['社会保险法'],
    issuer: '全国人民代表大会常务委员会',
    kind: 'law',
    documentNumber,
    promulgated: '2010-10-28',
    revised: '2018-12-29',
    effective: '2011-07-01',
    repealed: { date: '2030', by: '某法', article: '第九条' },
    supersededBy: { date: '2031-01', by: '某条例', article: '第八条' },
    status: 'in-force',
    articleCount: 98,
    grade: 'A',
    doubt: '只见于转载',
  },
  'policy-fact': {
    id: 'fact-1',
    measure: 'account-credit',
    scope,
    value: { min: 2, max: 2, unit: 'percent', per: 'month' },
    comparison: 'equal',
    statement: words,
    ...established,
  },
};
