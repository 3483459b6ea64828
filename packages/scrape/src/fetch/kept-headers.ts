import { compareCodeUnits } from '@yibao-rules/model';

/** Headers that say what the bytes are and how old: of a page's many, those that somebody who doubts a record would ask for. */
const KEPT = new Set([
  'age',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-location',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'server',
  'vary',
]);

/** No honest value is longer; the record stands in git. */
const MOST_VALUE_LENGTH = 512;

/** The headers that a retrieval keeps, sorted by name. A value that is too long is left out rather than cut: half an ETag is a wrong one. */
export function keptHeaders(headers: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...headers].filter(([name, value]) => KEPT.has(name) && value.length <= MOST_VALUE_LENGTH).sort(([a], [b]) => compareCodeUnits(a, b)),
  );
}
