import { UserError } from '@yibao-rules/model';
import { COMMON_CHARACTERS } from './charset.table.js';

export interface Decoded {
  text: string;
  /** The encoding, in the Encoding Standard's name: `utf-8`, `gb18030`, `utf-16le`, … */
  charset: string;
  /** What a user should be told, each a sentence in English. */
  notes: string[];
}

/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.01;
/** Share of bytes that fit no character up to which a text is only damaged. */
const MOST_DAMAGE = 0.01;
/** The share of common characters by which another encoding than the declared one must fit better. */
const CLEARLY = 2;
const SAMPLE = 1 << 18;
/** One byte a character: such a declaration fits any bytes, and is most often a server's default. */
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8|macintosh|ibm866|x-mac)/;

/**
 * Decodes the bytes of a source: by its byte order mark; else as UTF-8 where every byte fits; else in the first of the declared encodings that fits, unless
 * GB 18030 or Big5 clearly fits better; else in the one of these two that does. UTF-8 comes before a declaration: other encodings hardly ever happen to be
 * valid UTF-8, while declarations are often wrong. A declaration that is wrong is noted.
 * Labels mean what the Encoding Standard says: `gb2312` and `gbk` are decoded as GB 18030, of which they are parts.
 * A byte order mark stays in the text as U+FEFF, so that offsets are those of `readFileSync(file, 'utf8')`.
 * @param declared labels in the order of trust: the server's, then the page's own.
 * @throws UserError where nothing fits or the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared: string | null | readonly (string | null)[] = null): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) {
    const text = decodeAs(bytes, marked);
    if (text === null) throw notText(`its byte order mark says ${marked}, but the bytes are not`);
    return checked({ text, charset: marked, notes: marked === 'utf-8' ? [] : [`Decoded as ${marked}.`] });
  }
  const labels = [declared].flat().filter((label) => label !== null);
  const notes = labels.filter((label) => encodingOf(label) === null).map((label) => `The declared encoding ${label} is unknown.`);
  const wanted = [...new Set(labels.map(encodingOf).filter((label) => label !== null))];
  if (bytes.includes(0)) return decodeWide(bytes, wanted);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) {
    const lie = wanted[0] !== undefined && wanted[0] !== 'utf-8' && utf8.length < bytes.length;
    return checked({ text: utf8, charset: 'utf-8', notes: lie ? [...notes, `Declared as ${wanted[0]}, but the bytes are UTF-8.`] : notes });
  }
  return checked(decodeOther(bytes, wanted, notes));
}

/** UTF-16 without a mark, where it is declared; other texts hold no NUL bytes. */
function decodeWide(bytes: Uint8Array, wanted: readonly string[]): Decoded {
  const label = wanted.find((name) => name.startsWith('utf-16'));
  const text = label === undefined ? null : decodeAs(bytes, label);
  if (label === undefined || text === null) throw notText('it holds NUL bytes');
  return checked({ text, charset: label, notes: [`Decoded as ${label}, as declared.`] });
}

/** Bytes that are not, or not wholly, UTF-8. */
function decodeOther(bytes: Uint8Array, wanted: readonly string[], notes: string[]): Decoded {
  const damaged = decodeDamaged(bytes, 'utf-8');
  if (damaged) return { text: damaged, charset: 'utf-8', notes: [...notes, 'Some bytes are not UTF-8: they are shown as \ufffd.'] };
  const chinese = ['gb18030', 'big5'].map((label) => candidate(bytes, label)).filter((one) => one !== null);
  const declared = wanted.filter((label) => label !== 'utf-8' && !SINGLE_BYTE.test(label)).map((label) => candidate(bytes, label));
  const stated = declared.find((one) => one !== null) ?? null;
  const likely = chinese.reduce<Candidate | null>((best, one) => (best === null || one.common > best.common * CLEARLY ? one : best), null);
  const chosen = stated !== null && (likely === null || likely.common <= stated.common * CLEARLY) ? stated : likely;
  if (chosen) return { text: chosen.text, charset: chosen.label, notes: [...notes, ...explain(chosen, wanted)] };
  for (const label of [...wanted.filter((name) => name !== 'utf-8'), 'gb18030', 'big5']) {
    const text = decodeDamaged(bytes, label);
    if (text !== null) return { text, charset: label, notes: [...notes, `Some bytes are not ${label}: they are shown as \ufffd.`] };
  }
  throw notText('neither UTF-8 nor GB18030');
}

function explain({ label }: Candidate, wanted: readonly string[]): string[] {
  const shown = label === 'gb18030' ? 'GB18030' : label;
  if (wanted[0] !== undefined && wanted[0] !== label) return [`Declared as ${wanted[0]}, but decoded as ${shown}, which fits the bytes.`];
  return [
    label === 'gb18030'
      ? 'Not UTF-8: decoded as GB18030.'
      : wanted.length > 0
        ? `Decoded as ${label}, as declared.`
        : `Decoded as ${label}.`,
  ];
}

/** A text that the bytes may be, and the share of its characters that are common in Chinese. */
interface Candidate {
  label: string;
  text: string;
  common: number;
}

function candidate(bytes: Uint8Array, label: string): Candidate | null {
  const text = decodeAs(bytes, label);
  if (text === null) return null;
  let high = 0;
  let common = 0;
  let unassigned = 0;
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    high++;
    if (isPrivate(text.charCodeAt(i))) unassigned++;
    if (COMMON_CHARACTERS.has(text.charAt(i))) common++;
  }
  return unassigned > high * MOST_DAMAGE ? null : { label, text, common: high === 0 ? 0 : common / high };
}

/** Decoders give characters for private use where an encoding assigns none. */
function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/** The Encoding Standard's name for a label; null where it knows none. */
function encodingOf(label: string): string | null {
  const bare = label
    .trim()
    .toLowerCase()
    .replace(/^(?:x-)?(?:gb[-_]?2312-80|cp936|windows-936|gb[-_]?18030|gb[-_]?k|gb[-_]?2312)$/, 'gb18030');
  try {
    const { encoding } = new TextDecoder(bare);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Null where the bytes do not fit. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text with a mark for each byte that fits nowhere; null where there are many, or no character outside ASCII fits. */
function decodeDamaged(bytes: Uint8Array, label: string): string | null {
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  let high = 0;
  let damaged = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) high++;
    if (code === 0xfffd || isPrivate(code)) damaged++;
  }
  return high > damaged && damaged <= Math.max(1, high * MOST_DAMAGE) && high >= damaged * 4 ? text : null;
}

function checked(decoded: Decoded): Decoded {
  let controls = 0;
  const { text } = decoded;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) throw notText('it holds NUL characters');
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) controls++;
  }
  if (controls > 0 && controls > text.length * MOST_CONTROLS) throw notText('it is full of control characters');
  return decoded;
}

function notText(reason: string): UserError {
  return new UserError(`This is not a text: ${reason}. Is it a binary file?`, {
    hint: 'Give a text, Markdown or HTML file in UTF-8, UTF-16 with a byte order mark, GB18030 or Big5.',
  });
}
