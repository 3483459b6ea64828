import { createHash } from 'node:crypto';
import { type Article, blockText, type Snapshot } from '@yibao-rules/model';
import { parseSnapshot } from '../../src/index.js';

const NOT_BODY = new Set(['title', 'meta', 'teaser-title', 'teaser-meta', 'link-list', 'boilerplate']);

export function snapshotOf(content: string | Uint8Array, about: Partial<Snapshot> = {}): Snapshot {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: 'page', bytes, url: null, retrievedAt: null, mediaType: 'html', sha256, charset: null, ...about };
}

export function read(content: string | Uint8Array, about: Partial<Snapshot> = {}): Article {
  return parseSnapshot(snapshotOf(content, about));
}

/** The blocks of an article's body, each as its words. */
export function bodyOf(article: Article): string[] {
  return article.blocks
    .filter((block) => !NOT_BODY.has(block.kind) && block.teaser === undefined)
    .map((block) => blockText(article, block));
}

/** The words of all blocks of a kind. */
export function wordsOf(article: Article, kind: string): string[] {
  return article.blocks.filter((block) => block.kind === kind).map((block) => blockText(article, block));
}
