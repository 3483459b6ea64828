import type { RateClaim } from './claim.js';
import { rateClaimId } from './ids.js';
import type { Value } from './value.js';

type Figure = RateClaim['assertions'][number];

/** A base, what is added and the total stand in one sentence; sentences of this genre are shorter than this. */
const REACH = 120;

function exactFigure({ min, max, approximate }: Value): number | null {
  return min !== null && min === max && !approximate ? min : null;
}

/** The id of the claim that holds the changes against this one's figures (提高10个百分点), or null for such a claim itself. */
function deltaClaimId({ measure, scope, assertions }: RateClaim): string | null {
  const value = assertions[0]?.value;
  if (value === undefined || value.relation === 'delta') return null;
  const unit = value.unit === 'percent' ? 'percentage-point' : value.unit;
  return rateClaimId(measure, scope, { relation: 'delta', per: value.per, unit });
}

/** Whether a figure is the base of a sum: changes follow it, and then the total to which they lead. */
function isBase(at: number, figures: readonly { figure: Figure; isDelta: boolean }[]): boolean {
  const base = figures[at]!;
  let sum = exactFigure(base.figure.value);
  if (base.isDelta || sum === null) return false;
  for (let next = at + 1; next < figures.length; next++) {
    const { figure, isDelta } = figures[next]!;
    const amount = exactFigure(figure.value);
    if (figure.source !== base.figure.source || figure.evidence.start - base.figure.evidence.end > REACH || amount === null) return false;
    if (!isDelta) return next > at + 1 && amount === sum;
    sum += amount;
  }
  return false;
}

/**
 * The figures of a claim that answer nothing by themselves: 98天 in 在98天的基础上增加60天,共158天. They are part of how the text
 * gets to its answer, so they neither dispute it nor compete with other sources.
 * @param claimOf finds a claim of the same release by its id.
 */
export function baseFigures(claim: RateClaim, claimOf: (id: string) => Pick<RateClaim, 'assertions'> | undefined): ReadonlySet<Figure> {
  const bases = new Set<Figure>();
  if (claim.assertions.length < 2) return bases;
  const id = deltaClaimId(claim);
  const deltas = id === null ? undefined : claimOf(id)?.assertions;
  if (deltas === undefined) return bases;
  const figures = [
    ...claim.assertions.map((figure) => ({ figure, isDelta: false })),
    ...deltas.map((figure) => ({ figure, isDelta: true })),
  ].sort(({ figure: a }, { figure: b }) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) || a.evidence.start - b.evidence.start);
  for (const [at, { figure }] of figures.entries()) if (isBase(at, figures)) bases.add(figure);
  return bases;
}
