import { readdirSync, readFileSync } from 'node:fs';
import { type AuditReference, officialReference } from '@yibao-rules/audit';
import { assemble } from '@yibao-rules/dataset';
import {
  type Article,
  type Assertions,
  type ChannelAssertion,
  type CitationAssertion,
  type Contradiction,
  type Evidence,
  evidenceAt,
  headingTexts,
  type PolicyFact,
  type RateAssertion,
  type ReleaseRecords,
  type Value,
} from '@yibao-rules/model';
import { parseText } from '@yibao-rules/parse';

/** Where a statement stands: the words, which occur once in the text, of one of the case's texts. */
interface Placed {
  source: string;
  at: string;
}
type Described<A, K extends keyof A> = Placed & Partial<A> & Pick<A, K>;

/** A case as its file writes it: small texts, what is read out of them, and every contradiction that must be found. */
interface CaseFile {
  about: string;
  texts: Record<string, string[]>;
  published?: Record<string, string>;
  subjects?: Record<string, string[]>;
  rates?: (Omit<Described<RateAssertion, 'measure'>, 'value'> & { value: Partial<Value> & Pick<Value, 'min' | 'max' | 'unit'> })[];
  channels?: Described<ChannelAssertion, 'type' | 'name'>[];
  citations?: (Omit<Described<CitationAssertion, 'title'>, 'verification'> & { status: CitationAssertion['verification']['status'] })[];
  facts?: (Pick<PolicyFact, 'id'> & Partial<PolicyFact>)[];
  obsoleteTerms?: AuditReference['obsoleteTerms'];
  expected: { rule: Contradiction['rule']; severity: Contradiction['severity']; sides: string[]; right: string }[];
}

export interface RuleCase {
  rule: string;
  name: string;
  about: string;
  records: ReleaseRecords;
  articles: Article[];
  reference: AuditReference;
  expected: CaseFile['expected'];
}

function evidenceOf(article: Article, at: string): Evidence {
  const start = article.text.indexOf(at);
  if (start < 0 || article.text.includes(at, start + 1)) throw new Error(`“${at}” does not stand exactly once in ${article.id}`);
  const block = article.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  return evidenceAt(article.text, start, start + at.length, block ? headingTexts(article, block) : []);
}

function assertionsOf(file: CaseFile, article: Article, reference: AuditReference): Assertions {
  const own = <T extends Placed>(list: readonly T[] | undefined) => (list ?? []).filter(({ source }) => source === article.id);
  return {
    cities: (file.subjects?.[article.id] ?? []).map((code) => {
      const region = reference.regions.get(code)!;
      return { code, name: region.name, level: region.level, role: 'subject', evidence: evidenceAt(article.text, 0, 1, []) };
    }),
    rates: own(file.rates).map(({ at, value, scope = {}, hedge = null, measure }) => ({
      measure,
      value: { per: null, relation: 'absolute', approximate: false, previous: null, ...value },
      scope,
      hedge,
      evidence: evidenceOf(article, at),
    })),
    channels: own(file.channels).map(({ at, type, name, region = null, status = 'current', purposes = ['consult'] }) => ({
      type,
      name,
      number: type === 'hotline' ? name : null,
      path: null,
      purposes,
      region,
      status,
      evidence: evidenceOf(article, at),
    })),
    citations: own(file.citations).map(({ at, title, documentNumber = null, articles = [], quote = null, status }) => ({
      title,
      canonicalTitle: null,
      issuer: null,
      documentNumber,
      articles,
      quote,
      verification: { status, detail: null },
      evidence: evidenceOf(article, at),
    })),
  };
}

function factOf(fact: NonNullable<CaseFile['facts']>[number]): PolicyFact {
  return {
    measure: null,
    scope: {},
    value: null,
    comparison: 'equal',
    statement: { zh: '依据', en: 'basis' },
    document: null,
    documentNumber: null,
    article: null,
    date: null,
    from: null,
    to: null,
    grade: 'A',
    doubt: null,
    ...fact,
  };
}

function readCase(rule: string, file: URL, name: string): RuleCase {
  const written = JSON.parse(readFileSync(file, 'utf8')) as CaseFile;
  const official = officialReference();
  const reference: AuditReference = {
    ...official,
    facts: (written.facts ?? []).map(factOf),
    obsoleteTerms: written.obsoleteTerms ?? [],
  };
  const articles = Object.entries(written.texts).map(([id, lines]) => parseText(lines.join('\n'), { id }));
  const readings = articles.map((article) => ({
    source: {
      id: article.id,
      title: article.title,
      site: null,
      url: null,
      publishedAt: written.published?.[article.id] ?? null,
      retrievedAt: null,
      sha256: article.sha256,
      charset: article.charset,
    },
    record: assertionsOf(written, article, reference),
  }));
  const { about, expected } = written;
  return { rule, name, about, records: assemble(readings), articles, reference, expected };
}

/** Every case below `tests/rules`, in the order of rule and name. */
export function readRuleCases(): RuleCase[] {
  const root = new URL('../rules/', import.meta.url);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: rule }) => {
    const folder = new URL(`${rule}/`, root);
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return files.map((file) => readCase(rule, new URL(file, folder), file.replace(/\.json$/, '')));
  });
}
