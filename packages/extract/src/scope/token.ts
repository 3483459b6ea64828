import type { Key } from './key.js';

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
  key: Key;
  values: readonly ScopeValue[];
  /** Holds only where nothing more specific is under discussion: 职工 alone is also a word of labour law. */
  weak: boolean;
}

/** What words state of one key: always made here, so that all have one shape. */
export function atom(key: Key, values: readonly ScopeValue[], weak = false): Atom {
  return { key, values, weak };
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

export type BoundaryLevel = 'item' | 'clause' | 'segment' | 'sentence' | 'label';

/** What stands between two commas, or the part of it in one pair of parentheses. */
export interface Clause {
  readonly number: number;
  /** What it holds, as bits. */
  holds: number;
}

const NO_CLAUSE: Clause = { number: -1, holds: 0 };

/**
 * A piece of a passage that bears on its scopes. All kinds have the same fields, made in one place: the passes over them are the
 * hottest of the package, and an engine reads records of one shape several times faster than of many.
 */
interface Piece {
  readonly kind: 'scope' | 'measure' | 'respective' | 'together' | 'among' | 'boundary' | 'open' | 'close' | 'figure';
  readonly start: number;
  readonly end: number;
  /** Sorts tokens by their ends, or by where they begin to hold. */
  order: number;
  /** What scope words state, all together; none for any other kind. */
  readonly atoms: readonly Atom[];
  /** How strongly a boundary divides: item 、/ · clause ， · segment ； · sentence 。 · label ： */
  readonly level: BoundaryLevel | null;
  /** Index into the figures that were handed in, of a figure. */
  readonly figure: number;
  /** Of a parenthesis: it is not written, 其中 opens it and a comma closes it. */
  readonly among: boolean;
  /** Set by the outline of a passage. */
  clause: Clause;
  /** Of an opening parenthesis the index of its closing one and the reverse; -1 for any other token, and for what has no partner. */
  partner: number;
  /** Of an opening parenthesis: how many figures stand in it. */
  figuresInside: number;
  /** Of a figure: its place in a row of bare figures (95%、92%、88%), and how many the row has. One that stands alone is the first of one. */
  place: number;
  row: number;
}

/** Scope words. */
export type ScopeToken = Piece & { readonly kind: 'scope' };
/** 起付线, 报销比例, 限额: words that say what a figure measures. */
export type MeasureToken = Piece & { readonly kind: 'measure' };
/**
 * respective (分别, 对应, 依次): figures that follow are to be told apart by an enumeration before. together (合计, 统一): the figure holds for
 * all that was enumerated. among (其中): what it says up to the next comma is as good as in parentheses.
 */
export type CueToken = Piece & { readonly kind: 'respective' | 'together' | 'among' };
export type BoundaryToken = Piece & { readonly kind: 'boundary'; readonly level: BoundaryLevel };
export type ParenthesisToken = Piece & { readonly kind: 'open' | 'close' };
export type FigureToken = Piece & { readonly kind: 'figure' };

export type Token = ScopeToken | MeasureToken | CueToken | BoundaryToken | ParenthesisToken | FigureToken;

/** The order of tokens that end at the same place: what is stated comes before the figure that it is stated of. */
const RANK = { scope: 0, measure: 1, cue: 2, figure: 3, behindFigure: 4, parenthesis: 5, boundary: 6 } as const;
const RANKS = 8;

const NO_ATOMS: readonly Atom[] = [];

function piece(
  kind: Piece['kind'],
  rank: number,
  start: number,
  end: number,
  atoms: readonly Atom[],
  level: BoundaryLevel | null,
  figure: number,
  among: boolean,
): Piece {
  const order = end * RANKS + rank;
  return { kind, start, end, order, atoms, level, figure, among, clause: NO_CLAUSE, partner: -1, figuresInside: 0, place: 0, row: 1 };
}

export function scopeToken(start: number, end: number, atoms: readonly Atom[]): ScopeToken {
  return piece('scope', RANK.scope, start, end, atoms, null, -1, false) as ScopeToken;
}

export function measureToken(start: number, end: number): MeasureToken {
  return piece('measure', RANK.measure, start, end, NO_ATOMS, null, -1, false) as MeasureToken;
}

export function cueToken(kind: CueToken['kind'], start: number, end: number): CueToken {
  return piece(kind, RANK.cue, start, end, NO_ATOMS, null, -1, false) as CueToken;
}

export function boundaryToken(level: BoundaryLevel, start: number, end: number): BoundaryToken {
  return piece('boundary', RANK.boundary, start, end, NO_ATOMS, level, -1, false) as BoundaryToken;
}

/** `among`: 其中 stands for it. */
export function parenthesisToken(kind: 'open' | 'close', start: number, end: number, among = false): ParenthesisToken {
  return piece(kind, RANK.parenthesis, start, end, NO_ATOMS, null, -1, among) as ParenthesisToken;
}

/** `figure` is its index into the figures that were handed in. */
export function figureToken(figure: number, start: number, end: number): FigureToken {
  return piece('figure', RANK.figure, start, end, NO_ATOMS, null, figure, false) as FigureToken;
}

/** Lets scope words that overlap a figure hold from behind it on: they do not restrict the figure that they are part of. */
export function holdBehind(token: ScopeToken, figureEnd: number): void {
  token.order = Math.max(token.end, figureEnd) * RANKS + RANK.behindFigure;
}

/** Whether `a` comes behind `b`: a token is placed by its end, so that words inside a figure's own evidence count for it. */
export function comesBehind(a: Token, b: Token): boolean {
  return a.order > b.order || (a.order === b.order && a.start > b.start);
}
