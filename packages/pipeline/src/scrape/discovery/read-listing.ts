import { gunzipSync } from 'node:zlib';
import { type ListingKind, UserError } from '@yibao-rules/model';
import { decode } from '@yibao-rules/parse';
import { readFeed } from './feed.js';
import type { ListedLink } from './listed-link.js';
import { pageLinks } from './page-links.js';
import { readSitemap } from './sitemap.js';

/** Bytes of the longest list, unpacked: what a sitemap may have (https://www.sitemaps.org/protocol.html). */
const MOST_LIST_BYTES = 50 * 1024 * 1024;

export interface ReadListing {
  links: ListedLink[];
  /** What relative links are relative to, where the list itself says so. */
  base: string | null;
  /** Where the list says that it goes on, the surest first. */
  next: string[];
  /** True where the links lead to further sitemaps. */
  isIndex: boolean;
}

/**
 * The links of a list from its bytes, which may be gzipped. @param charset as the server declares it
 * @throws UserError where the bytes are no text, or too many when they are unpacked.
 */
export function readListing(kind: ListingKind, bytes: Uint8Array, charset: string | null): ReadListing {
  const { text } = decode(unpacked(bytes), charset);
  if (kind === 'sitemap') return { ...readSitemap(text), base: null, next: [] };
  if (kind === 'feed') return { links: readFeed(text), base: null, next: [], isIndex: false };
  return { ...pageLinks(text), isIndex: false };
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_LIST_BYTES });
  } catch (cause) {
    throw new UserError(`the gzip file is damaged, or longer than ${MOST_LIST_BYTES / 1024 / 1024} MB when it is unpacked`, { cause });
  }
}
