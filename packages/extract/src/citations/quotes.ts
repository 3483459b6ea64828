/** The words that a citation introduces. */
export interface Introduced {
  start: number;
  end: number;
  /** `marked`: between quotation marks · `colon`: behind a colon · `plain`: behind a comma, a space or nothing. */
  kind: 'marked' | 'colon' | 'plain';
}

/** A quotation longer than this is a document of its own. */
const MAX_QUOTE = 2000;
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’', '"': '"' };
/** What may stand between an article number and its words: a note in brackets, 的规定, 明确规定, 指出 … */
const NOTE = /[（(【[][^（）()【】[\]\n]{0,40}[)）】\]]/y;
const VERB =
  /(?:中|的|之|里)?(?:相关|有关)?(?:也|还|就|已|分别|明确|进一步|特别|清楚)*(?:规定|指出|要求|写明|载明|写道|写着|提到|强调|提出|明确|显示|表述|所称|所指|内容)?(?:了|为|是|的|如下|道)*/y;

/** The words that follow a citation which ends at `at`, as far as `limit`; null where nothing follows. */
export function introducedWords(text: string, at: number, limit: number): Introduced | null {
  const named = skip(text, NOTE, at);
  const said = skip(text, NOTE, skip(text, VERB, named));
  let i = skipSpace(text, said, 0);
  const mark = text[i] ?? '';
  const colon = mark === '：' || mark === ':';
  if (colon || mark === '，' || mark === ',') i++;
  i = skipSpace(text, i, 3);
  // 依照第三十八条规定解除合同: what goes on without a mark is the writer's own sentence.
  if (i >= limit || (i === said && said > named && PAIRS[mark] === undefined)) return null;
  const close = PAIRS[text[i] as string];
  if (close !== undefined) {
    const end = closing(text, i, close, limit);
    return { start: i + 1, end, kind: 'marked' };
  }
  return { start: i, end: Math.min(limit, i + MAX_QUOTE), kind: colon ? 'colon' : 'plain' };
}

/** Where the quotation that opens at `open` closes; one that is never closed ends with its paragraph. */
function closing(text: string, open: number, close: string, limit: number): number {
  const opening = text[open] as string;
  const end = Math.min(limit, open + MAX_QUOTE);
  let depth = 0;
  for (let i = open + 1; i < end; i++) {
    const c = text[i];
    if (c === close) {
      if (depth === 0) return i;
      depth--;
    } else if (c === opening && text[i - 1] !== '\n') depth++; // a new paragraph of one quotation opens anew
  }
  const lineEnd = text.slice(open, end).indexOf('\n');
  return lineEnd < 0 ? end : open + lineEnd;
}

/** Quotation marks further on in the same sentence: 第五十八条规定，单位应当“自用工之日起三十日内”登记. */
export function markedLater(text: string, at: number, limit: number): Introduced | null {
  const mark = text.slice(at, Math.min(limit, at + 200)).search(SENTENCE_OR_QUOTE);
  const open = at + mark;
  const close = mark < 0 ? undefined : PAIRS[text[open] as string];
  return close === undefined ? null : { start: open + 1, end: closing(text, open, close, limit), kind: 'marked' };
}
const SENTENCE_OR_QUOTE = /[。！？\n“「『‘"]/;

/** The quotation that closes directly before `at`: “……。”（《社会保险法》第五十八条）. */
export function markedBefore(text: string, at: number): Introduced | null {
  let end = at;
  while (end > 0 && at - end < 6 && '（(—-《 \n\u3000>'.includes(text[end - 1] as string)) end--;
  const close = text[end - 1];
  const open = Object.keys(PAIRS).find((mark) => PAIRS[mark] === close && mark !== close);
  if (open === undefined || end === at) return null;
  const from = Math.max(0, end - MAX_QUOTE);
  const start = text.slice(from, end - 1).lastIndexOf(open);
  return start >= 0 ? { start: from + start + 1, end: end - 1, kind: 'marked' } : null;
}

/**
 * The paragraph before an attribution that has a line of its own: the words, then ——《社会保险法》第五十九条. Null where the citation at `at` is
 * no attribution.
 */
export function attributedBefore(text: string, at: number): Introduced | null {
  let end = at;
  let dashes = 0;
  for (; end > 0 && at - end < 12 && '—-–─ \t\u3000>（('.includes(text[end - 1] as string); end--)
    if ('—–─'.includes(text[end - 1] as string)) dashes++;
  if (dashes === 0 || text[end - 1] !== '\n') return null;
  while (end > 0 && at - end < 40 && '\n\r \t\u3000>'.includes(text[end - 1] as string)) end--;
  if (end === 0) return null;
  const from = Math.max(0, end - MAX_QUOTE);
  let start = from + text.slice(from, end).lastIndexOf('\n') + 1;
  while (start < end && ' \t\u3000>“"'.includes(text[start] as string)) start++;
  while (end > start && '”"'.includes(text[end - 1] as string)) end--;
  return end > start ? { start, end, kind: 'plain' } : null;
}

function skip(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** White space, block-quote marks and up to `lines` line breaks. */
function skipSpace(text: string, at: number, lines: number): number {
  let i = at;
  let breaks = 0;
  for (; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '\n') {
      if (++breaks > lines) return i;
    } else if (!' \t\r\u3000\u00a0'.includes(c) && !(c === '>' && breaks > 0)) return i;
  }
  return i;
}
