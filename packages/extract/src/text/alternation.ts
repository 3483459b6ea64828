/** The source of a pattern that matches any of the words, which hold no sign of a pattern: a longer word goes before one that it begins with. */
export function alternation(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
