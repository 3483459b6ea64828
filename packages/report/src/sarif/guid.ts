import { createHash } from 'node:crypto';

/** The project's own namespace for names of releases, a random UUID. */
const NAMESPACE = Buffer.from('6f0c1c0b2f6d4c3e9a584a1f0d7be3c2', 'hex');

/** A UUID of version 5 (RFC 9562, 5.5): the same name gives the same one. */
export function nameBasedGuid(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
