import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '@yibao-rules/model';

/** What a reader should get out of a page; see pages/README.md. */
export interface Expected {
  /** The encoding that the bytes truly have, whatever the page declares. */
  charset: string;
  title: string;
  site: string | null;
  author: string | null;
  publishedAt: string | null;
  url: string | null;
  retrievedAt: string | null;
  /** Alt texts, which may stand in a body but need not. */
  optional?: string[];
}

export interface KnownPage {
  name: string;
  snapshot: Snapshot;
  body: string;
  expected: Expected;
}

/** The pages of a folder, by name. Throws where a page lacks one of its files. */
export function readPages(folder: string): KnownPage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => readKnownPage(folder, name));
}

function readKnownPage(folder: string, name: string): KnownPage {
  const bytes = readFileSync(join(folder, name, 'page.html'));
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  const { url, retrievedAt } = expected;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const snapshot: Snapshot = { id: name, bytes, url, retrievedAt, mediaType: 'html', sha256, charset: null };
  return { name, snapshot, body: readFileSync(join(folder, name, 'body.txt'), 'utf8'), expected };
}

/** One hash over names, pages and what is expected of them: it changes where a floor would have to be measured again. */
export function corpusHash(pages: readonly KnownPage[]): string {
  const hash = createHash('sha256');
  for (const { name, snapshot, body, expected } of pages) hash.update(JSON.stringify([name, snapshot.sha256, body, expected]));
  return hash.digest('hex');
}
