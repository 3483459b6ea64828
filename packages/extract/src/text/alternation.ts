/** The source of a pattern that matches any of the words, which hold no sign of a pattern: a longer word goes before one that it begins with. */
export function alternation(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** The first characters of words: what a text holds none of holds none of the words. */
export function openings(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** The last characters of words. */
export function endings(words: readonly string[]): string {
  return words.map((word) => word.charAt(word.length - 1)).join('');
}
