import { type RateClaim, SCOPE_KEYS } from '@yibao-rules/model';

/** Claims by what their sources say, word for word and place for place; null for what several claims of a release are made of. */
function byAssertions(claims: readonly RateClaim[]): Map<string, RateClaim | null> {
  const found = new Map<string, RateClaim | null>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.measure, claim.assertions]);
    found.set(key, found.has(key) ? null : claim);
  }
  return found;
}

function differsInOneKey(was: RateClaim, now: RateClaim): boolean {
  return SCOPE_KEYS.filter((key) => JSON.stringify(was.scope[key]) !== JSON.stringify(now.scope[key])).length === 1;
}

/**
 * Claims that went on under another id: the same words of the same sources, with one key of the scope read otherwise. Words that
 * several claims are made of (a rule for a list of provinces) tell nothing: there a claim went, and another came.
 */
export function renamedRates(before: readonly RateClaim[], after: readonly RateClaim[]): [was: RateClaim, now: RateClaim][] {
  const later = byAssertions(after);
  return [...byAssertions(before)].flatMap(([key, was]): [RateClaim, RateClaim][] => {
    const now = later.get(key);
    return was && now && was.id !== now.id && differsInOneKey(was, now) ? [[was, now]] : [];
  });
}
