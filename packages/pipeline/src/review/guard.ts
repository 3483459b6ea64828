import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is not served: a status and a sentence for a person. */
export interface Refusal {
  status: number;
  error: string;
}

/** What every request is held against. */
export interface Door {
  port: number;
  token: string;
}

/** Requests that change something; a browser sends none of them to another site without asking it first, and we never agree. */
const WRITING = new Set(['PUT', 'DELETE']);

/**
 * Whether a request comes from the page that we serve. The server listens on the loopback interface only, but every page that a
 * browser has open can send requests there, and a name that an attacker owns can be made to point there; so:
 * the Host must be ours by its address (no DNS rebinding), a request that says it comes from another site is refused, one that writes
 * must say that it comes from us and carry JSON, and the path must begin with this run's token.
 */
export function refusalOf(request: IncomingMessage, { port, token }: Door): Refusal | null {
  const { headers, method = 'GET', url = '/' } = request;
  const hosts = ['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${port}`).host);
  if (headers.host === undefined || !hosts.includes(headers.host)) return { status: 421, error: 'this server answers to 127.0.0.1 only' };
  const site = headers['sec-fetch-site'];
  const isWriting = WRITING.has(method);
  if (site !== undefined && site !== 'same-origin' && (isWriting || site !== 'none'))
    return { status: 403, error: 'requests of other sites are refused' };
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`)
    return { status: 403, error: 'requests of other sites are refused' };
  if (!isSame(url.split('/')[1] ?? '', token)) return { status: 404, error: 'nothing here; open the address that yibao review printed' };
  if (!isWriting) return null;
  if (headers.origin === undefined) return { status: 403, error: 'a request that writes must say where it comes from' };
  if (!/^application\/json(?:;|$)/i.test(headers['content-type'] ?? ''))
    return { status: 415, error: 'a decision is sent as application/json' };
  return null;
}

/** Compares without telling by its time how much was right. */
function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
