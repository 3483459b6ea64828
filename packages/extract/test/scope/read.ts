import type { Article, Block, Measure, Scope, Value } from '@yibao-rules/model';
import { extractRegions } from '../../src/regions/index.js';
import { resolveScopes } from '../../src/scope/index.js';
import type { RateFigure } from '../../src/types.js';

/** Letters that stand for a measure in a marked sentence. */
const MEASURES: Readonly<Record<string, Measure>> = {
  r: 'reimbursement-ratio',
  s: 'self-pay-ratio',
  d: 'deductible',
  c: 'payment-cap',
  p: 'contribution-amount',
  f: 'contribution-ratio',
  b: 'contribution-base',
  g: 'subsidy',
  a: 'account-credit',
  w: 'waiting-period',
  y: 'contribution-years',
  l: 'leave-duration',
  t: 'processing-time',
  m: 'benefit-amount',
};
const MARK = /\{(\+?)([a-z]):([^}]*)\}/g;

/**
 * The scopes of the figures that a text marks: `三级医院{r:60%}` holds a reimbursement ratio, `退休{+r:提高5%}` a delta. Each line is
 * a paragraph; `# ` opens the title, `## ` and `### ` headings, `- ` a list item.
 */
export function scopesOf(marked: string): Scope[][] {
  const blocks: Block[] = [];
  const figures: RateFigure[] = [];
  const open: { index: number; level: number }[] = [];
  let text = '';
  for (const line of marked.split('\n')) {
    const [, hashes = '', bullet = '', rest = ''] = /^(?:(#{1,4}) |(- ))?(.*)$/.exec(line) ?? [];
    const start = text.length;
    const level = hashes.length - 1;
    while (open.length > 0 && level >= 1 && (open.at(-1) as { level: number }).level >= level) open.pop();
    let from = 0;
    for (const match of rest.matchAll(MARK)) {
      text += rest.slice(from, match.index);
      const measure = MEASURES[match[2] as string] as Measure;
      figures.push({
        ...figure(measure, match[1] === '+', match[3] as string),
        start: text.length,
        end: text.length + (match[3] as string).length,
        block: blocks.length,
      });
      text += match[3];
      from = match.index + match[0].length;
    }
    text += rest.slice(from);
    const headings = open.map(({ index }) => index);
    if (hashes === '#') blocks.push({ kind: 'title', start, end: text.length, headings });
    else if (hashes) {
      blocks.push({ kind: 'heading', start, end: text.length, level, headings });
      open.push({ index: blocks.length - 1, level });
    } else blocks.push({ kind: bullet ? 'list-item' : 'paragraph', start, end: text.length, headings });
    text += '\n';
  }
  const article: Article = {
    id: 'sentence',
    title: blocks[0]?.kind === 'title' ? text.slice(blocks[0].start, blocks[0].end) : '',
    site: null,
    author: null,
    publishedAt: null,
    sha256: '0'.repeat(64),
    charset: 'utf-8',
    text,
    blocks,
  };
  return resolveScopes(article, extractRegions(article).mentions, figures);
}

function figure(measure: Measure, delta: boolean, words: string): Pick<RateFigure, 'measure' | 'value' | 'hedge'> {
  const unit = /点/.test(words)
    ? 'percentage-point'
    : /%|成/.test(words)
      ? 'percent'
      : /月/.test(words)
        ? 'month'
        : /年/.test(words)
          ? 'year'
          : /[天日]/.test(words)
            ? 'day'
            : 'CNY';
  const value: Value = { min: 1, max: 1, unit, per: null, relation: delta ? 'delta' : 'absolute', approximate: false, previous: null };
  return { measure, value, hedge: null };
}
