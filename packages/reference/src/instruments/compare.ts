import { coverage, type Difference, differenceOf, droppedSign, signDifference } from './difference.js';
import type { ArticleFingerprint, ClauseFingerprint } from './fingerprint.js';
import { align, clauseAt, findWhole, isClause, type Needle, needleOf, type Run } from './locate.js';
import { BORDER } from './quote-text.js';

/** Marks of omission: ……, …, three points or more, and （略）. */
const OMISSION = /…+|\.{3,}|。{3,}|[（(](?:此处)?(?:省)?略[)）]/g;

/** A quotation, cut at its marks of omission. */
export interface Quotation {
  text: string;
  parts: { text: string; needle: Needle }[];
  omits: boolean;
  /** False for a term taken out of a sentence (“本人主要责任”): it claims no more than that these words stand there. */
  sentence: boolean;
}

export function quotation(text: string): Quotation {
  const omits = OMISSION_TEST.test(text);
  const parts: Quotation['parts'] = [];
  for (const part of omits ? text.split(OMISSION) : [text]) {
    const needle = needleOf(part);
    if (needle.length > 0) parts.push({ text: part, needle });
  }
  return { text, parts, omits, sentence: parts.some(({ needle }) => needle.words.borders.some((border) => border !== BORDER.none)) };
}
const OMISSION_TEST = new RegExp(OMISSION.source);

export type Comparison =
  | { result: 'exact' | 'elided'; at: ClauseFingerprint; dropped: number }
  | { result: 'different'; coverage: number; difference: () => Difference };

/** Holds a quotation against one article. */
export function compare(article: ArticleFingerprint, quoted: Quotation): Comparison {
  const runs: Run[] = [];
  let after = 0;
  for (const { needle } of quoted.parts) {
    const at = findWhole(article, needle, after);
    if (at < 0) return compareWithDrops(article, quoted);
    runs.push({ from: 0, to: needle.length, at });
    after = at + needle.length;
  }
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last)
    return { result: 'different', coverage: 0, difference: () => ({ kind: 'wording', clause: quoted.text, expected: null }) };
  for (const [i, run] of runs.entries()) {
    const { needle, text } = quoted.parts[i] as Quotation['parts'][number];
    const sign = droppedSign(article, needle, run.at);
    if (sign !== null) return { result: 'different', coverage: 1, difference: () => signDifference(needle, text, sign) };
  }
  const whole = beginsSentence(article, first.at) && endsSentence(article, last.at + last.to);
  const term = !quoted.sentence && clauseAt(article, first.at) === clauseAt(article, last.at + last.to - 1);
  const exact = !quoted.omits && (whole || term);
  return { result: exact ? 'exact' : 'elided', at: article.clauses[clauseAt(article, first.at)] as ClauseFingerprint, dropped: 0 };
}

/**
 * Whole clauses left out in silence still make an elided quotation: every clause that is there stands in the article, in
 * order. Anything else differs.
 */
function compareWithDrops(article: ArticleFingerprint, quoted: Quotation): Comparison {
  let after = 0;
  let first = -1;
  let dropped = 0;
  for (const [index, { needle }] of quoted.parts.entries()) {
    let previous = -1;
    let from = 0;
    while (from < needle.length) {
      const run = wholeClauses(article, needle, from, after, index === quoted.parts.length - 1);
      if (!run) return different(article, quoted);
      if (first < 0) first = run.at;
      if (previous >= 0) dropped += clauseAt(article, run.at) - clauseAt(article, previous - 1) - 1;
      previous = after = run.at + run.to - run.from;
      from = run.to;
    }
  }
  if (first < 0) return different(article, quoted);
  return { result: 'elided', at: article.clauses[clauseAt(article, first)] as ClauseFingerprint, dropped };
}

/** The next clause of the article that the quotation goes on with; the last one may be cut, the first may begin within a clause. */
function wholeClauses(article: ArticleFingerprint, needle: Needle, from: number, after: number, last: boolean): Run | null {
  for (let i = clauseAt(article, after); i < article.clauses.length; i++) {
    const clause = article.clauses[i] as ClauseFingerprint;
    if (clause.start >= after && isClause(article, needle, clause, from))
      return { from, to: from + clause.end - clause.start, at: clause.start };
  }
  const rest = last ? findWhole(article, needle, after, from) : -1;
  if (rest < 0 || (from > 0 && article.clauses[clauseAt(article, rest)]?.start !== rest)) return null;
  // Where nothing was left out before it, the first characters are held against their predecessors as well.
  const joined = rest !== after || from === 0 || [0, 1].every((i) => needle.bytes[from + i] === article.trigrams[rest + i]);
  return joined ? { from, to: needle.length, at: rest } : null;
}

function different(article: ArticleFingerprint, quoted: Quotation): Comparison {
  const aligned = quoted.parts.map((part) => ({ ...part, runs: align(article, part.needle) }));
  const total = aligned.reduce((sum, part) => sum + part.needle.length, 0);
  const covered = aligned.reduce((sum, part) => sum + coverage(part.needle, part.runs) * part.needle.length, 0);
  const worst = aligned.reduce(
    (a, b) => (coverage(b.needle, b.runs) < coverage(a.needle, a.runs) ? b : a),
    aligned[0] as (typeof aligned)[0],
  );
  return {
    result: 'different',
    coverage: total === 0 ? 0 : covered / total,
    difference: () => differenceOf(article, worst.needle, worst.runs, worst.text),
  };
}

function beginsSentence(article: ArticleFingerprint, at: number): boolean {
  const index = clauseAt(article, at);
  if (article.clauses[index]?.start !== at) return false;
  return index === 0 || (article.clauses[index - 1] as ClauseFingerprint).endsSentence || beginsItem(article, index);
}

function endsSentence(article: ArticleFingerprint, end: number): boolean {
  const clause = article.clauses[clauseAt(article, end - 1)];
  return clause?.end === end && clause.endsSentence;
}

function beginsItem(article: ArticleFingerprint, index: number): boolean {
  const clause = article.clauses[index] as ClauseFingerprint;
  return clause.item > 0 && clause.item !== article.clauses[index - 1]?.item;
}
