/** The words between the parts of a citation. Every reading is bounded: a title's notes and a few words. */

export const BLANK = ' \t\r\u3000\u00a0';
const NOTE_ENDS: Readonly<Record<string, string>> = { '（': '）)', '(': '）)', '【': '】', '[': ']' };
const MAX_NOTE = 80;
const MAX_BLANK = 20;

/** Words that introduce an article without its instrument. */
export const INTRODUCES =
  /(?:以及|根据|依据|按照|依照|参照|适用|违反|符合|结合|另外|同时|其中|而|和|及|与|或|、|其|又|还有|并|是|见|按|依|据|如|即|了)$/;
/** What follows an article number that is cited. */
export const CITED_SO = /^(?:之|的)?(?:明确|也|还|就)?(?:规定|要求|指出|情形|所列|所称|第|条文|[：:])/;
/** Between a title and the number of its document, in brackets or out of them. */
export const BEFORE_NUMBER = /^(?:的通知)?\s{0,3}[（(【[]?[^（）()\n《》]{0,24}$/;
/** （以下简称《条例》）, (下称“办法”): what the instrument is called from here on. */
export const ALIAS =
  /[（(][^（）()\n]{0,60}?(?:简称|统称|下称)(?:为|：|:)?\s?[《“"「]?([^》”"」）)]{1,24})[》”"」]?[^（）()\n]{0,20}[)）]/y;

const PART = /[\u4e00-\u9fff]{2,8}编|第[一二三四五六七八九十]{1,3}[编章节]/y;

/** Whether `text[from, to)` only leads from a title to one of its articles: 的通知, notes in brackets, 中, 的有关规定, 第三章. */
export function leadsToArticle(text: string, from: number, to: number): boolean {
  let i = word(text, from, ['》', '〉', '＞', '>', '”', '」', '】', '"']); // of a name that other marks enclose
  i = word(text, i, ['的通知', '的决定', '的公告', '的意见']);
  for (let notes = 0; notes < 3; notes++) i = note(text, blank(text, i, false));
  i = word(text, i, ['中', '里']);
  i = word(text, i, ['的']);
  i = word(text, i, ['相关', '有关']);
  i = word(text, i, ['规定']);
  i = blank(text, word(text, i, ['，', ',']), true);
  PART.lastIndex = i;
  if (i < to && PART.test(text)) i = blank(text, PART.lastIndex, true);
  return i === to;
}

/** Whether `text[from, to)` joins two articles of one instrument: 、 和 以及 … */
export function joinsArticles(text: string, from: number, to: number): boolean {
  let i = blank(text, word(text, from, ['的规定', '规定']), false);
  i = blank(text, word(text, i, ['、', '，', ',', '；', ';']), false);
  i = blank(text, word(text, i, ['以及', '或者', '还有', '和', '及', '与', '或', '并']), false);
  return i === to;
}

/** Whether `text[from, to)` makes a range of two articles: 至, 到, a dash. */
export function makesRange(text: string, from: number, to: number): boolean {
  const i = blank(text, from, false);
  const end = word(text, i, ['至', '到', '——', '--', '-', '—', '–', '~', '～']);
  return end > i && blank(text, end, false) === to;
}

function word(text: string, at: number, words: readonly string[]): number {
  const found = words.find((candidate) => text.startsWith(candidate, at));
  return found === undefined ? at : at + found.length;
}

function blank(text: string, at: number, lines: boolean): number {
  let i = at;
  while (i - at < MAX_BLANK && i < text.length && (BLANK.includes(text[i] as string) || (lines && text[i] === '\n'))) i++;
  return i;
}

/** The end of a note in brackets that opens at `at`, or `at` where none does. */
function note(text: string, at: number): number {
  const ends = NOTE_ENDS[text[at] ?? ''];
  if (ends === undefined) return at;
  for (let i = at + 1; i < text.length && i - at <= MAX_NOTE; i++) {
    const c = text[i] as string;
    if (ends.includes(c)) return i + 1;
    if (c === '\n' || '（('.includes(c)) return at;
  }
  return at;
}
