import { setTimeout as sleep } from 'node:timers/promises';
import { stopped } from './fetch-fault.js';

/** The clock, waiting and chance of a run, replaceable in tests. */
export interface RunClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; rejects where the signal stops the run. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

export const SYSTEM_CLOCK: RunClock = {
  // Never goes backwards, unlike Date.now(): a host must not be left waiting because somebody set the clock.
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
  random: Math.random,
};

/** Waits. @throws FetchFault where the run is stopped meanwhile. */
export async function pause(clock: RunClock, ms: number, signal: AbortSignal): Promise<void> {
  await clock.sleep(ms, signal).catch(() => {
    throw stopped();
  });
}
