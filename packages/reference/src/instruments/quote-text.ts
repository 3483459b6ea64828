/**
 * The words of a legal text as they are compared: letters and digits alone. White space, punctuation, quotation marks and the
 * numbering of list items are typography, and differ between printings of the same statute; they only show where clauses end.
 */
export interface QuoteText {
  /** Compared characters, as UTF-16 code units. */
  readonly codes: Uint16Array;
  /** Offset of each compared character in the source text. */
  readonly offsets: Uint32Array;
  /** Strength of the border directly behind each compared character. */
  readonly borders: Uint8Array;
}

export const BORDER = { none: 0, clause: 1, sentence: 2 } as const;

const DIGIT = '0123456789';
const CHINESE_DIGIT = '一二三四五六七八九十百零〇两';
const OPENING = '（(';
const CLOSING = '）)';
const MAY_NUMBER = new Uint8Array(0x10000);
for (const c of `${DIGIT}${CHINESE_DIGIT}${OPENING}①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`) MAY_NUMBER[c.charCodeAt(0)] = 1;
/** Longer than any numbering mark, so that the look-ahead of `itemMarkEnd` is bounded. */
const ITEM_MARK_LENGTH = 6;

/** Splits a text into its compared characters and the borders between its clauses. Linear in the text. */
export function quoteText(text: string): QuoteText {
  // One allocation for the three: quotations are many and short.
  const memory = new ArrayBuffer(text.length * 7);
  const offsets = new Uint32Array(memory, 0, text.length);
  const codes = new Uint16Array(memory, text.length * 4, text.length);
  const borders = new Uint8Array(memory, text.length * 6, text.length);
  const count = readWords(text, { codes, offsets, borders }, false);
  return { codes: codes.subarray(0, count), offsets: offsets.subarray(0, count), borders: borders.subarray(0, count) };
}

/**
 * Writes the compared characters of a text into `words`, whose arrays must be as long as the text; the answer is how many they are.
 * @param firstSentence true to stop behind the first sentence
 */
export function readWords(text: string, { codes, offsets, borders }: QuoteText, firstSentence: boolean): number {
  let count = 0;
  let atClauseStart = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (atClauseStart && MAY_NUMBER[unit] !== 0) {
      const end = itemMarkEnd(text, i);
      if (end > i) {
        i = end - 1;
        continue;
      }
    }
    const code = COMPARED[unit] as number;
    if (code !== 0) {
      codes[count] = code;
      offsets[count] = i;
      borders[count] = BORDER.none;
      count++;
      atClauseStart = false;
      continue;
    }
    const border = BORDERS[unit] as number;
    if (border === BORDER.none) continue;
    atClauseStart = true;
    if (count > 0 && (borders[count - 1] as number) < border) borders[count - 1] = border;
    if (firstSentence && count > 0 && border === BORDER.sentence) break;
  }
  return count;
}

/** The code unit that stands for a character in comparison: full-width letters and digits become half-width; 0 leaves it out. */
function comparedCode(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code >= 0x30 && code <= 0x39) return code;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return code;
  if (code === 0x25 || code === 0x2030) return code; // % and ‰
  if (code === 0xff05) return 0x25;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xfee0;
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return code - 0xfee0;
  if (code === 0x3007) return 0x96f6; // 〇 is printed for 零 in article numbers
  if (code >= 0x3400 && code <= 0x4dbf) return code;
  return code >= 0xd800 && code <= 0xdfff ? code : 0;
}

const COMPARED = Uint16Array.from({ length: 0x10000 }, (_, code) => comparedCode(code));
const BORDERS = new Uint8Array(0x10000);
for (const mark of '，；：,;:') BORDERS[mark.charCodeAt(0)] = BORDER.clause;
for (const mark of '。！？!?\n') BORDERS[mark.charCodeAt(0)] = BORDER.sentence;

/** End of the item number that stands at `at` (`（一）`, `(2)`, `①`, `1.`, `三、`), or `at` where none stands. */
export function itemMarkEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!MAY_NUMBER[first]) return at;
  if (first >= 0x2460 && first <= 0x2473) return at + 1; // ① … ⑳
  if (OPENING.includes(text[at] as string)) {
    const end = numberEnd(text, at + 1, DIGIT + CHINESE_DIGIT);
    // A number that the quotation's end cuts off before its bracket closes is still one.
    return end > at + 1 && CLOSING.includes(text[end] ?? '）') ? Math.min(end + 1, text.length) : at;
  }
  const arabic = numberEnd(text, at, DIGIT);
  if (arabic > at) return '.．、'.includes(text[arabic] ?? ' ') && !DIGIT.includes(text[arabic + 1] ?? '0') ? arabic + 1 : at;
  const chinese = numberEnd(text, at, CHINESE_DIGIT);
  return chinese > at && text[chinese] === '、' && !CHINESE_DIGIT.includes(text[chinese + 1] ?? '一') ? chinese + 1 : at;
}

function numberEnd(text: string, from: number, digits: string): number {
  let end = from;
  while (end < text.length && end - from < ITEM_MARK_LENGTH && digits.includes(text[end] as string)) end++;
  return end;
}
