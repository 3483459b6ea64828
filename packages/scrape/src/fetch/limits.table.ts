import { MOST_SOURCE_BYTES } from '../read-source.js';

/** Everything that bounds a fetch. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Until a connection stands, DNS and TLS with it. */
  connectMs: number;
  /** From the request until the headers are whole. */
  headersMs: number;
  /** Between two parts of the body. */
  bodyMs: number;
  /** A whole request, from its start to the last byte: what stops a body that drips. */
  requestMs: number;
  /** Of a body, packed and unpacked. */
  mostBytes: number;
  /** Unpacked bytes a packed byte, once more than `ratioFromBytes` came out. Pages reach 30; deflate can reach 1032. */
  mostRatio: number;
  ratioFromBytes: number;
  /** Of one answer's headers. */
  mostHeaderBytes: number;
  mostUrlLength: number;
  mostRedirects: number;
  /** Requests of a run, robots.txt, redirects and retries counted. */
  mostRequests: number;
  /** Requests at the same time, one a host. */
  parallel: number;
  /** Tries of one request. */
  attempts: number;
  backoffBaseMs: number;
  backoffCapMs: number;
  /** The longest Retry-After that is waited for. */
  mostRetryAfterMs: number;
  /** The longest crawl-delay that is honoured; a longer one is reported. */
  mostCrawlDelayMs: number;
  /** Failures in a row after which a host is left alone for the rest of the run. */
  mostHostFailures: number;
}

export const DEFAULT_LIMITS: Readonly<FetchLimits> = {
  connectMs: 15_000,
  headersMs: 30_000,
  bodyMs: 20_000,
  requestMs: 120_000,
  mostBytes: MOST_SOURCE_BYTES,
  mostRatio: 200,
  ratioFromBytes: 1024 * 1024,
  mostHeaderBytes: 64 * 1024,
  mostUrlLength: 4096,
  mostRedirects: 10,
  mostRequests: 2000,
  parallel: 6,
  attempts: 3,
  backoffBaseMs: 1000,
  backoffCapMs: 30_000,
  mostRetryAfterMs: 120_000,
  mostCrawlDelayMs: 60_000,
  mostHostFailures: 4,
};
