/**
 * One record of a WARC file (ISO 28500:2017, WARC 1.1): named fields, a block, digests. Nothing in it depends on when or where it is written: a record's
 * id is made from what it says, so that the same snapshots give the same bytes.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { sha256 } from '../sha256.js';

export interface WarcRecord {
  type: 'warcinfo' | 'response' | 'revisit';
  /** ISO 8601; WARC 1.1 takes fractions of a second. */
  date: string;
  contentType: string;
  /** Fields beyond those that every record has, in the order in which they are written. */
  fields: Readonly<Record<string, string>>;
  block: Uint8Array;
}

const CRLF = '\r\n';

/** The WARC-Record-ID: a UUID of version 8 (RFC 9562, 5.8), made from the SHA-256 of the record's other fields and its block's digest. */
export function warcRecordId(record: WarcRecord): string {
  const name = [record.type, record.date, record.contentType, ...Object.entries(record.fields).flat(), sha256(record.block)];
  const bytes = createHash('sha256').update(JSON.stringify(name)).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `<urn:uuid:${parts.join('-')}>`;
}

/** The bytes of a record. */
export function serialiseWarcRecord(record: WarcRecord): Uint8Array {
  const fields: [name: string, value: string][] = [
    ['WARC-Type', record.type],
    ['WARC-Record-ID', warcRecordId(record)],
    ['WARC-Date', record.date],
    ...Object.entries(record.fields),
    ['WARC-Block-Digest', `sha256:${sha256(record.block)}`],
    ['Content-Type', record.contentType],
    ['Content-Length', String(record.block.length)],
  ];
  const head = ['WARC/1.1', ...fields.map(([name, value]) => `${name}: ${oneLine(value)}`), '', ''].join(CRLF);
  return Buffer.concat([Buffer.from(head), record.block, Buffer.from(CRLF + CRLF)]);
}

/** A record as a gzip member of its own (WARC 1.1, annex D), without the mark of the operating system that zlib leaves. */
export function gzipMember(bytes: Uint8Array): Uint8Array {
  const member = gzipSync(bytes, { level: 9 });
  member[9] = 255;
  return member;
}

/** A value as it may stand in a field: a line end in it would begin another field. */
export function oneLine(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a field must not hold
  return value.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
}
