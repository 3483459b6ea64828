import type { ComponentChildren } from 'preact';
import { FilterForm } from './filter-form.js';
import { ItemList } from './item-list.js';
import { type Filterable, narrow } from './narrow.js';
import { goTo, type View } from './view.js';

/** An item of a list view; its id is that of its element. */
export interface ListItem extends Filterable {
  id: string;
}

export interface ListViewOptions {
  section: HTMLElement;
  /** How the ids of its items begin. */
  prefix: string;
  /** Asked for once, when the view is first shown. */
  items: () => readonly ListItem[];
  draw: (indexes: readonly number[]) => ComponentChildren;
  /** How many items are drawn at a time. */
  step: number;
}

/** A list that a form narrows, and that keys and addresses go through. */
export class ListView implements View {
  readonly section: HTMLElement;
  private readonly options: ListViewOptions;
  private items: readonly ListItem[] = [];
  private positions = new Map<string, number>();
  private list: ItemList | null = null;
  private form: FilterForm | null = null;

  constructor(options: ListViewOptions) {
    this.options = options;
    this.section = options.section;
    document.addEventListener('relabel', () => this.list && this.apply());
  }

  enter(): void {
    const container = this.section.querySelector<HTMLElement>('[data-items]');
    const form = this.section.querySelector('form');
    if (this.list || !container || !form) return;
    this.items = this.options.items();
    this.positions = new Map(this.items.map(({ id }, index) => [id, index]));
    this.list = new ItemList(container, this.options.draw, this.options.step);
    this.form = new FilterForm(form, () => this.apply());
    this.apply();
  }

  holds(target: string): boolean {
    if (!target.startsWith(this.options.prefix)) return false;
    this.enter();
    return this.positions.has(target);
  }

  open(target: string): void {
    const index = this.positions.get(target);
    if (index === undefined) return;
    if (!this.list?.items.includes(index)) this.clear();
    this.goToPosition(this.list?.items.indexOf(index) ?? -1);
  }

  press(key: string): boolean {
    const onItem = document.activeElement?.hasAttribute('data-item') ?? false;
    if (key === 'Escape') this.clear();
    else if (key === '/') this.form?.focusSearch();
    else if (key === 'j' || (onItem && key === 'ArrowDown')) this.move(1);
    else if (key === 'k' || (onItem && key === 'ArrowUp')) this.move(-1);
    else return false;
    return true;
  }

  drawAll(): void {
    this.list?.drawAll();
  }

  /** Draws the list again after one of its items has changed, and asks again which of them fit. */
  update(): void {
    if (!this.list || !this.form) return;
    const narrowed = narrow(this.items, this.form.question());
    this.form.answer(narrowed, this.items.length);
    if (narrowed.shown.length === this.list.items.length) this.list.redraw();
    else this.show(narrowed.shown);
  }

  private apply(): void {
    if (!this.form) return;
    const narrowed = narrow(this.items, this.form.question());
    this.form.answer(narrowed, this.items.length);
    this.show(narrowed.shown);
  }

  private show(shown: readonly number[]): void {
    this.list?.show(shown);
    const empty = this.section.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = shown.length > 0;
  }

  private clear(): void {
    this.form?.clear();
    this.apply();
  }

  private move(step: 1 | -1): void {
    const drawn = [...this.section.querySelectorAll<HTMLElement>('[data-item]')];
    const focused = drawn.find((item) => item.contains(document.activeElement));
    if (!this.list || drawn.length === 0) return;
    const aim = focused ?? drawn[firstInSight(drawn)]!;
    const position = this.list.items.indexOf(this.positions.get(aim.id) ?? -1) + (focused ? step : 0);
    const item = this.goToPosition(position);
    if (item) history.replaceState(null, '', `#${encodeURIComponent(item.id)}`);
  }

  /** Draws and focuses the item at a position; null where there is none. */
  private goToPosition(position: number): ListItem | null {
    const index = this.list?.items[position];
    if (index === undefined) return null;
    const item = this.items[index]!;
    this.list?.reveal(position);
    const element = document.getElementById(item.id);
    if (element) goTo(element);
    return item;
  }
}

function firstInSight(items: readonly HTMLElement[]): number {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return Math.max(
    0,
    items.findIndex((item) => item.getBoundingClientRect().top >= top - 1),
  );
}
