import { extname } from 'node:path';
import type { Snapshot } from '@yibao-rules/model';

const HTML_EXTENSIONS = new Set(['.html', '.htm', '.xhtml', '.shtml']);
const TEXT_EXTENSIONS = new Set(['.txt', '.text', '.md', '.markdown']);
const SNIFFED_BYTES = 512;

/** What a source is: by the signature of a PDF, by its file's extension, else (no file, or another extension) by the tag that its first bytes open. */
export function mediaTypeOf(file: string | null, bytes: Uint8Array): Snapshot['mediaType'] {
  if (isPdf(bytes)) return 'pdf';
  const extension = file === null ? '' : extname(file).toLowerCase();
  if (extension === '.pdf') return 'pdf';
  if (HTML_EXTENSIONS.has(extension)) return 'html';
  if (TEXT_EXTENSIONS.has(extension)) return 'text';
  const head = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1').replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(head)
    ? 'html'
    : 'text';
}

/** True where the bytes begin as a PDF does (ISO 32000-2, 7.5.2), whatever a name or a header says. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}
