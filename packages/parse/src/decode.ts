import { UserError } from '@yibao-rules/model';

export interface Decoded {
  text: string;
  /** The encoding, in the Encoding Standard's name: `utf-8`, `gb18030`, `utf-16le`, … */
  charset: string;
  /** What a user should be told, each a sentence in English. */
  notes: string[];
}

/** GB 2312 and GBK are parts of GB 18030. */
const CHINESE_LABELS = /^(?:x-)?(?:gb[-_]?2312|gbk|gb[-_]?18030|cp936|windows-936)(?:-80)?$/i;
/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.01;

/**
 * Decodes the bytes of a source: by its byte order mark, else as UTF-8 where every byte fits, else in the declared encoding, else as
 * GB 18030. UTF-8 comes before the declaration: other encodings hardly ever happen to be valid UTF-8, while declarations are often wrong.
 * A byte order mark stays in the text as U+FEFF, so that offsets are those of `readFileSync(file, 'utf8')`.
 * Throws UserError where nothing fits or the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) {
    const text = decodeAs(bytes, marked);
    if (text === null) throw notText(`its byte order mark says ${marked}, but the bytes are not`);
    return checked({ text, charset: marked, notes: marked === 'utf-8' ? [] : [`Decoded as ${marked}.`] });
  }
  if (bytes.includes(0)) throw notText('it holds NUL bytes');
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return checked({ text: utf8, charset: 'utf-8', notes: [] });
  const notes: string[] = [];
  const label = declared === null ? 'gb18030' : CHINESE_LABELS.test(declared.trim()) ? 'gb18030' : declared.trim().toLowerCase();
  if (label !== 'gb18030' && label !== 'utf-8' && label !== 'utf8') {
    const text = decodeAs(bytes, label);
    if (text !== null) return checked({ text, charset: label, notes: [`Decoded as ${label}, as declared.`] });
    notes.push(`The declared encoding ${label} does not fit.`);
  }
  const chinese = decodeAs(bytes, 'gb18030');
  if (chinese === null) throw notText('neither UTF-8 nor GB18030');
  return checked({ text: chinese, charset: 'gb18030', notes: [...notes, 'Not UTF-8: decoded as GB18030.'] });
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Null where the bytes do not fit, or where no such encoding is known. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
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
    hint: 'Give a text, Markdown or HTML file in UTF-8, UTF-16 with a byte order mark, or GB18030.',
  });
}
