/**
 * Snapshots on disk, for git: the bytes as `<sha256>.<html|txt|pdf|xml>`, and one `<id>.json` a source that names its last good retrieval and the
 * hashes before it. Names are made of ids and hashes only. A page that did not change writes nothing, so a run without news leaves no difference.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  canonicalJson,
  type Retrieval,
  type RetrievedMediaType,
  type Snapshot,
  type SnapshotRecord,
  snapshotRecordSchema,
  sourceIdSchema,
  UserError,
} from '@yibao-rules/model';
import writeFileAtomic from 'write-file-atomic';
import type { Fetched } from '../fetch/fetch-result.js';
import { sha256 } from '../sha256.js';
import { type Anomaly, anomalyOf } from './anomaly.js';

const EXTENSIONS: Readonly<Record<RetrievedMediaType, string>> = { html: 'html', text: 'txt', pdf: 'pdf', xml: 'xml' };

/** The name of the file that holds a snapshot's bytes, in the store's folder. */
export function bodyFileName({ sha256, mediaType }: Pick<Retrieval, 'sha256' | 'mediaType'>): string {
  return `${sha256}.${EXTENSIONS[mediaType]}`;
}

/** What became of a fetched page. */
export type Kept =
  | { kind: 'new' | 'changed' | 'unchanged'; record: SnapshotRecord }
  /** The bytes that the record named were missing or spoilt, so that there was nothing to hold the page against: it was written. */
  | { kind: 'restored'; record: SnapshotRecord }
  /** Nothing was written; `record` is what was kept before, or null. */
  | { kind: 'anomaly'; record: SnapshotRecord | null; anomaly: Anomaly };

export interface KeepOptions {
  /**
   * The text of the article on a page. With it, a page whose text is the same counts as unchanged (counters and tokens differ every time), and
   * lengths are compared in characters of text. A UserError means that there is none.
   */
  textOf?: (snapshot: Snapshot) => string;
  /** Keeps the page however odd it is. */
  accept?: boolean;
}

export interface SnapshotStore {
  /** The record of a source, or null where it was never fetched. @throws UserError where the file is no such record. */
  record(id: string): Promise<SnapshotRecord | null>;
  /** The last good bytes of a record. @throws UserError where they are missing or are not the bytes that were fetched. */
  bytes(record: SnapshotRecord): Promise<Uint8Array>;
  /** True where the last good bytes of a record are there and are those that were fetched. */
  isWhole(record: SnapshotRecord): Promise<boolean>;
  /** The snapshot that the parser reads, or null where the source was never fetched. @throws UserError as the two above, and for XML. */
  snapshot(id: string): Promise<Snapshot | null>;
  /** Keeps a fetched page. Nothing is written where it did not change, or where it is odd: then the last good snapshot stays. */
  keep(id: string, page: FetchedPage, options?: KeepOptions): Promise<Kept>;
}

type FetchedPage = Pick<Fetched, 'retrieval' | 'bytes'>;

/**
 * @param folder where the snapshots are; made when the first page is kept.
 * @param schema path of the JSON Schema of the records, as it is written into each.
 */
export function openSnapshotStore(folder: string, schema: string | null = null): SnapshotStore {
  return new FolderStore(folder, schema);
}

class FolderStore implements SnapshotStore {
  readonly #folder: string;
  readonly #schema: { $schema?: string };

  constructor(folder: string, schema: string | null) {
    this.#folder = folder;
    this.#schema = schema === null ? {} : { $schema: schema };
  }

  async record(id: string): Promise<SnapshotRecord | null> {
    const file = this.#recordFile(id);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw unreadable(file, error);
    });
    return text === null ? null : parseRecord(file, text, id);
  }

  async bytes({ retrieval }: SnapshotRecord): Promise<Uint8Array> {
    const file = this.#bodyFile(retrieval);
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw unreadable(file, error);
    });
    if (sha256(bytes) === retrieval.sha256) return bytes;
    throw new UserError(`${file}: these are not the bytes that were fetched: their SHA-256 differs from the file's name`, {
      file,
      hint: 'restore the file from version control; fetched bytes are never edited',
    });
  }

  async isWhole(record: SnapshotRecord): Promise<boolean> {
    try {
      await this.bytes(record);
      return true;
    } catch (error) {
      if (error instanceof UserError) return false;
      throw error;
    }
  }

  async snapshot(id: string): Promise<Snapshot | null> {
    const record = await this.record(id);
    if (record === null) return null;
    const snapshot = snapshotOf(id, record.retrieval, await this.bytes(record));
    if (snapshot !== null) return snapshot;
    throw new UserError(`${id}: is XML, no article`, { file: this.#recordFile(id), hint: 'give the address of the article itself' });
  }

  async keep(id: string, page: FetchedPage, { textOf, accept = false }: KeepOptions = {}): Promise<Kept> {
    const record = await this.record(id);
    const old = record !== null && (await this.isWhole(record)) ? record : null;
    if (record?.retrieval.sha256 === page.retrieval.sha256) {
      if (old !== null) return { kind: 'unchanged', record };
      await this.#writeBody(record, page.bytes);
      return { kind: 'restored', record };
    }
    if (!accept) {
      const weighed = { retrieval: page.retrieval, text: textFrom(id, page, textOf) };
      const before = old && {
        retrieval: old.retrieval,
        text: textOf ? textFrom(id, { ...old, bytes: await this.bytes(old) }, textOf) : null,
      };
      if (old && before?.text && before.text === weighed.text) return { kind: 'unchanged', record: old };
      const anomaly = anomalyOf(weighed, before);
      if (anomaly !== null) return { kind: 'anomaly', record, anomaly };
    }
    const written = await this.#write(id, page, record);
    return { kind: record === null ? 'new' : old === null ? 'restored' : 'changed', record: written };
  }

  async #write(id: string, { retrieval, bytes }: FetchedPage, old: SnapshotRecord | null): Promise<SnapshotRecord> {
    const history = old ? [...old.history, pastOf(old.retrieval)] : [];
    const record: SnapshotRecord = { ...this.#schema, id, retrieval, history };
    // A body is written before the record that names it, so that a killed run leaves no record without bytes.
    await this.#writeBody(record, bytes);
    await writeFileAtomic(this.#recordFile(id), canonicalJson(record));
    return record;
  }

  /** Another source may have the same bytes: a file that holds them already stays as it is. */
  async #writeBody(record: SnapshotRecord, bytes: Uint8Array): Promise<void> {
    if (await this.isWhole(record)) return;
    await mkdir(this.#folder, { recursive: true });
    await writeFileAtomic(this.#bodyFile(record.retrieval), Buffer.from(bytes));
  }

  #recordFile(id: string): string {
    return join(this.#folder, `${sourceIdSchema.parse(id)}.json`);
  }

  #bodyFile(retrieval: Retrieval): string {
    return join(this.#folder, bodyFileName(retrieval));
  }
}

/** What the parser reads, or null for XML, which no article is. */
function snapshotOf(id: string, { finalUrl, retrievedAt, mediaType, sha256, charset }: Retrieval, bytes: Uint8Array): Snapshot | null {
  return mediaType === 'xml' ? null : { id, bytes, url: finalUrl, retrievedAt, mediaType, sha256, charset };
}

function textFrom(id: string, { retrieval, bytes }: FetchedPage, textOf: KeepOptions['textOf']): string | null {
  const snapshot = snapshotOf(id, retrieval, bytes);
  if (!textOf || snapshot === null) return null;
  try {
    return textOf(snapshot);
  } catch (error) {
    if (error instanceof UserError) return '';
    throw error;
  }
}

function pastOf({ retrievedAt, sha256, length }: Retrieval) {
  return { retrievedAt, sha256, length };
}

function parseRecord(file: string, text: string, id: string): SnapshotRecord {
  const hint = 'restore the file from version control, or remove it and fetch the source again';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file}: not JSON`, { file, hint, cause: error });
  }
  const parsed = snapshotRecordSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(`${file}: no snapshot record: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}`, { file, hint });
  }
  if (parsed.data.id !== id) throw new UserError(`${file}: holds the record of ${parsed.data.id}`, { file, hint });
  return parsed.data;
}

function unreadable(file: string, error: NodeJS.ErrnoException): UserError {
  const what = error.code === 'ENOENT' ? 'no such file' : `cannot be read (${error.code ?? String(error)})`;
  return new UserError(`${file}: ${what}`, {
    file,
    hint: 'restore the file from version control, or fetch the source again',
    cause: error,
  });
}
