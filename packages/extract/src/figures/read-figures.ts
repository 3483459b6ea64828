import type { Article, Block, CitationAssertion } from '@yibao-rules/model';
import { type ArticleScan, scanOf } from '../scan/article-scan.js';
import { wordsBehind } from '../text/around.js';
import type { RateFigure, RegionMention } from '../types.js';
import { cellQuantity } from './cell.js';
import { ListItems } from './list-items.js';
import { BlockContext } from './measures/context.js';
import { asInherited, type Claim, type Memory } from './measures/cue-memory.js';
import type { DraftFigure } from './measures/draft.js';
import { type Sentence, sentencesOf } from './measures/narrative.js';
import { readSentence } from './measures/read-sentence.js';
import type { Inherited } from './measures/sentence-state.js';
import { type Token, tokenize } from './measures/tokens.js';
import { RowLabels } from './row-labels.js';

/** Blocks that state no rules: names of articles, page furniture, headers of tables are context at most. */
const SILENT: ReadonlySet<Block['kind']> = new Set(['title', 'meta', 'teaser-title', 'teaser-meta', 'link-list', 'boilerplate']);

/**
 * Every number of an article that is a rule, in text order: its measure, value, hedge and words, without what it holds for.
 *
 * Bands of expense, dates, anecdotes, worked examples, questions and refuted rumours are no rules (record contract, "rates").
 * `onFigure`, if given, is told of each the words that named its measure; null where its own words do.
 */
export function readFigures(
  article: Article,
  _regions: readonly RegionMention[],
  _citations: readonly CitationAssertion[],
  onFigure: ((figure: RateFigure, claim: Claim | null) => void) | null = null,
): RateFigure[] {
  const context = new BlockContext(article);
  const rows = new RowLabels(article);
  const items = new ListItems();
  const figures: RateFigure[] = [];
  const scan = scanOf(article);
  article.blocks.forEach((block, index) => {
    const headers = rows.headersOf(block, index);
    const tokens = SILENT.has(block.kind) ? null : tokensOf(article, scan, block, headers);
    const inherited = context.enter(block, index, headers, tokens !== null);
    if (!tokens || !inherited) return;
    items.lendTo(inherited.memory, block, index);
    const read = readBlock(article, scan, block, tokens, inherited);
    items.leave(read.memory, block, index);
    for (const { start, end, measure, value, hedge, claim } of read.figures) {
      const figure = { start, end, block: index, measure, value, hedge };
      figures.push(figure);
      onFigure?.(figure, claim);
    }
  });
  return figures.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The figures of a block, sentence by sentence, and the cues that the last of them leaves behind. */
function readBlock(article: Article, scan: ArticleScan, block: Block, tokens: readonly Token[], inherited: Inherited) {
  const figures: DraftFigure[] = [];
  let at = 0;
  let before: Memory = {};
  for (const sentence of sentencesOf(article.text, scan, block.start, block.end)) {
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < sentence.end) at++;
    if (!sentence.states) continue;
    const own = goesOn(article.text, scan.codes, sentence.start) ? { ...inherited, memory: before } : inherited;
    const words = from === 0 && at === tokens.length ? tokens : tokens.slice(from, at);
    const read = readSentence(article.text, scan.codes, sentence.start, words, own);
    before = read.memory;
    if (isLead(article.text, sentence, words)) inherited.memory = asInherited(before);
    inherited.bands ||= own.bands;
    for (const figure of read.figures) if (!(sentence.decided && isFineGiven(figure))) figures.push(figure);
  }
  return { figures, memory: before };
}

/** A fine without bounds, where a case is told: it was given, and is no rule. */
function isFineGiven({ measure, value }: DraftFigure): boolean {
  return measure === 'fine' && value.min === value.max;
}

/** Sentences longer than this state something themselves. */
const MAX_LEAD = 16;

/** Whether a sentence without a figure names what the block is about: （一）失业保险金。按…发放. */
function isLead(text: string, { start, end }: Sentence, tokens: readonly Token[]): boolean {
  if (end - start > MAX_LEAD || text[end - 1] !== '。' || tokens.some((token) => token.type === 'quantity')) return false;
  return tokens.some((token) => token.type === 'cue');
}

const GOING_ON = /^(?:其中|(?:具体|其)?标准|具体[为是])/;

/** Whether a sentence goes on about what the one before it named: 抚恤金按…发给。标准为：配偶每月40%. */
function goesOn(text: string, codes: Uint16Array, start: number): boolean {
  return GOING_ON.test(wordsBehind(text, codes, start, 4));
}

/** The tokens of a block, or null where it cannot hold a figure. A table cell may take its unit from a header. */
function tokensOf(article: Article, scan: ArticleScan, block: Block, headers: readonly number[]): Token[] | null {
  const cell = cellQuantity(article, block, headers);
  if (cell) return [{ type: 'quantity', start: cell.start, end: cell.end, quantity: cell }];
  return tokenize(article.text, scan, block.start, block.end);
}
