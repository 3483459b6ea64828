/**
 * Snapshots on disk, for git: the bytes as `<sha256>.<html|txt|pdf|xml>`, and one `<id>.json` a source that names its last good retrieval and the
 * hashes before it. Names are made of ids and hashes only. A page that did not change writes nothing, so a run without news leaves no difference.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
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

const EXTENSIONS: Readonly<Record<RetrievedMediaType, string>> = { html: 'html', text: 'txt', pdf: 'pdf', xml: 'xml' };

/** What became of a fetched page. */
export type Kept = { kind: 'new' | 'changed'; record: SnapshotRecord } | { kind: 'unchanged'; record: SnapshotRecord };

export interface SnapshotStore {
  /** The record of a source, or null where it was never fetched. @throws UserError where the file is no such record. */
  record(id: string): Promise<SnapshotRecord | null>;
  /** The last good bytes of a record. @throws UserError where they are missing or are not the bytes that were fetched. */
  bytes(record: SnapshotRecord): Promise<Uint8Array>;
  /** The snapshot that the parser reads, or null where the source was never fetched. @throws UserError as the two above, and for XML. */
  snapshot(id: string): Promise<Snapshot | null>;
  /** Keeps a fetched page: the same bytes as before write nothing. */
  keep(id: string, page: { retrieval: Retrieval; bytes: Uint8Array }): Promise<Kept>;
}

export function openSnapshotStore(folder: string): SnapshotStore {
  return new FolderStore(folder);
}

class FolderStore implements SnapshotStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
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

  async snapshot(id: string): Promise<Snapshot | null> {
    const record = await this.record(id);
    if (record === null) return null;
    const { finalUrl, retrievedAt, mediaType, charset } = record.retrieval;
    if (mediaType === 'xml') {
      throw new UserError(`${id}: is XML, no article`, { file: this.#recordFile(id), hint: 'give the address of the article itself' });
    }
    return { id, bytes: await this.bytes(record), url: finalUrl, retrievedAt, mediaType, sha256: record.retrieval.sha256, charset };
  }

  async keep(id: string, { retrieval, bytes }: { retrieval: Retrieval; bytes: Uint8Array }): Promise<Kept> {
    const old = await this.record(id);
    if (old?.retrieval.sha256 === retrieval.sha256) return { kind: 'unchanged', record: old };
    await mkdir(this.#folder, { recursive: true });
    const body = this.#bodyFile(retrieval);
    // A body is written before the record that names it, so that a killed run leaves no record without bytes.
    if (!(await exists(body))) await writeFileAtomic(body, Buffer.from(bytes));
    const record: SnapshotRecord = { id, retrieval, history: [...(old?.history ?? []), ...(old ? [pastOf(old.retrieval)] : [])] };
    await writeFileAtomic(this.#recordFile(id), canonicalJson(record));
    return { kind: old === null ? 'new' : 'changed', record };
  }

  #recordFile(id: string): string {
    return join(this.#folder, `${sourceIdSchema.parse(id)}.json`);
  }

  #bodyFile({ sha256, mediaType }: Retrieval): string {
    return join(this.#folder, `${sha256}.${EXTENSIONS[mediaType]}`);
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

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
