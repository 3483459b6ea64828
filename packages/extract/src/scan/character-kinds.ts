/** Punctuation that divides sentences, clauses and members of lists, or encloses. */
const MARKS = '。！!？?\n；;，,：:、/／+＋（(【[）)】]《》';
const DIGITS = '0123456789０１２３４５６７８９';
/** Digits, and the Chinese characters that a numeral may begin with. */
export const NUMERALS = `零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾百千万半${DIGITS}`;
const WIDE_LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(0xff21 + i, 0xff41 + i)).join('');
/** What the view of a block leaves out or changes: white space, marks of emphasis, full-width letters and digits. */
const UNEVEN =
  ' \t\v\f\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff*`\u200b' +
  `０１２３４５６７８９${WIDE_LETTERS}`;

/** Characters of this genre that simplified texts do not use; 乾, 徵 and 著 are no sign, since those do. */
const TRADITIONAL = '醫療險職費報銷診繳單與為應';

/** The kinds of characters whose places a scan notes, in the order of its lists of places. */
export const CHARACTER_KINDS: readonly string[] = [MARKS, NUMERALS, UNEVEN, TRADITIONAL];
