import type {
  Article,
  Bilingual,
  Compared,
  ContradictionReference,
  ContradictionRule,
  ContradictionSide,
  Instrument,
  OfficialChannel,
  PolicyFact,
  Region,
  ReleaseRecords,
  RulesConfig,
  Severity,
  Verdict,
} from '@yibao-rules/model';
import type { ObsoleteTerm } from '@yibao-rules/reference';
import type { AuditContext } from './context/index.js';

/** What a rule asks about regions. */
export interface RegionLookup {
  get(code: string): Region | null;
  /** True where `code` is `ancestor` or lies in it. */
  within(code: string, ancestor: string): boolean;
  /** The regions above, nearest first. */
  ancestors(code: string): Region[];
}

/** What is officially so, as far as the rules ask. */
export interface AuditReference {
  regions: RegionLookup;
  channels: readonly OfficialChannel[];
  instruments: readonly Instrument[];
  facts: readonly PolicyFact[];
  obsoleteTerms: readonly ObsoleteTerm[];
}

export interface AuditOptions {
  /** By rule: a severity, `off`, or both severity and thresholds. What is not named keeps its default. */
  rules?: RulesConfig;
}

export interface AuditInput {
  /** Claims as assembled; `contradictions` may be empty. */
  records: ReleaseRecords;
  /** The articles behind the records; rules that read text are silent about sources that are not here. */
  articles: readonly Article[];
  /** Default: the package `@yibao-rules/reference`. */
  reference?: AuditReference;
  options?: AuditOptions;
}

/** What a rule found, before it has an id. */
export interface Finding {
  /** By default the rule's own. */
  severity?: Severity;
  title: Bilingual;
  explanation: Bilingual;
  sides: [ContradictionSide, ...ContradictionSide[]];
  /** What the finding is about, where its sides may come and go while it stays the same finding. By default the sides tell. */
  identity?: readonly string[];
  reference?: ContradictionReference | null;
  verdict: Verdict;
  /** For two answers to one question: on which keys they were compared. */
  compared?: Compared;
}

/** What a rule reads: claims about numbers, channels, citations, the articles' own text, what is officially so. */
export type RuleNeed = 'claims' | 'channels' | 'citations' | 'articles' | 'reference';

export interface Rule {
  id: ContradictionRule;
  /** Severity of a finding without reserve. */
  severity: Severity;
  title: Bilingual;
  /** What it finds and when it stays silent, for its documentation page. */
  explanation: Bilingual;
  /** Why a reader is harmed by what it finds. */
  why: Bilingual;
  /** What it reads; it is silent without. */
  needs: readonly RuleNeed[];
  find(context: AuditContext): Iterable<Finding>;
}
