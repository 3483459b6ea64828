/** What a body is: by its Content-Type (RFC 9110, 8.3), and where that says nothing, by its first bytes. */
import type { RetrievedMediaType } from '@yibao-rules/model';
import { parseMIMEType } from 'undici';
import { isPdf, mediaTypeOf } from '../media-type.js';

const MEDIA_TYPES: Readonly<Record<string, RetrievedMediaType>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/x-markdown': 'text',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/rss+xml': 'xml',
  'application/atom+xml': 'xml',
};

/** Types that servers give to what they do not know: the bytes decide. */
const UNKNOWN_TYPES = new Set(['application/octet-stream', 'binary/octet-stream', 'application/unknown', 'unknown/unknown', 'text/pdf']);

/** Types of a file that is packed itself, as sitemaps are (`sitemap.xml.gz`): unpacked like a coding, then the bytes decide. */
const PACKED_TYPES = new Set(['application/gzip', 'application/x-gzip']);

export interface ContentType {
  /** `unknown`: to be told by the bytes. `other`: nothing that is read as an article. */
  mediaType: RetrievedMediaType | 'unknown' | 'other';
  /** The body is a gzip file. */
  packed: boolean;
  /** As declared, in lower case, or null. */
  charset: string | null;
  /** The type without parameters, for a message. */
  essence: string;
}

/** What a Content-Type header says. One that is missing or unreadable says nothing. */
export function contentTypeOf(header: string | undefined): ContentType {
  const parsed = parseMIMEType(header ?? '');
  if (parsed === 'failure') return { mediaType: 'unknown', packed: false, charset: null, essence: '' };
  const { essence } = parsed;
  const packed = PACKED_TYPES.has(essence);
  const unknown = packed || UNKNOWN_TYPES.has(essence);
  return {
    mediaType: MEDIA_TYPES[essence] ?? (unknown ? 'unknown' : 'other'),
    packed,
    charset: charsetOf(parsed.parameters.get('charset')),
    essence,
  };
}

/** A label of an encoding is short and plain (WHATWG Encoding, 4.2); anything else is no label. */
function charsetOf(parameter: string | undefined): string | null {
  const label = parameter?.trim().toLowerCase() ?? '';
  return /^[a-z0-9][a-z0-9._:-]{0,39}$/.test(label) ? label : null;
}

/** What the bytes are, where the header does not say; a PDF is known by its signature whatever the header says. */
export function mediaTypeOfBody(declared: RetrievedMediaType | 'unknown', bytes: Uint8Array): RetrievedMediaType {
  if (isPdf(bytes)) return 'pdf';
  if (declared !== 'unknown') return declared;
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,100}<\?xml\s/.test(head) && !/<html[\s>]/i.test(head)) return 'xml';
  return mediaTypeOf(null, bytes);
}
