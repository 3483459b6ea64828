/** A part of the page, of which one is shown at a time. */
export interface View {
  /** Its element, whose id is its address. */
  readonly section: HTMLElement;
  /** Called whenever it is shown. */
  enter(): void;
  /** True where it holds what an address names, given without its `#`. */
  holds(target: string): boolean;
  /** Goes to what an address names, its own id included. */
  open(target: string): void;
  /** True where it has taken a key. */
  press(key: string): boolean;
  /** Draws all that its reader has asked for, before it is printed. */
  drawAll(): void;
}

/** A view of static content, such as the rules: what an address names is an element of it. */
export class StaticView implements View {
  constructor(readonly section: HTMLElement) {}

  enter(): void {}

  holds(target: string): boolean {
    return this.section.contains(document.getElementById(target));
  }

  open(target: string): void {
    const element = document.getElementById(target);
    if (element && element !== this.section) goTo(element);
  }

  press(): boolean {
    return false;
  }

  drawAll(): void {}
}

/** Focuses an element and scrolls it to the top. */
export function goTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}
