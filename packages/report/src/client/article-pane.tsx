import { render } from 'preact';
import { articleAddress } from '../articles/address.js';
import { countByKind, type Mark } from '../articles/marks.js';
import type { Span } from '../articles/segments.js';
import type { ArticleText as Text } from '../data/page-data.js';
import type { RecordKind } from '../data/records.js';
import { ReaderHead, ReaderNotice } from '../html/article-reader.js';
import { ArticleText } from '../html/article-text.js';
import { PassageList } from '../html/passage-list.js';
import { Both } from '../html/text.js';
import type { PageStore } from './page-store.js';

const CURRENT = 'aria-current';

/** One article with its values marked, and where its reader stands among them. */
export class ArticlePane {
  private readonly text: Text | null;
  /** Marks whose words stand at their place, of every kind. */
  private readonly all: readonly Mark[];
  /** Those of the kinds that are shown. */
  private marks: readonly Mark[] = [];
  /** Index of the mark that was gone to last; -1 before the first. */
  private current = -1;
  private passage: Span | null = null;
  private readonly quoted: ReadonlySet<string>;

  constructor(
    private readonly root: HTMLElement,
    private readonly store: PageStore,
    readonly article: string,
    private readonly kinds: ReadonlySet<RecordKind>,
  ) {
    this.text = store.article(article);
    this.quoted = store.quotedSpans(article);
    const marks = store.marks().get(article) ?? [];
    const { text } = this;
    // A quotation is never moved to a look-alike: words that stand elsewhere now are not marked.
    this.all = text === null ? marks : marks.filter(({ start, end, evidence }) => text.text.slice(start, end) === evidence.exact);
    this.draw();
  }

  /** Draws the head and the text for the kinds that are shown. */
  draw(): void {
    const current = this.marks[this.current];
    this.marks = this.all.filter(({ kind }) => this.kinds.has(kind));
    this.current = current ? this.marks.indexOf(current) : -1;
    this.drawHead();
    const box = this.root.querySelector('[data-text]');
    if (box) render(this.content(), box);
    this.setCurrent();
  }

  /** The mark of a record, at a passage where one is given; failing that, of a passage whatever its record. */
  find(record: string | null, passage: Span | null): Mark | null {
    const there = (mark: Mark) => passage === null || (mark.start === passage.start && mark.end === passage.end);
    const ofRecord = record === null ? [] : this.all.filter((mark) => mark.record === record);
    return ofRecord.find(there) ?? (passage === null ? (ofRecord[0] ?? null) : (this.all.find(there) ?? null));
  }

  /** Sets off a passage that is no mark, or none. */
  setPassage(passage: Span | null): void {
    this.passage = passage;
    this.draw();
  }

  /** The other marks on any of a mark's words. */
  othersAt(mark: Mark): Mark[] {
    return this.all.filter((other) => other !== mark && other.record !== mark.record && other.start < mark.end && other.end > mark.start);
  }

  /** The mark after or before the current one; null at the end. */
  next(direction: 1 | -1): Mark | null {
    return this.marks[this.current < 0 ? (direction > 0 ? 0 : this.marks.length - 1) : this.current + direction] ?? null;
  }

  goTo(mark: Mark, { focus }: { focus: boolean }): void {
    this.current = this.marks.indexOf(mark);
    this.drawHead();
    const pieces = this.setCurrent();
    if (focus) pieces[0]?.focus({ preventScroll: true });
    pieces[0]?.scrollIntoView({ block: 'center' });
  }

  scrollToPassage(): void {
    this.root.querySelector('.passage')?.scrollIntoView({ block: 'center' });
  }

  /** Makes the address that of a mark, or of the article, without a new step of the browser's history. */
  rememberAddress(mark: Mark | null): void {
    history.replaceState(null, '', mark === null ? articleAddress(this.article) : articleAddress(this.article, mark.record, mark));
  }

  private drawHead(): void {
    const box = this.root.querySelector('[data-head]');
    if (!box) return;
    render(
      <ReaderHead
        source={this.store.source(this.article)}
        counts={countByKind(this.all)}
        kinds={this.kinds}
        position={this.current + 1}
        marks={this.marks.length}
        quoted={this.quoted.size}
      />,
      box,
    );
  }

  private content() {
    const { article, text, marks, quoted, passage } = this;
    if (text !== null)
      return <ArticleText article={article} text={text.text} blocks={text.blocks} marks={marks} quoted={quoted} passage={passage} />;
    return (
      <>
        <ReaderNotice>
          <Both
            zh="手头没有这篇文章的正文，或文件在发布之后改动过。下面是从中读取的每一处原文。"
            en="The text of this article is not at hand, or its file changed since the release. Below is every passage that was read out of it."
          />
        </ReaderNotice>
        <PassageList article={article} marks={marks} />
      </>
    );
  }

  /** Says which pieces of the text are the current mark, and returns them. */
  private setCurrent(): HTMLElement[] {
    for (const old of this.root.querySelectorAll(`[data-marks][${CURRENT}]`)) old.removeAttribute(CURRENT);
    if (this.current < 0) return [];
    const pieces = [...this.root.querySelectorAll<HTMLElement>(`[data-marks~="${this.current}"]`)];
    for (const piece of pieces) piece.setAttribute(CURRENT, 'true');
    return pieces;
  }
}
