import { type FetcherOptions, userAgentOf } from '@yibao-rules/scrape';

/** Options of the commands that fetch. */
export interface FetchingOptions {
  contact?: string;
  allowPrivate: boolean;
  /** Seconds. */
  delay: number;
}

/** @throws UserError where the contact cannot stand in a header. */
export function fetcherOptions({ contact, allowPrivate, delay }: FetchingOptions): FetcherOptions {
  return { userAgent: userAgentOf(contact ?? null), allowPrivate, delayMs: Math.round(delay * 1000) };
}
