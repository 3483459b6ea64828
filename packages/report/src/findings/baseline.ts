import type { Contradiction } from '@yibao-rules/model';

/** How a finding stands against an older release; the words are SARIF's (2.1.0, 3.27.24). */
export const BASELINE_STATES = ['new', 'updated', 'unchanged'] as const;
export type BaselineState = (typeof BASELINE_STATES)[number];

export interface Baseline {
  /** Of each finding that is there now, by id. */
  states: ReadonlyMap<string, BaselineState>;
  /** Findings of the older release that are there no longer, in its order. */
  gone: Contradiction[];
  /** True where nothing is new, changed or gone. */
  unchanged: boolean;
}

/** Holds the findings of a release against those of an older one, by their ids. */
export function compareFindings(before: readonly Contradiction[], now: readonly Contradiction[]): Baseline {
  const old = new Map(before.map((contradiction) => [contradiction.id, contradiction]));
  const states = new Map<string, BaselineState>();
  for (const contradiction of now) {
    const was = old.get(contradiction.id);
    states.set(contradiction.id, was === undefined ? 'new' : standsAsBefore(was, contradiction) ? 'unchanged' : 'updated');
    old.delete(contradiction.id);
  }
  return { states, gone: [...old.values()], unchanged: old.size === 0 && [...states.values()].every((state) => state === 'unchanged') };
}

/** A reader would see the same: the offsets of words that only moved do not count. */
function standsAsBefore(was: Contradiction, now: Contradiction): boolean {
  const seen = (contradiction: Contradiction) =>
    JSON.stringify(contradiction, (key, value) => (key === 'start' || key === 'end' ? 0 : value));
  return seen(was) === seen(now);
}
