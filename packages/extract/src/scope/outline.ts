import { KEY } from './key.js';
import { type Atom, MEDICAL_SCHEME, type Token } from './token.js';

/** What a stretch of text holds, known before it is read through, as bits. */
export const HOLDS = {
  figure: 1,
  /** A measure word. */
  measure: 2,
  /** It names a scheme, a kind of care or a measure before its first figure, and so begins a thought of its own. */
  opening: 4,
} as const;

export interface Outline {
  /** What each clause holds: between two commas, or the part of it that stands in one pair of parentheses. */
  readonly clauses: readonly number[];
  /** What each segment holds: up to ； outside parentheses. */
  readonly segments: readonly number[];
  /** For each sentence (up to 。) the index of its last figure, and of the last outside parentheses; -1 for none. */
  readonly lastFigures: readonly number[];
  readonly lastOutside: readonly number[];
  /** Index of the last figure of all. */
  readonly lastFigure: number;
}

/** Pairs the parentheses of a passage, then numbers its clauses and tells what they hold. */
export function outline(tokens: readonly Token[]): Outline {
  pairParentheses(tokens);
  const clauses = [0];
  const segments = [0];
  const lastFigures = [-1];
  const lastOutside = [-1];
  /** Of each parenthesis that is open: the clause around it, and how many figures stand before it. */
  const clausesAround: number[] = [];
  const figuresBefore: number[] = [];
  let clause = 0;
  let figures = 0;
  let lastFigure = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { kind } = token;
    if (kind === 'open' && token.partner >= 0) {
      clausesAround.push(clause);
      figuresBefore.push(figures);
      clause = clauses.push(0) - 1;
    }
    token.clause = clause;
    if (kind === 'figure') {
      figures++;
      lastFigure = i;
      mark(clauses, clause, HOLDS.figure);
      mark(segments, segments.length - 1, HOLDS.figure);
      lastFigures[lastFigures.length - 1] = i;
      if (clausesAround.length === 0) lastOutside[lastOutside.length - 1] = i;
    } else if (kind === 'measure' || (kind === 'scope' && namesSubject(token.atoms))) {
      if (kind === 'measure') mark(clauses, clause, HOLDS.measure);
      const segment = segments.length - 1;
      if (clausesAround.length === 0 && ((segments[segment] as number) & HOLDS.figure) === 0) mark(segments, segment, HOLDS.opening);
    } else if (kind === 'boundary' && token.level !== 'item') {
      clause = clauses.push(0) - 1;
      if (clausesAround.length > 0) continue;
      if (token.level === 'segment' || token.level === 'sentence') segments.push(0);
      if (token.level === 'sentence') {
        lastFigures.push(-1);
        lastOutside.push(-1);
      }
    } else if (kind === 'close' && token.partner >= 0 && clausesAround.length > 0) {
      clause = clausesAround.pop() as number;
      (tokens[token.partner] as Token).figuresInside = figures - (figuresBefore.pop() as number);
    }
  }
  return { clauses, segments, lastFigures, lastOutside, lastFigure };
}

function mark(stretches: number[], index: number, bit: number): void {
  stretches[index] = (stretches[index] as number) | bit;
}

/** A kind of care, or a scheme in so many words. */
function namesSubject(atoms: readonly Atom[]): boolean {
  for (let i = 0; i < atoms.length; i++) {
    const { key, values, weak } = atoms[i] as Atom;
    if (key === KEY.care || (key === KEY.scheme && !weak && values[0] !== MEDICAL_SCHEME)) return true;
  }
  return false;
}

/** Pairs parentheses that close in the passage; an odd one is no parenthesis. */
function pairParentheses(tokens: readonly Token[]): void {
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'open') open.push(i);
    else if (token.kind === 'close') {
      const start = open.pop();
      if (start === undefined) continue;
      token.partner = start;
      (tokens[start] as Token).partner = i;
    }
  }
}
