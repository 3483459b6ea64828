/** One address, asked for politely and, where that may help, again: the host's turn, the run's budget, back-off with full jitter. */
import type { Agent } from 'undici';
import { type Answer, type ExchangeOptions, exchange } from './exchange.js';
import { FetchFault, failure, refusal, stopped } from './fetch-fault.js';
import type { FailureCode } from './fetch-result.js';
import type { HostGate } from './host-gate.js';
import type { FetchLimits } from './limits.table.js';
import { retryAfterMs } from './retry-after.js';
import { pause, type RunClock } from './run-clock.js';

/** Statuses that say "later" (RFC 9110, 15.5 and 15.6; RFC 6585, 4): the same request may succeed then. */
const LATER_STATUSES = new Set([408, 429, 500, 502, 503, 504]);

/** Failures that tell something about the host, not about the page. */
const HOST_FAILURES = new Set<FailureCode>(['dns', 'connect', 'tls', 'timeout', 'connection-lost']);

export interface RequesterOptions {
  agent: Agent;
  gate: HostGate;
  limits: FetchLimits;
  clock: RunClock;
  signal: AbortSignal;
}

export type AskOptions = Pick<ExchangeOptions, 'headers' | 'wantBody'> & { cutAt?: number };

export class Requester {
  readonly #options: RequesterOptions;
  #requests = 0;

  constructor(options: RequesterOptions) {
    this.#options = options;
  }

  /** Requests made so far. */
  get requests(): number {
    return this.#requests;
  }

  /** @throws FetchFault where no try gave an answer other than "later". */
  async ask(url: URL, options: AskOptions): Promise<Answer> {
    const { limits } = this.#options;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(url, options);
      } catch (error) {
        if (!(error instanceof FetchFault)) throw error;
        error.attempts = attempt;
        error.host = url.host;
        if (!error.retry || attempt >= limits.attempts) throw error;
        await this.#waitAfter(url, error, attempt);
      }
    }
  }

  #once(url: URL, options: AskOptions): Promise<Answer> {
    const { agent, gate, limits, signal, clock } = this.#options;
    return gate.run(url.host, async () => {
      if (signal.aborted) throw stopped();
      if (this.#requests >= limits.mostRequests) throw budgetSpent(limits.mostRequests);
      this.#requests++;
      try {
        const answer = await exchange(url, { ...options, agent, limits, signal });
        gate.settle(url.host, true);
        if (LATER_STATUSES.has(answer.status)) throw later(answer, clock.now());
        return answer;
      } catch (error) {
        if (isHostFailure(error)) gate.settle(url.host, false);
        throw error;
      }
    });
  }

  /** What the server asks for (Retry-After) holds for the whole host; our own back-off, with full jitter, for this page. */
  async #waitAfter(url: URL, fault: FetchFault, attempt: number): Promise<void> {
    const { gate, limits, clock, signal } = this.#options;
    if (fault.retryAfterMs !== null) {
      gate.pause(url.host, fault.retryAfterMs);
      return;
    }
    const most = Math.min(limits.backoffCapMs, limits.backoffBaseMs * 2 ** (attempt - 1));
    await pause(clock, Math.ceil(clock.random() * most), signal);
  }
}

function isHostFailure(error: unknown): boolean {
  return error instanceof FetchFault && error.outcome.kind === 'failed' && HOST_FAILURES.has(error.outcome.code);
}

function later(answer: Answer, now: number): FetchFault {
  return failure('status', {
    reason: `The server answers ${answer.status}: not now.`,
    hint: 'Try again later.',
    status: answer.status,
    retry: true,
    retryAfterMs: retryAfterMs(answer.headers.get('retry-after'), now),
  });
}

function budgetSpent(most: number): FetchFault {
  return refusal('request-cap', {
    reason: `This run has made ${most} requests, as many as it may.`,
    hint: 'Run it again to go on, or raise the cap.',
  });
}
