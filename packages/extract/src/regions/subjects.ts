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

/** What a lead says of the matter: 现将某市…通知如下, 今天说说某市的…, 一文看懂. */
const ANNOUNCES = /现将|现就|如下|本文|今天|整理|梳理|介绍|说说|聊聊|看懂|解读|一起来看|告诉|手册|指南|为[你您大家]|就来/;
/** By what a lead quotes an agency: 记者从某市医保局获悉, 据某市医保局消息. */
const REPORTS = /获悉|了解到|消息|发布|通知|公告|公布|出台|印发|提醒|明确|介绍|启动/;
/** The address of a letter or a notice: 致某市参保居民的一封信, 尊敬的某市市民朋友:. */
const ADDRESS = /^(?:致|尊敬的|亲爱的|广大|各位)|(?:朋友们?|市民们?|居民|人员|职工们?|家长们?|同志们?|参保人|用人单位)[:：]$/;
const LONGEST_ADDRESS = 40;

/**
 * The region that the head of the article is about where neither a title nor the number of its mentions says so: that of the address,
 * of the sentence that announces the matter, or of the agency that it quotes. Null where the head names several.
 */
export function leadRegion(article: Article, candidates: readonly Candidate[]): Candidate | null {
  const head = candidates.filter(({ block, inTitleMarks, owner, region }) => {
    return block < HEAD_BLOCKS && region !== null && !inTitleMarks && (owner === null || owner === 'agency') && isLead(article, block);
  });
  const named = head.filter((candidate) => saysSubject(article, candidate));
  const [first] = named;
  if (!first || head.some(({ region, qualifier }) => !qualifier && region?.code !== first.region?.code)) return null;
  return first;
}

function isLead(article: Article, index: number): boolean {
  const block = article.blocks[index] as Block;
  return isBody(block) && block.kind !== 'heading' && block.kind !== 'table-cell';
}

function saysSubject(article: Article, { block, start, end, owner, qualifier }: Candidate): boolean {
  if (qualifier) return false;
  const words = blockText(article, article.blocks[block] as Block);
  if (owner === null && words.length <= LONGEST_ADDRESS && ADDRESS.test(words)) return true;
  const from = start - (article.blocks[block] as Block).start;
  const sentence = sentenceAround(words, from, from + end - start);
  return (owner === null ? ANNOUNCES : REPORTS).test(sentence);
}

const SENTENCE_REACH = 60;

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const behind = text.slice(end, end + SENTENCE_REACH);
  const stop = behind.search(/[。！？!?]/);
  return before.slice(before.search(/[^。！？!?]*$/)) + (stop < 0 ? behind : behind.slice(0, stop));
}
