export interface Pairs<R> {
  added: R[];
  removed: R[];
  kept: [before: R, after: R][];
}

/** Pairs the records of two releases by id, in one pass over each. */
export function pairById<R extends { id: string }>(before: readonly R[], after: readonly R[]): Pairs<R> {
  const old = new Map(before.map((record) => [record.id, record]));
  const pairs: Pairs<R> = { added: [], removed: [], kept: [] };
  for (const record of after) {
    const was = old.get(record.id);
    if (was === undefined) pairs.added.push(record);
    else {
      pairs.kept.push([was, record]);
      old.delete(record.id);
    }
  }
  pairs.removed.push(...old.values());
  return pairs;
}

/** Whether two records hold the same data; both come from the same schema, so their keys stand in the same order. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
