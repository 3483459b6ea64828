import { type FetchFault, failure } from './fetch-fault.js';

const SAVE_IT = 'Open the address in a browser; if the article is there, save the page and add the file.';

/** What a status that is no page means for the user (RFC 9110, 15). */
const MEANINGS: Readonly<Record<number, readonly [reason: string, hint: string]>> = {
  401: ['the page is behind a login', SAVE_IT],
  402: ['the page is to be paid for', SAVE_IT],
  403: ['the server refuses it', SAVE_IT],
  404: ['there is no such page', 'Check the address; if the page was taken down, what was fetched before is kept.'],
  410: ['the page was taken down', 'What was fetched before is kept; take the address out of the sources.'],
  451: ['the page is withheld for legal reasons', SAVE_IT],
};

export function statusFailure(status: number): FetchFault {
  const [reason, hint] = MEANINGS[status] ?? ['that is no page', SAVE_IT];
  return failure('status', { reason: `The server answers ${status}: ${reason}.`, hint, status });
}
