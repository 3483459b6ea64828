import type { ArticleFingerprint } from './fingerprint.js';

/** Where each byte of an article's trigrams stands, so that a search looks at the few places that begin like what it wants. */
export interface TrigramPlaces {
  /** The first place of each byte, or -1. */
  readonly first: Int32Array;
  /** For each place the next one with the same byte, or -1. */
  readonly next: Int32Array;
}

const known = new WeakMap<ArticleFingerprint, TrigramPlaces>();

/** The places of an article's bytes; listed once, when it is first searched. */
export function trigramPlaces(article: ArticleFingerprint): TrigramPlaces {
  let places = known.get(article);
  if (places === undefined) {
    places = listed(article.trigrams);
    known.set(article, places);
  }
  return places;
}

function listed(bytes: Uint8Array): TrigramPlaces {
  const first = new Int32Array(0x100).fill(-1);
  const next = new Int32Array(bytes.length);
  for (let i = bytes.length - 1; i >= 0; i--) {
    const byte = bytes[i] as number;
    next[i] = first[byte] as number;
    first[byte] = i;
  }
  return { first, next };
}
