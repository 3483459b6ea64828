import { importStatutes, listStatutes, type StoredStatute } from '@yibao-rules/pipeline/statutes';
import { statutes as statuteTexts } from '@yibao-rules/reference';
import { writeLine } from '../output.js';
import { cut, table } from '../tables/table.js';

export interface StatutesOptions {
  store?: string;
}

/** Reads full texts into the store and prints how each stands to the reference set. */
export async function importCommand(paths: readonly string[], options: StatutesOptions): Promise<void> {
  const { store, imported } = importStatutes(paths, options.store);
  await print(imported);
  await writeLine(`${imported.length} statutes imported to ${store}`);
}

/** Prints the statutes of the store. */
export async function listCommand(options: StatutesOptions): Promise<void> {
  const { store, statutes } = listStatutes(options.store);
  if (statutes.length > 0) await print(statutes);
  await writeLine(`${statutes.length} statutes in ${store}`);
}

async function print(statutes: readonly StoredStatute[]): Promise<void> {
  const rows = statutes.map((statute) => [
    cut(statute.title, 40),
    statute.articles,
    statute.instrument?.status ?? '—',
    versionWords(statute),
  ]);
  await writeLine(table(['statute', 'articles', 'status', 'text'], rows));
}

function versionWords({ instrument, version }: StoredStatute): string {
  if (instrument === null) return 'not in the reference set';
  if (version === null) return 'no fingerprints to hold it against';
  if (statuteTexts.isSameVersion(version)) return 'as fingerprinted';
  const parts = [count(version.different, 'with other words'), count(version.missing, 'missing'), count(version.added, 'more')].filter(
    (part) => part !== '',
  );
  return `another version: ${parts.join('; ')}`;
}

function count(articles: readonly string[], what: string): string {
  if (articles.length === 0) return '';
  const shown = articles.slice(0, 3).join('、');
  return `${articles.length} ${what} (${shown}${articles.length > 3 ? ' …' : ''})`;
}
