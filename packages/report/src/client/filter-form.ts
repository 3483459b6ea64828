import { language } from './language-shown.js';
import { type Narrowed, type Question, searchTerms } from './narrow.js';

interface Facet {
  name: string;
  selected(): Set<string>;
  /** Writes beside each choice how many items it would leave. */
  write(counts: ReadonlyMap<string, number>): void;
}

const SEARCH_DELAY_MS = 120;

/** The form that narrows a list: what it asks for, and what it says about the answer. */
export class FilterForm {
  private readonly search: HTMLInputElement | null;
  private readonly facets: Facet[];

  constructor(
    private readonly form: HTMLFormElement,
    onAsk: () => void,
  ) {
    this.search = form.querySelector('input[type=search]');
    this.facets = [...[...form.querySelectorAll('fieldset')].map(checkboxFacet), ...[...form.querySelectorAll('select')].map(selectFacet)];
    let waiting = 0;
    const soon = (delay?: number) => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(onAsk, delay);
    };
    this.search?.addEventListener('input', () => soon(SEARCH_DELAY_MS));
    form.addEventListener('change', () => onAsk());
    form.addEventListener('submit', (event) => event.preventDefault());
    // The controls are reset only after the event.
    form.addEventListener('reset', () => soon());
    this.unfold();
    const landmark = form.closest<HTMLElement>('search');
    if (landmark) landmark.hidden = false;
  }

  question(): Question {
    return {
      terms: searchTerms(this.search?.value ?? ''),
      wanted: new Map(this.facets.map((facet) => [facet.name, facet.selected()])),
    };
  }

  answer({ shown, counts }: Narrowed, total: number): void {
    for (const facet of this.facets) facet.write(counts.get(facet.name) ?? new Map());
    for (const output of this.form.querySelectorAll('[data-shown]')) output.textContent = String(shown.length);
    for (const output of this.form.querySelectorAll('[data-total]')) output.textContent = String(total);
  }

  focusSearch(): void {
    this.search?.focus();
  }

  /** Empties every control; the caller asks again. */
  clear(): void {
    if (this.search === document.activeElement) this.search?.blur();
    this.form.reset();
  }

  /** On a wide screen every facet stands open. */
  private unfold(): void {
    const details = this.form.querySelector('details');
    const wide = window.matchMedia('(min-width: 64rem)');
    const follow = () => {
      if (details) details.open = wide.matches;
    };
    wide.addEventListener('change', follow);
    follow();
  }
}

function checkboxFacet(fieldset: HTMLFieldSetElement): Facet {
  const boxes = [...fieldset.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  return {
    name: boxes[0]?.name ?? '',
    selected: () => new Set(boxes.filter((box) => box.checked).map((box) => box.value)),
    write(counts) {
      for (const box of boxes) {
        const label = box.closest('label');
        const count = counts.get(box.value) ?? 0;
        const output = label?.querySelector('[data-count]');
        if (output) output.textContent = String(count);
        label?.classList.toggle('none', count === 0);
      }
    },
  };
}

function selectFacet(select: HTMLSelectElement): Facet {
  return {
    name: select.name,
    selected: () => new Set(select.value === '' ? [] : [select.value]),
    write(counts) {
      const key = language() === 'zh' ? 'labelZh' : 'labelEn';
      for (const option of select.options) {
        if (option.value === '') continue;
        option.textContent = `${option.dataset[key] ?? option.value} (${counts.get(option.value) ?? 0})`;
      }
    },
  };
}
