import type { Article, Block } from '@yibao-rules/model';
import { regions } from '@yibao-rules/reference';
import { endings as lastCharacters } from '../text/alternation.js';
import { CharacterSet } from '../text/character-set.js';
import { ChannelMention } from './channel-mention.js';
import type { FoundWord } from './lexicon.js';
import { SentenceCursor } from './sentence-cursor.js';
import { isSaidAbove, isSaidInLabel } from './surroundings.js';
import type { View } from './view.js';

/** Words by which a sentence says that a bank's app is meant, and not its counter or its card. */
const APP_WORDS = /APP|App|app|手机银行|掌上银行|掌银|客户端/;
/** Each of them holds one of these. */
const OF_APP_WORDS = new CharacterSet('Pp手掌客');
const TYPE_BEHIND = /^[”"」』】]?[“"]?(?:手机银行|掌上银行|掌银)?[”"]?(?:手机)?(?:APP|App|app|客户端)?/;
const LONGEST_REGION = 5;

/**
 * The banks whose apps a sentence names: 农业银行、兰州银行等银行的手机APP. The heading or the label above the block may say as well that apps
 * are meant (方式四:手机银行).
 */
export function bankApps(article: Article, view: View, words: readonly FoundWord[]): ChannelMention[] {
  const banks: ChannelMention[] = [];
  const cursor = new SentenceCursor(view.text);
  let isMeant = false;
  let isMeantAbove: boolean | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as FoundWord;
    const { kind } = word.value;
    if (kind !== 'bank' && !(kind === 'bank-word' && regionEndings().isAt(view.text, word.start - 1))) continue;
    if (cursor.moveTo(word.start)) isMeant = namesApp(view.text, cursor.start, cursor.end);
    if (!isMeant) isMeantAbove ??= namesAppAbove(article, view.block);
    const found = isMeant || isMeantAbove ? bankAt(view.text, word) : null;
    if (found !== null) banks.push(found);
  }
  return banks;
}

function namesApp(text: string, start: number, end: number): boolean {
  return OF_APP_WORDS.firstIn(text, start, end) >= 0 && APP_WORDS.test(text.slice(start, end));
}

function namesAppAbove(article: Article, index: number): boolean {
  return isSaidAbove(article, article.blocks[index] as Block, APP_WORDS) || isSaidInLabel(article, index, APP_WORDS);
}

function bankAt(text: string, { start, end, value }: FoundWord): ChannelMention | null {
  if (value.kind === 'bank') return bank(text, value.name, value.region, start, end);
  const region = regionBefore(text, start);
  return region && bank(text, text.slice(region.start, end), region.code, region.start, end);
}

function bank(text: string, name: string, region: string | null, start: number, end: number): ChannelMention {
  const until = end + (TYPE_BEHIND.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  return new ChannelMention('bank-app', name, null, region, start, end, until);
}

let endings: CharacterSet | null = null;

/** What the names of regions end with: before most words for a bank none stands (…的银行账户). */
function regionEndings(): CharacterSet {
  endings ??= new CharacterSet(lastCharacters(regions.names().map(({ name }) => name)));
  return endings;
}

/** The region whose name ends where the word for a bank begins: 兰州|银行. */
function regionBefore(text: string, end: number): { start: number; code: string } | null {
  for (let length = Math.min(LONGEST_REGION, end); length >= 2; length--) {
    const region = regions.find(text.slice(end - length, end));
    if (region) return { start: end - length, code: region.code };
  }
  return null;
}
