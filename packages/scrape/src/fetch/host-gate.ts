/** Politeness towards a host: one request at a time, a pause after each, and peace when it asks for it or is in trouble. */
import { compareCodeUnits } from '@yibao-rules/model';
import pLimit, { type LimitFunction } from 'p-limit';
import { failure } from './fetch-fault.js';
import type { FetchLimits } from './limits.table.js';
import { pause, type RunClock } from './run-clock.js';

/** What a run reports of a host. */
export interface HostReport {
  /** `host` or `host:port`. */
  host: string;
  requests: number;
  /** Milliseconds between two requests. */
  delayMs: number;
  /** The crawl-delay that its robots.txt asks for, in milliseconds, or null. Longer than `delayMs` where it is over the cap. */
  crawlDelayMs: number | null;
}

interface HostState extends HostReport {
  queue: LimitFunction;
  /** No request before this time. */
  notBefore: number;
  failuresInRow: number;
}

export class HostGate {
  readonly #hosts = new Map<string, HostState>();
  readonly #everywhere: LimitFunction;
  readonly #options: { limits: FetchLimits; delayMs: number; clock: RunClock; signal: AbortSignal };

  constructor(options: { limits: FetchLimits; delayMs: number; clock: RunClock; signal: AbortSignal }) {
    this.#options = options;
    this.#everywhere = pLimit(options.limits.parallel);
  }

  /** Runs a request when it is the host's turn. @throws FetchFault where the host is left alone for the rest of the run. */
  run<T>(host: string, request: () => Promise<T>): Promise<T> {
    const state = this.#state(host);
    return state.queue(async () => {
      await this.#wait(state);
      try {
        return await this.#everywhere(() => {
          state.requests++;
          return request();
        });
      } finally {
        this.#holdOff(state, state.delayMs);
      }
    });
  }

  /** The host asked to be left alone for a while. */
  pause(host: string, ms: number): void {
    this.#holdOff(this.#state(host), ms);
  }

  /** Counts what came of a request: a host that fails again and again is down. */
  settle(host: string, ok: boolean): void {
    const state = this.#state(host);
    state.failuresInRow = ok ? 0 : state.failuresInRow + 1;
  }

  /** robots.txt asks for a pause between requests: honoured up to the cap. */
  setCrawlDelay(host: string, ms: number): void {
    const state = this.#state(host);
    if (state.crawlDelayMs === ms) return;
    state.crawlDelayMs = ms;
    state.delayMs = Math.max(this.#options.delayMs, Math.min(ms, this.#options.limits.mostCrawlDelayMs));
    this.#holdOff(state, state.delayMs);
  }

  /** Every host so far, sorted by name. */
  reports(): HostReport[] {
    const states = [...this.#hosts.values()].sort((a, b) => compareCodeUnits(a.host, b.host));
    return states.map(({ host, requests, delayMs, crawlDelayMs }) => ({ host, requests, delayMs, crawlDelayMs }));
  }

  async #wait(state: HostState): Promise<void> {
    const { limits, clock, signal } = this.#options;
    if (state.failuresInRow >= limits.mostHostFailures) {
      throw failure('host-down', {
        reason: `${state.host} failed ${state.failuresInRow} times in a row and is left alone for the rest of this run.`,
        hint: 'Try again later.',
      });
    }
    const ms = state.notBefore - clock.now();
    if (ms > Math.max(limits.mostRetryAfterMs, state.delayMs)) {
      throw failure('throttled', {
        reason: `${state.host} asked to be left alone for ${Math.ceil(ms / 1000)} s, longer than a run waits.`,
        hint: 'Run it again after that time.',
      });
    }
    if (ms > 0) await pause(clock, ms, signal);
  }

  #holdOff(state: HostState, ms: number): void {
    state.notBefore = Math.max(state.notBefore, this.#options.clock.now() + ms);
  }

  #state(host: string): HostState {
    const known = this.#hosts.get(host);
    if (known) return known;
    const state = {
      host,
      requests: 0,
      delayMs: this.#options.delayMs,
      crawlDelayMs: null,
      queue: pLimit(1),
      notBefore: 0,
      failuresInRow: 0,
    };
    this.#hosts.set(host, state);
    return state;
  }
}
