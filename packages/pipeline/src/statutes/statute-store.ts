import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, compareCodeUnits, type Instrument, type Statute } from '@yibao-rules/model';
import { instruments, statutes, titleKey } from '@yibao-rules/reference';
import { findProject } from '../project.js';

/** Full texts that a user imported: one JSON file a statute, named after its instrument or, where that is not known, a hash of its title. */
export class StatuteStore {
  /** What `find` has read: an article cites one statute many times. */
  private readonly found = new Map<string, Statute | null>();

  constructor(readonly folder: string) {}

  /** Every statute, sorted by title. @throws UserError where a file in the store was spoilt. */
  all(): Statute[] {
    if (!existsSync(this.folder)) return [];
    const names = readdirSync(this.folder).filter((name) => name.endsWith('.json'));
    return names.map((name) => this.read(name)).sort((a, b) => compareCodeUnits(a.title, b.title));
  }

  /** The statute of an instrument, or of a title that the reference set does not know; null where it was not imported. */
  find(instrument: Instrument | null, title: string): Statute | null {
    const name = fileNameOf(instrument, title);
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const statute = existsSync(join(this.folder, name)) ? this.read(name) : null;
    this.found.set(name, statute);
    return statute;
  }

  /** Adds statutes, or puts them in the place of those with the same title. Each file appears whole; where one cannot be written, none does. */
  save(list: readonly Statute[]): void {
    this.found.clear();
    mkdirSync(this.folder, { recursive: true });
    const staged = mkdtempSync(join(this.folder, '.import-'));
    try {
      const names = list.map((statute) => fileNameOf(instruments.find(statute.title), statute.title));
      for (const [i, statute] of list.entries()) writeFileSync(join(staged, names[i] as string), canonicalJson(statute));
      for (const name of names) renameSync(join(staged, name), join(this.folder, name));
    } finally {
      rmSync(staged, { recursive: true, force: true });
    }
  }

  private read(name: string): Statute {
    const file = join(this.folder, name);
    return statutes.statuteFromJson(readFileSync(file, 'utf8'), file);
  }
}

/** Two texts with one name are the same statute. */
export function fileNameOf(instrument: Instrument | null, title: string): string {
  return `${instrument?.id ?? `title-${createHash('sha256').update(titleKey(title)).digest('hex').slice(0, 16)}`}.json`;
}

/** The store at `folder`, else the project's; null outside a project. */
export function openStatuteStore(folder: string | undefined): StatuteStore | null {
  if (folder !== undefined) return new StatuteStore(folder);
  const project = findProject();
  return project === null ? null : new StatuteStore(join(project.cache, 'statutes'));
}
