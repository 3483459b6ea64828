import { type Instrument, type Statute, UserError } from '@yibao-rules/model';
import { instruments, statutes, type TextVersion } from '@yibao-rules/reference';
import { readStatuteFile, statuteFilesOf } from './statute-files.js';
import { fileNameOf, openStatuteStore, type StatuteStore } from './statute-store.js';

export { openStatuteStore, StatuteStore } from './statute-store.js';

/** A full text in the store, and how it stands to the reference set. */
export interface StoredStatute {
  title: string;
  articles: number;
  instrument: Instrument | null;
  /** Null where the reference set has no fingerprints of it. */
  version: TextVersion | null;
}

/**
 * Reads statutes from files and folders into the store: all of them, or none where a file is bad.
 * @returns what was read, in the order of the files, and the store's folder
 * @throws UserError naming file, place and remedy
 */
export function importStatutes(paths: readonly string[], folder: string | undefined): { store: string; imported: StoredStatute[] } {
  const store = requireStore(folder);
  const files = statuteFilesOf(paths);
  const read = files.map(readStatuteFile);
  const first = new Map<string, string>();
  for (const [i, { title }] of read.entries()) {
    const name = fileNameOf(instruments.find(title), title);
    const same = first.get(name);
    if (same !== undefined) {
      throw new UserError(`${title} is in ${same} too`, {
        file: files[i] as string,
        hint: 'Import the version that you need, and leave the other out.',
      });
    }
    first.set(name, files[i] as string);
  }
  store.save(read);
  return { store: store.folder, imported: read.map(describe) };
}

/** The statutes of the store, sorted by title. @throws UserError where there is no project and no folder was given. */
export function listStatutes(folder: string | undefined): { store: string; statutes: StoredStatute[] } {
  const store = requireStore(folder);
  return { store: store.folder, statutes: store.all().map(describe) };
}

function requireStore(folder: string | undefined): StatuteStore {
  const store = openStatuteStore(folder);
  if (store === null) throw new UserError('no yibao project here to keep statutes in', { hint: 'Say where with --store DIR.' });
  return store;
}

function describe(statute: Statute): StoredStatute {
  const instrument = instruments.find(statute.title);
  return { title: statute.title, articles: statute.articles.length, instrument, version: statutes.versionOf(statute, instrument) };
}
