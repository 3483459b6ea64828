import { type Article, type Block, blockText, type Evidence, evidenceAt } from '@yibao-rules/model';

export interface Span {
  start: number;
  end: number;
}

const SENTENCE_END = /[。!！?？;；\n]/u;
/** A sentence is looked for this far to each side and no further: hostile text has no sentence ends. */
const SENTENCE_REACH = 400;

/** Where things stand in an article: the block, the part (the article itself or one teaser inside it), the sentence. */
export class ArticleIndex {
  readonly article: Article;
  private readonly starts: number[];
  /** A file of several documents says so by giving its title a level, like the titles after it. */
  private readonly hasDocuments: boolean;

  constructor(article: Article) {
    this.article = article;
    this.starts = article.blocks.map((block) => block.start);
    this.hasDocuments = article.blocks.some(({ kind, level }) => kind === 'title' && level !== undefined);
  }

  /** The block that holds the offset, or null between blocks. Binary search: blocks stand in text order. */
  blockAt(offset: number): Block | null {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    const block = this.article.blocks[low - 1];
    return block && offset < block.end ? block : null;
  }

  /** `main`, `teaser-N` or `document-N`: a teaser is another article on the same page, and a file may hold several documents. */
  partAt(offset: number): string {
    const block = this.blockAt(offset);
    if (block?.teaser !== undefined) return `teaser-${block.teaser}`;
    return this.hasDocuments && block?.headings[0] !== undefined ? `document-${block.headings[0]}` : 'main';
  }

  /** The sentence around a span, within its block. */
  sentenceAround(span: Span): Span {
    const { text } = this.article;
    const block = this.blockAt(span.start) ?? { start: 0, end: text.length };
    let start = span.start;
    const first = Math.max(block.start, span.start - SENTENCE_REACH);
    while (start > first && !SENTENCE_END.test(text[start - 1]!)) start--;
    let end = Math.min(span.end, block.end);
    const last = Math.min(block.end, span.end + SENTENCE_REACH);
    while (end < last && !SENTENCE_END.test(text[end]!)) end++;
    return { start, end: Math.max(end, span.end) };
  }

  words(span: Span): string {
    return this.article.text.slice(span.start, span.end);
  }

  /** The headings above an offset, outermost first. */
  headingsAt(offset: number): Block[] {
    const block = this.blockAt(offset);
    return (block?.headings ?? []).map((index) => this.article.blocks[index]).filter((heading) => heading !== undefined);
  }

  evidence(span: Span): Evidence {
    const headings = this.headingsAt(span.start).map((heading) => blockText(this.article, heading));
    return evidenceAt(this.article.text, span.start, span.end, headings);
  }
}
