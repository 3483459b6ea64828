import { type Retrieval, type Snapshot, UserError } from '@yibao-rules/model';
import type { NamedPage } from '../sources/manifest.js';

/** The bytes of an answer as the parser takes them. @throws UserError where they are no article's. */
export function snapshotOf(page: Pick<NamedPage, 'id' | 'charset'>, retrieval: Retrieval, bytes: Uint8Array): Snapshot {
  const { finalUrl, retrievedAt, mediaType, sha256, charset } = retrieval;
  if (mediaType === 'xml') {
    throw new UserError('The address gives XML, not an article.', {
      file: page.id,
      hint: 'Make a sitemap or feed a listing, and give an article’s own address as a source.',
    });
  }
  return { id: page.id, bytes, url: finalUrl, retrievedAt, mediaType, sha256, charset: page.charset ?? charset };
}
