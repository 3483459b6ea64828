/**
 * Texts in traditional characters, read as if they were written in simplified ones. Every replacement keeps the length in UTF-16, so
 * an offset into the one text is an offset into the other. The table is OpenCC's (TSCharacters); it is loaded only for a text that asks for it.
 */
import { createRequire } from 'node:module';
import { type Article, type Assertions, blockText, type Evidence, evidenceAt } from '@yibao-rules/model';
import { scanOf } from '../scan/article-scan.js';

/** A quotation or a name may hold one or two. */
const FEWEST = 3;

/** The article with its text in simplified characters, or the article itself where it is not traditional. */
export function inSimplified(article: Article): Article {
  if (scanOf(article).traditional.count < FEWEST) return article;
  return { ...article, text: simplify(article.text), title: simplify(article.title) };
}

/** Gives evidence that was found in the simplified text the words of the article as they stand. */
export function inOwnWords(assertions: Assertions, article: Article, read: Article): Assertions {
  if (read === article) return assertions;
  const headings = new Map(article.blocks.map((block) => [blockText(read, block), blockText(article, block)]));
  const restore = <A extends { evidence: Evidence }>(assertion: A): A => ({
    ...assertion,
    evidence: evidenceAt(
      article.text,
      assertion.evidence.start,
      assertion.evidence.end,
      assertion.evidence.headings.map((words) => headings.get(words) ?? words),
    ),
  });
  return {
    cities: assertions.cities.map(restore),
    channels: assertions.channels.map(restore),
    rates: assertions.rates.map(restore),
    citations: assertions.citations.map(restore),
  };
}

let table: Map<string, string> | null = null;

function simplify(text: string): string {
  table ??= loadTable();
  let simplified = '';
  for (const character of text) simplified += table.get(character) ?? character;
  return simplified;
}

function loadTable(): Map<string, string> {
  const require = createRequire(import.meta.url);
  const { default: pairs } = require('opencc-js/dict/TSCharacters') as { default: string };
  return new Map(
    pairs
      .split('|')
      .map((pair) => pair.split(' ') as [string, string])
      .filter(([traditional, simplified]) => traditional.length === simplified?.length),
  );
}
