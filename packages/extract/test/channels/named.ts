import { extractChannels } from '../../src/channels/index.js';
import { extractRegions } from '../../src/regions/index.js';
import { articleOf } from '../fixtures.js';

/** The channels of an article of these blocks. */
export function records(...parts: Parameters<typeof articleOf>) {
  const article = articleOf(...parts);
  return extractChannels(article, extractRegions(article).mentions);
}

/** Type, name and path of the channels that have a name. */
export function named(...parts: Parameters<typeof articleOf>): string[] {
  return records(...parts)
    .filter(({ name }) => name !== null)
    .map(({ type, name, path }) => [type, name, ...(path ? [path.join('>')] : [])].join(' '));
}
