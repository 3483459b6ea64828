import { compareCodeUnits, type Measure, type RateClaim, SCOPE_KEYS, type Scope } from '@yibao-rules/model';

/** What somebody wants to know: a measure, and what it should hold for. */
export interface Question {
  measure: Measure;
  scope: Scope;
}

/** A claim that bears on a question. */
export interface Finding {
  claim: RateClaim;
  /** What was asked for and the sources leave open: they speak more generally than the question. */
  leftOpen: (keyof Scope)[];
  /** What the sources ask for and the question did not mention: the answer holds only then. */
  conditions: Scope;
}

/**
 * The claims that bear on a question, the closest first: those with the fewest conditions, then those that leave the least open.
 * A claim about something else (another region, tier or group) is none of them.
 */
export function findRates(rates: readonly RateClaim[], { measure, scope }: Question): Finding[] {
  const findings = rates.flatMap((claim) => {
    if (claim.measure !== measure || SCOPE_KEYS.some((key) => isElsewhere(claim.scope[key], scope[key]))) return [];
    const leftOpen = SCOPE_KEYS.filter((key) => scope[key] !== undefined && claim.scope[key] === undefined);
    const further = Object.entries(claim.scope).filter(([key]) => scope[key as keyof Scope] === undefined);
    return [{ claim, leftOpen, conditions: Object.fromEntries(further) as Scope }];
  });
  const count = (finding: Finding) => Object.keys(finding.conditions).length;
  return findings.sort((a, b) => count(a) - count(b) || a.leftOpen.length - b.leftOpen.length || compareCodeUnits(a.claim.id, b.claim.id));
}

/** True where both sides state the key and the claim does not cover what is asked; a list covers what it holds. */
function isElsewhere(stated: Scope[keyof Scope], asked: Scope[keyof Scope]): boolean {
  if (stated === undefined || asked === undefined) return false;
  if (Array.isArray(stated) && Array.isArray(asked)) return !asked.every((code) => (stated as readonly string[]).includes(code));
  return JSON.stringify(stated) !== JSON.stringify(asked);
}
