import { regions } from '@yibao-rules/reference';
import type { Match } from '../text/lexicon-scanner.js';
import { type ChannelWord, channelLexicon } from './lexicon.js';
import type { ChannelMention } from './mention.js';
import { sentenceEnds } from './view.js';

/** Words by which a sentence says that a bank's app is meant, and not its counter or its card. */
const APP_WORDS = /APP|App|app|手机银行|掌上银行|客户端/;
const LOCAL_BANK = /(?:农村商业|农商|商业|农村)?银行|农商行|农村信用社|农信社/g;
const LONGEST_REGION = 5;

/** The banks whose apps a sentence names: 农业银行、兰州银行等银行的手机APP. */
export function bankApps(text: string): ChannelMention[] {
  if (!text.includes('银行') && !text.includes('信用社')) return [];
  const found: ChannelMention[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    const sentence = text.slice(start, end);
    if (APP_WORDS.test(sentence)) {
      for (const bank of banksIn(sentence)) {
        found.push({ ...bank, start: bank.start + start, end: bank.end + start, until: bank.until + start });
      }
    }
    start = end;
  }
  return found;
}

function banksIn(sentence: string): ChannelMention[] {
  const known = channelLexicon()
    .scan(sentence)
    .flatMap(({ start, end, value }: Match<ChannelWord>) => (value.kind === 'bank' ? [bank(value.name, value.region, start, end)] : []));
  const taken = new Set(known.map(({ end }) => end));
  const local = [...sentence.matchAll(LOCAL_BANK)].flatMap((match) => {
    const end = match.index + match[0].length;
    const region = taken.has(end) ? null : regionBefore(sentence, match.index);
    return region ? [bank(sentence.slice(region.start, end), region.code, region.start, end)] : [];
  });
  return [...known, ...local].sort((a, b) => a.start - b.start);
}

function bank(name: string, region: string | null, start: number, end: number): ChannelMention {
  return { type: 'bank-app', name, number: null, region, start, end, until: end, example: false };
}

/** The region whose name ends where the word for a bank begins: 兰州|银行. */
function regionBefore(sentence: string, end: number): { start: number; code: string } | null {
  for (let length = Math.min(LONGEST_REGION, end); length >= 2; length--) {
    const region = regions.find(sentence.slice(end - length, end));
    if (region) return { start: end - length, code: region.code };
  }
  return null;
}
