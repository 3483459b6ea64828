import {
  type Article,
  type ContradictionSide,
  type Evidence,
  formatQuestion,
  type Language,
  type ReleaseRecords,
  RULE_THRESHOLDS,
  type RulesConfig,
  type RuleWithThresholds,
  type Threshold,
  type Thresholds,
} from '@yibao-rules/model';
import { Comparisons } from '../compete/comparisons.js';
import type { AuditReference, RegionLookup } from '../types.js';
import { answerWords, basesAmong, type RateAnswer, rateAnswers } from './answers.js';
import { ArticleIndex } from './article-index.js';
import { resolvedDeltas } from './resolved-deltas.js';

export { answerWords, type RateAnswer } from './answers.js';
export type { ArticleIndex, Span } from './article-index.js';

interface Located {
  source: string;
  evidence: Evidence;
  part?: string;
}

function isTeaser(part: string): boolean {
  return part.includes(' teaser-');
}

/** Everything that rules look up, indexed once for a run. */
export class AuditContext {
  readonly records: ReleaseRecords;
  readonly articles: readonly Article[];
  readonly reference: AuditReference;
  readonly answers: readonly RateAnswer[];
  /** The answers that can be held against each other: without mere bases, and changes as the figures that they come to. */
  readonly competing: readonly RateAnswer[];
  readonly comparisons = new Comparisons();
  private readonly indexes: Map<string, ArticleIndex>;
  /** The names of parts, one string each: they are keys of millions of look-ups. */
  private readonly parts = new Map<string, Map<string, string>>();
  private readonly subjects = new Map<string, string[]>();
  private readonly titles: Map<string, string>;

  constructor(
    records: ReleaseRecords,
    articles: readonly Article[],
    reference: AuditReference,
    private readonly config: RulesConfig = {},
  ) {
    this.records = records;
    this.articles = articles;
    this.reference = reference;
    this.indexes = new Map(articles.map((article) => [article.id, new ArticleIndex(article)]));
    this.answers = rateAnswers(records);
    for (const answer of this.answers) answer.part = this.partOf(answer);
    const isBase = basesAmong(records);
    const resolved = resolvedDeltas(this.answers, (a, b) => this.inOnePassage(a, b));
    this.competing = [...this.answers.filter((answer) => !isBase(answer)), ...resolved];
    this.titles = new Map([...records.sources, ...articles].map(({ id, title }) => [id, title]));
    for (const city of records.cities) {
      for (const mention of city.mentions) {
        if (mention.role !== 'subject') continue;
        const part = this.partOf(mention);
        for (const about of isTeaser(part) ? [part] : [part, mention.source]) {
          this.subjects.set(about, [...new Set([...(this.subjects.get(about) ?? []), city.id])]);
        }
      }
    }
  }

  /** What comparing two scopes needs. */
  get ground(): { regions: RegionLookup; comparisons: Comparisons } {
    return { regions: this.reference.regions, comparisons: this.comparisons };
  }

  /** The thresholds of a rule: as configured, else as the rule has them. */
  thresholds<R extends RuleWithThresholds>(rule: R): Thresholds<R> {
    const settings = this.config[rule];
    const set: { [name: string]: unknown } = typeof settings === 'object' ? settings : {};
    const known: Record<string, Threshold> = RULE_THRESHOLDS[rule];
    return Object.fromEntries(Object.entries(known).map(([name, { default: usual }]) => [name, set[name] ?? usual])) as Thresholds<R>;
  }

  /** The article of a source, or null where only its release is at hand. */
  index(source: string): ArticleIndex | null {
    return this.indexes.get(source) ?? null;
  }

  /** The text that a statement belongs to: its source, and which article on that page. Without the article, the outermost heading tells. */
  partOf(statement: Located): string {
    if (statement.part !== undefined) return statement.part;
    const { source, evidence } = statement;
    const index = this.index(source);
    const part = index === null ? (evidence.headings[0] ?? 'main') : index.partAt(evidence.start);
    let parts = this.parts.get(source);
    if (parts === undefined) {
      parts = new Map();
      this.parts.set(source, parts);
    }
    let name = parts.get(part);
    if (name === undefined) {
      name = `${source} ${part}`;
      parts.set(part, name);
    }
    return name;
  }

  /** The words of the sentence around a piece of evidence; without the article, the context that the evidence carries. */
  sentenceOf({ source, evidence }: Located): string {
    const index = this.index(source);
    return index === null ? evidence.prefix + evidence.exact + evidence.suffix : index.words(index.sentenceAround(evidence));
  }

  /** Whether two pieces of evidence stand in one sentence. */
  sameSentence(a: Located, b: Located): boolean {
    if (a.source !== b.source) return false;
    const [first, second] = a.evidence.start <= b.evidence.start ? [a, b] : [b, a];
    const index = this.index(a.source);
    if (index === null) return second.evidence.start < first.evidence.end + first.evidence.suffix.length;
    return second.evidence.start < index.sentenceAround(first.evidence).end;
  }

  /** Whether two statements of one source stand in one block; without the article, in one sentence. */
  private inOnePassage(a: Located, b: Located): boolean {
    const index = this.index(a.source);
    return index === null ? this.sameSentence(a, b) : index.blockAt(a.evidence.start) === index.blockAt(b.evidence.start);
  }

  /**
   * The regions that a statement's article is about, as its title or lead says; empty where it names none. One document of a file
   * that names no region shares those of the others; a teaser shares nothing.
   */
  subjectsOf(statement: Located): readonly string[] {
    const part = this.partOf(statement);
    return this.subjects.get(part) ?? (isTeaser(part) ? undefined : this.subjects.get(statement.source)) ?? [];
  }

  titleOf(source: string): string {
    return this.titles.get(source) || source;
  }

  regionName = (code: string): string => this.reference.regions.get(code)?.shortName ?? code;

  question(answer: RateAnswer, lang: Language): string {
    return formatQuestion(answer.measure, answer.scope, lang, this.regionName);
  }

  /** An answer as a side of a contradiction. */
  side(answer: RateAnswer): ContradictionSide {
    const { claim, source, asOf, evidence } = answer;
    return { claim, value: answerWords(answer, 'zh'), source, asOf, evidence };
  }
}
