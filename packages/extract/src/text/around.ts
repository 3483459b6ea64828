const MAX_BLANKS = 3;

/** Half- and full-width blanks, as they stand between Chinese and digits. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0;
}

/** The offset before the blanks that end at `at`, at most three of them and not before `floor`. */
export function beforeBlanks(codes: Uint16Array, at: number, floor = 0): number {
  let from = at;
  while (from > floor && from > at - MAX_BLANKS && isBlank(codes[from - 1] as number)) from--;
  return from;
}

/** The offset behind the blanks that begin at `at`, at most three of them and not behind `end`: `3500 元`, `两个工作日 内`. */
export function behindBlanks(codes: Uint16Array, at: number, end: number): number {
  let to = at;
  while (to < end && to < at + MAX_BLANKS && isBlank(codes[to] as number)) to++;
  return to;
}

/** The character before `at`, blanks left out, by its code unit; 0 at the start of the text. */
export function unitBefore(codes: Uint16Array, at: number): number {
  const to = beforeBlanks(codes, at);
  return to > 0 ? (codes[to - 1] as number) : 0;
}

/** Up to `count` characters that stand before `at` and not before `floor`, blanks at their end left out. */
export function wordsBefore(text: string, codes: Uint16Array, at: number, count: number, floor = 0): string {
  const to = beforeBlanks(codes, at, floor);
  return text.slice(Math.max(floor, to - count), to);
}

/** Up to `count` characters that stand behind `at`, blanks before them left out. */
export function wordsBehind(text: string, codes: Uint16Array, at: number, count: number): string {
  const from = behindBlanks(codes, at, at + MAX_BLANKS);
  return text.slice(from, from + count);
}
