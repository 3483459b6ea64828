import { type Listing, UserError } from '@yibao-rules/model';
import type { Manifest, NamedPage } from '../sources/manifest.js';

export interface Choice {
  listings: Listing[];
  pages: NamedPage[];
}

/**
 * What a run asks for: everything, or the pages and listings of the ids that are given; with a listing go the articles that it named.
 * @throws UserError for an id that names neither, or a source whose file is committed.
 */
export function choose({ listings, pages, files, shown }: Manifest, only: readonly string[]): Choice {
  if (only.length === 0) return { listings, pages };
  const isChosen = ({ id }: { id: string }) => only.includes(id);
  for (const id of only) {
    if (listings.some((one) => one.id === id) || pages.some((one) => one.id === id)) continue;
    if (files.some((one) => one.id === id)) {
      throw new UserError(`${id} has a committed file and is not fetched`, {
        file: shown,
        hint: 'To fetch it from now on, leave its file, sha256, charset and retrievedAt out.',
      });
    }
    const ids = [...listings, ...pages].map((one) => one.id);
    throw new UserError(`no source or listing is called ${id}`, { file: shown, hint: `There are: ${shortList(ids)}.` });
  }
  return {
    listings: listings.filter(isChosen),
    pages: pages.filter((page) => isChosen(page) || (page.discovered !== null && only.includes(page.discovered.listing))),
  };
}

const MOST_NAMED = 20;

function shortList(ids: readonly string[]): string {
  if (ids.length === 0) return 'none';
  return `${ids.slice(0, MOST_NAMED).join(', ')}${ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : ''}`;
}
