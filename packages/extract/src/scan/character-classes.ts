/** What single characters are to the readers, as bits. */
export const CLASS = {
  /** Punctuation that divides sentences, clauses and members of lists, or encloses. */
  mark: 1,
  /** A digit, or a Chinese character that a numeral may begin with. */
  numeral: 2,
  /** What the view of a block leaves out or changes: white space, marks of emphasis, full-width letters and digits. */
  uneven: 4,
  digit: 8,
  /** What may stand behind a lone Chinese numeral of a quantity. */
  goesOn: 16,
} as const;

const CHINESE_NUMERALS = '零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾百千万半';
const DIGITS = '0123456789０１２３４５６７８９';

const CHARACTERS: readonly (readonly [characters: string, kind: number])[] = [
  ['。！!？?\n；;，,：:、/／+＋（(【[）)】]《》', CLASS.mark],
  [CHINESE_NUMERALS + DIGITS, CLASS.numeral],
  [DIGITS, CLASS.digit],
  [`${CHINESE_NUMERALS}亿佰仟点分%％﹪‰成个百元圆块天日自工周星月年岁倍余多来至到~～-－–—―〜∼‐、/／以 \t\u00a0\u3000`, CLASS.goesOn],
  [' \t\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\n*`\u200b', CLASS.uneven],
];
const RANGES: readonly (readonly [first: string, last: string, kind: number])[] = [
  ['\u2000', '\u200a', CLASS.uneven],
  ['０', '９', CLASS.uneven],
  ['Ａ', 'Ｚ', CLASS.uneven],
  ['ａ', 'ｚ', CLASS.uneven],
];

const CLASSES = new Uint8Array(0x10000);
for (const [characters, kind] of CHARACTERS) for (const c of characters) add(c.charCodeAt(0), kind);
for (const [first, last, kind] of RANGES) for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) add(code, kind);

function add(code: number, kind: number): void {
  CLASSES[code] = (CLASSES[code] as number) | kind;
}

/** The classes of a UTF-16 code unit. */
export function classOf(code: number): number {
  return CLASSES[code] as number;
}

/** Whether a numeral of a quantity may begin with a character of this class: a Chinese one before any other (一般, 统一规定) is not worth a reading. */
export function mayBeginNumeral(kind: number, following: number): boolean {
  if ((kind & CLASS.numeral) === 0) return false;
  return (kind & CLASS.digit) !== 0 || (classOf(following) & CLASS.goesOn) !== 0;
}
