/**
 * How long a server asks to be left alone: Retry-After is a number of seconds or a date (RFC 9110, 10.2.3).
 * @param now milliseconds since 1970.
 * @returns milliseconds from now, 0 for a date that is past, null where the header is missing or unreadable.
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000;
  // Only the form of HTTP dates: Date.parse alone would read "-1" or "5 apples" as some date.
  if (!/^[A-Za-z]{3,9},? [0-9A-Za-z: -]{8,40}$/.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
