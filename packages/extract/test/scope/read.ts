import type { Article, Block, Measure, Scope, Value } from '@yibao-rules/model';
import { extractRegions } from '../../src/regions/index.js';
import { resolveScopes } from '../../src/scope/index.js';
import type { RateFigure } from '../../src/types.js';

/** Letters that stand for a measure in a marked text. */
const MEASURES: Readonly<Record<string, Measure>> = {
  r: 'reimbursement-ratio',
  s: 'self-pay-ratio',
  d: 'deductible',
  c: 'payment-cap',
  p: 'contribution-amount',
  f: 'contribution-ratio',
  g: 'subsidy',
  a: 'account-credit',
  y: 'contribution-years',
  l: 'leave-duration',
  t: 'processing-time',
  m: 'benefit-amount',
  e: 'eligibility-age',
};
const MARK = /\{(\+?)([a-z]):([^}]*)\}/g;

/**
 * The scopes of the figures that a text marks: `三级医院{r:60%}` holds a reimbursement ratio, `退休{+r:提高5%}` a delta.
 *
 * Each line is a paragraph; `# ` opens the title (`#1 ` that of the first of several documents), `## ` and `### ` headings of level 1 and 2,
 * `- ` a list item (a short first sentence is its label), `~ ` the title of a teaser that the lines behind it belong to; `|` a row of a table, the first of them its header.
 */
export function scopesOf(marked: string): Scope[][] {
  const page = new Page();
  for (const line of marked.split('\n')) page.add(line);
  const article = page.article();
  return resolveScopes(article, extractRegions(article).mentions, page.figures);
}

class Page {
  readonly figures: RateFigure[] = [];
  private readonly blocks: Block[] = [];
  private readonly open: { index: number; level: number }[] = [];
  private text = '';
  private teaser: number | undefined;
  private header: number[] = [];
  private row = 0;

  add(line: string): void {
    const [, sign = '', rest = ''] = /^(#1 |#{1,3} |- |~ )?(.*)$/.exec(line) ?? [];
    const level = sign.startsWith('##') ? sign.length - 2 : 0;
    while (level > 0 && (this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    if (rest.startsWith('|')) {
      this.tableRow(rest.split('|').slice(1, -1));
      return;
    }
    this.header = [];
    this.row = 0;
    if (sign === '#1 ') this.heading({ kind: 'title', level: 1 }, 1, rest);
    else if (sign === '# ') this.block({ kind: 'title' }, rest);
    else if (level > 0) this.heading({ kind: 'heading', level }, level, rest);
    else if (sign === '~ ') {
      this.teaser = (this.teaser ?? -1) + 1;
      this.open.length = 0;
      this.heading({ kind: 'teaser-title', teaser: this.teaser }, 0, rest);
    } else this.block(sign === '- ' ? { kind: 'list-item', label: /^([^，。{]{2,10})。/.exec(rest)?.[1] } : { kind: 'paragraph' }, rest);
  }

  private tableRow(cells: readonly string[]): void {
    cells.forEach((cell, column) => {
      const headers = this.row > 0 ? [this.header[column] as number] : [];
      if (this.row === 0) this.header.push(this.blocks.length);
      this.block({ kind: 'table-cell', row: this.row, column, headers }, cell.trim());
    });
    this.row++;
  }

  private heading(block: Pick<Block, 'kind'> & Partial<Block>, level: number, words: string): void {
    this.block(block, words);
    this.open.push({ index: this.blocks.length - 1, level });
  }

  private block(block: Pick<Block, 'kind'> & Partial<Block>, words: string): void {
    const start = this.text.length;
    let from = 0;
    for (const match of words.matchAll(MARK)) {
      this.text += words.slice(from, match.index);
      this.figure(MEASURES[match[2] as string] as Measure, match[1] === '+', match[3] as string);
      from = match.index + match[0].length;
    }
    this.text += words.slice(from);
    const teaser = this.teaser === undefined ? {} : { teaser: this.teaser };
    this.blocks.push({ headings: this.open.map(({ index }) => index), ...teaser, ...block, start, end: this.text.length });
    this.text += '\n';
  }

  private figure(measure: Measure, delta: boolean, words: string): void {
    const unit = words.includes('点') ? 'percentage-point' : words.includes('%') ? 'percent' : 'CNY';
    const relation = delta ? 'delta' : 'absolute';
    const value: Value = { min: 1, max: 1, unit, per: null, relation, approximate: false, previous: null };
    const start = this.text.length;
    this.figures.push({ start, end: start + words.length, block: this.blocks.length, measure, value, hedge: null });
    this.text += words;
  }

  article(): Article {
    const title = this.blocks.find(({ kind }) => kind === 'title');
    return {
      id: 'page',
      title: title ? this.text.slice(title.start, title.end) : '',
      site: null,
      author: null,
      publishedAt: null,
      sha256: '0'.repeat(64),
      charset: 'utf-8',
      text: this.text,
      blocks: this.blocks,
    };
  }
}
