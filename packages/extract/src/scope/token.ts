import type { ScopeKey } from '@yibao-rules/model';

/** One value of one scope key: a code, a year, a pair of bounds. */
export type ScopeValue = string | number | Bounds | Tenure;

export interface Bounds {
  min: number | null;
  max: number | null;
}

export interface Tenure extends Bounds {
  unit: 'day' | 'month' | 'year';
}

/** What words state of one key; no values at all where they say "any other" (其他医疗机构). */
export interface Atom {
  key: ScopeKey;
  values: readonly ScopeValue[];
  /** Holds only where nothing more specific is under discussion: 职工 alone is also a word of labour law. */
  weak?: true;
}

/**
 * 药店 stands where a hospital tier stands (一级医院、药店70%), but the vocabulary files it under care: while it is read it is a
 * facility, and moves to care at the end.
 */
export const PHARMACY = 'pharmacy';
/** 基本医保 names no scheme of its own, yet it ends what was said of 大病保险 or 大额补助. */
export const BASIC_SCHEME = 'basic';
/** 医保 alone: any medical scheme, which ends what was said of pensions or unemployment. */
export const MEDICAL_SCHEME = 'medical';

/** Words that name no scheme of the vocabulary. */
export function isAnyScheme({ values }: Atom): boolean {
  return values[0] === BASIC_SCHEME || values[0] === MEDICAL_SCHEME;
}

interface Span {
  start: number;
  end: number;
}

/** Scope words: what a span states, all atoms together. */
export interface ScopeToken extends Span {
  kind: 'scope';
  atoms: readonly Atom[];
  /** From where on it holds, if not from its end: behind the figure that it overlaps. */
  from?: number;
}

/** 起付线, 报销比例, 限额: words that say what a figure measures. */
export interface MeasureToken extends Span {
  kind: 'measure';
}

/** 分别, 对应, 依次: figures that follow are to be told apart by an enumeration before. */
export interface RespectiveToken extends Span {
  kind: 'respective';
}

/** 合计, 统一: the figure holds for all that was enumerated. */
export interface TogetherToken extends Span {
  kind: 'together';
}

export interface BoundaryToken extends Span {
  kind: 'boundary';
  /** item 、/ · clause ， · segment ； · sentence 。 · label ： */
  level: 'item' | 'clause' | 'segment' | 'sentence' | 'label';
}

/** 其中 and what it says up to the next comma: as good as parentheses. */
export interface AmongToken extends Span {
  kind: 'among';
}

export interface ParenthesisToken extends Span {
  kind: 'open' | 'close';
  /** Not written: 其中 opens it, and a comma closes it. */
  among?: true;
}

export interface FigureToken extends Span {
  kind: 'figure';
  /** Index into the figures that were handed in. */
  figure: number;
}

export type Token =
  | ScopeToken
  | MeasureToken
  | RespectiveToken
  | TogetherToken
  | AmongToken
  | BoundaryToken
  | ParenthesisToken
  | FigureToken;
