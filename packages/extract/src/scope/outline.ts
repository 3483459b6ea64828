import { KEY } from './key.js';
import { type Atom, type Clause, MEDICAL_SCHEME, type Token } from './token.js';

/** What a stretch of text holds, known before it is read through, as bits. */
export const HOLDS = {
  figure: 1,
  /** A measure word. */
  measure: 2,
  /** It names a scheme, a kind of care or a measure before its first figure, and so begins a thought of its own. */
  opening: 4,
} as const;

/** Up to ； outside parentheses. */
export interface Segment {
  holds: number;
  next: Segment | null;
}

/** Up to 。 */
export interface Sentence {
  /** Index of its last figure, and of the last outside parentheses; -1 for none. */
  lastFigure: number;
  lastOutside: number;
  next: Sentence | null;
}

/** A passage as the reader needs to know it ahead; each token has its clause. */
export interface Outline {
  readonly firstSegment: Segment;
  readonly firstSentence: Sentence;
  /** Index of the last figure of all. */
  readonly lastFigure: number;
}

/** Pairs the parentheses of a passage, then numbers its clauses and tells what they hold. */
export function outline(tokens: readonly Token[]): Outline {
  pairParentheses(tokens);
  const firstSegment: Segment = { holds: 0, next: null };
  const firstSentence: Sentence = { lastFigure: -1, lastOutside: -1, next: null };
  /** Of each parenthesis that is open: the clause around it, and how many figures stand before it. */
  const clausesAround: Clause[] = [];
  const figuresBefore: number[] = [];
  let clauses = 1;
  let clause: Clause = { number: 0, holds: 0 };
  let segment = firstSegment;
  let sentence = firstSentence;
  let figures = 0;
  let lastFigure = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { kind } = token;
    if (kind === 'open' && token.partner >= 0) {
      clausesAround.push(clause);
      figuresBefore.push(figures);
      clause = { number: clauses++, holds: 0 };
    }
    token.clause = clause;
    if (kind === 'figure') {
      figures++;
      lastFigure = i;
      clause.holds |= HOLDS.figure;
      segment.holds |= HOLDS.figure;
      sentence.lastFigure = i;
      if (clausesAround.length === 0) sentence.lastOutside = i;
    } else if (kind === 'measure' || (kind === 'scope' && namesSubject(token.atoms))) {
      if (kind === 'measure') clause.holds |= HOLDS.measure;
      if (clausesAround.length === 0 && (segment.holds & HOLDS.figure) === 0) segment.holds |= HOLDS.opening;
    } else if (kind === 'boundary' && token.level !== 'item') {
      clause = { number: clauses++, holds: 0 };
      if (clausesAround.length > 0 || (token.level !== 'segment' && token.level !== 'sentence')) continue;
      segment = segment.next = { holds: 0, next: null };
      if (token.level === 'sentence') sentence = sentence.next = { lastFigure: -1, lastOutside: -1, next: null };
    } else if (kind === 'close' && token.partner >= 0 && clausesAround.length > 0) {
      clause = clausesAround.pop() as Clause;
      (tokens[token.partner] as Token).figuresInside = figures - (figuresBefore.pop() as number);
    }
  }
  return { firstSegment, firstSentence, lastFigure };
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
