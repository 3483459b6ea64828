import { type Statute, type StatuteArticle, UserError } from '@yibao-rules/model';
import { inArabic } from '../instruments/numeral-forms.js';
import { requireOrder } from './article-order.js';

const NUMERAL = '零〇一二三四五六七八九十百千0-9';
/** 第八十六条 at the beginning of a line, in bold or as a heading too; a sentence that begins with 第三条规定 is none. */
const ARTICLE = new RegExp(`^#{0,6} *\\**第([${NUMERAL}]{1,9})条(?:之([${NUMERAL}]{1,3}))?\\**(?=[\\s：:]|$)[\\s：:]*`);
const DIVISION = new RegExp(`^第[${NUMERAL}]{1,5}[编章节](?:\\s|$)`);
const ITEM = /^[（(]/;
const ENDS_LINE = /[。；：，！？、）)”"」.;:]$/;

/**
 * Reads a statute from Markdown or plain text: the title is the first heading (or the first line), each article begins with 第…条 at the
 * beginning of a line, and what stands under other headings (chapters, appendices) belongs to no article.
 * @param file what messages call it
 * @throws UserError with the line, where no line begins an article or the articles are out of order.
 */
export function statuteFromMarkdown(markdown: string, file: string): Statute {
  const lines = markdown.split(/\r?\n/);
  const articles: StatuteArticle[] = [];
  const places: number[] = [];
  let title = '';
  let text: string[] | null = null;
  let joins = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/[\u3000\u00a0\t]/g, ' ').trim();
    const opening = ARTICLE.exec(line);
    if (opening) {
      text = [];
      places.push(index + 1);
      articles.push({ number: numberOf(opening[1] as string), suffix: opening[2] ? numberOf(opening[2]) : null, text: '' });
    } else if (line.startsWith('#')) {
      title ||= plain(line.replace(/^#+ */, ''));
      text = null;
    } else if (DIVISION.test(line)) text = null;
    else if (text === null && title === '' && line !== '' && !line.startsWith('<!--')) title = plain(line);
    const words = plain(opening ? line.slice(opening[0].length) : line);
    const article = articles.at(-1);
    if (text !== null && article && words !== '') {
      // A paragraph may be wrapped over lines: it goes on where the line above ends in no mark.
      if (joins && !ITEM.test(words)) text.push(`${text.pop() ?? ''}${words}`);
      else text.push(words);
      article.text = text.join('\n');
    }
    joins = text !== null && words !== '' && !ENDS_LINE.test(words);
  }
  requireArticles(title, articles, places, file);
  return { title, short_titles: [], kind: 'other', promulgated: null, revised: [], effective: null, articles };
}

function requireArticles(title: string, articles: readonly StatuteArticle[], places: readonly number[], file: string): void {
  const hint = 'Each article begins with 第…条 and a blank at the beginning of a line; the title is the first heading.';
  if (articles.length === 0) throw new UserError('no line begins with 第…条', { file, hint });
  if (title === '') throw new UserError('line 1: no title stands above the first article', { file, hint });
  const empty = articles.findIndex((article) => article.text === '');
  if (empty >= 0) throw new UserError(`line ${places[empty]}: the article has no words`, { file, hint });
  requireOrder(articles, file, (index) => `line ${places[index]}`);
}

function plain(line: string): string {
  return line.replace(/\*\*|<!--|-->/g, '').trim();
}

function numberOf(numeral: string): number {
  return /^\d+$/.test(numeral) ? Number(numeral) : (inArabic(numeral.replaceAll('〇', '零')) ?? 0);
}
