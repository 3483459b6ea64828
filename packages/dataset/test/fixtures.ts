import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ArticleReference,
  type Assertions,
  type ChannelAssertion,
  type CitationAssertion,
  type CityMention,
  type Contradiction,
  type Evidence,
  evidenceAt,
  type RateAssertion,
  type ReleaseSource,
  type Scope,
  type Value,
} from '@yibao-rules/model';
import { afterEach } from 'vitest';
import type { AssembledArticle } from '../src/index.js';

/** A sentence or two that no publisher wrote; evidence is found by its words. */
export class Page {
  constructor(
    readonly id: string,
    readonly text: string,
    readonly publishedAt: string | null = '2025-03-13',
  ) {}

  evidence(exact: string, nth = 1): Evidence {
    let start = -1;
    for (let i = 0; i < nth; i++) start = this.text.indexOf(exact, start + 1);
    if (start < 0) throw new Error(`${exact} does not stand in ${this.id}`);
    return evidenceAt(this.text, start, start + exact.length, []);
  }

  source(): ReleaseSource {
    const sha256 = createHash('sha256').update(this.text).digest('hex');
    return {
      id: this.id,
      title: this.id,
      site: null,
      url: null,
      publishedAt: this.publishedAt,
      retrievedAt: null,
      sha256,
      charset: 'utf-8',
    };
  }

  article(record: Partial<Assertions>): AssembledArticle {
    return { source: this.source(), record: { cities: [], channels: [], rates: [], citations: [], ...record } };
  }
}

export function percent(min: number | null, max: number | null = min, more: Partial<Value> = {}): Value {
  return { min, max, unit: 'percent', per: null, relation: 'absolute', approximate: false, previous: null, ...more };
}

export const TIER3: Scope = { region: '640500', scheme: 'employee', population: ['active'], care: ['inpatient'], facility: ['tier3'] };
export const TIER3_ID = '640500.employee.active.inpatient.tier3.reimbursement-ratio';

export function ratio(value: Value, evidence: Evidence, scope: Scope = TIER3, hedge: RateAssertion['hedge'] = null): RateAssertion {
  return { measure: 'reimbursement-ratio', value, scope, hedge, evidence };
}

export function hotline(number: string, evidence: Evidence, more: Partial<ChannelAssertion> = {}): ChannelAssertion {
  return { type: 'hotline', name: number, number, path: null, purposes: ['consult'], region: null, status: 'current', evidence, ...more };
}

export function mention(code: string, name: string, evidence: Evidence, more: Partial<CityMention> = {}): CityMention {
  return { code, name, level: 'prefecture', role: 'subject', evidence, ...more };
}

export function articleOfLaw(article: number): ArticleReference {
  return { article, suffix: null, paragraph: null, item: null };
}

export function citation(title: string, evidence: Evidence, more: Partial<CitationAssertion> = {}): CitationAssertion {
  const verification = { status: 'unquoted', detail: null } as const;
  return { title, canonicalTitle: null, issuer: null, documentNumber: null, articles: [], quote: null, verification, evidence, ...more };
}

/** Two pages that agree on one rate, differ on another, and share a hotline. */
export const GUIDE = new Page(
  'guide',
  '中卫市在职职工在三级医院住院报销85%,起付线为800元。咨询请拨打12393,依据《社会保险法》第二十八条。',
  '2025-10-22T05:59:29+08:00',
);
export const NOTICE = new Page('notice', '在职职工到三级医院住院,基金支付85%,退休人员支付90%。有疑问可拨打12393。', null);

export function twoArticles(): AssembledArticle[] {
  return [
    NOTICE.article({
      rates: [
        ratio(percent(85), NOTICE.evidence('85%')),
        ratio(percent(90), NOTICE.evidence('90%'), { ...TIER3, population: ['retired'] }),
      ],
      channels: [hotline('12393', NOTICE.evidence('12393'))],
    }),
    GUIDE.article({
      cities: [mention('640500', '中卫市', GUIDE.evidence('中卫市'))],
      rates: [
        ratio(percent(85), GUIDE.evidence('85%')),
        {
          measure: 'deductible',
          value: percent(800, 800, { unit: 'CNY' }),
          scope: { region: '640500', care: ['inpatient'], facility: ['tier3'] },
          hedge: null,
          evidence: GUIDE.evidence('800元'),
        },
      ],
      channels: [hotline('12393', GUIDE.evidence('12393'), { region: null })],
      citations: [
        citation('社会保险法', GUIDE.evidence('《社会保险法》第二十八条'), {
          canonicalTitle: '中华人民共和国社会保险法',
          articles: [articleOfLaw(28)],
        }),
      ],
    }),
  ];
}

/** A contradiction between sides, by a rule about answers; change what a case needs. */
export function contradiction(
  sides: { claim: string | null; page: Page; exact: string }[],
  more: Partial<Contradiction> = {},
): Contradiction {
  const words = { zh: '两处不一致', en: 'two places differ' };
  return {
    id: 'value-conflict:0123456789ab',
    rule: 'value-conflict',
    severity: 'warning',
    title: words,
    explanation: words,
    sides: sides.map(({ claim, page, exact }) => ({
      claim,
      value: exact,
      source: page.id,
      asOf: page.publishedAt?.slice(0, 10) ?? null,
      evidence: page.evidence(exact),
    })),
    reference: null,
    verdict: { right: 'undecided', reason: words },
    status: 'open',
    ...more,
  };
}

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** An empty folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yibao-dataset-'));
  folders.push(folder);
  return folder;
}
