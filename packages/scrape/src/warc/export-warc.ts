/** A WARC 1.1 file of the snapshots of a store: what web archives and their tools read (ISO 28500:2017). */
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { compareCodeUnits, type Retrieval, type SnapshotRecord, UserError } from '@yibao-rules/model';
import { softwareName } from '../fetch/user-agent.js';
import type { SnapshotStore } from '../store/snapshot-store.js';
import { answerHead, redirectMessage } from './http-message.js';
import { gzipMember, serialiseWarcRecord, type WarcRecord, warcRecordId } from './warc-record.js';

export interface ExportWarcOptions {
  store: SnapshotStore;
  /** Ids of the sources; those that were never fetched are left out. */
  ids: readonly string[];
  /** The file to write; a name that ends in `.gz` gets each record packed on its own, as readers expect. */
  file: string;
}

export interface WarcExport {
  /** Records written, warcinfo included. */
  records: number;
  /** Sources that have no snapshot, sorted. */
  missing: string[];
}

/**
 * Writes the last good snapshots, sorted by id: for each a response record for every redirect on the way and one for the page, or a revisit record
 * where another source has the same bytes. The same snapshots give the same file, byte for byte.
 * @throws UserError where no source has a snapshot, a snapshot is spoilt, or the file cannot be written.
 */
export async function exportWarc({ store, ids, file }: ExportWarcOptions): Promise<WarcExport> {
  const missing: string[] = [];
  const records: SnapshotRecord[] = [];
  for (const id of [...new Set(ids)].sort(compareCodeUnits)) {
    const record = await store.record(id);
    if (record === null) missing.push(id);
    else records.push(record);
  }
  if (records.length === 0) throw new UserError('No source has a snapshot yet.', { hint: 'Fetch the sources first.' });
  let written = 0;
  await writeWhole(file, async (write) => {
    for await (const record of warcRecords(records, store, basename(file))) {
      const bytes = serialiseWarcRecord(record);
      await write(file.endsWith('.gz') ? gzipMember(bytes) : bytes);
      written++;
    }
  });
  return { records: written, missing };
}

async function* warcRecords(records: readonly SnapshotRecord[], store: SnapshotStore, name: string): AsyncGenerator<WarcRecord> {
  const info = warcinfo(records, name);
  const infoId = warcRecordId(info);
  yield info;
  const firstWith = new Map<string, { retrieval: Retrieval; recordId: string }>();
  for (const record of records) {
    const { retrieval } = record;
    for (const hop of retrieval.redirects) yield response(hop.url, retrieval.retrievedAt, infoId, redirectMessage(hop), null);
    const first = firstWith.get(retrieval.sha256);
    if (first) {
      yield revisit(retrieval, infoId, first);
      continue;
    }
    const message = Buffer.concat([answerHead(retrieval), await store.bytes(record)]);
    const page = response(retrieval.finalUrl, retrieval.retrievedAt, infoId, message, retrieval.sha256);
    firstWith.set(retrieval.sha256, { retrieval, recordId: warcRecordId(page) });
    yield page;
  }
}

/** Who wrote the file and what it is; dated by its newest page, because a clock would make every export differ. */
function warcinfo(records: readonly SnapshotRecord[], name: string): WarcRecord {
  const date = records.map(({ retrieval }) => new Date(retrieval.retrievedAt).toISOString()).reduce((a, b) => (a > b ? a : b));
  const lines = [
    `software: ${softwareName()}`,
    'format: WARC File Format 1.1',
    'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    'robots: RFC 9309 was obeyed',
    'description: pages as they were fetched last; content codings are undone, and of the headers those are kept that say what the bytes are',
  ];
  const block = Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
  return { type: 'warcinfo', date, contentType: 'application/warc-fields', fields: { 'WARC-Filename': name }, block };
}

function response(url: string, date: string, infoId: string, block: Uint8Array, payload: string | null): WarcRecord {
  const fields = {
    'WARC-Target-URI': url,
    'WARC-Warcinfo-ID': infoId,
    ...(payload === null ? {} : { 'WARC-Payload-Digest': `sha256:${payload}` }),
  };
  return { type: 'response', date: utc(date), contentType: 'application/http;msgtype=response', fields, block };
}

/** The same bytes at another address, or another time: only the headers are written (WARC 1.1, 6.7.2). */
function revisit(retrieval: Retrieval, infoId: string, first: { retrieval: Retrieval; recordId: string }): WarcRecord {
  const fields = {
    'WARC-Target-URI': retrieval.finalUrl,
    'WARC-Warcinfo-ID': infoId,
    'WARC-Payload-Digest': `sha256:${retrieval.sha256}`,
    'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
    'WARC-Refers-To': first.recordId,
    'WARC-Refers-To-Target-URI': first.retrieval.finalUrl,
    'WARC-Refers-To-Date': utc(first.retrieval.retrievedAt),
  };
  const contentType = 'application/http;msgtype=response';
  return { type: 'revisit', date: utc(retrieval.retrievedAt), contentType, fields, block: answerHead(retrieval) };
}

/** WARC dates are in UTC and end in Z (WARC 1.1, 5.4). */
function utc(date: string): string {
  return new Date(date).toISOString();
}

/** Writes a file piece by piece under another name, and gives it its name when it is whole. */
async function writeWhole(file: string, fill: (write: (bytes: Uint8Array) => Promise<void>) => Promise<void>): Promise<void> {
  const partial = `${file}.partial`;
  try {
    const handle = await open(partial, 'w');
    try {
      await fill((bytes) => handle.writeFile(bytes));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof UserError) throw error;
    throw new UserError(`${file}: cannot be written (${code})`, {
      file,
      hint: 'check the folder, and that you may write there',
      cause: error,
    });
  }
}
