import type { Article, Block, Doubt, Scope } from '@yibao-rules/model';
import { scanOf } from '../scan/article-scan.js';
import type { RateFigure, RegionMention } from '../types.js';
import { assemble } from './assemble.js';
import type { Findings } from './findings.js';
import { inBlock } from './in-block.js';
import { InheritedScopes } from './inherited.js';
import { KEY } from './key.js';
import { NOTHING_STATED } from './level.js';
import { keysOf, type MeasureKeys } from './measure-keys.js';
import { PassageReader } from './passage-reader.js';
import { boundaryToken, type Token } from './token.js';
import { tokenize } from './tokenize.js';
import type { ScopeTrace } from './trace.js';

/**
 * What each figure holds for, in the order of `figures`, which is that of the text: its region, scheme, population, kind of care, hospital tier, band and so on.
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
  const inherited = new InheritedScopes(article, regions, figures);
  const measures = figures.map(({ measure }) => keysOf(measure));
  const findings: Findings = { text, figures, measures, stated: [], trace, onDoubt };
  const scopes: Scope[][] = [];
  for (let from = 0, to = 0; from < figures.length; from = to) {
    const { block } = figures[from] as RateFigure;
    while (to < figures.length && (figures[to] as RateFigure).block === block) to++;
    const { start, end, label } = article.blocks[block] as Block;
    const tokens = tokenize(text, scan, { start, end, heading: false }, figures.slice(from, to), from, inBlock(regions, block));
    if (label !== undefined) markLabel(text, tokens, start + label.length);
    const above = inherited.of(block);
    const fromLead = inherited.hasSchemeFromLead(above);
    // Without scope words a passage states nothing of any figure.
    if (tokens.some(isScope)) new PassageReader(findings, start, tokens, above).read();
    trace?.blockRead(block, inherited.layers(block));
    for (let at = from; at < to; at++) {
      const own = findings.stated[at] ?? NOTHING_STATED;
      const held = assemble(measures[at] as MeasureKeys, own, above, fromLead);
      scopes.push(held);
      if (fromLead && held[0]?.scheme !== undefined && !own.has(KEY.scheme)) onDoubt(figures[at] as RateFigure, 'scheme-from-lead');
    }
  }
  return scopes;
}

/** （一）个人缴费。一档…: the full stop behind the label of an item is as good as a colon. */
function markLabel(text: string, tokens: Token[], end: number): void {
  if (text[end] !== '。') return;
  const stop = tokens.findIndex(({ kind, start }) => kind === 'boundary' && start === end);
  if (stop >= 0) tokens[stop] = boundaryToken('label', end, end + 1);
}

function isScope(token: Token): boolean {
  return token.kind === 'scope';
}
