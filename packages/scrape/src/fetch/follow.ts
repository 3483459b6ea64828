/** Redirects (RFC 9110, 15.4): followed by hand, so that every new address is checked like the first. */
import type { RedirectHop } from '@yibao-rules/model';
import type { Answer } from './exchange.js';
import { failure } from './fetch-fault.js';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface FollowOptions {
  mostRedirects: number;
  /** Reads an address that a Location header gives; throws FetchFault where it is not to be asked. */
  target: (location: string, base: URL) => URL;
  ask: (url: URL) => Promise<Answer>;
}

/** The first answer that is no redirect, and the way to it. @throws FetchFault for loops, chains without end and bad Locations. */
export async function follow(start: URL, options: FollowOptions): Promise<{ answer: Answer; redirects: RedirectHop[] }> {
  const redirects: RedirectHop[] = [];
  const seen = new Set<string>();
  for (let url = start; ; ) {
    seen.add(url.href);
    const answer = await options.ask(url);
    const location = asciiLocation(answer.headers.get('location') ?? '');
    if (!REDIRECTS.has(answer.status)) return { answer, redirects };
    if (location === '') throw noLocation(answer);
    const next = options.target(location, url);
    redirects.push({ url: url.href, status: answer.status, location });
    if (seen.has(next.href)) throw loop(next);
    if (redirects.length > options.mostRedirects) throw tooMany(options.mostRedirects);
    url = next;
  }
}

/**
 * Servers send Chinese in a Location as it is, in UTF-8 or GBK. Headers are read as Latin-1, so that each character is an octet: percent-encoded, it goes
 * back as it came, whatever its charset is.
 */
function asciiLocation(location: string): string {
  return location.trim().replace(/[\u0080-\u00ff]/g, (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase()}`);
}

const SAVE_IT = 'Open the address in a browser; give the one that it ends at, or save the page and add the file.';

function noLocation({ status }: Answer) {
  return failure('bad-redirect', { reason: `The server answers ${status}, and does not say where the page went.`, hint: SAVE_IT, status });
}

function loop(url: URL) {
  return failure('redirect-loop', {
    reason: `The redirects go in a circle, back to ${url.href} (a site that demands cookies does so).`,
    hint: SAVE_IT,
  });
}

function tooMany(most: number) {
  return failure('too-many-redirects', { reason: `More than ${most} redirects lead on from the page.`, hint: SAVE_IT });
}
