import type { Hedge, Per } from '@yibao-rules/model';
import { type Claim, emptyMemory, type Memory } from './cue-memory.js';
import type { Delta } from './delta.js';
import type { DraftFigure } from './draft.js';
import type { PerMark } from './per.js';
import type { MarkToken, Token } from './tokens.js';

/** What a sentence inherits from its block: cues and per-words of headings, label and table headers. */
export interface Inherited {
  memory: Memory;
  per: PerMark | null;
  /** Whether the block has named a band of expense already. */
  bands: boolean;
}

/** Where the reading of a sentence stands. */
export interface SentenceState {
  readonly text: string;
  /** Its code units. */
  readonly codes: Uint16Array;
  readonly tokens: readonly Token[];
  readonly sentenceStart: number;
  readonly inherited: Inherited;
  clauseStart: number;
  /** The nearest cue before, for each kind of quantity; brackets put it back. */
  memory: Memory;
  /** Cues that hold only where they touch their number. */
  readonly near: Memory;
  readonly brackets: { memory: Memory; clauseStart: number }[];
  /** What named the last figure in a bracket: 二级（600元） goes on after 一级（起付线300元）. */
  readonly bracketed: Memory;
  /** The last word of interruption (断缴): 超过3个月的 a clause later is still its length. */
  interruption: Claim | null;
  per: PerMark | null;
  hedge: Hedge | null;
  /** 不设, 无: waiting for the 起付线 that they deny. */
  denial: MarkToken | null;
  /** 而非: the rest of the clause is not so. */
  denied: boolean;
  /** 由: what follows may be what held before. */
  from: boolean;
  /** An agency stands in the sentence: what is to be done within days is its own work. */
  agency: boolean;
  /** The values that held before, where the clause gives any. */
  previous: number[];
  /** As many values follow as held before: 由在职50%、退休55%提高到在职55%、退休60%. */
  paired: boolean;
  previousPer: Per | null;
  deltaOfList: Delta | null;
  /** A range of years of contribution has been named: 满1年不满5年. */
  tenured: boolean;
  /** Where the last band of expense ends: a bare ratio behind it is what the fund pays in it. */
  bandEnd: number;
  readonly figures: DraftFigure[];
  /** The measures that the sentence has stated so far, as bits. */
  stated: number;
  /** The first figure of each unit that a claim named: what a total adds up. */
  readonly firstOfUnit: DraftFigure[];
}

export function openSentence(
  text: string,
  codes: Uint16Array,
  sentenceStart: number,
  tokens: readonly Token[],
  inherited: Inherited,
): SentenceState {
  return {
    text,
    codes,
    tokens,
    sentenceStart,
    inherited,
    clauseStart: sentenceStart,
    memory: inherited.memory.slice(),
    near: emptyMemory(),
    brackets: [],
    bracketed: emptyMemory(),
    interruption: null,
    per: inherited.per,
    hedge: null,
    denial: null,
    denied: false,
    from: false,
    agency: false,
    previous: [],
    paired: false,
    previousPer: null,
    deltaOfList: null,
    tenured: false,
    bandEnd: -1,
    figures: [],
    stated: 0,
    firstOfUnit: [],
  };
}
