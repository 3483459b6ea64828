import type { Article, Block, Snapshot } from '@yibao-rules/model';
import { parseSnapshot } from '@yibao-rules/parse';

/** What one parser found in a page. */
export interface Reading {
  body: string;
  title: string | null;
  publishedAt: string | null;
}

const NOT_BODY: ReadonlySet<Block['kind']> = new Set(['title', 'meta', 'teaser-title', 'teaser-meta', 'link-list', 'boilerplate']);

/** Our own parser's reading of a page. */
export function readWithParse(snapshot: Snapshot): Reading {
  const article = parseSnapshot(snapshot);
  return { body: bodyOf(article), title: article.title, publishedAt: article.publishedAt };
}

/** The article's text without the blocks that are not its body; list numbers stand between blocks and stay. */
export function bodyOf({ text, blocks }: Article): string {
  let body = '';
  let at = 0;
  for (const block of blocks) {
    if (!NOT_BODY.has(block.kind) && block.teaser === undefined) continue;
    body += `${text.slice(at, block.start)}\n`;
    at = block.end;
  }
  return body + text.slice(at);
}
