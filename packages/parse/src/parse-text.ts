import { createHash } from 'node:crypto';
import type { Article } from '@yibao-rules/model';
import { classifyLines, type Frame } from './classify.js';
import { findDocuments, findTitle, titleGoesOn } from './documents.js';
import type { Draft } from './draft.js';
import { asksQuestion } from './line-shape.js';
import { type Line, splitLines } from './lines.js';
import { claimAnnouncedLinks, claimLinkLists } from './link-lists.js';
import { nestBlocks } from './nest.js';
import { claimFurniture } from './page-furniture.js';
import { claimRawTables } from './raw-tables.js';
import { readSourceFacts } from './source-facts.js';
import { claimTables } from './tables.js';
import { claimTeasers } from './teasers.js';
import { raiseTopicHeadings } from './topic.js';

export interface ParseTextOptions {
  /** Id of the source. */
  id: string;
  /** Encoding that the text was decoded from; `utf-8` where it is not given. */
  charset?: string;
  /** SHA-256 of the raw bytes; of the text in UTF-8 where it is not given. */
  sha256?: string;
  /** When the text was fetched, ISO 8601: what `35秒前` counts from. Without it a relative time names no day. */
  retrievedAt?: string | null;
}

/**
 * Reads a plain or Markdown text into an article. The article's text is the string as it is given, to the last line end and byte order mark;
 * every offset counts UTF-16 code units in it. Never throws, whatever the string; time grows linearly with it.
 *
 * Blocks are in text order, do not overlap, and leave out blank lines, bullets and list numbers (a heading keeps its number).
 * A file of several documents gives its title the level 1, and its blocks carry the title that governs them among their headings.
 */
export function parseText(text: string, options: ParseTextOptions): Article {
  return assembleArticle(text, splitLines(text), [] as (Draft[] | undefined)[], options);
}

/** The article of a text whose lines are known; `owned` holds, for each line, the blocks that the markup has already given it. */
export function assembleArticle(text: string, lines: readonly Line[], owned: (Draft[] | undefined)[], options: ParseTextOptions): Article {
  const titleLine = findTitle(lines);
  const titleEnd = titleLine >= 0 && titleGoesOn(lines[titleLine]!, lines[titleLine + 1]) ? titleLine + 1 : titleLine;
  const title = lines
    .slice(Math.max(0, titleLine), titleEnd + 1)
    .map(titleText)
    .join('');
  claimRawTables(text, lines, owned);
  claimTables(text, lines, owned);
  claimTeasers(lines, owned);
  claimAnnouncedLinks(lines, owned);
  claimLinkLists(lines, owned);
  claimFurniture(lines, owned, titleLine);
  const documents = findDocuments(lines, titleLine);
  const frame: Frame = {
    title: titleLine,
    titleEnd,
    documents: new Set(documents),
    questions: documents.length > 0 && asksQuestion(title),
  };
  const drafts = classifyLines(lines, owned, frame);
  raiseTopicHeadings(text, drafts, title);
  const facts = readSourceFacts(text, drafts, lines, options.retrievedAt ?? null);
  return {
    id: options.id,
    title,
    ...facts,
    sha256: options.sha256 ?? createHash('sha256').update(text, 'utf8').digest('hex'),
    charset: options.charset ?? 'utf-8',
    text,
    blocks: nestBlocks(drafts),
  };
}

function titleText(line: Line): string {
  return line.text.replace(/^#{1,6}[ \t　]+/, '');
}
