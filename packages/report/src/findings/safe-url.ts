/**
 * A source's address as a link may carry it: only absolute http and https addresses, in the URL parser's own spelling (so that
 * no control character or stray white space survives), and none that hides its host behind a user name.
 * @returns the address, or null where it is none that a reader should be sent to.
 */
export function safeUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
