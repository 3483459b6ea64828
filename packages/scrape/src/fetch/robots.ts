/** The Robots Exclusion Protocol (RFC 9309, 2.3): where a site's robots.txt comes from, and what its absence means. */
import { FetchFault, refusal } from './fetch-fault.js';
import type { FailureCode, RefusalCode } from './fetch-result.js';
import { ALLOW_ALL, type RobotsRules, readRobots } from './robots-rules.js';

/** RFC 9309, 2.3.1.2: at least five redirects are followed; then the file counts as missing. */
export const MOST_ROBOTS_REDIRECTS = 5;

/** Gets a site's robots.txt, redirects followed; throws FetchFault where there is no answer. */
export type AskRobots = (url: URL) => Promise<{ status: number; bytes: Uint8Array | null }>;

/** The rules of every site of a run, each read once. */
export class Robots {
  readonly #sites = new Map<string, Promise<RobotsRules>>();
  readonly #ask: AskRobots;
  readonly #token: string;

  /** @param token the product token that groups are found by, e.g. `yibao-rules`. */
  constructor(token: string, ask: AskRobots) {
    this.#token = token;
    this.#ask = ask;
  }

  /** @throws FetchFault where the host cannot be reached, or its server is in trouble (then everything counts as forbidden, 2.3.1.4). */
  rulesFor(url: URL): Promise<RobotsRules> {
    const known = this.#sites.get(url.origin);
    if (known) return known;
    const asked = this.#read(url.origin);
    this.#sites.set(url.origin, asked);
    // A host that could not be reached may be up when the next page is asked for.
    asked.catch((error) => {
      if (!(error instanceof FetchFault) || error.outcome.kind === 'failed') this.#sites.delete(url.origin);
    });
    return asked;
  }

  async #read(origin: string): Promise<RobotsRules> {
    const url = new URL('/robots.txt', origin);
    try {
      const { status, bytes } = await this.#ask(url);
      if (bytes !== null) return readRobots(bytes, this.#token);
      // Unavailable (4xx): the crawler may access anything (2.3.1.3). "Too many requests" says nothing about the file, and is thrown as "later".
      if (status < 500) return ALLOW_ALL;
      throw inTrouble(url, `the server answers ${status}`);
    } catch (error) {
      if (!(error instanceof FetchFault)) throw error;
      const { kind, code } = error.outcome;
      if (kind === 'failed' && ENDLESS_REDIRECTS.has(code)) return ALLOW_ALL;
      // Where the host itself does not answer or is not to be asked, that is the better reason to tell.
      const sameHost = error.host === url.host;
      if (RUN_ENDS.has(code) || (sameHost && (kind === 'refused' || NO_ANSWER.has(code)))) throw error;
      throw inTrouble(url, error.message);
    }
  }
}

const ENDLESS_REDIRECTS = new Set<FailureCode>(['too-many-redirects', 'redirect-loop']);

const RUN_ENDS = new Set<FailureCode | RefusalCode>(['cancelled', 'request-cap']);

const NO_ANSWER = new Set<FailureCode>(['dns', 'connect', 'tls', 'timeout', 'connection-lost', 'host-down', 'throttled']);

function inTrouble(url: URL, why: string): FetchFault {
  return refusal('robots', {
    reason: `${url.href} could not be read, so nothing of the site may be fetched (RFC 9309): ${why}`,
    hint: 'Try again later; the page itself may be saved in a browser and added as a file.',
  });
}
