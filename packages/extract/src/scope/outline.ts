import { type Atom, MEDICAL_SCHEME, type Token } from './token.js';

/** What a stretch of text holds, known before it is read through: whether a figure stands in it, whether it names a measure. */
export interface Stretch {
  figures: number;
  /** A measure word stands in it. */
  measured: boolean;
  /** It names a scheme, a kind of care or a measure before its first figure, and so begins a thought of its own. */
  opensAnew: boolean;
}

export interface Outline {
  /** For each token its clause: between two commas, or the part of it that stands in one pair of parentheses. */
  clauseOf: readonly number[];
  clauses: readonly Stretch[];
  /** For each token its segment (up to ； outside parentheses) and sentence (up to 。). */
  segmentOf: readonly number[];
  segments: readonly Stretch[];
  sentenceOf: readonly number[];
  sentences: readonly Stretch[];
  /** For an opening parenthesis the index of its closing one and the reverse; -1 for any other token, and for what has no partner. */
  partner: readonly number[];
  /** For an opening parenthesis: how many figures stand in it. */
  figuresInside: ReadonlyMap<number, number>;
}

function stretch(): Stretch {
  return { figures: 0, measured: false, opensAnew: false };
}

/** One pass for the parentheses, one for the rest. */
export function outline(tokens: readonly Token[]): Outline {
  const partner = partners(tokens);
  const clauseOf = new Array<number>(tokens.length);
  const segmentOf = new Array<number>(tokens.length);
  const sentenceOf = new Array<number>(tokens.length);
  const figuresInside = new Map<number, number>();
  const clauses = [stretch()];
  const segments = [stretch()];
  const sentences = [stretch()];
  const enclosing: { clause: number; figuresBefore: number }[] = [];
  let clause = 0;
  let figures = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { kind } = token;
    if (kind === 'open' && (partner[i] as number) >= 0) {
      enclosing.push({ clause, figuresBefore: figures });
      clause = clauses.push(stretch()) - 1;
    }
    clauseOf[i] = clause;
    segmentOf[i] = segments.length - 1;
    sentenceOf[i] = sentences.length - 1;
    const inClause = clauses[clause] as Stretch;
    const inSegment = segments[segments.length - 1] as Stretch;
    const inSentence = sentences[sentences.length - 1] as Stretch;
    if (kind === 'figure') {
      figures++;
      inClause.figures++;
      inSegment.figures++;
      inSentence.figures++;
    } else if (kind === 'measure' || (kind === 'scope' && namesSubject(token.atoms))) {
      if (kind === 'measure') inClause.measured = inSegment.measured = inSentence.measured = true;
      if (enclosing.length > 0) continue;
      if (inClause.figures === 0) inClause.opensAnew = true;
      if (inSegment.figures === 0) inSegment.opensAnew = true;
      if (inSentence.figures === 0) inSentence.opensAnew = true;
    } else if (kind === 'boundary' && token.level !== 'item') {
      clause = clauses.push(stretch()) - 1;
      if (enclosing.length > 0) continue;
      if (token.level === 'segment' || token.level === 'sentence') segments.push(stretch());
      if (token.level === 'sentence') sentences.push(stretch());
    } else if (kind === 'close' && (partner[i] as number) >= 0) {
      const outer = enclosing.pop();
      if (!outer) continue;
      clause = outer.clause;
      figuresInside.set(partner[i] as number, figures - outer.figuresBefore);
    }
  }
  return { clauseOf, clauses, segmentOf, segments, sentenceOf, sentences, partner, figuresInside };
}

/** A kind of care, or a scheme in so many words. */
function namesSubject(atoms: readonly Atom[]): boolean {
  for (const { key, values, weak } of atoms) {
    if (key === 'care' || (key === 'scheme' && !weak && values[0] !== MEDICAL_SCHEME)) return true;
  }
  return false;
}

/** Pairs parentheses that close in the passage; an odd one is no parenthesis. */
function partners(tokens: readonly Token[]): number[] {
  const partner = new Array<number>(tokens.length);
  let open: number[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    partner[i] = -1;
    const { kind } = tokens[i] as Token;
    if (kind === 'open') {
      if (open) open.push(i);
      else open = [i];
    } else if (kind === 'close') {
      const start = open?.pop();
      if (start === undefined) continue;
      partner[start] = i;
      partner[i] = start;
    }
  }
  return partner;
}
