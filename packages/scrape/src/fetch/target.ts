/** What an address of a page must be before anything is sent: checked for what the user gives and for every redirect. */
import { isIP } from 'node:net';
import { whyNotPublic } from './address.js';
import { type FetchFault, refusal } from './fetch-fault.js';

/** Which hosts need not be public: none, all, or those named (`intranet.example`, `127.0.0.1:8080`, `[::1]`; without a port, any port). */
export type AllowPrivate = boolean | readonly string[];

/** True where the user vouches for the host. */
export function isVouchedFor(url: URL, allowed: AllowPrivate): boolean {
  if (typeof allowed === 'boolean') return allowed;
  return allowed.some((host) => [url.host, url.hostname].includes(host.toLowerCase()));
}

/**
 * Reads an address, its fragment left out (RFC 9110, 4.2.5: it is never sent).
 * @param base what a relative address is relative to.
 * @throws FetchFault (refused) where it is no http(s) URL, too long, holds credentials, or is an IP address that is not public.
 */
export function targetOf(address: string, allowed: AllowPrivate, mostLength: number, base?: URL): URL {
  const readable = address.length <= mostLength && URL.canParse(address.trim(), base?.href);
  const url = readable ? new URL(address.trim(), base?.href) : null;
  if (url === null || url.href.length > mostLength) {
    throw refusal('invalid-url', { reason: `${shorten(address)} is no address of a page.`, hint: 'Give a whole URL: https://host/path.' });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refusal('scheme', {
      reason: `${shorten(address)} is neither http nor https.`,
      hint: 'Only web pages are fetched; give a local file as a file.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw refusal('credentials', {
      reason: `The address at ${url.host} holds a user name or a password.`,
      hint: 'Give the address without them: pages behind a login are not fetched.',
    });
  }
  url.hash = '';
  const literal = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
  if (isIP(literal) !== 0 && !isVouchedFor(url, allowed)) refusePrivate(url.host, [literal]);
  return url;
}

/** Throws FetchFault (refused) where one of the addresses that a host stands for is not public. */
export function refusePrivate(host: string, addresses: readonly string[]): void {
  for (const address of addresses) {
    const why = whyNotPublic(address);
    if (why !== null) throw privateHost(host, address, why);
  }
}

function privateHost(host: string, address: string, why: string): FetchFault {
  const named = host.includes(address) ? host : `${host} stands for ${address}, which`;
  return refusal('address', {
    reason: `${named} is ${why}.`,
    hint: 'Pages are fetched from public addresses only; allow private ones (--allow-private) if you meant this host.',
  });
}

/** An address for a message: hostile ones may be megabytes long. */
function shorten(address: string): string {
  return JSON.stringify(address.length > 200 ? `${address.slice(0, 200)}…` : address);
}
