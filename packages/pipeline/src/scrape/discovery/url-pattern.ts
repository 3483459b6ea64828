/**
 * True where a pattern takes an address. A pattern that starts with `/` is held against path and query, any other against the whole
 * address; it takes what it is the beginning of, `*` stands for any run of characters, and `$` at its end for the end: the rule of
 * robots.txt (RFC 9309, 2.2.2 and 2.2.3). Each part between asterisks is looked for once, behind the one before it, so that no
 * address makes it backtrack.
 */
export function takesAddress(pattern: string, url: URL): boolean {
  const address = pattern.startsWith('/') ? `${url.pathname}${url.search}` : url.href;
  const isAnchored = pattern.endsWith('$');
  const [first = '', ...rest] = encoded(isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!address.startsWith(first)) return false;
  let at = first.length;
  const last = isAnchored ? rest.pop() : undefined;
  for (const part of rest) {
    const found = address.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (last !== undefined) return address.length - last.length >= at && address.endsWith(last);
  return !isAnchored || at === address.length;
}

/** Patterns are written as people read addresses; a parsed address has its Chinese percent-encoded. */
function encoded(pattern: string): string {
  return encodeURI(pattern).replaceAll('%25', '%');
}
