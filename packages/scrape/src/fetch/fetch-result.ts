/** What comes out when a page is asked for. A page never throws: whatever is wrong with it is one of these, with a reason and what to do. */
import type { Retrieval } from '@yibao-rules/model';

/** Why a page was not asked for at all, or not any further. */
export type RefusalCode =
  /** No URL, or one that is too long or holds what no address holds. */
  | 'invalid-url'
  /** Neither http nor https. */
  | 'scheme'
  /** A user name or password stands in the URL. */
  | 'credentials'
  /** Private, loopback, link-local or otherwise not public; checked after DNS and on every redirect. */
  | 'address'
  /** The site's robots.txt forbids it, or could not be read because the server is in trouble (RFC 9309). */
  | 'robots'
  /** This run has made as many requests as it may. */
  | 'request-cap';

/** Why a page that was asked for could not be had. */
export type FailureCode =
  | 'dns'
  | 'connect'
  | 'tls'
  /** No connection, no headers, no next part of the body, or no end in time: `reason` names the phase. */
  | 'timeout'
  | 'connection-lost'
  /** The body ended before its end: short of Content-Length, cut chunks, cut compression. */
  | 'truncated'
  | 'too-large'
  /** A small body that unpacks into very much. */
  | 'compression-bomb'
  | 'content-encoding'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'bad-redirect'
  /** The server sent what is no HTTP, or headers without end. */
  | 'bad-response'
  /** A status that is no page: `status` holds it. */
  | 'status'
  /** The server asked to be left alone for longer than a run waits (429 or 503 with Retry-After). */
  | 'throttled'
  /** So many requests to the host failed in a row that this run leaves it alone. */
  | 'host-down'
  /** An image, an archive, a film: nothing that is read as an article. */
  | 'media-type'
  | 'empty'
  | 'cancelled'
  | 'unexpected';

/** A page with its bytes, Content-Encoding undone. */
export interface Fetched {
  kind: 'fetched';
  url: string;
  retrieval: Retrieval;
  bytes: Uint8Array;
}

/** The server says that the page is as it was (304). */
export interface NotModified {
  kind: 'not-modified';
  url: string;
  finalUrl: string;
  /** ISO 8601. */
  checkedAt: string;
}

export interface Refused {
  kind: 'refused';
  url: string;
  code: RefusalCode;
  /** One sentence: what is wrong. */
  reason: string;
  /** One sentence: what the user can do. */
  hint: string;
}

export interface Failed {
  kind: 'failed';
  url: string;
  code: FailureCode;
  reason: string;
  hint: string;
  /** The HTTP status, where one came. */
  status: number | null;
  /** Requests that were made for the last address on the way. */
  attempts: number;
}

export type FetchResult = Fetched | NotModified | Refused | Failed;
