import type { Scope } from '@yibao-rules/model';
import type { Claim } from '../figures/measures/cue-memory.js';
import { ScopeTrace } from '../scope/trace.js';
import type { RateFigure } from '../types.js';

/** What was noted while rates were read: from it each record can be explained. */
export class RateTrace {
  readonly claims = new Map<RateFigure, Claim | null>();
  readonly scopes = new ScopeTrace();
  /** The figures, each with its scopes, in the order of the records. */
  readonly figures: (readonly [RateFigure, readonly Scope[]])[] = [];

  read(figures: readonly RateFigure[], scopes: readonly (readonly Scope[])[]): void {
    figures.forEach((figure, index) => {
      this.figures.push([figure, scopes[index] ?? []]);
    });
  }
}
