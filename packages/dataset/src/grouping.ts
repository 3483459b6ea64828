import { compareCodeUnits, type Evidence } from '@yibao-rules/model';

/** Who says so: what every assertion inside a claim carries. */
export interface Attribution {
  source: string;
  asOf: string | null;
  evidence: Evidence;
}

/** Puts items under their ids; ids come out sorted, items in the order in which they went in. */
export function groupById<T>(items: Iterable<T>, idOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const id = idOf(item);
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  return [...groups].sort(([a], [b]) => compareCodeUnits(a, b));
}

/**
 * Assertions of one claim in their released order: by source, then by place in it. Exact repetitions are dropped; the same
 * words at another place stay, because they may be scoped or hedged otherwise.
 */
export function orderAssertions<T extends Attribution>(assertions: readonly T[]): T[] {
  const distinct = new Map(assertions.map((assertion) => [JSON.stringify(assertion), assertion]));
  return [...distinct]
    .sort(
      ([keyA, a], [keyB, b]) =>
        compareCodeUnits(a.source, b.source) ||
        a.evidence.start - b.evidence.start ||
        a.evidence.end - b.evidence.end ||
        compareCodeUnits(keyA, keyB),
    )
    .map(([, assertion]) => assertion);
}

/** The first of the items that states the field: claims take their descriptive fields from the first source that gives them. */
export function firstStated<T, V>(items: readonly T[], field: (item: T) => V | null): V | null {
  for (const item of items) {
    const value = field(item);
    if (value !== null) return value;
  }
  return null;
}
