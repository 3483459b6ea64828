import type { Article, Block, CitationAssertion } from '@yibao-rules/model';
import { type ArticleScan, scanOf } from '../scan/article-scan.js';
import { behindBlanks, wordsBehind } from '../text/around.js';
import { CharacterSet } from '../text/character-set.js';
import type { RateFigure, RegionMention } from '../types.js';
import { cellQuantity } from './cell.js';
import { ListItems } from './list-items.js';
import { BlockContext } from './measures/context.js';
import { asInherited, type Claim, emptyMemory } from './measures/cue-memory.js';
import type { DraftFigure } from './measures/draft.js';
import { type Sentence, sentencesOf } from './measures/narrative.js';
import { readSentence } from './measures/read-sentence.js';
import type { Inherited } from './measures/sentence-state.js';
import { hasCue, quantityToken, type Token, tokenize } from './measures/tokens.js';
import { headersOf } from './row-labels.js';

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
  const scan = scanOf(article);
  const context = new BlockContext(article, scan);
  const items = new ListItems();
  const figures: RateFigure[] = [];
  const headers = headersOf(article);
  const tokens = article.blocks.map((block, index) => tokensOf(article, scan, block, headers[index] as readonly number[]));
  for (let index = 0; index < article.blocks.length; index++) {
    const block = article.blocks[index] as Block;
    const words = tokens[index] as Token[] | null;
    const inherited = context.enter(block, index, headers[index] as readonly number[], words !== null);
    if (words === null || inherited === null) continue;
    items.lendTo(inherited.memory, block, index);
    const read = readBlock(article.text, scan, block, words, inherited);
    items.leave(read.memory, block, index);
    for (const { start, end, measure, value, hedge, claim } of read.figures) {
      const figure = { start, end, block: index, measure, value, hedge };
      figures.push(figure);
      onFigure?.(figure, claim);
    }
  }
  return figures.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The figures of a block, sentence by sentence, and the cues that the last of them leaves behind. */
function readBlock(text: string, scan: ArticleScan, block: Block, tokens: readonly Token[], inherited: Inherited) {
  const figures: DraftFigure[] = [];
  let at = 0;
  let before = emptyMemory();
  for (const sentence of sentencesOf(text, scan, block.start, block.end)) {
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < sentence.end) at++;
    if (!sentence.states) {
      const words = asksForFigure(text, sentence) ? tokens.slice(from, at) : NONE;
      if (words.length > 0) inherited.memory = asInherited(readSentence(text, scan.codes, sentence.start, words, inherited).memory);
      continue;
    }
    const own = goesOn(text, scan.codes, sentence.start) ? { memory: before, per: inherited.per, bands: inherited.bands } : inherited;
    before = own.memory;
    if (from === at) continue;
    const words = from === 0 && at === tokens.length ? tokens : tokens.slice(from, at);
    const read = readSentence(text, scan.codes, sentence.start, words, own);
    before = read.memory;
    if (isLead(text, sentence, words)) inherited.memory = asInherited(before);
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
  if (end - start > MAX_LEAD || text[end - 1] !== '。' || tokens.some(({ type }) => type === 'quantity')) return false;
  return hasCue(tokens);
}

/** Longer questions tell a story first. */
const MAX_QUESTION = 20;
const ASKED = /多少|几[成年个天元]|多久|多长/;
const NONE: readonly Token[] = [];

/** Whether a question asks for the figures behind it: 一年最多报多少？在职3000元. */
function asksForFigure(text: string, { start, end }: Sentence): boolean {
  return end - start <= MAX_QUESTION && '？?'.includes(text[end - 1] as string) && ASKED.test(text.slice(start, end));
}

const GOING_ON = /^(?:其中|(?:具体|其)?标准|具体[为是])/;
const GOING_ON_OPENINGS = new CharacterSet('其具标');

/** Whether a sentence goes on about what the one before it named: 抚恤金按…发给。标准为：配偶每月40%. */
function goesOn(text: string, codes: Uint16Array, start: number): boolean {
  return GOING_ON_OPENINGS.has(codes[behindBlanks(codes, start, start + 3)] as number) && GOING_ON.test(wordsBehind(text, codes, start, 4));
}

/** The tokens of a block, or null where it cannot hold a figure. A table cell may take its unit from a header. */
function tokensOf(article: Article, scan: ArticleScan, block: Block, headers: readonly number[]): Token[] | null {
  if (isSilent(block)) return null;
  const cell = cellQuantity(article, block, headers);
  return cell ? [quantityToken(cell)] : tokenize(article.text, scan, block.start, block.end);
}

/** Blocks that state no rules: names of articles, page furniture, headers of tables are context at most. */
function isSilent({ kind }: Block): boolean {
  switch (kind) {
    case 'title':
    case 'meta':
    case 'teaser-title':
    case 'teaser-meta':
    case 'link-list':
    case 'boilerplate':
      return true;
    default:
      return false;
  }
}
