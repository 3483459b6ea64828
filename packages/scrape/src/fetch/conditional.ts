/** Conditional requests (RFC 9110, 13): the server says 304 where a page is as it was. */
import type { Retrieval } from '@yibao-rules/model';

/** What is known of a page from last time: where it answered, and the headers by which the server knows its versions. */
export type Validators = Pick<Retrieval, 'finalUrl' | 'headers'>;

/** Only the address that gave the validators is asked with them: an ETag means nothing elsewhere. */
export function conditions(url: URL, previous: Validators | null): Record<string, string> {
  if (previous?.finalUrl !== url.href) return {};
  const { etag, 'last-modified': lastModified } = previous.headers;
  return {
    ...(isSendable(etag) ? { 'if-none-match': etag } : {}),
    ...(isSendable(lastModified) ? { 'if-modified-since': lastModified } : {}),
  };
}

/** A record may have been edited, and a header holds octets only (RFC 9110, 5.5). */
function isSendable(value: string | undefined): value is string {
  return value !== undefined && /^[\x20-\x7e\x80-\xff]+$/.test(value);
}
