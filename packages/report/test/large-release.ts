import {
  type ChannelClaim,
  type CitationClaim,
  type CityRecord,
  type Contradiction,
  evidenceAt,
  type Facility,
  formatValue,
  type RateClaim,
  type Release,
  type ReleaseSource,
} from '@yibao-rules/model';
import type { SourceFiles } from '../src/index.js';
import { yuan } from './release-fixture.js';

const TIERS: readonly [Facility, string][] = [
  ['tier1', '一级'],
  ['tier2', '二级'],
  ['tier3', '三级'],
];
const HOTLINE = '12393';
const LAW = '中华人民共和国社会保险法';

/** A release of two articles a region that differ on everything, and the articles. */
export interface LargeRelease {
  release: Release;
  files: SourceFiles;
}

interface Written {
  id: string;
  text: string;
  headings: string[];
  date: string;
}

/**
 * A made-up release with `findings` contradictions over articles of 50 statements each; the same number gives the same release. Every
 * contradiction has two sides in two articles of one region, and each statement names the region, a deductible, the hotline or a law.
 */
export function largeRelease(findings: number): LargeRelease {
  const perRegion = 50;
  const regions = Math.ceil(findings / perRegion);
  const release: Release = { version: '1.0.0', cities: [], channels: [], rates: [], citations: [], contradictions: [], sources: [] };
  const files = new Map<string, { path: string; text: string }>();
  const channel = hotline();
  const citation = law();
  for (let region = 0; region < regions; region++) {
    const code = String(110100 + 100 * region);
    const name = `第${region + 1}市`;
    const statements = Math.min(perRegion, findings - region * perRegion);
    const articles = [0, 1].map((side) => article(region, side, name, statements));
    const city: CityRecord = { id: code, name, level: 'prefecture', mentions: [], rates: [], channels: [], contradictions: [] };
    for (const written of articles) {
      release.sources.push(sourceOf(written));
      files.set(written.id, { path: `sources/${written.id}.txt`, text: written.text });
      city.mentions.push({ role: 'subject', ...said(written, name) });
      channel.assertions.push({ value: { purposes: ['consult'], status: 'current', path: null }, ...said(written, HOTLINE) });
      citation.assertions.push({
        value: { title: LAW, quote: null, verification: { status: 'unquoted', detail: null } },
        ...said(written, `《${LAW}》`),
      });
    }
    for (let index = 0; index < statements; index++) {
      const [claim, contradiction] = disputed(code, name, index, articles as [Written, Written]);
      release.rates.push(claim);
      release.contradictions.push(contradiction);
      city.rates.push(claim.id);
      city.contradictions.push(contradiction.id);
    }
    release.cities.push(city);
  }
  release.channels.push(channel);
  release.citations.push(citation);
  return { release, files };
}

function amountOf(region: number, side: number, index: number): number {
  return 100 + index * 10 + side * 5 + (region % 7) * 1000;
}

function statement(name: string, index: number, amount: number): string {
  const [, tier] = TIERS[index % TIERS.length]!;
  return `${name}第${index + 1}档职工在${tier}医院住院,起付线为${amount}元,超过的部分按规定报销。`;
}

function article(region: number, side: number, name: string, statements: number): Written {
  const lines = Array.from({ length: statements }, (_, index) => statement(name, index, amountOf(region, side, index)));
  const id = `guide-${String(region + 1).padStart(4, '0')}-${side + 1}`;
  const headings = [`${name}医保怎么报销`, '住院待遇'];
  const text = [...headings, ...lines, `有疑问可拨打${HOTLINE}咨询,依据是《${LAW}》。`].join('\n');
  return { id, text, headings, date: `2025-0${side + 3}-1${region % 10}` };
}

function sourceOf({ id, headings, date }: Written): ReleaseSource {
  const title = `${headings[0]}(${id})`;
  return { id, title, site: '便民资讯网', url: null, publishedAt: date, retrievedAt: null, sha256: '0'.repeat(64), charset: 'utf-8' };
}

function said({ id, text, headings, date }: Written, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { source: id, asOf: date, evidence: evidenceAt(text, start, start + words.length, headings) };
}

function disputed(code: string, name: string, index: number, articles: readonly [Written, Written]): [RateClaim, Contradiction] {
  const region = (Number(code) - 110100) / 100;
  const [facility, tier] = TIERS[index % TIERS.length]!;
  const id = `${code}.employee.plan-${index + 1}.inpatient.${facility}.deductible`;
  const finding = `value-conflict:${(region * 1000 + index).toString(16).padStart(12, '0')}`;
  const answers = articles.map((written, side) => {
    const amount = amountOf(region, side, index);
    const sentence = statement(name, index, amount);
    return { value: yuan(amount), ...said(written, `${amount}元`, written.text.indexOf(sentence) + sentence.indexOf('起付线')) };
  });
  const [first, second] = answers.map(({ value }) => formatValue(value, 'zh'));
  const claim: RateClaim = {
    id,
    measure: 'deductible',
    scope: { region: code, scheme: 'employee', plan: `第${index + 1}档`, care: ['inpatient'], facility: [facility] },
    value: null,
    status: 'disputed',
    assertions: answers.map(({ value, ...place }) => ({ value, hedge: null, ...place })),
    contradictions: [finding],
  };
  const contradiction: Contradiction = {
    id: finding,
    rule: 'value-conflict',
    severity: index % 5 === 0 ? 'error' : index % 5 < 3 ? 'warning' : 'info',
    title: { zh: `${name}${tier}医院住院起付线不一致`, en: `Two deductibles for inpatient care at ${facility} in ${name}` },
    explanation: {
      zh: `两篇文章对同一地区、同一险种给出不同的起付线:一篇说${first},一篇说${second}。`,
      en: `Two articles give one region and scheme different deductibles: ${first} in one, ${second} in the other.`,
    },
    sides: answers.map(({ value, ...place }) => ({ claim: id, value: formatValue(value, 'zh'), ...place })),
    reference: null,
    verdict: { right: 'undecided', reason: { zh: '没有可比对的官方数字。', en: 'No official figure to hold them against.' } },
    status: 'open',
  };
  return [claim, contradiction];
}

function hotline(): ChannelClaim {
  const value = { purposes: ['consult' as const], status: 'current' as const };
  return {
    id: `hotline.${HOTLINE}`,
    type: 'hotline',
    name: HOTLINE,
    number: HOTLINE,
    region: null,
    value: { ...value, paths: [] },
    status: 'agreed',
    assertions: [],
    contradictions: [],
  };
}

function law(): CitationClaim {
  return {
    id: LAW,
    title: LAW,
    issuer: null,
    documentNumber: null,
    article: null,
    value: { status: 'unquoted' },
    status: 'agreed',
    assertions: [],
    contradictions: [],
  };
}
