import type { Fetched } from '@yibao-rules/scrape';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import { keyOf, type Manifest, type NamedPage } from '../sources/manifest.js';
import type { ReadPage } from './compare-page.js';
import { isBefore } from './discovery/listed-date.js';

/** Which bytes and addresses a pipeline has already, so that one article does not become two sources. */
export class KnownPages {
  private readonly byHash = new Map<string, string>();
  private readonly byAddress = new Map<string, string>();

  /** Of committed files and of the snapshots that there are. @throws UserError where a snapshot record is damaged. */
  static async read({ files, pages }: Pick<Manifest, 'files' | 'pages'>, store: SnapshotStore): Promise<KnownPages> {
    const known = new KnownPages();
    for (const { id, sha256, url } of files) known.add(id, sha256, url);
    for (const { id, url } of pages) {
      const record = await store.record(id);
      known.add(id, record?.retrieval.sha256 ?? null, url);
      if (record) known.add(id, null, record.retrieval.finalUrl);
    }
    return known;
  }

  /** The source that has these bytes or one of these addresses, or null. */
  ownerOf(sha256: string | null, addresses: readonly string[]): string | null {
    const byHash = sha256 === null ? undefined : this.byHash.get(sha256);
    return byHash ?? addresses.map((address) => this.byAddress.get(keyOf(address) ?? '')).find((id) => id !== undefined) ?? null;
  }

  /** Why a page that a list named is no new source, or null; it is known from now on where it is one. */
  whyNotNew({ id, url }: NamedPage, { retrieval }: Fetched, { article }: ReadPage, since: string | null): string | null {
    const date = article.publishedAt?.slice(0, 10) ?? null;
    if (since !== null && date !== null && isBefore(date, since)) return `It was published on ${date}, before ${since}.`;
    const owner = this.ownerOf(retrieval.sha256, [retrieval.finalUrl]);
    if (owner !== null && owner !== id) return `It is the page of ${owner}.`;
    this.add(id, retrieval.sha256, url);
    this.add(id, null, retrieval.finalUrl);
    return null;
  }

  private add(id: string, sha256: string | null, address: string | null): void {
    const key = keyOf(address);
    if (sha256 !== null && !this.byHash.has(sha256)) this.byHash.set(sha256, id);
    if (key !== null && !this.byAddress.has(key)) this.byAddress.set(key, id);
  }
}
