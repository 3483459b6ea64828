import { type Instrument, type Statute, UserError } from '@yibao-rules/model';
import { type ArticleFingerprint, fingerprintArticle, statusAt } from '@yibao-rules/reference';

type Successor = Instrument['repealed'];

/** What the text of a statute does not say of itself, written by hand. */
interface StatuteEntry {
  title: string;
  id: string;
  issuer: string | null;
  documentNumber: string | null;
  shortTitles: string[];
  kind?: string;
  doubt?: string;
  repealed?: Successor;
  supersededBy?: Successor;
}

/** `catalogue.json`: entries for the statutes whose text is read, and whole records for documents whose text is not. */
export interface Catalogue {
  /** Day on which the statuses are stated. */
  asOf: string;
  statutes: StatuteEntry[];
  documents: (Omit<Instrument, 'status' | 'repealed' | 'supersededBy'> & { repealed: Successor; supersededBy?: Successor })[];
}

/**
 * Joins the catalogue and the statutes' own dates into the instruments' records, statutes first, in the catalogue's order; and
 * fingerprints every article.
 * @throws UserError where a statute has no entry in the catalogue, or an entry has no statute.
 */
export function buildInstruments(
  catalogue: Catalogue,
  statutes: readonly Statute[],
): { records: Instrument[]; fingerprints: Map<string, ArticleFingerprint[]> } {
  const byTitle = new Map(statutes.map((statute) => [statute.title, statute]));
  const records: Instrument[] = [];
  const fingerprints = new Map<string, ArticleFingerprint[]>();
  for (const entry of catalogue.statutes) {
    const statute = byTitle.get(entry.title);
    if (!statute)
      throw new UserError(`no statute in the folder is titled ${entry.title}`, {
        hint: 'Add its JSON file, or take its entry out of catalogue.json.',
      });
    byTitle.delete(entry.title);
    records.push(record(entry, statute, catalogue.asOf));
    fingerprints.set(
      entry.id,
      statute.articles.map((article) => fingerprintArticle(article.number, article.suffix ?? 0, article.text)),
    );
  }
  const [unlisted] = byTitle.keys();
  if (unlisted !== undefined)
    throw new UserError(`${unlisted} has no entry in catalogue.json`, { hint: 'Add one with its id and issuer.' });
  for (const { repealed, supersededBy = null, articleCount, grade, doubt, ...document } of catalogue.documents) {
    const status = statusAt({ effective: document.effective, repealed, supersededBy }, catalogue.asOf);
    records.push({ ...document, repealed, supersededBy, status, articleCount, grade, doubt });
  }
  return { records, fingerprints };
}

function record(entry: StatuteEntry, statute: Statute, asOf: string): Instrument {
  const { repealed = null, supersededBy = null } = entry;
  return {
    id: entry.id,
    title: statute.title,
    shortTitles: [...new Set([...statute.short_titles, ...entry.shortTitles])],
    issuer: entry.issuer,
    kind: entry.kind ?? statute.kind,
    documentNumber: entry.documentNumber,
    promulgated: statute.promulgated,
    revised: statute.revised.at(-1) ?? null,
    effective: statute.effective,
    repealed,
    supersededBy,
    status: statusAt({ effective: statute.effective, repealed, supersededBy }, asOf),
    articleCount: statute.articles.filter((article) => article.suffix === null).length,
    grade: 'A',
    doubt: entry.doubt ?? null,
  };
}
