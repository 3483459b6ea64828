import { type ComponentChildren, render } from 'preact';
import { Both } from '../html/text.js';

/** How far beyond the screen the next items are drawn, so that a reader who scrolls does not see them come. */
const AHEAD = '1200px';

/**
 * A long list of which only a stretch is in the page: it grows as the reader scrolls to its end, and begins elsewhere when an item far
 * away is asked for.
 */
export class ItemList {
  private shown: readonly number[] = [];
  private from = 0;
  private to = 0;
  private isFirst = true;
  private readonly observer = new IntersectionObserver((entries) => this.reached(entries), { rootMargin: `0px 0px ${AHEAD} 0px` });

  /**
   * @param draw draws the items of these indexes.
   * @param step how many items are added at a time.
   */
  constructor(
    private readonly container: HTMLElement,
    private readonly draw: (indexes: readonly number[]) => ComponentChildren,
    private readonly step: number,
  ) {
    container.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-more]') : null;
      if (button) this.grow(button.dataset.more === 'before' ? -1 : 1);
    });
  }

  /** The items that the list holds now, whether drawn or not. */
  get items(): readonly number[] {
    return this.shown;
  }

  /** Lists other items, from the first one. */
  show(shown: readonly number[]): void {
    this.shown = shown;
    this.from = 0;
    this.to = Math.min(this.step, shown.length);
    this.redraw();
  }

  /** Draws the item at a position of `items`, and its neighbours. */
  reveal(position: number): void {
    if (position >= this.from && position < this.to) return;
    if (position >= this.from && position < this.to + this.step) this.to = Math.min(this.to + this.step, this.shown.length);
    else if (position < this.from && position >= this.from - this.step) this.from = Math.max(0, this.from - this.step);
    else {
      this.from = position - (position % this.step);
      this.to = Math.min(this.from + this.step, this.shown.length);
    }
    this.redraw();
  }

  /** Draws every item, for print. */
  drawAll(): void {
    if (this.from === 0 && this.to === this.shown.length) return;
    this.from = 0;
    this.to = this.shown.length;
    this.redraw();
  }

  /** Draws the same items again, since what they say has changed. */
  redraw(): void {
    // What stood there without a script is drawn anew by the same components.
    if (this.isFirst) this.container.replaceChildren();
    this.isFirst = false;
    const { shown, from, to } = this;
    render(
      <>
        <More key="before" direction="before" left={from} />
        {this.draw(shown.slice(from, to))}
        <More key="after" direction="after" left={shown.length - to} />
      </>,
      this.container,
    );
    this.observer.disconnect();
    const end = this.container.querySelector('[data-more=after]');
    if (end) this.observer.observe(end);
  }

  private reached(entries: readonly IntersectionObserverEntry[]): void {
    if (entries.some((entry) => entry.isIntersecting)) this.grow(1);
  }

  private grow(direction: 1 | -1): void {
    if (direction > 0) this.to = Math.min(this.to + this.step, this.shown.length);
    else this.from = Math.max(0, this.from - this.step);
    this.redraw();
  }
}

/** Says how many items are not drawn yet, and draws more of them. */
function More({ direction, left }: { direction: 'before' | 'after'; left: number }) {
  if (left === 0) return null;
  return (
    <button type="button" class="more" data-more={direction}>
      {direction === 'before' ? (
        <Both zh={`前面还有 ${left} 条`} en={`${left} more before`} />
      ) : (
        <Both zh={`后面还有 ${left} 条`} en={`${left} more`} />
      )}
    </button>
  );
}
