import { compareCodeUnits, type Evidence } from '@yibao-rules/model';
import { RECORD_KINDS, type RecordKind, type Records } from '../data/records.js';

/** Where an article states a record: the record's kind and id, and the words, whose offsets stand beside them. */
export interface Mark {
  kind: RecordKind;
  record: string;
  start: number;
  end: number;
  evidence: Evidence;
}

/** The marks of every article, each list in text order, the longer of two that begin together first. */
export function marksBySource({ cities, channels, rates, citations }: Records): Map<string, Mark[]> {
  const bySource = new Map<string, Mark[]>();
  const add = (kind: RecordKind, record: string, stated: readonly { source: string; evidence: Evidence }[]) => {
    for (const { source, evidence } of stated) {
      const mark = { kind, record, start: evidence.start, end: evidence.end, evidence };
      const list = bySource.get(source);
      if (list) list.push(mark);
      else bySource.set(source, [mark]);
    }
  };
  for (const { id, mentions } of cities) add('city', id, mentions);
  for (const { id, assertions } of channels) add('channel', id, assertions);
  for (const { id, assertions } of rates) add('rate', id, assertions);
  for (const { id, assertions } of citations) add('citation', id, assertions);
  for (const marks of bySource.values()) marks.sort(inTextOrder);
  return bySource;
}

function inTextOrder(a: Mark, b: Mark): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind) ||
    compareCodeUnits(a.record, b.record)
  );
}

/** A passage of an article as a key. */
export function spanKey({ start, end }: Pick<Mark, 'start' | 'end'>): string {
  return `${start}-${end}`;
}

/** How many marks there are of each kind. */
export function countByKind(marks: readonly Pick<Mark, 'kind'>[]): Record<RecordKind, number> {
  const counts: Record<RecordKind, number> = { rate: 0, channel: 0, citation: 0, city: 0 };
  for (const { kind } of marks) counts[kind]++;
  return counts;
}
