import { withoutComments } from './tree/without-comments.js';

/** Browsers look for a declaration in the first 1024 bytes and begin anew where one comes later; pages put scripts and comments before it. */
const SNIFFED_BYTES = 8192;
const META = /<meta\s[^<>]{0,400}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i;
const XML = /^\s{0,20}<\?xml\s[^<>]{0,100}?encoding\s{0,4}=\s{0,4}["']([\w:.-]{2,40})/i;

/**
 * The charset that a page declares for itself in its first bytes, or null: its `<meta>`, else its XML declaration. Comments are passed over (HTML
 * Standard, 13.2.3.2). A page that can be read so far is not in UTF-16: the standard takes such a declaration for UTF-8.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = withoutComments(Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1'), '<!--', '-->');
  const label = META.exec(head)?.[1] ?? XML.exec(head)?.[1] ?? null;
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
