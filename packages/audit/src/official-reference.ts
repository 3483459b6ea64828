import { channels, facts, instruments, obsoleteTerms, regions } from '@yibao-rules/reference';
import type { AuditReference } from './types.js';

/** What the package `@yibao-rules/reference` knows, as the rules ask for it. */
export function officialReference(): AuditReference {
  return { regions, channels: channels.all(), instruments: instruments.all(), facts: facts.all(), obsoleteTerms };
}
