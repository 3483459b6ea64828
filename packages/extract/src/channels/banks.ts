import { regions } from '@yibao-rules/reference';
import type { Match } from '../text/lexicon-scanner.js';
import { ChannelMention } from './channel-mention.js';
import type { ChannelWord } from './lexicon.js';
import { bySentence, type View } from './view.js';

/** Words by which a sentence says that a bank's app is meant, and not its counter or its card. */
const APP_WORDS = /APP|App|app|手机银行|掌上银行|掌银|客户端/;
const TYPE_BEHIND = /^[”"」』】]?[“"]?(?:手机银行|掌上银行|掌银)?[”"]?(?:手机)?(?:APP|App|app|客户端)?/;
const LONGEST_REGION = 5;

/**
 * The banks whose apps a sentence names: 农业银行、兰州银行等银行的手机APP.
 * @param above the heading or the label above it, which may say that apps are meant (方式四:手机银行)
 */
export function bankApps(view: View, words: readonly Match<ChannelWord>[], above: () => string): ChannelMention[] {
  const banks: ChannelMention[] = [];
  for (const word of words) {
    const { kind } = word.value;
    const found = kind === 'bank' || kind === 'bank-word' ? bankAt(view.text, word) : null;
    if (found) banks.push(found);
  }
  if (banks.length === 0 || APP_WORDS.test(above())) return banks;
  const namesApp = bySentence(view, (sentence) => APP_WORDS.test(sentence));
  return banks.filter(({ start }) => namesApp(start));
}

function bankAt(text: string, { start, end, value }: Match<ChannelWord>): ChannelMention | null {
  if (value.kind === 'bank') return bank(text, value.name, value.region, start, end);
  const region = value.kind === 'bank-word' ? regionBefore(text, start) : null;
  return region && bank(text, text.slice(region.start, end), region.code, region.start, end);
}

function bank(text: string, name: string, region: string | null, start: number, end: number): ChannelMention {
  const until = end + (TYPE_BEHIND.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  return new ChannelMention('bank-app', name, null, region, start, end, until);
}

/** The region whose name ends where the word for a bank begins: 兰州|银行. */
function regionBefore(text: string, end: number): { start: number; code: string } | null {
  for (let length = Math.min(LONGEST_REGION, end); length >= 2; length--) {
    const region = regions.find(text.slice(end - length, end));
    if (region) return { start: end - length, code: region.code };
  }
  return null;
}
