import type { Failed, FailureCode, RefusalCode, Refused } from './fetch-result.js';

interface FaultDetails {
  reason: string;
  hint: string;
  status?: number;
  /** True where the same request may well succeed a little later. */
  retry?: boolean;
  /** Milliseconds that the server asked to wait (Retry-After). */
  retryAfterMs?: number | null;
  cause?: unknown;
}

/** Carries a refusal or a failure up to the one place that turns it into a result; never leaves this package. */
export class FetchFault extends Error {
  readonly retry: boolean;
  readonly retryAfterMs: number | null;
  readonly hint: string;
  readonly status: number | null;
  /** Requests made when it was thrown; the retry loop counts. */
  attempts = 1;
  /** `host:port` of the request that failed, or null where none was made. */
  host: string | null = null;
  readonly outcome: { kind: 'refused'; code: RefusalCode } | { kind: 'failed'; code: FailureCode };

  constructor(outcome: FetchFault['outcome'], details: FaultDetails) {
    super(details.reason, details.cause === undefined ? undefined : { cause: details.cause });
    this.outcome = outcome;
    this.hint = details.hint;
    this.status = details.status ?? null;
    this.retry = details.retry ?? false;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }

  /** The result that the caller of `fetchPage` gets. */
  toResult(url: string): Refused | Failed {
    const { message: reason, hint } = this;
    if (this.outcome.kind === 'refused') return { kind: 'refused', url, code: this.outcome.code, reason, hint };
    return { kind: 'failed', url, code: this.outcome.code, reason, hint, status: this.status, attempts: this.attempts };
  }
}

/** The run was stopped from outside. */
export function stopped(): FetchFault {
  return failure('cancelled', { reason: 'The run was stopped.', hint: 'Run it again: what was fetched is kept.' });
}

export function refusal(code: RefusalCode, details: Pick<FaultDetails, 'reason' | 'hint'>): FetchFault {
  return new FetchFault({ kind: 'refused', code }, details);
}

export function failure(code: FailureCode, details: FaultDetails): FetchFault {
  return new FetchFault({ kind: 'failed', code }, details);
}
