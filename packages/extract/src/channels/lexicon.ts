import type { ChannelType } from '@yibao-rules/model';
import { channels } from '@yibao-rules/reference';
import { UNNAMED_WORDS } from './generic.js';
import { BANK_WORDS, TYPE_WORDS } from './types.table.js';

/**
 * What a word is to the grammar of channels.
 * - `type`: APP, 小程序, 官网: says what the name beside it is.
 * - `official`: an official channel by name or alias. Its type is what it is where no type word stands behind it.
 * - `bank`: a bank by name; `bank-word`: 银行 and the like, behind which the grammar looks for a region's name.
 * - `unnamed`: a counter, a machine, an employer.
 */
export type WordKind = 'type' | 'official' | 'bank' | 'bank-word' | 'unnamed';

/** A word that the grammar of channels knows. One class for all kinds: every word of every block is asked for its kind. */
export class ChannelWord {
  /**
   * @param name canonical; empty where the word is no name
   * @param types of all official channels of that name
   * @param inName of a type word: it is a part of the name that it stands behind
   */
  constructor(
    readonly kind: WordKind,
    readonly type: ChannelType,
    readonly name: string,
    readonly region: string | null,
    readonly types: readonly ChannelType[],
    readonly inName: boolean,
  ) {}
}

/** A word where it stands in a view. Of a class of its own: the matches of other lexicons hold values of other kinds. */
export class FoundWord {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly value: ChannelWord,
  ) {}
}

const NO_TYPES: readonly ChannelType[] = [];

/** Type words, official channels but hotlines, banks, and channels without a name. */
export function* channelEntries(): Generator<readonly [string, ChannelWord]> {
  for (const [words, type, inName] of TYPE_WORDS) {
    for (const word of words.split(' ')) yield [word, new ChannelWord('type', type, '', null, NO_TYPES, inName)];
  }
  for (const [words, type] of UNNAMED_WORDS) {
    for (const word of words.split(' ')) yield [word, new ChannelWord('unnamed', type, '', null, NO_TYPES, false)];
  }
  for (const word of BANK_WORDS) yield [word, new ChannelWord('bank-word', 'bank-app', '', null, NO_TYPES, false)];
  for (const { name, aliases, region } of channels.banks()) {
    for (const word of [name, ...aliases]) yield [word, new ChannelWord('bank', 'bank-app', name, region, NO_TYPES, false)];
  }
  const types = new Map<string, ChannelType[]>();
  for (const { name, type } of channels.all()) types.set(name, [...(types.get(name) ?? []), type]);
  for (const { name, aliases, region, type } of channels.all()) {
    const all = types.get(name) as ChannelType[];
    // 微信APP is 微信: a payment app stays one whatever stands behind it.
    if (type === 'hotline' || type !== all[0]) continue;
    for (const word of [name, ...aliases]) yield [word, new ChannelWord('official', type, name, region, all, false)];
  }
}

let names: ReadonlySet<string> | null = null;

/** True for a name or an alias of an official channel: 12393, 浙里办. */
export function isOfficial(name: string): boolean {
  names ??= new Set(channels.all().flatMap(({ name: own, aliases }) => [own, ...aliases]));
  return names.has(name);
}
