/**
 * Narrows each list to the items that its form asks for, and says how many are shown and how many each choice would show.
 * A control's name is the item's data attribute that it filters by; an item may carry several values, apart by spaces.
 */
(() => {
  interface Item {
    element: HTMLElement;
    facets: Map<string, readonly string[]>;
    /** The item's words as the search compares them; read when the first search asks for them. */
    words: string | null;
  }
  interface Facet {
    name: string;
    selected(): Set<string>;
    /** Where a choice's count is written. */
    choices: { value: string; write(count: number): void }[];
  }

  const SEARCH_DELAY_MS = 120;
  const wide = window.matchMedia('(min-width: 64rem)');

  function comparable(text: string): string {
    return text.normalize('NFKC').toLowerCase();
  }

  function checkboxFacet(fieldset: HTMLFieldSetElement): Facet {
    const boxes = [...fieldset.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    return {
      name: boxes[0]?.name ?? '',
      selected: () => new Set(boxes.filter((box) => box.checked).map((box) => box.value)),
      choices: boxes.map((box) => {
        const label = box.closest('label');
        const output = label?.querySelector('[data-count]');
        return {
          value: box.value,
          write(count) {
            if (output) output.textContent = String(count);
            label?.classList.toggle('none', count === 0);
          },
        };
      }),
    };
  }

  function selectFacet(select: HTMLSelectElement): Facet {
    return {
      name: select.name,
      selected: () => new Set(select.value === '' ? [] : [select.value]),
      choices: [...select.options]
        .filter((option) => option.value !== '')
        .map((option) => ({
          value: option.value,
          write(count) {
            const label = document.documentElement.dataset.language === 'zh' ? option.dataset.labelZh : option.dataset.labelEn;
            option.textContent = `${label ?? option.value} (${count})`;
          },
        })),
    };
  }

  function connect(form: HTMLFormElement): void {
    const view = document.getElementById(form.dataset.filters ?? '');
    if (!view) return;
    const search = form.querySelector<HTMLInputElement>('input[type=search]');
    const facets: Facet[] = [
      ...[...form.querySelectorAll('fieldset')].map(checkboxFacet),
      ...[...form.querySelectorAll('select')].map(selectFacet),
    ];
    const items = [...view.querySelectorAll<HTMLElement>('[data-item]')].map(
      (element): Item => ({
        element,
        facets: new Map(facets.map(({ name }) => [name, (element.dataset[name] ?? '').split(' ')])),
        words: null,
      }),
    );
    const groups = [...view.querySelectorAll<HTMLElement>('[data-group]')];
    const empty = view.querySelector<HTMLElement>('[data-empty]');

    function holds(item: Item, terms: readonly string[]): boolean {
      if (terms.length === 0) return true;
      item.words ??= comparable(item.element.textContent ?? '');
      const { words } = item;
      return terms.every((term) => words.includes(term));
    }

    /** A choice's count is of what would be shown if its facet asked for that choice alone, all other facets unchanged. */
    function apply(): void {
      const terms = comparable(search?.value ?? '')
        .split(/\s+/)
        .filter((term) => term !== '');
      const selections = facets.map((facet) => ({ facet, selected: facet.selected(), counts: new Map<string, number>() }));
      let shown = 0;
      for (const item of items) {
        const failed = holds(item, terms)
          ? selections.filter(
              ({ facet, selected }) => selected.size > 0 && !item.facets.get(facet.name)?.some((value) => selected.has(value)),
            )
          : null;
        const show = failed?.length === 0;
        if (item.element.hidden === show) item.element.hidden = !show;
        if (show) shown++;
        if (failed === null || failed.length > 1) continue;
        for (const selection of failed.length === 0 ? selections : failed) {
          for (const value of item.facets.get(selection.facet.name) ?? []) {
            selection.counts.set(value, (selection.counts.get(value) ?? 0) + 1);
          }
        }
      }
      for (const { facet, counts } of selections) for (const choice of facet.choices) choice.write(counts.get(choice.value) ?? 0);
      for (const group of groups) group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
      for (const output of form.querySelectorAll('[data-shown]')) output.textContent = String(shown);
      for (const output of form.querySelectorAll('[data-total]')) output.textContent = String(items.length);
      if (empty) empty.hidden = shown > 0;
    }

    let waiting = 0;
    search?.addEventListener('input', () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(apply, SEARCH_DELAY_MS);
    });
    form.addEventListener('change', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    // The controls are reset only after the event.
    form.addEventListener('reset', () => window.setTimeout(apply));
    document.addEventListener('relabel', apply);
    // A decision changes what its finding is filtered by.
    view.addEventListener('decided', (event) => {
      const decided = items.find(({ element }) => element === event.target);
      decided?.facets.set('status', [decided.element.dataset.status ?? '']);
      apply();
    });

    const details = form.querySelector('details');
    const unfold = () => {
      if (details) details.open = wide.matches;
    };
    wide.addEventListener('change', unfold);
    unfold();
    const landmark = form.closest<HTMLElement>('search');
    if (landmark) landmark.hidden = false;
    apply();
  }

  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) connect(form);
})();
