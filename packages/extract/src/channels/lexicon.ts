import type { ChannelType } from '@yibao-rules/model';
import { channels } from '@yibao-rules/reference';
import { LexiconScanner } from '../text/lexicon-scanner.js';
import { UNNAMED_WORDS } from './generic.js';
import { BANK_WORDS, TYPE_WORDS } from './types.table.js';

/** A word that the grammar of channels knows. */
export type ChannelWord =
  /** APP, 小程序, 官网: says what the name beside it is. */
  | { kind: 'type'; type: ChannelType; inName: boolean }
  /** An official channel by name or alias. `type` is what it is where no type word stands behind it. */
  | { kind: 'official'; name: string; type: ChannelType; types: readonly ChannelType[]; region: string | null }
  | { kind: 'bank'; name: string; region: string | null }
  /** 银行 and the like, behind which the grammar looks for a region's name. */
  | { kind: 'bank-word' }
  /** A counter, a machine, an employer. */
  | { kind: 'unnamed'; type: ChannelType };

let scanner: LexiconScanner<ChannelWord> | null = null;

/** Type words, official channels but hotlines, banks, and channels without a name. Built on first use. */
export function channelLexicon(): LexiconScanner<ChannelWord> {
  scanner ??= new LexiconScanner(channelEntries());
  return scanner;
}

/** The words of the lexicon and what they mean. */
export function* channelEntries(): Generator<readonly [string, ChannelWord]> {
  for (const [words, type, inName] of TYPE_WORDS) for (const word of words.split(' ')) yield [word, { kind: 'type', type, inName }];
  for (const [words, type] of UNNAMED_WORDS) for (const word of words.split(' ')) yield [word, { kind: 'unnamed', type }];
  for (const word of BANK_WORDS) yield [word, { kind: 'bank-word' }];
  for (const { name, aliases, region } of channels.banks()) {
    for (const word of [name, ...aliases]) yield [word, { kind: 'bank', name, region }];
  }
  const types = new Map<string, ChannelType[]>();
  for (const { name, type } of channels.all()) types.set(name, [...(types.get(name) ?? []), type]);
  for (const { name, aliases, region, type } of channels.all()) {
    const all = types.get(name) as ChannelType[];
    // 微信APP is 微信: a payment app stays one whatever stands behind it.
    if (type === 'hotline' || type !== all[0]) continue;
    for (const word of [name, ...aliases]) yield [word, { kind: 'official', name, type, types: all, region }];
  }
}
