import type { Span } from './segments.js';

const BEGINNING = '/article/';

/** A place that an address of the page leads to: an article, in it a record, in it a passage. */
export interface ArticleAddress {
  article: string;
  /** Id of the record to show, or null. */
  record: string | null;
  /** Offsets of the passage to go to, or null. */
  passage: Span | null;
}

/** `#/article/<id>`, `#/article/<id>/<record>` or `#/article/<id>/<record>/<start>-<end>`; the record is empty where only a passage is meant. */
export function articleAddress(article: string, record: string | null = null, passage: Span | null = null): string {
  const parts = [article, ...(record === null && passage === null ? [] : [record ?? ''])].map(encodeURIComponent);
  if (passage !== null) parts.push(`${passage.start}-${passage.end}`);
  return `#${BEGINNING}${parts.join('/')}`;
}

/** What an address names; null where it names no article. A part that somebody cut in the middle counts as not given. */
export function parseArticleAddress(hash: string): ArticleAddress | null {
  if (!hash.startsWith(`#${BEGINNING}`)) return null;
  const [article = '', record = '', passage = ''] = hash
    .slice(1 + BEGINNING.length)
    .split('/')
    .map(decoded);
  if (article === '') return null;
  const place = /^(\d{1,9})-(\d{1,9})$/.exec(passage);
  return {
    article,
    record: record === '' ? null : record,
    passage: place === null ? null : { start: Number(place[1]), end: Number(place[2]) },
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
