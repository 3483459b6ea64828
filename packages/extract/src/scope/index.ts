import type { Article, Block, Doubt, Scope } from '@yibao-rules/model';
import type { RateFigure, RegionMention } from '../types.js';
import { assemble } from './assemble.js';
import { InheritedScopes } from './inherited.js';
import type { Stated } from './level.js';
import { PassageReader } from './passage-reader.js';
import { tokenize } from './tokenize.js';
import type { ScopeTrace } from './trace.js';

/**
 * What each figure holds for, in the order of `figures`: its region, scheme, population, kind of care, hospital tier, band and so on.
 *
 * One list of scopes a figure: several where the text gives several regions (a record each), one otherwise, which is empty where the
 * text leaves everything open. The nearest statement of a key wins: clause, sentence, label, table header, headings, title.
 * `trace`, if given, takes down where each value stands; `onDoubt` is told what is doubtful about a figure's scope.
 * Time grows linearly with the text: each block that holds a figure is read once, each heading once.
 */
export function resolveScopes(
  article: Article,
  regions: readonly RegionMention[],
  figures: readonly RateFigure[],
  trace: ScopeTrace | null = null,
  onDoubt: (figure: RateFigure, doubt: Doubt) => void = () => {},
): Scope[][] {
  const regionsOf = groupByBlock(regions, ({ block }) => block);
  const scopes: Scope[][] = figures.map(() => []);
  const indexed = figures.map((figure, index) => ({ figure, index }));
  const figuresOf = groupByBlock(indexed, ({ figure }) => figure.block);
  const inherited = new InheritedScopes(article, regionsOf, (block) => figuresOf.has(block));
  for (const [index, inBlock] of figuresOf) {
    const { start, end } = article.blocks[index] as Block;
    const above = inherited.of(index);
    const ordered = [...inBlock].sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end);
    const tokens = tokenize(article.text, { start, end, heading: false }, ordered, regionsOf.get(index) ?? []);
    const reader = new PassageReader(article.text, start, tokens, figures, above, trace, onDoubt);
    const stated = reader.read();
    trace?.blockRead(index, inherited.layers(index));
    const fromLead = inherited.hasSchemeFromLead(above);
    for (const { figure, index: at } of inBlock) {
      const own: Stated = stated.get(at) ?? new Map();
      const held = assemble(figure.measure, own, above);
      scopes[at] = held;
      if (fromLead && held[0]?.scheme !== undefined && !own.has('scheme')) onDoubt(figure, 'scheme-from-lead');
    }
  }
  return scopes;
}

function groupByBlock<T>(items: readonly T[], blockOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(blockOf(item));
    if (group) group.push(item);
    else groups.set(blockOf(item), [item]);
  }
  return groups;
}
