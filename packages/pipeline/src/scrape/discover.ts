import type { DiscoveredSource } from '@yibao-rules/model';
import { keyOf, type Manifest } from '../sources/manifest.js';
import { addressKey } from './discovery/address.js';
import { sourceIdOf } from './discovery/source-id.js';
import type { VisitedListing } from './visit-listing.js';

export interface Discovery {
  /** Articles that no source had before, with the ids that they would have. */
  fresh: DiscoveredSource[];
  /** How many of them each listing named first, by its id. */
  count: ReadonlyMap<string, number>;
}

/** The articles of the visited lists that are no sources yet. An address that two lists name is the first one's. */
export function discoverSources(visited: readonly VisitedListing[], { files, pages, listings }: Manifest): Discovery {
  const ids = new Set([...files, ...pages, ...listings].map(({ id }) => id));
  const known = new Set([...files, ...pages, ...listings].map(({ url }) => keyOf(url)));
  const fresh: DiscoveredSource[] = [];
  const count = new Map<string, number>();
  for (const { listing, articles } of visited) {
    for (const { url, title, listedAt } of articles) {
      const key = addressKey(url);
      if (known.has(key)) continue;
      known.add(key);
      const id = sourceIdOf(url, (one) => ids.has(one));
      ids.add(id);
      fresh.push({ id, url: url.href, listing: listing.id, title, listedAt });
      count.set(listing.id, (count.get(listing.id) ?? 0) + 1);
    }
  }
  return { fresh, count };
}
