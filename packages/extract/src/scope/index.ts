import type { Article, Block, Doubt, Scope } from '@yibao-rules/model';
import { scanOf } from '../scan/article-scan.js';
import type { RateFigure, RegionMention } from '../types.js';
import { assemble } from './assemble.js';
import type { Findings } from './findings.js';
import { InheritedScopes } from './inherited.js';
import { NOTHING_STATED } from './level.js';
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
  const { text } = article;
  const scan = scanOf(article);
  const regionsOf = groupByBlock(regions, (region) => region);
  const figuresOf = groupByBlock(figures, (_, index) => index);
  const inherited = new InheritedScopes(article, regionsOf, (block) => figuresOf.has(block));
  const findings: Findings = { text, figures, stated: [], places: [], trace, onDoubt };
  const scopes: Scope[][] = figures.map(() => []);
  for (const [index, inBlock] of figuresOf) {
    const { start, end } = article.blocks[index] as Block;
    const above = inherited.of(index);
    const fromLead = inherited.hasSchemeFromLead(above);
    inBlock.sort((a, b) => byPlace(figures[a] as RateFigure, figures[b] as RateFigure));
    const tokens = tokenize(text, scan, { start, end, heading: false }, figures, inBlock, regionsOf.get(index));
    new PassageReader(findings, start, tokens, above).read();
    trace?.blockRead(index, inherited.layers(index));
    for (const at of inBlock) {
      const figure = figures[at] as RateFigure;
      const own = findings.stated[at] ?? NOTHING_STATED;
      const held = assemble(figure.measure, own, above);
      scopes[at] = held;
      if (fromLead && held[0]?.scheme !== undefined && !own.has('scheme')) onDoubt(figure, 'scheme-from-lead');
    }
  }
  return scopes;
}

function groupByBlock<T extends { block: number }, V>(items: readonly T[], entryOf: (item: T, index: number) => V): Map<number, V[]> {
  const groups = new Map<number, V[]>();
  items.forEach((item, index) => {
    const group = groups.get(item.block);
    if (group) group.push(entryOf(item, index));
    else groups.set(item.block, [entryOf(item, index)]);
  });
  return groups;
}

function byPlace(a: RateFigure, b: RateFigure): number {
  return a.start - b.start || a.end - b.end;
}
