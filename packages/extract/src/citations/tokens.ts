import type { Article } from '@yibao-rules/model';
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
  const titles = bookTitles(text);
  const tokens: CitationToken[] = titles.map((title) => ({ kind: 'title', ...title }));
  let from = 0;
  for (const title of [...titles, null]) {
    const to = title?.start ?? text.length;
    for (const name of nameMentions(text, from, to)) tokens.push({ kind: 'name', ...name });
    from = title?.end ?? to;
  }
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
    const mention = articleMentionAt(text, at);
    if (!mention) continue;
    tokens.push({ kind: 'articles', ...mention });
    at = mention.end - 1;
    // 第四十六条、四十七条: the next number of a list does without its 第.
    for (let end = mention.end; '、和及'.includes(text[end] ?? ' '); ) {
      const next = text[end + 1] === '第' ? null : articleMentionAt(text, end + 1);
      if (!next) break;
      tokens.push({ kind: 'articles', ...next });
      end = next.end;
    }
  }
  // 社会保险法58条: Arabic digits directly behind a name count its articles.
  for (const token of [...tokens]) {
    const at = token.end + (text[token.end] === ' ' ? 1 : 0);
    const mention = token.kind !== 'articles' && /[0-9０-９]/.test(text[at] ?? '') ? articleMentionAt(text, at) : null;
    if (mention) tokens.push({ kind: 'articles', ...mention });
  }
  for (const number of documentNumbers(text)) tokens.push({ kind: 'number', ...number });
  return withoutNested(tokens.sort((a, b) => a.start - b.start || b.end - a.end));
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
