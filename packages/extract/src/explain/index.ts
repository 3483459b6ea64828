import type { Article, Scope, ScopeKey } from '@yibao-rules/model';
import type { RateTrace } from '../rates/trace.js';
import type { RateFigure } from '../types.js';
import type { Origin, RateExplanation } from './explanation.js';
import { measureOrigin } from './measure-origin.js';
import { Places } from './places.js';

export { type Origin, type RateExplanation, VIAS, type Via } from './explanation.js';

/** Why each rate record reads as it does, in the order of the records. `article` is the one that was read. */
export function explainRates(article: Article, trace: RateTrace): RateExplanation[] {
  const places = new Places(article);
  return trace.figures.flatMap(([figure, scopes], index) => {
    const measure = measureOrigin(article, places, figure, trace.claims.get(figure) ?? null);
    return scopes.map((scope) => {
      const origins: RateExplanation['scope'] = {};
      for (const key of Object.keys(scope) as ScopeKey[]) origins[key] = keyOrigins(trace, places, figure, index, scope, key);
      return { measure, scope: origins };
    });
  });
}

const IMPLIED: Origin = { via: 'implied', words: '', start: null, end: null, line: null, block: null };

function keyOrigins(trace: RateTrace, places: Places, figure: RateFigure, index: number, scope: Scope, key: ScopeKey): Origin[] {
  const read = (of: ScopeKey): Origin[] => {
    const own = trace.scopes.wordsOf(index, of);
    if (own) return [places.origin(own.place === 'passage' ? places.nearness(own, figure) : own.place, own.start, own.end)];
    const layer = trace.scopes.layerOf(figure.block, of);
    return layer ? layer.wordsOf(of).map(({ start, end }) => places.origin(layer.via, start, end)) : [];
  };
  const origins = read(key);
  // 药店 is written where a tier stands and filed under care.
  if (key === 'care' && scope.care?.includes('pharmacy')) origins.push(...read('facility'));
  return origins.length > 0 ? origins : [IMPLIED];
}
