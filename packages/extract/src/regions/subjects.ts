import { type Article, type Block, blockText } from '@yibao-rules/model';
import type { Candidate } from './candidates.js';

/** The kinds of blocks whose words are not the article's own. */
const FOREIGN: ReadonlySet<Block['kind']> = new Set(['meta', 'teaser-meta', 'boilerplate', 'link-list']);

/** True where a region named in the block is named by the article itself. */
export function isBody(block: Block): boolean {
  return !FOREIGN.has(block.kind);
}

/** A heading that is the title of a document reprinted within the article: its region is what that document is about. */
const DOCUMENT_TITLE = /(?:通知|办法|细则|规定|意见|方案|条例|决定|规程|公告|清单|一览表|解读|措施)(?:[（(][^（）()]{1,12}[）)])?$/;
const MIN_DOCUMENT_TITLE = 12;

/** True for the article's title, a teaser's title, and the title of an embedded document. */
export function isTitleLike(article: Article, block: Block): boolean {
  if (block.kind === 'title' || block.kind === 'teaser-title') return true;
  if (block.kind !== 'heading') return false;
  const words = blockText(article, block);
  return words.length >= MIN_DOCUMENT_TITLE && DOCUMENT_TITLE.test(words);
}

/** 以中卫为例. */
export function isGivenAsExample(text: string, { start, end }: Candidate): boolean {
  return text[start - 1] === '以' && text.startsWith('为例', end);
}

/** A region that no title names is still the subject where the article speaks of hardly any other. */
const DOMINANT_MENTIONS = 3;
const DOMINANT_SHARE = 2 / 3;

/** The code of the region that the mentions of the body are about, or null where no region stands out. */
export function dominantRegion(mentions: readonly Candidate[]): string | null {
  const counts = new Map<string, number>();
  for (const { region } of mentions) if (region) counts.set(region.code, (counts.get(region.code) ?? 0) + 1);
  for (const [code, count] of counts) {
    if (count >= DOMINANT_MENTIONS && count >= mentions.length * DOMINANT_SHARE) return code;
  }
  return null;
}

/** How far from the top a notice names the agency that issued it, and from the bottom the one that signs it. */
const HEAD_BLOCKS = 6;
const FOOT_BLOCKS = 4;

/**
 * The agency that issued a notice whose title names no region: named in its head or its signature, in a line that is neither a
 * sentence nor the address (各市医疗保障局:).
 */
export function issuingAgency(article: Article, candidates: readonly Candidate[]): Candidate | null {
  const foot = article.blocks.length - FOOT_BLOCKS;
  const isIssuer = ({ owner, block, region }: Candidate) => {
    if (owner !== 'agency' || region === null || (block >= HEAD_BLOCKS && block < foot)) return false;
    return !NO_ISSUER.test(blockText(article, article.blocks[block] as Block));
  };
  return candidates.find(isIssuer) ?? null;
}

const NO_ISSUER = /[。；;？?]|[:：]\s*$|^各/;
