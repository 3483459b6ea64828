import type { View } from './view.js';

/**
 * The address decides what is shown: a part of the page by its id, an item of a part by its own. The keyboard goes to the part that is
 * shown.
 */
export class Router {
  private readonly links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
  private current: View | undefined;

  constructor(private readonly views: readonly View[]) {
    window.addEventListener('hashchange', () => this.follow());
    document.addEventListener('keydown', (event) => this.press(event));
    const drawAll = () => this.current?.drawAll();
    window.addEventListener('beforeprint', drawAll);
    window.matchMedia('print').addEventListener('change', ({ matches }) => matches && drawAll());
    this.follow();
  }

  private follow(): void {
    const target = decodedHash();
    const named = this.views.find(({ section }) => section.id === target) ?? this.views.find((view) => view.holds(target));
    // An empty address is that of the page itself; one that names nothing changes nothing.
    this.show(named ?? (target === '' ? this.views[0] : (this.current ?? this.views[0])));
    named?.open(target);
  }

  private show(view: View | undefined): void {
    if (!view) return;
    const appears = view !== this.current;
    this.current = view;
    for (const { section } of this.views) section.hidden = section !== view.section;
    for (const link of this.links) {
      if (link.hash === `#${view.section.id}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    view.enter();
    // The browser could not scroll to what was hidden when it followed the link.
    if (appears && location.hash === `#${view.section.id}`) view.section.scrollIntoView();
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const active = document.activeElement;
    const choosing = active instanceof HTMLSelectElement;
    const typing = choosing || (active instanceof HTMLInputElement && active.type === 'search');
    if (typing && (event.key !== 'Escape' || choosing)) return;
    if (this.current?.press(event.key)) event.preventDefault();
  }
}

function decodedHash(): string {
  try {
    const hash = location.hash.slice(1);
    // An article's address is decoded part by part.
    return hash.startsWith('/') ? hash : decodeURIComponent(hash);
  } catch {
    return ''; // an address that somebody cut in the middle of an escape
  }
}
