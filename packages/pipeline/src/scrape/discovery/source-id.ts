import { createHash } from 'node:crypto';
import { addressKey } from './address.js';

/** Characters of an id before its hash. */
const MOST_READABLE = 100;
const HASH_LENGTH = 8;
const LONGER_HASH_LENGTH = 16;

/**
 * The id of an article by its address, the same on every machine and in every run: the host, then the parts of the path, joined by
 * hyphens, in lower case, without `.html`: `https://ybj.example.cn/art/2025/3/13/art_7.html` is `ybj.example.cn-art-2025-3-13-art_7`.
 * Where that does not tell the address again (a query, a capital, another ending, a character outside a–z, 0–9, dot and underline,
 * more than a hundred characters), or where the id is another source's, eight digits of the address's SHA-256 follow.
 * @param isTaken whether another source has an id
 */
export function sourceIdOf(url: URL, isTaken: (id: string) => boolean): string {
  const name = readable(url);
  if (isTelling(url, name) && !isTaken(name)) return name;
  const hash = createHash('sha256').update(addressKey(url)).digest('hex');
  const short = `${name}-${hash.slice(0, HASH_LENGTH)}`;
  return isTaken(short) ? `${name}-${hash.slice(0, LONGER_HASH_LENGTH)}` : short;
}

function readable(url: URL): string {
  const words = `${url.host}${decoded(url.pathname)}`.normalize('NFC').toLowerCase();
  const name = words
    .replace(/\.s?html?$/, '')
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return [...name].slice(0, MOST_READABLE).join('');
}

const PLAIN_PATH = /^(?:\/[a-z0-9_][a-z0-9._]*)+(?<=[a-z0-9_])\.html$/;

/** True where only one address has this name. */
function isTelling({ port, pathname, search }: URL, name: string): boolean {
  return port === '' && search === '' && [...name].length < MOST_READABLE && (pathname === '/' || PLAIN_PATH.test(pathname));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
