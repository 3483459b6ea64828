import type { ChannelType } from '@yibao-rules/model';
import { CharacterSet } from '../text/character-set.js';
import type { FoundWord } from './lexicon.js';

/** Where a type word may stand behind a name: directly, or behind a closing mark, a bracket, or the platform that carries it. */
const BETWEEN = /^[”"」』】’）)]?(?:官方|微信|支付宝|手机)?[（(]?(?:官方|微信|支付宝|手机)?$/;

const LONGEST_BETWEEN = 6;
/** APP/小程序, APP或公众号. */
const BETWEEN_TYPES = new CharacterSet('/、或和及');

/** Type words behind a name: where they end, and the index of the last of them. */
export interface TypesBehind {
  readonly found: ChannelType[];
  readonly end: number;
  readonly last: number;
}

const NO_TYPES: ChannelType[] = [];

/** Type words that follow a name one after the other: APP/小程序, APP、微信公众号. `last` is the index of the last word taken. */
export function typesBehind(text: string, words: readonly FoundWord[], i: number, end: number): TypesBehind {
  let found = NO_TYPES;
  let last = i;
  let at = end;
  for (let next = i + 1; next < words.length; next++) {
    const { start, end: nextEnd, value } = words[next] as FoundWord;
    if (value.kind !== 'type' || value.inName || start - at > LONGEST_BETWEEN) break;
    if (last === i) {
      if (start > at && !BETWEEN.test(text.slice(at, start))) break;
      found = [];
    } else if (start - at !== 1 || !BETWEEN_TYPES.isAt(text, at)) break;
    found.push(value.type);
    last = next;
    at = nextEnd;
  }
  return { found, end: at, last };
}
