import { afterEach } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions, type FetchResult, type RunClock, userAgentOf } from '../../src/index.js';
import { openSite, type Route, type Site } from './site.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

/** A clock that stands still but for what is slept, and a list of that. */
export interface TestClock extends RunClock {
  slept: number[];
}

export const STARTED_AT = '2025-11-01T08:00:00.000Z';

export function testClock(random = 0.5): TestClock {
  const slept: number[] = [];
  let now = Date.parse(STARTED_AT);
  return {
    slept,
    now: () => now,
    random: () => random,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
}

/** A site that is closed after the test. */
export async function site(routes: Readonly<Record<string, Route>>, address?: string): Promise<Site> {
  const opened = await openSite(routes, address);
  open.push(opened);
  return opened;
}

/** A fetcher that may ask loopback, does not really wait, and is closed after the test. */
export function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const opened = createFetcher({ userAgent: userAgentOf(null), allowPrivate: true, delayMs: 0, clock: testClock(), ...options });
  open.push(opened);
  return opened;
}

/** A result without its words: what a table can compare. */
export function gist(result: FetchResult): string {
  switch (result.kind) {
    case 'fetched':
      return `fetched ${Buffer.from(result.bytes).toString('utf8')}`;
    case 'not-modified':
      return 'not-modified';
    default:
      return `${result.kind} ${result.code}`;
  }
}
