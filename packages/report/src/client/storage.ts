/** What this browser remembers of the reader. Storage may be forbidden, for a file as for a site; nothing is remembered then. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function remembered(key: string): string | null {
  return storage()?.getItem(key) ?? null;
}

export function remember(key: string, value: string): void {
  storage()?.setItem(key, value);
}
