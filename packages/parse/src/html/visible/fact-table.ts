import type { Element } from 'domhandler';
import { CONTENT_LABELS, FACT_LABELS } from './fact-table.table.js';
import { elementChildren, elementsIn, textBelow } from './tree-walk.js';

/** What a cell of a fact table is: a label that is not written, a short fact (with its label), or a part of the article. */
export type FactCell = { kind: 'label' } | { kind: 'fact'; label: string } | { kind: 'content' };

const FEWEST_FACTS = 3;
const MOST_ROWS = 60;
const LEAST_SHARE = 0.6;
/** A value longer than this is no plain fact. */
const LONGEST_FACT = 120;
const LONGEST_LABEL = 12;

/**
 * The cells of a table that states facts about the document, such as its index number, issuer and date, by what they are; null where the table is none.
 */
export function readFactTable(table: Element): Map<Element, FactCell> | null {
  const found = new Map<Element, FactCell>();
  let cells = 0;
  let facts = 0;
  let rows = 0;
  for (const row of elementsIn(table, (element) => element.name !== 'tr')) {
    if (row.name !== 'tr') continue;
    if (++rows > MOST_ROWS) return null;
    let label: string | null = null;
    for (const cell of elementChildren(row)) {
      if (cell.name !== 'td' && cell.name !== 'th') continue;
      const text = textBelow(cell).replace(/\s+/g, '');
      const own: string | null = label === null ? labelIn(text) : null;
      cells++;
      if (own !== null) {
        label = own;
        facts++;
        found.set(cell, { kind: 'label' });
      } else if (label !== null) {
        const content = CONTENT_LABELS.has(label) || text.length > LONGEST_FACT;
        found.set(cell, content ? { kind: 'content' } : { kind: 'fact', label });
        label = null;
        facts++;
      } else if (FACT_LABELS.has(text.split(/[：:]/, 1)[0]!.slice(0, LONGEST_LABEL))) {
        found.set(cell, { kind: 'fact', label: '' });
        facts += 1;
      }
    }
  }
  return facts >= FEWEST_FACTS && facts >= cells * LEAST_SHARE ? found : null;
}

function labelIn(text: string): string | null {
  const label = text.slice(0, LONGEST_LABEL + 1).replace(/[：:]$/, '');
  return label.length <= LONGEST_LABEL && (FACT_LABELS.has(label) || CONTENT_LABELS.has(label)) ? label : null;
}
