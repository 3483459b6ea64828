import type { Article } from '@yibao-rules/model';
import { type ArticleScan, scanOf } from '../scan/article-scan.js';
import { CharacterSet } from '../text/character-set.js';
import { type ArticleMention, articleMentionAt } from './article-numbers.js';
import { documentNumbers, type NumberMention } from './document-numbers.js';
import { type NameMention, nameMentions } from './names.js';
import { type BookTitle, bookTitles } from './titles.js';

/** What citations are made of, in text order, none inside another. */
export type CitationToken =
  | ({ kind: 'title' } & BookTitle)
  | ({ kind: 'name' } & NameMention)
  | ({ kind: 'number' } & NumberMention)
  | ({ kind: 'articles' } & ArticleMention);

/** Scans a whole article once for each kind of token. */
export function citationTokens(article: Article): CitationToken[] {
  const { text } = article;
  const { names } = scanOf(article);
  const tokens: CitationToken[] = [];
  let from = 0;
  for (const { start, end, title } of bookTitles(text)) {
    addNames(tokens, text, names, from, start);
    tokens.push({ kind: 'title', start, end, title });
    from = end;
  }
  addNames(tokens, text, names, from, text.length);
  const leading = tokens.length;
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at)) at = addArticles(tokens, text, at);
  // 社会保险法58条: Arabic digits directly behind a name count its articles.
  for (let i = 0; i < leading; i++) {
    const { end } = tokens[i] as CitationToken;
    const at = end + (text[end] === ' ' ? 1 : 0);
    const mention = DIGIT.isAt(text, at) ? articleMentionAt(text, at) : null;
    if (mention) tokens.push(articles(mention));
  }
  for (const { start, end, number } of documentNumbers(text)) tokens.push({ kind: 'number', start, end, number });
  return withoutNested(tokens.sort((a, b) => a.start - b.start || b.end - a.end));
}

const DIGIT = new CharacterSet('', ['0', '9'], ['０', '９']);

function addNames(tokens: CitationToken[], text: string, names: ArticleScan['names'], from: number, to: number): void {
  for (const { start, end, meaning } of nameMentions(text, names, from, to)) tokens.push({ kind: 'name', start, end, meaning });
}

/** Adds the articles of the list that the 第 at `at` begins; where to look for the next one. */
function addArticles(tokens: CitationToken[], text: string, at: number): number {
  const mention = articleMentionAt(text, at);
  if (!mention) return at + 1;
  tokens.push(articles(mention));
  // 第四十六条、四十七条: the next number of a list does without its 第.
  for (let end = mention.end; '、和及'.includes(text[end] ?? ' '); ) {
    const next = text[end + 1] === '第' ? null : articleMentionAt(text, end + 1);
    if (!next) break;
    tokens.push(articles(next));
    end = next.end;
  }
  return mention.end;
}

function articles({ start, end, references }: ArticleMention): CitationToken {
  return { kind: 'articles', start, end, references };
}

function withoutNested(tokens: readonly CitationToken[]): CitationToken[] {
  const outer: CitationToken[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.start < end) continue;
    outer.push(token);
    end = token.end;
  }
  return outer;
}
