import type { ScopeKey } from '@yibao-rules/model';
import { KEY, type Key } from './key.js';

/** A scope that is being written. Its values come from the tables of scope words and from numbers in the text, which no type tells apart. */
export type WrittenScope = { [K in ScopeKey]?: unknown };

/** Writes a value unless it is undefined. Each key has a store of its own: an engine does one with a computed name many times slower. */
export function writeKey(scope: WrittenScope, key: Key, value: unknown): void {
  if (value === undefined) return;
  switch (key) {
    case KEY.region:
      scope.region = value;
      break;
    case KEY.scheme:
      scope.scheme = value;
      break;
    case KEY.population:
      scope.population = value;
      break;
    case KEY.care:
      scope.care = value;
      break;
    case KEY.facility:
      scope.facility = value;
      break;
    case KEY.setting:
      scope.setting = value;
      break;
    case KEY.filing:
      scope.filing = value;
      break;
    case KEY.payer:
      scope.payer = value;
      break;
    case KEY.band:
      scope.band = value;
      break;
    case KEY.occurrence:
      scope.occurrence = value;
      break;
    case KEY.plan:
      scope.plan = value;
      break;
    case KEY.year:
      scope.year = value;
      break;
    case KEY.effectiveFrom:
      scope.effectiveFrom = value;
      break;
    case KEY.age:
      scope.age = value;
      break;
    case KEY.tenure:
      scope.tenure = value;
      break;
    case KEY.disease:
      scope.disease = value;
      break;
    case KEY.matter:
      scope.matter = value;
  }
}
