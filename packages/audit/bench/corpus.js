/** Articles and their claims, as an assembled release would hold them: made by counting, so that every run measures the same. */
import { rateClaimId } from '@yibao-rules/model';
import { regions } from '@yibao-rules/reference';

const FIGURES_AN_ARTICLE = 50;
/** One figure in so many differs from what the other articles of its region say. */
const ONE_IN = 97;

const SCHEMES = [
  ['employee', '职工医保'],
  ['resident', '城乡居民医保'],
];
const TIERS = [
  ['tier1', '一级医院'],
  ['tier2', '二级医院'],
  ['tier3', '三级医院'],
];
const CARES = [
  ['outpatient', '普通门诊'],
  ['inpatient', '住院'],
];
/** Measure, words, unit, the least figure, the step between regions, and what a higher tier adds: in the order that policy keeps. */
const MEASURES = [
  ['reimbursement-ratio', '报销比例', 'percent', 70, 0.5, -5],
  ['deductible', '起付线', 'CNY', 200, 10, 300],
  ['payment-cap', '年度封顶线', 'CNY', 100_000, 5000, 0],
  ['self-pay-ratio', '个人自付比例', 'percent', 5, 0.5, 5],
  ['contribution-amount', '缴费标准', 'CNY', 300, 20, 0],
];

/** A number that follows from its parts and from nothing else. */
function mix(...parts) {
  let hash = 2166136261;
  for (const part of parts) hash = Math.imul(hash ^ part, 16777619) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The questions of an article in the order of its sections. */
const QUESTIONS = MEASURES.flatMap((measure) =>
  SCHEMES.flatMap((scheme) => CARES.flatMap((care) => TIERS.map((tier) => ({ measure, scheme, care, tier })))),
).slice(0, FIGURES_AN_ARTICLE);

const OPENINGS = ['参加{s}的人员', '{s}参保人', '凡参加{s}的', '持{s}凭证的患者', '{s}方面,参保人员', '就{s}而言'];

function figureOf(region, article, number, { measure, scheme, care, tier }) {
  const [, , unit, least, step, rise] = measure;
  const differs = mix(article, number, 7) % ONE_IN === 0 ? 1 + (mix(article, number) % 3) : 0;
  const settled = mix(Number(region), MEASURES.indexOf(measure), SCHEMES.indexOf(scheme), CARES.indexOf(care)) % 40;
  const figure = least + (settled + differs) * step + TIERS.indexOf(tier) * rise;
  return { min: figure, max: figure, unit, per: null, relation: 'absolute', approximate: false, previous: null };
}

/**
 * @param {number} assertions how many figures the articles state together
 * @returns {{ records: object, articles: object[] }} what an audit takes in
 */
export function corpus(assertions) {
  const cities = regions.all().filter(({ level }) => level === 'prefecture');
  const claims = new Map();
  const [articles, sources, mentions] = [[], [], new Map()];
  for (let number = 0; number < assertions / FIGURES_AN_ARTICLE; number++) {
    const city = cities[number % cities.length];
    const id = `article-${String(number).padStart(6, '0')}`;
    const publishedAt = `${2023 + (mix(number) % 3)}-0${1 + (mix(number, 3) % 9)}-15`;
    const title = `${city.shortName}医保待遇说明`;
    let text = `${title}\n\n`;
    const blocks = [{ kind: 'title', start: 0, end: title.length, headings: [] }];
    for (const [index, question] of QUESTIONS.entries()) {
      const { measure, scheme, care, tier } = question;
      const value = figureOf(city.code, number, index, question);
      const before = `${OPENINGS[mix(number, index) % OPENINGS.length].replace('{s}', scheme[1])}在${city.shortName}${tier[1]}${care[1]},${measure[1]}为`;
      const words = `${value.min}${measure[2] === 'percent' ? '%' : '元'}`;
      const start = text.length;
      const at = start + before.length;
      text += `${before}${words}。\n\n`;
      blocks.push({ kind: 'paragraph', start, end: at + words.length + 1, headings: [0] });
      const scope = { region: city.code, scheme: scheme[0], care: [care[0]], facility: [tier[0]] };
      const claimId = rateClaimId(measure[0], scope, value);
      const claim = claims.get(claimId) ?? {
        id: claimId,
        measure: measure[0],
        scope,
        value: null,
        status: 'agreed',
        assertions: [],
        contradictions: [],
      };
      const evidence = { start: at, end: at + words.length, exact: words, prefix: before.slice(-12), suffix: '。', headings: [title] };
      claim.assertions.push({ value, hedge: mix(number, index, 5) % 10 === 0 ? 'usually' : null, source: id, asOf: publishedAt, evidence });
      claims.set(claimId, claim);
    }
    const record = { id, title, site: null, publishedAt, sha256: '0'.repeat(64), charset: 'utf-8' };
    articles.push({ ...record, author: null, text, blocks, links: [] });
    sources.push({ ...record, url: null, retrievedAt: null });
    const evidence = { start: 0, end: city.shortName.length, exact: city.shortName, prefix: '', suffix: '', headings: [] };
    const mention = { role: 'subject', source: id, asOf: publishedAt, evidence };
    if (mentions.has(city.code)) mentions.get(city.code).mentions.push(mention);
    else
      mentions.set(city.code, {
        id: city.code,
        name: city.name,
        level: city.level,
        mentions: [mention],
        rates: [],
        channels: [],
        contradictions: [],
      });
  }
  const rates = [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { records: { cities: [...mentions.values()], channels: [], rates, citations: [], contradictions: [], sources }, articles };
}

/**
 * The hardest shape: every claim answers one question, and nothing but the date from which it holds tells them apart.
 * @param {number} claims how many there are; one article in a hundred leaves the date open
 * @returns {{ records: object, articles: object[] }} what an audit takes in
 */
export function oneBucket(claims) {
  const rates = [];
  const sources = [];
  for (let number = 0; number < claims; number++) {
    const source = `article-${String(number).padStart(6, '0')}`;
    const day = new Date(number * 86_400_000).toISOString().slice(0, 10).replace(/^\+0*/u, '');
    const isOpen = number % 100 === 0;
    const scope = { region: '640500', scheme: 'employee', care: ['inpatient'], ...(isOpen ? {} : { effectiveFrom: day }) };
    const figure = 100 + (mix(number) % 5000);
    const value = { min: figure, max: figure, unit: 'CNY', per: null, relation: 'absolute', approximate: false, previous: null };
    const evidence = { start: 0, end: 3, exact: String(figure), prefix: '', suffix: '', headings: [] };
    const assertions = [{ value, hedge: null, source, asOf: day, evidence }];
    rates.push({
      id: `${rateClaimId('deductible', scope, value)}.${number}`,
      measure: 'deductible',
      scope,
      value,
      status: 'single-source',
      assertions,
      contradictions: [],
    });
    sources.push({
      id: source,
      title: source,
      site: null,
      publishedAt: day,
      sha256: '0'.repeat(64),
      charset: 'utf-8',
      url: null,
      retrievedAt: null,
    });
  }
  return { records: { cities: [], channels: [], rates, citations: [], contradictions: [], sources }, articles: [] };
}
