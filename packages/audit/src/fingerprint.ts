import { createHash } from 'node:crypto';

/**
 * The first `length` hex digits of a SHA-256 over the parts. Parts are joined as JSON, so that no two lists of parts
 * run into the same bytes.
 */
export function fingerprint(parts: readonly (string | null)[], length: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);
}
