import { channels } from '@yibao-rules/reference';
import { regionLexicon } from '../regions/lexicon.js';
import { GENERIC_WORDS, NAMES_NEEDING_TYPE, PARTICLE_BOUNDARIES, VERB_BOUNDARIES } from './types.table.js';

/** How long a bare name may be. */
export const LONGEST_NAME = 24;

const alternation = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const GENERIC = new RegExp(`^(?:${alternation(GENERIC_WORDS)})*$`);
const NAME_CHARACTER = /[\u3400-\u9fffA-Za-z0-9]/;
/** In these the words that end a name elsewhere are part of it: 我的宁夏. */
const UNBROKEN = /我的|掌上|有关|用人|公用/g;
const STATE = /国家|全国|国务院|中央|人力资源/;

/**
 * Where the bare name that ends at `end` begins: at the name of a region or of the state where one stands in the run of words
 * before it, else behind the last word that cannot be part of a name. Never before `floor`.
 */
export function bareNameStart(text: string, floor: number, end: number): number {
  let from = end;
  const lowest = Math.max(floor, end - LONGEST_NAME);
  while (from > lowest && NAME_CHARACTER.test(text[from - 1] as string)) from--;
  const run = text.slice(from, end).replace(UNBROKEN, (word) => '\u0000'.repeat(word.length));
  if (VERB_BOUNDARIES.some((word) => run.endsWith(word))) return end;
  const behindVerb = lastEnd(run, VERB_BOUNDARIES);
  const head = headOfOwner(text.slice(from + behindVerb, end));
  if (head >= 0) return from + behindVerb + head;
  return from + Math.max(behindVerb, lastEnd(run, PARTICLE_BOUNDARIES));
}

/** The end of the last of these words in the run, or 0. A name cannot be empty: one that ends the run does not count. */
function lastEnd(run: string, words: readonly string[]): number {
  let last = 0;
  for (const word of words) {
    const at = run.lastIndexOf(word, run.length - word.length - 1);
    if (at >= 0) last = Math.max(last, at + word.length);
  }
  return last;
}

/** Where in the run of words the name of a region or of the state begins, or −1. */
function headOfOwner(run: string): number {
  const state = run.search(STATE);
  const limit = state >= 0 ? state : run.length - 1;
  for (let at = 0; at < limit; at++) {
    const region = regionLexicon().matchAt(run, at, run.length - 1)?.value?.options[0];
    if (region && region.level !== 'county') return at;
  }
  return state;
}

/** Words of a sentence, which no bare name holds: 如果你不想专门下APP, 兰州银行等银行的APP. */
const SENTENCE_WORDS = /[你您他她它们这那哪不没很了过吗呢想该什怎如因所其某的等]|必须|需要|可以|应当|已经|正在|银行$/;

/** True where a bare run of words is nobody's name: made of common words only, or a piece of a sentence. */
export function isGeneric(name: string): boolean {
  return GENERIC.test(name) || SENTENCE_WORDS.test(name.replace(UNBROKEN, ''));
}

/** What a name as written means: the official channel's canonical name and region, else the name itself and the region it opens with. */
export function identify(written: string): { name: string; region: string | null; official: boolean } {
  const name = written.replace(/(?:官方|手机|微信|支付宝)+$/, '') || written;
  const [known] = channels.find(name);
  if (known) return { name: known.name, region: known.region, official: true };
  return { name, region: leadingRegion(name), official: false };
}

/** The region whose name a name begins with: 合肥医保 340100, 兰州银行 620100; null where it begins with none. */
export function leadingRegion(name: string): string | null {
  return regionLexicon().matchAt(name, 0, name.length - 1)?.value?.options[0]?.code ?? null;
}

/** True for a name that belongs to somebody in particular: a region, a ministry, the state. */
export function isParticular(name: string): boolean {
  return /国家|中国|全国|国务院|中央|人力资源社会保障部|人力资源和社会保障部|财政部|总局/.test(name) || leadingRegion(name) !== null;
}

/** True for an official name that is a common word as well. */
export function needsType(name: string): boolean {
  return NAMES_NEEDING_TYPE.has(name) || (name.endsWith('医保') && leadingRegion(name) !== null);
}
