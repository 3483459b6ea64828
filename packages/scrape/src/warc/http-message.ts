/**
 * The HTTP message of a retrieval, as a response record holds it. Snapshots hold bytes whose Content-Encoding is undone: the headers are made to fit them,
 * and what the server said is kept under `x-orig-` names, as other writers of such records do, so that a reader never unpacks twice.
 */
import { STATUS_CODES } from 'node:http';
import type { RedirectHop, Retrieval } from '@yibao-rules/model';
import { oneLine } from './warc-record.js';

/** Status line and headers of the answer, the blank line after them included. */
export function answerHead({ status, headers, length }: Retrieval): Uint8Array {
  const { 'content-encoding': coding, 'content-length': sent, ...rest } = headers;
  const original = {
    ...(coding === undefined ? {} : { 'x-orig-content-encoding': coding }),
    ...(sent === undefined || sent === String(length) ? {} : { 'x-orig-content-length': sent }),
  };
  return head(status, { ...rest, 'content-length': String(length), ...original });
}

/** What the server answered on the way to the page: a snapshot knows the status and where it led. */
export function redirectMessage({ status, location }: RedirectHop): Uint8Array {
  return head(status, { location, 'content-length': '0' });
}

function head(status: number, headers: Readonly<Record<string, string>>): Uint8Array {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${oneLine(value)}`);
  return Buffer.from([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd(), ...lines, '', ''].join('\r\n'));
}
