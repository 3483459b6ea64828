/** One request and its answer, without redirects and retries: status, headers, and the body where it is wanted. */
import type { Agent, Dispatcher } from 'undici';
import { codingsOf, decodeBody, tooLarge } from './decode-body.js';
import { FetchFault, failure, stopped } from './fetch-fault.js';
import type { FetchLimits } from './limits.table.js';
import { NETWORK_FAULT_PREFIXES, NETWORK_FAULTS, type NetworkFault } from './network-faults.table.js';

export interface Answer {
  url: URL;
  status: number;
  /** Names in lower case; of a header that comes twice, both values, joined by a comma (RFC 9110, 5.3). */
  headers: ReadonlyMap<string, string>;
  /** The decoded body, or null where it was not wanted. */
  bytes: Uint8Array | null;
}

export interface ExchangeOptions {
  agent: Agent;
  limits: FetchLimits;
  headers: Readonly<Record<string, string>>;
  /** Ends the run. */
  signal: AbortSignal;
  /** Content codings to undo beyond the header's (a packed sitemap), or null where the body is not wanted. May throw a FetchFault. */
  wantBody: (status: number, headers: ReadonlyMap<string, string>) => { extraCodings: readonly string[] } | null;
  /** Bytes of a body that are read; the rest is left. Where it is not given, a body longer than `limits.mostBytes` is a fault. */
  cutAt?: number;
}

/** Bytes of a body that nobody wants, but that are cheaper to read than a new connection. */
const MOST_IDLE_BYTES = 16 * 1024;

/** @throws FetchFault for whatever goes wrong on the way. */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Answer> {
  const { agent, limits, headers, signal } = options;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(tooSlow(limits.requestMs)), limits.requestMs);
  const end = AbortSignal.any([signal, late.signal]);
  let inBody = false;
  try {
    const response = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { ...headers },
      signal: end,
    });
    inBody = true;
    const found = headerMap(response.headers);
    const bytes = await readBody(response, found, { ...options, signal: end });
    return { url, status: response.statusCode, headers: found, bytes };
  } catch (error) {
    throw faultOf(error, { signal, inBody });
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(
  response: Dispatcher.ResponseData,
  headers: ReadonlyMap<string, string>,
  { wantBody, limits, cutAt, signal }: ExchangeOptions,
): Promise<Uint8Array | null> {
  try {
    const wanted = wantBody(response.statusCode, headers);
    if (wanted === null) {
      await leave(response, headers, signal);
      return null;
    }
    if (Number(headers.get('content-length')) > limits.mostBytes) throw tooLarge(limits.mostBytes);
    const codings = [...wanted.extraCodings, ...codingsOf(headers.get('content-encoding'))];
    return await decodeBody(response.body, codings, limits, cutAt);
  } finally {
    // What is not read is not waited for: the connection is closed, whatever the server still has to say.
    if (!response.body.readableEnded) response.body.on('error', () => {}).destroy();
  }
}

/** A body that is short is read to its end, so that the connection can be used again; what is not known to be short is left where it is. */
async function leave(
  { statusCode, body }: Dispatcher.ResponseData,
  headers: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const short = statusCode === 304 || Number(headers.get('content-length') ?? Number.NaN) <= MOST_IDLE_BYTES;
  if (short) await body.dump({ limit: MOST_IDLE_BYTES, signal }).catch(() => {});
}

function headerMap(headers: Record<string, string | string[] | undefined>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) found.set(name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value);
  }
  return found;
}

function tooSlow(ms: number): FetchFault {
  return failure('timeout', {
    reason: `The page did not come to an end within ${Math.ceil(ms / 1000)} s.`,
    hint: 'The server is very slow or sends without end; try again later, or save the page in a browser and add the file.',
  });
}

/** The fault that an error of the stream, the socket or zlib is. */
function faultOf(error: unknown, { signal, inBody }: { signal: AbortSignal; inBody: boolean }): FetchFault {
  if (error instanceof FetchFault) return error;
  if (signal.aborted) return stopped();
  const { code = '', name, message } = error as NodeJS.ErrnoException;
  // undici's parser often leaves its code out; the name is what stays.
  const known = networkFault(code === '' ? name : code);
  if (known === null) {
    return failure('unexpected', {
      reason: `The page could not be read (${code === '' ? message : code}).`,
      hint: 'Try again later; if it stays, report the address.',
      cause: error,
    });
  }
  const cut = inBody && known.code === 'connection-lost';
  const what = cut ? { ...known, code: 'truncated' as const, reason: 'The connection broke off before the page was whole.' } : known;
  return failure(what.code, { reason: what.reason, hint: what.hint, retry: what.retry, cause: error });
}

function networkFault(code: string): NetworkFault | null {
  if (Object.hasOwn(NETWORK_FAULTS, code)) return NETWORK_FAULTS[code]!;
  return NETWORK_FAULT_PREFIXES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
}
