import type { Doubt } from '@yibao-rules/model';
import type { Claim } from '../figures/measures/cue-memory.js';
import type { RateFigure } from '../types.js';

/** 。！!？? and line ends */
const SENTENCE_ENDS: readonly number[] = [0x3002, 0xff01, 0x21, 0xff1f, 0x3f, 0x0a];
const BARE_NUMBER = /^[\d０-９.,，\-~～至—\s]+$/;
/** A figure of more than a bare number mostly ends with its unit (85%, 3000元, 30日), and so needs no closer look. */
const UNITS = '%％‰元年月日天岁点';
/** Words of a claim farther away than this are in an earlier sentence, or might as well be. */
const LONGEST_SENTENCE = 400;

/** The doubts that arise while figures are read, by figure; one that nothing speaks against has none. */
export class Doubts {
  private readonly byFigure = new Map<RateFigure, Doubt[]>();

  add(figure: RateFigure, doubt: Doubt): void {
    const known = this.byFigure.get(figure);
    if (known) known.push(doubt);
    else this.byFigure.set(figure, [doubt]);
  }

  /** What stands in doubt about a figure's measure, unit and validity; `claim` are the words that named its measure. */
  addOfFigure(text: string, figure: RateFigure, claim: Claim | null): void {
    const doubt = claim && measureDoubt(text, figure, claim);
    if (doubt) this.add(figure, doubt);
    if (isBareNumber(text, figure)) this.add(figure, 'unit-from-header');
    if (figure.hedge !== null) this.add(figure, 'hedged');
  }

  /** A list of its own for each figure. */
  of(figure: RateFigure): Doubt[] {
    return this.byFigure.get(figure) ?? [];
  }
}

function isBareNumber(text: string, { start, end }: RateFigure): boolean {
  return !UNITS.includes(text.charAt(end - 1)) && BARE_NUMBER.test(text.slice(start, end));
}

function measureDoubt(text: string, figure: RateFigure, claim: Claim): Doubt | null {
  if (claim.end < 0) return 'measure-from-heading';
  if (claim.text === '') return 'measure-unnamed';
  if (claim.end >= figure.start) return null;
  const isFar = figure.start - claim.end > LONGEST_SENTENCE || holdsSentenceEnd(text, claim.end, figure.start);
  return isFar ? 'measure-from-earlier-sentence' : null;
}

function holdsSentenceEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SENTENCE_ENDS.includes(text.charCodeAt(at))) return true;
  return false;
}
