/**
 * The bytes of a source as they were fetched or read, and how. Bytes stay bytes: decoding is the parser's business,
 * because the charset may only be known from the content.
 */
export interface Snapshot {
  /** Stable id of the source. */
  id: string;
  bytes: Uint8Array;
  /** Where it was fetched from, or null for a file. */
  url: string | null;
  /** ISO 8601 time at which it was fetched, or null where nobody wrote that down. */
  retrievedAt: string | null;
  /** `text` (also Markdown), `html` or `pdf`. */
  mediaType: 'text' | 'html' | 'pdf';
  /** SHA-256 of `bytes`, lower-case hex. */
  sha256: string;
  /** The charset that a header or sources.json declares, or null. */
  charset: string | null;
}
