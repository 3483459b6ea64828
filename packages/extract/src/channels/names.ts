import { channels } from '@yibao-rules/reference';
import { regionAt } from '../scan/lexicons.js';
import { CharacterSet } from '../text/character-set.js';
import { LexiconScanner } from '../text/lexicon-scanner.js';
import { ABBREVIATIONS, NICKNAMES } from './nicknames.table.js';
import { GENERIC_WORDS, NAMES_NEEDING_TYPE, PARTICLE_BOUNDARIES, VERB_BOUNDARIES } from './types.table.js';

/** How long a bare name may be. */
export const LONGEST_NAME = 24;

const wordsOf = (words: readonly string[]) => new LexiconScanner(words.map((word) => [word, true] as const));
const GENERIC = wordsOf(GENERIC_WORDS);
const VERBS = wordsOf(VERB_BOUNDARIES);
const PARTICLES = wordsOf(PARTICLE_BOUNDARIES);
const NAME_CHARACTER = new CharacterSet('', ['\u3400', '\u9fff'], ['A', 'Z'], ['a', 'z'], ['0', '9']);
/** In these the words that end a name elsewhere are part of it: 我的宁夏. */
const UNBROKEN = /我的|掌上|有关|用人|公用/g;
const OF_UNBROKEN = new CharacterSet('我掌关人公');
const STATE = /国家|全国|国务院|中央|人力资源/;

/** True where a bare name that ends behind `at` can reach further back than `at`. */
export function goesOnBefore(text: string, floor: number, at: number): boolean {
  return at > floor && NAME_CHARACTER.isAt(text, at - 1);
}

/**
 * Where the bare name that ends at `end` begins: at the name of a region or of the state where one stands in the run of words
 * before it, else behind the last word that cannot be part of a name. Never before `floor`.
 */
export function bareNameStart(text: string, floor: number, end: number): number {
  let from = end;
  const lowest = Math.max(floor, end - LONGEST_NAME);
  while (from > lowest && NAME_CHARACTER.isAt(text, from - 1)) from--;
  const written = text.slice(from, end);
  const run = holdsUnbroken(written) ? written.replace(UNBROKEN, (word) => '\u0000'.repeat(word.length)) : written;
  const behindVerb = lastEnd(run, VERBS);
  if (behindVerb === run.length) return end;
  const head = headOfOwner(text.slice(from + behindVerb, end));
  if (head >= 0) return from + behindVerb + head;
  const behindParticle = lastEnd(run.slice(0, -1), PARTICLES);
  return from + Math.max(behindVerb, behindParticle);
}

function holdsUnbroken(words: string): boolean {
  return OF_UNBROKEN.firstIn(words, 0, words.length) >= 0;
}

/** The end of the last of these words in the run, or 0. */
function lastEnd(run: string, words: LexiconScanner<true>): number {
  let last = 0;
  for (let at = 0; at < run.length; at++) {
    const lengths = words.opensAt(run, at) ? words.lengthsAt(run, at, run.length) : 0;
    if (lengths !== 0) last = Math.max(last, at + 31 - Math.clz32(lengths));
  }
  return last;
}

/** Where in the run of words the name of a region or of the state begins, or −1. */
function headOfOwner(run: string): number {
  const state = run.search(STATE);
  const limit = state >= 0 ? state : run.length - 1;
  for (let at = 0; at < limit; at++) {
    const region = regionAt(run, at, run.length - 1)?.value?.options[0];
    if (region && region.level !== 'county') return at;
  }
  return state;
}

/** Words of a sentence, which no bare name holds: 如果你不想专门下APP, 兰州银行等银行的APP. */
const SENTENCE_WORDS = /[你您他她它们这那哪不没很了过吗呢想该什怎如因所其某的等]|必须|需要|可以|应当|已经|正在|银行$/;

/** True where a bare run of words is nobody's name: made of common words only, or a piece of a sentence. */
export function isGeneric(name: string): boolean {
  return consistsOf(name, GENERIC) || SENTENCE_WORDS.test(holdsUnbroken(name) ? name.replace(UNBROKEN, '') : name);
}

/** True where a run of words can be cut into these words without rest. */
function consistsOf(run: string, words: LexiconScanner<true>): boolean {
  // Bit n: the run can be cut at the n-th character from here.
  let reached = 1;
  for (let at = 0; at < run.length && reached !== 0; at++, reached >>>= 1) {
    if ((reached & 1) !== 0) reached |= words.lengthsAt(run, at, run.length);
  }
  return (reached & 1) !== 0;
}

/** What stands between a name and its type, and is no part of it. */
const CARRIERS = /(?:官方|手机|微信|支付宝)+$/;
const ENDS_CARRIER = new CharacterSet('方机信宝');

/** What a name as written means: the official channel's canonical name and region, else the name itself and the region it opens with. */
export function identify(written: string): { name: string; region: string | null; official: boolean } {
  const name = (ENDS_CARRIER.isAt(written, written.length - 1) && written.replace(CARRIERS, '')) || written;
  const [known] = channels.find(name);
  if (known) return { name: known.name, region: known.region, official: true };
  return { name, region: leadingRegion(name), official: false };
}

/** The region whose name a name begins with: 合肥医保 340100, 兰州银行 620100; null where it begins with none. */
export function leadingRegion(name: string): string | null {
  return nicknamed(name) ?? regionAt(name, 0, name.length - 1)?.value?.options[0]?.code ?? null;
}

/** What a province's services are called behind its one character. */
const SERVICE = /^.(?:税|医保|人社|社保|政通|事通|快办|易办)/;
const OF_PLACE = new CharacterSet('县市区旗镇');

/** The province that a name begins with by another name than its own: 龙江税务 230000, but 龙江县医保 none. */
function nicknamed(name: string): string | null {
  const province = NICKNAMES.get(name.slice(0, 2));
  if (province !== undefined) return OF_PLACE.isAt(name, 2) ? null : province;
  const abbreviated = ABBREVIATIONS.get(name.charAt(0));
  return abbreviated !== undefined && SERVICE.test(name) ? abbreviated : null;
}

/** True for a name that belongs to somebody in particular: a region, a ministry, the state. */
export function isParticular(name: string): boolean {
  return /国家|中国|全国|国务院|中央|人力资源社会保障部|人力资源和社会保障部|财政部|总局/.test(name) || leadingRegion(name) !== null;
}

/** True for an official name that is a common word as well. */
export function needsType(name: string): boolean {
  return NAMES_NEEDING_TYPE.has(name) || (name.endsWith('医保') && leadingRegion(name) !== null);
}

/** 国家税务总局|四川省电子税务局: the ministry before a region's name says whose office it is, and is no part of the platform's. */
export function behindAuthority(text: string, start: number): number {
  const authority = '国家税务总局';
  return text.startsWith(authority, start) ? start + authority.length : start;
}

/** Canonical name and region of a name as written; an alias that holds its type (国家医保服务平台APP) loses it. */
export function named(written: string): { name: string; region: string | null } {
  const bare = (ENDS_TYPE.isAt(written, written.length - 1) && written.replace(TYPE_AT_END, '')) || written;
  const { name, region } = identify(bare);
  return { name, region };
}

const TYPE_AT_END = /(?:APP|App|app|小程序|公众号|官网|网站)$/;
const ENDS_TYPE = new CharacterSet('Pp序号网站');
