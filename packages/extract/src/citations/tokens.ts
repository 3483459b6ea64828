import type { Article, ArticleReference } from '@yibao-rules/model';
import { type ArticleScan, scanOf } from '../scan/article-scan.js';
import { CharacterSet } from '../text/character-set.js';
import { type ArticleMention, type ArticlePart, articleMentionAt, partsAt } from './article-numbers.js';
import { documentNumbers, type NumberMention } from './document-numbers.js';
import { type NameMention, nameMentions } from './names.js';
import { type BookTitle, bookTitles } from './titles.js';

/** What citations are made of, in text order, none inside another. */
export type CitationToken =
  | ({ kind: 'title' } & BookTitle)
  | ({ kind: 'name' } & NameMention)
  | ({ kind: 'number' } & NumberMention)
  | ({ kind: 'articles' } & ArticleMention)
  /** 同条第二款: parts of the article that was cited last. */
  | { kind: 'parts'; start: number; end: number; parts: ArticlePart[] };

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
  for (let i = 0; i < leading; i++) addUnmarked(tokens, text, (tokens[i] as CitationToken).end);
  for (const { start, end, number } of documentNumbers(text)) tokens.push({ kind: 'number', start, end, number });
  return withoutNested(tokens.sort((a, b) => a.start - b.start || b.end - a.end));
}

const DIGIT = new CharacterSet('', ['0', '9'], ['０', '９']);
const HAN_DIGIT = new CharacterSet('一二三四五六七八九十');
/** Behind a law's name so many 条 are its articles, and fewer are points that somebody counts: 条例三条变化. */
const FEWEST_UNMARKED = 11;
const COUNTED = /^(?:重要|核心|关键|具体|实用|主要|新|硬|亮点|要点|看点|措施|举措|内容|变化|建议|解读|干货|政策|规则|修改|修订|[惠便]民)/;

/** （2018年修正） */
const NOTE = /^[（(][^（）()\n]+[)）]/;
const OPENING_BRACKET = new CharacterSet('（(');
const LONGEST_NOTE = 24;

/** 社会保险法58条, 社会保险法八十六条: a numeral directly behind a name counts its articles. */
function addUnmarked(tokens: CitationToken[], text: string, end: number): void {
  const note = OPENING_BRACKET.isAt(text, end) ? (NOTE.exec(text.slice(end, end + LONGEST_NOTE))?.[0].length ?? 0) : 0;
  const at = end + note + (text[end + note] === ' ' ? 1 : 0);
  const isHan = HAN_DIGIT.isAt(text, at);
  const mention = isHan || DIGIT.isAt(text, at) ? articleMentionAt(text, at) : null;
  if (mention && !(isHan && isCount(text, mention))) addList(tokens, text, mention);
}

function isCount(text: string, { end, references }: ArticleMention): boolean {
  const { article, paragraph, item } = references[0] as ArticleReference;
  return (paragraph === null && item === null && article < FEWEST_UNMARKED) || COUNTED.test(text.slice(end, end + 2));
}

const SAME = new CharacterSet('同该');

/** Adds what 同条第二款 or 该条第（六）项 names, whose 第 stands at `at`. */
function addParts(tokens: CitationToken[], text: string, at: number): void {
  const { parts, end } = partsAt(text, at);
  if (end > at) tokens.push({ kind: 'parts', start: at - 2, end, parts });
}

function addNames(tokens: CitationToken[], text: string, names: ArticleScan['names'], from: number, to: number): void {
  for (const { start, end, meaning } of nameMentions(text, names, from, to)) tokens.push({ kind: 'name', start, end, meaning });
}

/** Adds the articles of the list that the 第 at `at` begins; where to look for the next one. */
function addArticles(tokens: CitationToken[], text: string, at: number): number {
  const mention = articleMentionAt(text, at);
  if (!mention) {
    if (text[at - 1] === '条' && SAME.isAt(text, at - 2)) addParts(tokens, text, at);
    return at + 1;
  }
  addList(tokens, text, mention);
  return mention.end;
}

/** Adds a mention, and those that go on with it: in 第四十六条、四十七条 the next number does without its 第. */
function addList(tokens: CitationToken[], text: string, mention: ArticleMention): void {
  tokens.push(articles(mention));
  for (let end = mention.end; '、和及'.includes(text[end] ?? ' '); ) {
    const next = text[end + 1] === '第' ? null : articleMentionAt(text, end + 1);
    if (!next) break;
    tokens.push(articles(next));
    end = next.end;
  }
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
