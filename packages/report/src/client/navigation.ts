/**
 * The address decides what is shown: `#findings` or `#claims` a part of the page, the id of a finding or a claim that one item.
 * Keys: j and k go to the next and the previous item, arrows too once an item is focused; / searches; Esc clears.
 */
(() => {
  const views = [...document.querySelectorAll<HTMLElement>('[data-view]')];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];

  function currentView(): HTMLElement | undefined {
    return views.find((view) => !view.hidden);
  }

  function formOf(view: HTMLElement): HTMLFormElement | null {
    return view.querySelector('form');
  }

  function showView(shown: HTMLElement): void {
    for (const view of views) view.hidden = view !== shown;
    for (const link of links) {
      if (link.hash === `#${shown.id}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  function target(): HTMLElement | null {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null; // an address that somebody cut in the middle of an escape
    }
  }

  function follow(): void {
    const element = target();
    const view = element?.closest<HTMLElement>('[data-view]') ?? (location.hash === '' ? views[0] : currentView());
    if (!view) return;
    const appears = view.hidden;
    showView(view);
    if (element && element !== view) {
      if (element.closest('[hidden]')) clear(view);
      focus(element);
    } else if (appears) {
      // The browser could not scroll to what was hidden when it followed the link.
      view.scrollIntoView();
    }
  }

  /** Empties the view's filters, so that whatever they hid is there before anything scrolls to it. */
  function clear(view: HTMLElement): void {
    const form = formOf(view);
    form?.reset();
    form?.dispatchEvent(new Event('change'));
  }

  function focus(item: HTMLElement): void {
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'start' });
  }

  function move(step: 1 | -1): void {
    const items = [...(currentView()?.querySelectorAll<HTMLElement>('[data-item]:not([hidden])') ?? [])];
    const focused = items.findIndex((item) => item.contains(document.activeElement));
    const next = items[focused < 0 ? firstInSight(items) : focused + step];
    if (!next) return;
    focus(next);
    history.replaceState(null, '', `#${encodeURIComponent(next.id)}`);
  }

  function firstInSight(items: readonly HTMLElement[]): number {
    const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    return Math.max(
      0,
      items.findIndex((item) => item.getBoundingClientRect().top >= top - 1),
    );
  }

  function leaveSearch(view: HTMLElement): void {
    const search = formOf(view)?.querySelector<HTMLInputElement>('input[type=search]');
    if (search && document.activeElement === search) search.blur();
    clear(view);
  }

  document.addEventListener('keydown', (event) => {
    const view = currentView();
    if (!view || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const active = document.activeElement;
    const typing = active instanceof HTMLInputElement && active.type === 'search';
    const choosing = active instanceof HTMLSelectElement;
    const onItem = active instanceof HTMLElement && active.hasAttribute('data-item');
    if (event.key === 'Escape' && !choosing) leaveSearch(view);
    else if (typing || choosing) return;
    else if (event.key === '/') formOf(view)?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    else if (event.key === 'j' || (onItem && event.key === 'ArrowDown')) move(1);
    else if (event.key === 'k' || (onItem && event.key === 'ArrowUp')) move(-1);
    else return;
    event.preventDefault();
  });

  window.addEventListener('hashchange', follow);
  follow();
})();
