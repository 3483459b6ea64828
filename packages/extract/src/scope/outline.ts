import { MEDICAL_SCHEME, type Token } from './token.js';

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
  clauseOf: Int32Array;
  clauses: readonly Stretch[];
  /** For each token its segment (up to ； outside parentheses) and sentence (up to 。). */
  segmentOf: Int32Array;
  segments: readonly Stretch[];
  sentenceOf: Int32Array;
  sentences: readonly Stretch[];
  /** For an opening parenthesis the index of its closing one and the reverse; -1 for any other token, and for what has no partner. */
  partner: Int32Array;
  /** For an opening parenthesis: how many figures stand in it. */
  figuresInside: Int32Array;
}

function stretch(): Stretch {
  return { figures: 0, measured: false, opensAnew: false };
}

/** One pass for the parentheses, one for the rest. */
export function outline(tokens: readonly Token[]): Outline {
  const partner = partners(tokens);
  const clauseOf = new Int32Array(tokens.length);
  const segmentOf = new Int32Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  const figuresInside = new Int32Array(tokens.length);
  const clauses = [stretch()];
  const segments = [stretch()];
  const sentences = [stretch()];
  const enclosing: { clause: number; figuresBefore: number }[] = [];
  let clause = 0;
  let figures = 0;
  tokens.forEach((token, i) => {
    if (token.kind === 'open' && (partner[i] as number) >= 0) {
      enclosing.push({ clause, figuresBefore: figures });
      clause = clauses.push(stretch()) - 1;
    }
    clauseOf[i] = clause;
    segmentOf[i] = segments.length - 1;
    sentenceOf[i] = sentences.length - 1;
    const around = () => [clauses[clause], segments.at(-1), sentences.at(-1)] as Stretch[];
    if (token.kind === 'figure') {
      figures++;
      for (const part of around()) part.figures++;
    } else if (token.kind === 'measure') {
      for (const part of around()) {
        part.measured = true;
        part.opensAnew ||= part.figures === 0 && enclosing.length === 0;
      }
    } else if (
      token.kind === 'scope' &&
      token.atoms.some(({ key, values, weak }) => key === 'care' || (key === 'scheme' && !weak && values[0] !== MEDICAL_SCHEME))
    ) {
      for (const part of around()) part.opensAnew ||= part.figures === 0 && enclosing.length === 0;
    } else if (token.kind === 'boundary' && token.level !== 'item') {
      clause = clauses.push(stretch()) - 1;
      if (enclosing.length === 0) {
        if (token.level === 'segment' || token.level === 'sentence') segments.push(stretch());
        if (token.level === 'sentence') sentences.push(stretch());
      }
    } else if (token.kind === 'close' && (partner[i] as number) >= 0) {
      const outer = enclosing.pop();
      if (outer) {
        clause = outer.clause;
        figuresInside[partner[i] as number] = figures - outer.figuresBefore;
      }
    }
  });
  return { clauseOf, clauses, segmentOf, segments, sentenceOf, sentences, partner, figuresInside };
}

/** Pairs parentheses that close in the passage; an odd one is no parenthesis. */
function partners(tokens: readonly Token[]): Int32Array {
  const partner = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'open') open.push(i);
    else if (token.kind === 'close') {
      const start = open.pop();
      if (start !== undefined) {
        partner[start] = i;
        partner[i] = start;
      }
    }
  });
  return partner;
}
