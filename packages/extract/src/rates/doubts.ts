import type { Doubt } from '@yibao-rules/model';
import type { Claim } from '../figures/measures/cue-memory.js';
import type { RateFigure } from '../types.js';

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

  /** What stands in doubt about a figure's measure, unit and validity; `claim` are the words that named its measure, `codes` the code units of the text. */
  addOfFigure(text: string, codes: Uint16Array, figure: RateFigure, claim: Claim | null): void {
    const doubt = claim && measureDoubt(codes, figure, claim);
    if (doubt) this.add(figure, doubt);
    if (mayEndBareNumber(codes[figure.end - 1] as number) && BARE_NUMBER.test(text.slice(figure.start, figure.end)))
      this.add(figure, 'unit-from-header');
    if (figure.hedge !== null) this.add(figure, 'hedged');
  }

  /** A list of its own for each figure. */
  of(figure: RateFigure): Doubt[] {
    return this.byFigure.get(figure) ?? [];
  }
}

/** Most figures end with their unit (85%, 3000元, 30日), a Chinese character or a sign, and so need no closer look. */
function mayEndBareNumber(code: number): boolean {
  return code !== 0x25 && (code < 0x4e00 || code > 0x9fff || code === 0x81f3); // 至
}

function measureDoubt(codes: Uint16Array, figure: RateFigure, claim: Claim): Doubt | null {
  if (claim.end < 0) return 'measure-from-heading';
  if (claim.text === '') return 'measure-unnamed';
  if (claim.end >= figure.start) return null;
  const isFar = figure.start - claim.end > LONGEST_SENTENCE || holdsSentenceEnd(codes, claim.end, figure.start);
  return isFar ? 'measure-from-earlier-sentence' : null;
}

function holdsSentenceEnd(codes: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSentenceEnd(codes[at] as number)) return true;
  return false;
}

/** 。！!？? and line ends */
function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0x21 || code === 0xff1f || code === 0x3f || code === 0x0a;
}
