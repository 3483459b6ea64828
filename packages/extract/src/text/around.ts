/** Half- and full-width blanks, as they stand between Chinese and digits. */
const BLANKS = new Uint8Array(0x10000);
for (const blank of ' \t\u00a0\u3000') BLANKS[blank.charCodeAt(0)] = 1;
const MAX_BLANKS = 3;

/** The offset before the blanks that end at `at`, at most three of them and not before `floor`. */
export function beforeBlanks(text: string, at: number, floor = 0): number {
  let from = at;
  while (from > floor && from > at - MAX_BLANKS && BLANKS[text.charCodeAt(from - 1)] === 1) from--;
  return from;
}

/** Up to `count` characters that stand before `at` and not before `floor`, blanks at their end left out. */
export function wordsBefore(text: string, at: number, count: number, floor = 0): string {
  const to = beforeBlanks(text, at, floor);
  return text.slice(Math.max(floor, to - count), to);
}

/** Up to `count` characters that stand behind `at`, blanks before them left out. */
export function wordsBehind(text: string, at: number, count: number): string {
  let from = at;
  while (from < at + MAX_BLANKS && BLANKS[text.charCodeAt(from)] === 1) from++;
  return text.slice(from, from + count);
}
