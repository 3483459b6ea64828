import { render } from 'preact';
import { type ArticleAddress, parseArticleAddress } from '../articles/address.js';
import type { Mark } from '../articles/marks.js';
import { describeRecord } from '../articles/record-words.js';
import type { Span } from '../articles/segments.js';
import { RECORD_KINDS, type RecordKind } from '../data/records.js';
import { ReaderAside } from '../html/article-reader.js';
import { RecordPanel } from '../html/record-panel.js';
import { ArticlePane } from './article-pane.js';
import { copyText } from './copy.js';
import { language } from './language-shown.js';
import type { PageStore } from './page-store.js';
import type { View } from './view.js';

const COPIED = { zh: '已复制', en: 'Copied' };

/** The list of articles, and one of them with its values marked and a panel beside it. */
export class ArticleView implements View {
  private readonly index: HTMLElement | null;
  private readonly reader: HTMLElement | null;
  private readonly kinds = new Set<RecordKind>(RECORD_KINDS);
  private pane: ArticlePane | null = null;
  /** The mark whose record the panel shows. */
  private opened: Mark | null = null;

  constructor(
    readonly section: HTMLElement,
    private readonly store: PageStore,
  ) {
    this.index = section.querySelector('[data-index]');
    this.reader = section.querySelector('[data-reader]');
    this.reader?.addEventListener('click', (event) => {
      if (event.target instanceof Element) this.clicked(event.target);
    });
    this.reader?.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) this.toggle(event.target);
    });
  }

  enter(): void {}

  holds(target: string): boolean {
    const address = parseArticleAddress(`#${target}`);
    return address !== null && this.store.hasArticle(address.article);
  }

  /** Its own id shows the list of articles. */
  open(target: string): void {
    const address = parseArticleAddress(`#${target}`);
    if (address === null) {
      this.leave();
      return;
    }
    const wasReading = this.pane?.article === address.article;
    this.read(address.article);
    this.aim(address, wasReading);
  }

  press(key: string): boolean {
    if (!this.pane) return false;
    const onMark = document.activeElement?.hasAttribute('data-marks') ?? false;
    if (key === 'Escape') return this.close();
    if (key === 'n' || (onMark && key === 'ArrowRight')) this.step(1);
    else if (key === 'p' || (onMark && key === 'ArrowLeft')) this.step(-1);
    else return false;
    return true;
  }

  drawAll(): void {}

  private leave(): void {
    this.pane = null;
    this.opened = null;
    if (this.index) this.index.hidden = false;
    if (!this.reader) return;
    this.reader.hidden = true;
    render(null, this.reader);
  }

  private read(article: string): void {
    if (this.pane?.article === article || !this.reader) return;
    this.opened = null;
    if (this.index) this.index.hidden = true;
    this.reader.hidden = false;
    render(null, this.reader);
    render(
      <>
        <div data-head />
        <div class="reader-columns">
          <div data-text />
          <aside class="panel" data-panel tabIndex={-1} aria-labelledby="reader-heading" />
        </div>
      </>,
      this.reader,
    );
    this.pane = new ArticlePane(this.reader, this.store, article, this.kinds);
    this.drawPanel();
  }

  /** Goes to what an address names within the article; a record that is asked for by its id alone is shown at its first mark. */
  private aim({ record, passage }: ArticleAddress, wasReading: boolean): void {
    const { pane } = this;
    if (!pane) return;
    const mark = pane.find(record, passage);
    if (mark && !this.kinds.has(mark.kind)) this.kinds.add(mark.kind);
    pane.setPassage(mark === null ? passage : null);
    this.opened = mark;
    this.drawPanel();
    const fromMark = wasReading && document.activeElement?.hasAttribute('data-marks');
    if (mark) pane.goTo(mark, { focus: !fromMark });
    else if (passage) pane.scrollToPassage();
    else if (!wasReading) this.reader?.querySelector<HTMLElement>('#reader-heading')?.focus();
    if (mark && fromMark) this.panel?.focus({ preventScroll: true });
  }

  private get panel(): HTMLElement | null {
    return this.reader?.querySelector<HTMLElement>('[data-panel]') ?? null;
  }

  private drawPanel(): void {
    const { panel, pane, opened, store } = this;
    if (!panel || !pane) return;
    const words = opened && describeRecord(store.records(), opened.kind, opened.record, store.namer);
    panel.toggleAttribute('data-open', words !== null);
    panel.setAttribute('aria-labelledby', words === null ? 'reader-heading' : 'panel-heading');
    panel.scrollTop = 0;
    const findings = words === null ? store.findingsOfArticle(pane.article) : store.findingsById(words.findings);
    if (opened === null || words === null) {
      render(<ReaderAside findings={findings} />, panel);
      return;
    }
    const others = pane.othersAt(opened).flatMap((mark) => {
      const other = describeRecord(store.records(), mark.kind, mark.record, store.namer);
      return other === null ? [] : [{ mark, label: other.label }];
    });
    const passage: Span = opened;
    render(
      <RecordPanel
        key={`${opened.kind} ${opened.record}`}
        words={words}
        article={pane.article}
        passage={passage}
        others={others}
        sourceOf={(id) => store.source(id)}
        findings={findings}
      />,
      panel,
    );
  }

  /** Closes the panel, and gives the focus back to the mark that it was opened from. */
  private close(): boolean {
    const { opened, pane } = this;
    if (!opened || !pane) return false;
    this.opened = null;
    this.drawPanel();
    pane.goTo(opened, { focus: true });
    pane.rememberAddress(null);
    return true;
  }

  /** The next or previous mark; an open panel follows. */
  private step(direction: 1 | -1): void {
    const mark = this.pane?.next(direction);
    if (!mark || !this.pane) return;
    if (this.opened) this.opened = mark;
    this.drawPanel();
    this.pane.goTo(mark, { focus: true });
    this.pane.rememberAddress(mark);
  }

  private toggle(box: HTMLInputElement): void {
    const kind = RECORD_KINDS.find((known) => known === box.dataset.kind);
    if (kind === undefined) return;
    if (box.checked) this.kinds.add(kind);
    else this.kinds.delete(kind);
    this.pane?.draw();
  }

  private clicked(target: Element): void {
    const button = target.closest('button');
    if (button?.dataset.step) this.step(button.dataset.step === '1' ? 1 : -1);
    else if (button?.hasAttribute('data-panel-close')) this.close();
    else if (button?.dataset.copyText) this.copy(button.dataset.copyText);
    else if (button?.hasAttribute('data-copy-json')) this.copy(this.panel?.querySelector('[data-json]')?.textContent ?? '');
    // A link to the address that is shown already changes nothing, though its reader closed the panel meanwhile.
    const link = target.closest<HTMLAnchorElement>('a[data-marks]');
    if (link && link.hash === location.hash) this.open(link.hash.slice(1));
  }

  private copy(text: string): void {
    copyText(text);
    const output = this.panel?.querySelector('[data-copied]');
    if (output) output.textContent = COPIED[language()];
  }
}
