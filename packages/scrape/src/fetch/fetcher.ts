/** The fetcher: an address in, a page with its retrieval out, or the reason why there is none. */
import { setMaxListeners } from 'node:events';
import { UserError } from '@yibao-rules/model';
import { conditions, type Validators } from './conditional.js';
import { contentTypeOf } from './content-type.js';
import { ACCEPT_ENCODING } from './decode-body.js';
import { FetchFault, failure, refusal } from './fetch-fault.js';
import type { FetchResult } from './fetch-result.js';
import { follow } from './follow.js';
import { HostGate, type HostReport } from './host-gate.js';
import { DEFAULT_LIMITS, type FetchLimits } from './limits.table.js';
import { Requester } from './requester.js';
import { retrievalOf } from './retrieval-of.js';
import { MOST_ROBOTS_REDIRECTS, Robots } from './robots.js';
import { MOST_ROBOTS_BYTES } from './robots-rules.js';
import { type RunClock, SYSTEM_CLOCK } from './run-clock.js';
import { statusFailure } from './status-failure.js';
import { type AllowPrivate, targetOf } from './target.js';
import { createAgent, type Resolve, systemResolve } from './transport.js';
import { tokenOf } from './user-agent.js';

export interface FetcherOptions {
  /** See `userAgentOf`. */
  userAgent: string;
  /** Hosts that need not be public: none where it is not given, `true` for all, or a list of `host` and `host:port`. */
  allowPrivate?: AllowPrivate;
  /** Milliseconds between two requests to a host; 2000 where it is not given. */
  delayMs?: number;
  limits?: Partial<FetchLimits>;
  /** Stops the run: every page that is not there yet fails as `cancelled`. */
  signal?: AbortSignal;
  clock?: RunClock;
  /** How names are resolved; the system's resolver where it is not given. */
  resolve?: Resolve;
}

export interface FetchPageOptions {
  /** The last good retrieval: the request is conditional then (RFC 9110, 13), and an unchanged page is `not-modified`. */
  previous?: Validators | null;
}

export interface Fetcher {
  /** Never rejects: whatever is wrong with a page is a result. May be called for many pages at once; hosts are asked in turn. */
  fetchPage(url: string, options?: FetchPageOptions): Promise<FetchResult>;
  /** What was asked of each host so far, and how slowly. */
  hosts(): HostReport[];
  /** Closes the connections that are kept open. */
  close(): Promise<void>;
}

const DEFAULT_DELAY_MS = 2000;

/** @throws UserError where the User-Agent cannot stand in a header. */
export function createFetcher(options: FetcherOptions): Fetcher {
  if (!/^[\x20-\x7e]+$/.test(options.userAgent)) {
    throw new UserError('The User-Agent may hold ASCII characters only.', { hint: 'Give a name and a way to reach you in ASCII.' });
  }
  return new PoliteFetcher(options);
}

class PoliteFetcher implements Fetcher {
  readonly #limits: FetchLimits;
  readonly #allowPrivate: AllowPrivate;
  readonly #userAgent: string;
  readonly #clock: RunClock;
  readonly #agent: ReturnType<typeof createAgent>;
  readonly #gate: HostGate;
  readonly #requester: Requester;
  readonly #robots: Robots;

  constructor(options: FetcherOptions) {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const clock = options.clock ?? SYSTEM_CLOCK;
    const signal = AbortSignal.any(options.signal ? [options.signal] : []);
    // Every host that waits listens; many hosts are no leak.
    setMaxListeners(0, signal);
    this.#limits = limits;
    this.#allowPrivate = options.allowPrivate ?? false;
    this.#userAgent = options.userAgent;
    this.#clock = clock;
    this.#agent = createAgent({ limits, allowPrivate: this.#allowPrivate, resolve: options.resolve ?? systemResolve });
    this.#gate = new HostGate({ limits, delayMs: options.delayMs ?? DEFAULT_DELAY_MS, clock, signal });
    this.#requester = new Requester({ agent: this.#agent, gate: this.#gate, limits, clock, signal });
    this.#robots = new Robots(tokenOf(options.userAgent), (url) => this.#askRobots(url));
  }

  async fetchPage(address: string, { previous = null }: FetchPageOptions = {}): Promise<FetchResult> {
    try {
      return await this.#fetch(address, previous);
    } catch (error) {
      const fault =
        error instanceof FetchFault
          ? error
          : failure('unexpected', { reason: `The page could not be read (${String(error)}).`, hint: 'Report the address.', cause: error });
      return fault.toResult(address);
    }
  }

  hosts(): HostReport[] {
    return this.#gate.reports();
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #fetch(address: string, previous: Validators | null): Promise<FetchResult> {
    const way = await follow(this.#target(address), {
      mostRedirects: this.#limits.mostRedirects,
      target: (location, base) => this.#target(location, base),
      ask: async (url) => {
        await this.#checkRobots(url);
        return this.#requester.ask(url, { headers: { ...this.#headers(), ...conditions(url, previous) }, wantBody: wantPage });
      },
    });
    const { answer } = way;
    const retrievedAt = new Date(this.#clock.now()).toISOString();
    if (answer.status === 304 && Object.keys(conditions(answer.url, previous)).length > 0) {
      return { kind: 'not-modified', url: address, finalUrl: answer.url.href, checkedAt: retrievedAt };
    }
    if (answer.bytes === null) throw statusFailure(answer.status);
    if (answer.bytes.length === 0) throw empty();
    return { kind: 'fetched', url: address, retrieval: retrievalOf(address, way, answer.bytes, retrievedAt), bytes: answer.bytes };
  }

  #target(address: string, base?: URL): URL {
    return targetOf(address, this.#allowPrivate, this.#limits.mostUrlLength, base);
  }

  #headers(): Record<string, string> {
    return {
      'user-agent': this.#userAgent,
      accept: 'text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,application/xml;q=0.8,*/*;q=0.1',
      'accept-language': 'zh-CN,zh;q=0.9,en;q=0.1',
      'accept-encoding': ACCEPT_ENCODING,
    };
  }

  async #checkRobots(url: URL): Promise<void> {
    const rules = await this.#robots.rulesFor(url);
    if (rules.crawlDelayMs !== null) this.#gate.setCrawlDelay(url.host, rules.crawlDelayMs);
    if (rules.allows(url)) return;
    throw refusal('robots', {
      reason: `${new URL('/robots.txt', url).href} does not allow ${url.pathname.slice(0, 200)}.`,
      hint: 'Leave the page out, or ask the site; what you may read in a browser you may save and add as a file.',
    });
  }

  async #askRobots(url: URL): Promise<{ status: number; bytes: Uint8Array | null }> {
    const { answer } = await follow(url, {
      mostRedirects: MOST_ROBOTS_REDIRECTS,
      target: (location, base) => this.#target(location, base),
      ask: (hop) =>
        this.#requester.ask(hop, {
          headers: { ...this.#headers(), accept: 'text/plain,*/*;q=0.1' },
          wantBody: (status) => (status >= 200 && status < 300 ? { extraCodings: [] } : null),
          cutAt: MOST_ROBOTS_BYTES,
        }),
    });
    return answer;
  }
}

/** A body is read where the answer is a page, and of a type that is read at all. */
function wantPage(status: number, headers: ReadonlyMap<string, string>) {
  if (status !== 200 && status !== 203) return null;
  const type = contentTypeOf(headers.get('content-type'));
  if (type.mediaType === 'other') {
    throw failure('media-type', {
      reason: `The address gives ${type.essence}, not a page.`,
      hint: 'Give the address of the article itself: HTML, plain text, or PDF.',
      status,
    });
  }
  const codedAlready = headers.get('content-encoding')?.includes('gzip') ?? false;
  return { extraCodings: type.packed && !codedAlready ? ['gzip'] : [] };
}

function empty(): FetchFault {
  return failure('empty', {
    reason: 'The server answers 200 with an empty page.',
    hint: 'Open the address in a browser; what was fetched before is kept.',
    status: 200,
  });
}
