/** Codes of errors of Node, undici and zlib, and what they mean for a page. */
import type { FailureCode } from './fetch-result.js';

export interface NetworkFault {
  code: FailureCode;
  reason: string;
  hint: string;
  /** True where the same request may well succeed a little later. */
  retry: boolean;
}

const TRY_LATER = 'Try again later, and check the address in a browser.';
const CHECK_ADDRESS = 'Check the address for a slip, and that this machine is on the network.';

const fault = (code: FailureCode, reason: string, hint = TRY_LATER, retry = true): NetworkFault => ({ code, reason, hint, retry });

const LOST = fault('connection-lost', 'The server broke the connection off.');
const NO_ROUTE = fault('connect', 'The host cannot be reached from here.', CHECK_ADDRESS);
const NO_HTTP = fault('bad-response', 'The server sends what is no HTTP.', TRY_LATER, false);
const CUT = fault('truncated', 'The packed body ends before its end.');
const BAD_CODING = fault('content-encoding', 'The body cannot be unpacked: it is not what Content-Encoding says.', TRY_LATER, false);
const NO_CERTIFICATE = fault(
  'tls',
  'The certificate of the host is not valid.',
  'Check the address in a browser; an article is not read over a connection that anybody could have changed.',
  false,
);

export const NETWORK_FAULTS: Readonly<Record<string, NetworkFault>> = {
  ENOTFOUND: fault('dns', 'The host name does not exist.', CHECK_ADDRESS, false),
  ENODATA: fault('dns', 'The host name has no address.', CHECK_ADDRESS, false),
  EAI_AGAIN: fault('dns', 'The host name could not be looked up.', CHECK_ADDRESS),
  ECONNREFUSED: fault('connect', 'The host refuses the connection.'),
  EHOSTUNREACH: NO_ROUTE,
  ENETUNREACH: NO_ROUTE,
  EADDRNOTAVAIL: NO_ROUTE,
  EAFNOSUPPORT: NO_ROUTE,
  ETIMEDOUT: fault('timeout', 'No connection came about in time.'),
  UND_ERR_CONNECT_TIMEOUT: fault('timeout', 'No connection came about in time.'),
  UND_ERR_HEADERS_TIMEOUT: fault('timeout', 'The server did not answer in time.'),
  UND_ERR_BODY_TIMEOUT: fault('timeout', 'The server stopped in the middle of the page.'),
  ECONNRESET: LOST,
  EPIPE: LOST,
  UND_ERR_SOCKET: LOST,
  UND_ERR_HEADERS_OVERFLOW: fault('bad-response', 'The server sends more headers than any page has.', TRY_LATER, false),
  // undici asserts that nobody answers 101 unasked.
  ERR_ASSERTION: NO_HTTP,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: fault('truncated', 'The body is not as long as Content-Length says.'),
  Z_BUF_ERROR: CUT,
  Z_DATA_ERROR: BAD_CODING,
  Z_NEED_DICT: BAD_CODING,
  CERT_HAS_EXPIRED: NO_CERTIFICATE,
  CERT_NOT_YET_VALID: NO_CERTIFICATE,
  DEPTH_ZERO_SELF_SIGNED_CERT: NO_CERTIFICATE,
  SELF_SIGNED_CERT_IN_CHAIN: NO_CERTIFICATE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: NO_CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT: NO_CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NO_CERTIFICATE,
  ERR_TLS_CERT_ALTNAME_INVALID: NO_CERTIFICATE,
  EPROTO: fault('tls', 'Host and fetcher agree on no encryption.', TRY_LATER, false),
};

/** Families of codes, and names of errors that come without a code: the first prefix that fits. */
export const NETWORK_FAULT_PREFIXES: readonly (readonly [string, NetworkFault])[] = [
  ['HPE_', NO_HTTP],
  ['HTTPParserError', NO_HTTP],
  ['ERR_SSL_', fault('tls', 'Host and fetcher agree on no encryption.', TRY_LATER, false)],
  ['ERR_TLS_', NO_CERTIFICATE],
  ['CERT_', NO_CERTIFICATE],
  ['ERR_BROTLI_', BAD_CODING],
  ['ERR__ERROR_FORMAT_', BAD_CODING],
  ['ZSTD_', BAD_CODING],
];
