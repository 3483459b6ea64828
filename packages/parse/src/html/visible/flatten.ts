import type { AnyNode, Element } from 'domhandler';
import type { LineHint } from '../../lines.js';
import { isDataTable } from './data-table.js';
import { BLOCKS, PREFORMATTED, SKIPPED, STRONG } from './elements.table.js';
import { type FactCell, readFactTable } from './fact-table.js';
import { LineWriter, type Setting } from './line-writer.js';
import type { PageLine } from './page-line.js';
import { wordsOfPicture } from './picture.js';
import { textBelow } from './tree-walk.js';
import type { Visibility } from './visibility.js';

type Step = { node: AnyNode; setting: Setting } | { leave: Element };

/** The lines that a reader of the page sees below `root`, in document order. Walks without recursion. */
export function flatten(root: Element, visibility: Visibility): PageLine[] {
  const walk = new Flattening(visibility);
  walk.run(root);
  walk.writer.close();
  return walk.writer.lines;
}

class Flattening {
  readonly writer = new LineWriter();
  private quotes = 0;
  private readonly ordinals: number[] = [];
  private table: Element | null = null;
  private row: Element | null = null;
  private cell: Element | null = null;
  private facts = new Map<Element, FactCell>();

  constructor(private readonly visibility: Visibility) {}

  run(root: Element): void {
    const setting: Setting = { element: root, linked: false, strong: false, size: null, keepsBreaks: false };
    const steps: Step[] = [{ node: root, setting }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      if ('leave' in step) {
        this.leave(step.leave);
        continue;
      }
      const { node } = step;
      if (node.type === 'text') {
        if (!this.table || this.cell) this.writer.text(node.data, step.setting);
      } else if ('attribs' in node) {
        if ((SKIPPED.has(node.name) && !opensPanel(node)) || isReferenceMark(node) || this.visibility.isHidden(node)) continue;
        const fact = this.facts.get(node);
        if (fact?.kind === 'label') continue;
        const inner = this.settingIn(node, step.setting);
        this.enter(node, inner);
        if (fact?.kind === 'fact') this.writer.text(fact.label === '' ? '' : `${fact.label}：`, inner);
        steps.push({ leave: node });
        for (let child = node.lastChild; child; child = child.previousSibling) steps.push({ node: child, setting: inner });
      }
    }
  }

  private settingIn(element: Element, outer: Setting): Setting {
    const { name } = element;
    const style = this.visibility.styleOf(element);
    return {
      // An element that a site has made up is a part of its own, too.
      element: BLOCKS.has(name) || name.includes('-') ? element : outer.element,
      linked: outer.linked || (name === 'a' && leadsAway(element)),
      strong: style.strong ?? (outer.strong || STRONG.has(name)),
      size: style.size ?? outer.size,
      keepsBreaks: (outer.keepsBreaks || style.keepsBreaks || PREFORMATTED.has(name)) && this.table === null,
    };
  }

  private enter(element: Element, setting: Setting): void {
    const { name } = element;
    if (name === 'blockquote') this.quotes++;
    if (this.table) this.enterInTable(element);
    else if (name === 'br') this.breakInside();
    else if (name === 'img') {
      const words = wordsOfPicture(element);
      if (words !== null) this.writer.picture(words, setting);
    } else if (name === 'input') this.writer.text(' ', setting);
    else if (BLOCKS.has(name)) this.enterBlock(element);
  }

  private enterBlock(element: Element): void {
    const { name } = element;
    this.writer.breakBlock();
    if (name === 'ol') this.ordinals.push(Number(element.attribs.start ?? 1) || 1);
    else if (name === 'ul' || name === 'menu' || name === 'dir') this.ordinals.push(0);
    else if (name === 'table') this.enterTable(element);
    if (this.table) return;
    const hint = this.hintOf(element);
    if (hint) this.writer.hintNext(hint);
  }

  private enterTable(table: Element): void {
    const facts = readFactTable(table);
    if (facts) for (const [cell, kind] of facts) this.facts.set(cell, kind);
    else if (isDataTable(table)) this.table = table;
  }

  private breakInside(): void {
    this.writer.breakLine();
    if (this.quotes > 0) this.writer.hintNext({ kind: 'quote' });
  }

  private enterInTable(element: Element): void {
    const { name } = element;
    if (name === 'tr' && !this.cell) {
      this.row = element;
      this.writer.openRow(this.table!, element);
    } else if ((name === 'td' || name === 'th') && this.row && !this.cell) {
      this.cell = element;
      this.writer.openCell({
        header: name === 'th' || this.inHead(),
        columns: spanOf(element, 'colspan'),
        rows: spanOf(element, 'rowspan'),
      });
    } else if (name === 'caption' && !this.cell) {
      this.cell = element;
      this.writer.breakBlock();
    } else if (name === 'br' || BLOCKS.has(name)) this.writer.separate();
  }

  private inHead(): boolean {
    return (this.row?.parent as Element | null)?.name === 'thead';
  }

  private leave(element: Element): void {
    const { name } = element;
    if (name === 'blockquote') this.quotes--;
    if (this.table) {
      this.leaveInTable(element);
      return;
    }
    if (!BLOCKS.has(name)) return;
    if (this.facts.get(element)?.kind === 'fact') this.writer.markFact();
    if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') this.ordinals.pop();
    this.writer.breakBlock();
    this.writer.hintNext(null);
  }

  private leaveInTable(element: Element): void {
    if (element === this.cell) {
      this.cell = null;
      if (element.name === 'caption') this.writer.breakBlock();
      else this.writer.closeCell();
    } else if (element === this.row) {
      this.row = null;
      this.writer.close();
    } else if (element === this.table) {
      this.table = null;
      this.writer.breakBlock();
    } else if (BLOCKS.has(element.name)) this.writer.separate();
  }

  private hintOf(element: Element): LineHint | null {
    const { name } = element;
    if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
    if (element.attribs.role === 'heading')
      return { kind: 'heading', level: Math.min(6, Math.max(1, Number(element.attribs['aria-level']) || 2)) };
    if (name === 'li') {
      const ordinal = this.ordinals.at(-1) ?? 0;
      if (ordinal === 0) return { kind: 'list-item' };
      this.ordinals[this.ordinals.length - 1] = ordinal + 1;
      return { kind: 'list-item', ordinal };
    }
    return this.quotes > 0 ? { kind: 'quote' } : null;
  }
}

/** A button that opens a part of the article bears its heading. */
function opensPanel({ name, attribs, parent }: Element): boolean {
  return (
    name === 'button' && (attribs['aria-expanded'] !== undefined || /^(?:h[1-6]|dt|summary)$/.test((parent as Element | null)?.name ?? ''))
  );
}

/** `[1]` set high leads to a reference at the foot, and is no word of the sentence. */
function isReferenceMark(element: Element): boolean {
  return element.name === 'sup' && /^\s*[[［【]\s*\d{1,3}(?:\s*[-–,，]\s*\d{1,3})?\s*[\]］】]\s*$/.test(textBelow(element).slice(0, 20));
}

const DOCUMENT_FILE = /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|zip|rar|ofd|txt|jpe?g|png)(?:$|[?#])|downfile|download|attach|fujian/i;

/** The link leads to another page: not to a place on this one, not to an attachment. */
function leadsAway({ attribs: { href, name, id } }: Element): boolean {
  // A script may follow it; a name makes it a place that other links lead to.
  if (href === undefined) return name === undefined && id === undefined;
  const target = href.trim().slice(0, 500);
  return target !== '' && !(target.startsWith('#') && target.length > 1) && !/^tel:/i.test(target) && !DOCUMENT_FILE.test(target);
}

function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.attribs[attribute] ?? '', 10);
  return span >= 1 ? span : 1;
}
