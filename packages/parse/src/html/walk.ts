import type { AnyNode, Element } from 'domhandler';
import type { LineHint } from '../lines.js';
import type { RawCell } from '../table-grid.js';
import { BLOCKS, SKIPPED } from './elements.table.js';
import type { LineWriter } from './line-writer.js';

export interface WrittenTable {
  start: number;
  end: number;
  rows: RawCell[][];
}

type Step = { node: AnyNode } | { leave: Element };

/** Walks a tree without recursion, and writes what a reader sees. */
export class PageWalk {
  readonly tables: WrittenTable[] = [];
  private links = 0;
  private preformatted = 0;
  private quotes = 0;
  private ordinals: number[] = [];
  private table: WrittenTable | null = null;
  private tableElement: Element | null = null;
  private cell: RawCell | null = null;

  constructor(private readonly writer: LineWriter) {}

  walk(root: AnyNode): void {
    const steps: Step[] = [{ node: root }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      if ('leave' in step) {
        this.leave(step.leave);
        continue;
      }
      const { node } = step;
      if (node.type === 'text') this.writer.text(node.data, this.links > 0, this.preformatted > 0 && !this.cell);
      if (!('children' in node) || node.type === 'cdata') continue;
      if ('tagName' in node) {
        if (isSkipped(node)) continue;
        this.enter(node);
        steps.push({ leave: node });
      }
      for (let child = node.lastChild; child; child = child.previousSibling) steps.push({ node: child });
    }
  }

  private enter(element: Element): void {
    const name = element.tagName.toLowerCase();
    if (name === 'a') this.links++;
    else if (name === 'pre') this.preformatted++;
    else if (name === 'blockquote') this.quotes++;
    if (this.table) this.enterInTable(element, name);
    else if (name === 'br') this.breakInside();
    else if (BLOCKS.has(name)) this.enterBlock(element, name);
  }

  private enterBlock(element: Element, name: string): void {
    this.writer.breakLine(name !== 'li' && name !== 'tr' && name !== 'td' && name !== 'th');
    if (name === 'ol') this.ordinals.push(Number(element.attribs.start ?? 1) || 1);
    else if (name === 'ul') this.ordinals.push(0);
    else if (name === 'table' && isDataTable(element)) {
      this.table = { start: this.writer.offset, end: this.writer.offset, rows: [] };
      this.tableElement = element;
      return;
    }
    const hint = this.hintOf(name);
    if (hint) this.writer.hintNext(hint);
  }

  private breakInside(): void {
    this.writer.breakLine(false);
    if (this.quotes > 0) this.writer.hintNext({ kind: 'quote' });
  }

  private enterInTable(element: Element, name: string): void {
    if (name === 'br' || (BLOCKS.has(name) && name !== 'tr' && name !== 'td' && name !== 'th')) {
      this.writer.text(' ', false, false);
    } else if (name === 'tr') {
      this.writer.breakLine(false);
      this.table!.rows.push([]);
    } else if (name === 'td' || name === 'th') {
      if (this.table!.rows.length === 0) this.table!.rows.push([]);
      const row = this.table!.rows.at(-1)!;
      if (row.length > 0) this.writer.separate('\t');
      this.cell = {
        start: this.writer.offset,
        end: this.writer.offset,
        header: name === 'th',
        columns: Number(element.attribs.colspan) || 1,
        rows: Number(element.attribs.rowspan) || 1,
      };
      row.push(this.cell);
    }
  }

  private leave(element: Element): void {
    const name = element.tagName.toLowerCase();
    if (name === 'a') this.links--;
    else if (name === 'pre') this.preformatted--;
    else if (name === 'blockquote') this.quotes--;
    if (this.table) {
      if ((name === 'td' || name === 'th') && this.cell) {
        this.cell.end = this.writer.offset;
        this.cell = null;
      }
      if (element !== this.tableElement) return;
      this.table.end = this.writer.offset;
      this.table.rows = this.table.rows.filter((row) => row.length > 0);
      this.tables.push(this.table);
      this.table = null;
      this.tableElement = null;
    }
    if (!BLOCKS.has(name)) return;
    if (name === 'ol' || name === 'ul') this.ordinals.pop();
    this.writer.breakLine(name !== 'li' && name !== 'tr');
    this.writer.hintNext(null);
  }

  private hintOf(name: string): LineHint | null {
    if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
    if (name === 'li') {
      const ordinal = this.ordinals.at(-1) ?? 0;
      if (ordinal === 0) return { kind: 'list-item' };
      this.ordinals[this.ordinals.length - 1] = ordinal + 1;
      return { kind: 'list-item', ordinal };
    }
    return this.quotes > 0 ? { kind: 'quote' } : null;
  }
}

function isSkipped(element: Element): boolean {
  const { tagName, attribs } = element;
  return (
    SKIPPED.has(tagName.toLowerCase()) ||
    attribs.hidden !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    attribs.role === 'navigation' ||
    /display\s*:\s*none/i.test((attribs.style ?? '').slice(0, 300))
  );
}

/** A table of data, not of layout: two rows or more of two cells or more, and no table inside. */
function isDataTable(table: Element): boolean {
  let wide = 0;
  const pending: AnyNode[] = [...table.children];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    const name = node.tagName.toLowerCase();
    if (name === 'table') return false;
    if (name === 'tr' && node.children.filter((child) => 'tagName' in child && /^t[dh]$/i.test(child.tagName)).length >= 2) wide++;
    for (const child of node.children) pending.push(child);
  }
  return wide >= 2;
}
