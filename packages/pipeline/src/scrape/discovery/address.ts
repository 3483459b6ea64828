/** Addresses as a pipeline compares them. */

/** Characters of the longest address that is followed. Servers refuse longer ones (RFC 9110, 4.1, asks for 8000), lists do not need them. */
export const MOST_ADDRESS_LENGTH = 2000;

/**
 * A link as an absolute address without its fragment; null where it is none that a source can have: another scheme than http and
 * https, a name and password in it, or beyond the longest.
 */
export function webAddress(link: string, base?: string): URL | null {
  if (link.length > MOST_ADDRESS_LENGTH) return null;
  let url: URL;
  try {
    url = new URL(link.trim(), base);
  } catch {
    return null;
  }
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href.length > MOST_ADDRESS_LENGTH ? null : url;
}

/** What two addresses of one article have in common: host, path and query. http and https serve the same page. */
export function addressKey(url: URL): string {
  return `${url.host}${url.pathname}${url.search}`;
}
