import type { Doubt } from '@yibao-rules/model';
import type { Claim } from '../figures/measures/cue-memory.js';
import type { RateFigure } from '../types.js';

const SENTENCE_END = /[。！!？?\n]/;
const BARE_NUMBER = /^[\d０-９.,，\-~～至—\s]+$/;
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
    if (BARE_NUMBER.test(text.slice(figure.start, figure.end))) this.add(figure, 'unit-from-header');
    if (figure.hedge !== null) this.add(figure, 'hedged');
  }

  of(figure: RateFigure): readonly Doubt[] {
    return this.byFigure.get(figure) ?? [];
  }
}

function measureDoubt(text: string, figure: RateFigure, claim: Claim): Doubt | null {
  if (claim.end < 0) return 'measure-from-heading';
  if (claim.text === '') return 'measure-unnamed';
  if (claim.end >= figure.start) return null;
  const isFar = figure.start - claim.end > LONGEST_SENTENCE || SENTENCE_END.test(text.slice(claim.end, figure.start));
  return isFar ? 'measure-from-earlier-sentence' : null;
}
