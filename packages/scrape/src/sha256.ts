import { createHash } from 'node:crypto';

/** The SHA-256 of bytes (FIPS 180-4), lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
