import { type RedirectHop, type Retrieval, urlSchema } from '@yibao-rules/model';
import { sha256 } from '../sha256.js';
import { contentTypeOf, mediaTypeOfBody } from './content-type.js';
import type { Answer } from './exchange.js';
import { keptHeaders } from './kept-headers.js';

/** The record of an answer, keys in the order of the schema. @param retrievedAt ISO 8601. */
export function retrievalOf(
  address: string,
  { answer, redirects }: { answer: Answer; redirects: RedirectHop[] },
  bytes: Uint8Array,
  retrievedAt: string,
): Retrieval {
  const { url, status, headers } = answer;
  const type = contentTypeOf(headers.get('content-type'));
  return {
    url: asWritten(address, redirects[0]?.url ?? url.href),
    finalUrl: url.href,
    redirects,
    status,
    headers: keptHeaders(headers),
    retrievedAt,
    sha256: sha256(bytes),
    length: bytes.length,
    mediaType: mediaTypeOfBody(type.mediaType === 'other' ? 'unknown' : type.mediaType, bytes),
    charset: type.charset,
  };
}

/** The address as the sources have it, where a record can hold it; else as it was asked for. */
function asWritten(address: string, asked: string): string {
  return urlSchema.safeParse(address).success && address.isWellFormed() ? address : asked;
}
