import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UserError } from '@yibao-rules/model';
import { cleanText, type PdfPage, type TextRun } from './text-run.js';

/** No article has more; a file with more is a book or an attack. */
const MOST_PAGES = 600;
const MOST_RUNS_PER_PAGE = 100_000;
const MOST_CHARACTERS = 8_000_000;
const MOST_SECONDS = 120;
/** Share of the cosine of a run's angle that its sine may have: text that leans more is a watermark or a stamp. */
const MOST_LEAN = 0.02;

/** As much of pdf.js's document as is read here. */
interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
    getTextContent(): Promise<{ items: object[] }>;
    cleanup(): void;
  }>;
  destroy(): Promise<void>;
}

/**
 * The text layer of a PDF, page by page, read by pdf.js (loaded when the first PDF comes). Rotated text (watermarks, stamps) is left out.
 * Throws UserError where the file is encrypted, broken, has no text (a scan), or exceeds the bounds.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await load(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw tooBig(`${document.numPages} pages; at most ${MOST_PAGES} are read`);
    return await readPages(document);
  } catch (error) {
    throw error instanceof UserError ? error : broken(error);
  } finally {
    await document.destroy();
  }
}

async function load(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    // pdf.js takes the bytes over, so it gets a copy. Fonts that are not embedded need the predefined character maps (ISO 32000-1, 9.7.5.2).
    const task = getDocument({
      data: Uint8Array.from(bytes),
      cMapUrl: `${join(home, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    return (await task.promise) as unknown as PdfDocument;
  } catch (error) {
    throw (error as Error).name === 'PasswordException' ? encrypted() : broken(error);
  }
}

async function readPages(document: PdfDocument): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  const deadline = performance.now() + MOST_SECONDS * 1000;
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() > deadline) throw tooBig(`more than ${MOST_SECONDS} seconds of work`);
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    if (items.length > MOST_RUNS_PER_PAGE) throw tooBig(`${items.length} pieces of text on page ${number}`);
    const runs = items.map((item) => runOf(item, transform)).filter((run) => run !== null);
    for (const run of runs) characters += run.text.length;
    if (characters > MOST_CHARACTERS) throw tooBig(`more than ${MOST_CHARACTERS} characters`);
    pages.push({ number, width, height, runs });
    page.cleanup();
  }
  checkText(pages, characters);
  return pages;
}

/** A run in the coordinates of the page as it is shown; null where it is blank or leans. */
function runOf(item: object, page: readonly number[]): TextRun | null {
  if (!('str' in item)) return null;
  const { str, transform, width } = item as { str: string; transform: number[]; width: number };
  const text = cleanText(str);
  if (text.trim() === '') return null;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page;
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = transform;
  const along = a * ta + c * tb;
  const lean = b * ta + d * tb;
  if (along <= 0 || Math.abs(lean) > along * MOST_LEAN) return null;
  const size = Math.hypot(a * tc + c * td, b * tc + d * td);
  return { text, x: a * te + c * tf + e, y: b * te + d * tf + f, width, size };
}

/** Private use, replacement and unassigned: what comes out where a font does not say which character a glyph is. */
const UNREADABLE = /[\ue000-\uf8ff\ufffd]/g;
const MOST_UNREADABLE = 0.3;

function checkText(pages: readonly PdfPage[], characters: number): void {
  if (characters === 0) {
    throw new UserError(
      `This PDF has no text: its ${pages.length === 1 ? 'page is a picture' : `${pages.length} pages are pictures`} (a scan).`,
      {
        hint: 'Run character recognition over it first, and give the PDF with the text layer, or the text itself.',
      },
    );
  }
  let unreadable = 0;
  for (const { runs } of pages) for (const { text } of runs) unreadable += text.match(UNREADABLE)?.length ?? 0;
  if (unreadable > characters * MOST_UNREADABLE) {
    throw new UserError('The text of this PDF cannot be read: its fonts do not say which characters their glyphs are.', {
      hint: 'Run character recognition over it first, or give the text itself.',
    });
  }
}

function encrypted(): UserError {
  return new UserError('This PDF is encrypted and needs a password.', { hint: 'Save it without a password first.' });
}

function broken(cause: unknown): UserError {
  return new UserError(`This is not a PDF that can be read (${(cause as Error).message ?? cause}).`, {
    hint: 'The file may be cut off or damaged; fetch it again.',
    cause,
  });
}

function tooBig(what: string): UserError {
  return new UserError(`This PDF is too big: ${what}.`, { hint: 'Split it, and give the pages of one article.' });
}
