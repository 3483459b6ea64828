/** The first code units of the signs that join the steps of a menu. */
export const SIGNS = '-—=>＞→➔➜➝➞➡➤➩➪⇒⇨⟶⟹⮕▶►▸❯›»–－\ud83d';

const HYPHEN = 0x2d;
const DASH = 0x2014;
const SHORT_DASH = 0x2013;
const WIDE_HYPHEN = 0xff0d;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const WIDE_GREATER = 0xff1e;
/** A hand that points, 👉, in two code units; the first one begins most other pictures, too. */
const PICTURE = 0xd83d;
const HAND = 0xdc49;
/** Asks for an arrow as a coloured picture. */
const VARIATION = 0xfe0f;
/** How often a sign of a kind is repeated at most. */
const MOST_DASHES = 2;
const MOST_OTHERS = 3;

/** The end of the sign that begins with the character of `SIGNS` at `at`; `at` itself where none does: ->, ——, =>, >>, →. */
export function signEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  switch (code) {
    case HYPHEN:
      return shaftEnd(text, at, code) || runEnd(text, at, code, MOST_OTHERS);
    case DASH:
      return shaftEnd(text, at, code) || runEnd(text, at, code, MOST_DASHES);
    case EQUALS:
      return shaftEnd(text, at, code) || at;
    case GREATER:
    case WIDE_GREATER:
      return runEnd(text, at, code, MOST_OTHERS);
    case SHORT_DASH:
    case WIDE_HYPHEN:
      return at + 1;
    case PICTURE:
      return text.charCodeAt(at + 1) === HAND ? at + 2 : at;
    default:
      return text.charCodeAt(at + 1) === VARIATION ? at + 2 : at + 1;
  }
}

/** The end of an arrow whose shaft is one or two of a character: ->, ==>; 0 where none begins at `at`. */
function shaftEnd(text: string, at: number, shaft: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === GREATER) return at + 2;
  return next === shaft && text.charCodeAt(at + 2) === GREATER ? at + 3 : 0;
}

function runEnd(text: string, at: number, code: number, most: number): number {
  let end = at + 1;
  while (end < at + most && text.charCodeAt(end) === code) end++;
  return end;
}

/** True where the sign that ends at `end` is an arrow, which nothing else uses; a dash also joins other things than steps. */
export function isArrowTo(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  return code !== HYPHEN && code !== DASH && code !== SHORT_DASH && code !== WIDE_HYPHEN;
}
