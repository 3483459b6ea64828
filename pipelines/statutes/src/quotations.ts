import type { StatuteArticle } from '@yibao-rules/model';

/** Random numbers of [0, 1) from a seed (mulberry32): the same seed gives the same sample on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How an article is quoted: the first three are right, the others are not. */
export const FORMS = [
  'whole',
  'cut',
  'other digits',
  'one character changed',
  'one numeral changed',
  'cut, one character changed',
  'cut, one numeral changed',
  'other digits, one numeral changed',
] as const;
export type Form = (typeof FORMS)[number];

export const IS_CHANGED: Readonly<Record<Form, boolean>> = {
  whole: false,
  cut: false,
  'other digits': false,
  'one character changed': true,
  'one numeral changed': true,
  'cut, one character changed': true,
  'cut, one numeral changed': true,
  'other digits, one numeral changed': true,
};

const NUMERALS = '一二三四五六七八九十百千万';
/** A cut does not begin behind one of these: 八周岁 for 十八周岁, or 适用本法 for 不适用本法, is no quotation but a change. */
const SIGNS = `${NUMERALS}两半0123456789不未非无勿没免`;
const ARABIC = '0123456789';
const HAN = /[\u4e00-\u9fff]/;
/** （一） at the beginning of a line numbers an item: it is typography, and no part of the words that are compared. */
const ITEM_NUMBER = /^[（(][一二三四五六七八九十百]+[）)]/gm;
/** A cut quotation has at least so many characters. */
const SHORTEST_CUT = 12;

/** A quotation of an article in one form; null where the article has no character or numeral to change, or is too short to cut. */
export function quoteIn(form: Form, { text }: StatuteArticle, random: () => number): string | null {
  const words = form.startsWith('cut') ? cutOut(text, random) : text;
  if (words === null) return null;
  if (form.startsWith('other digits')) return inOtherDigits(words, form === 'other digits' ? null : random);
  if (!IS_CHANGED[form]) return words;
  return form.endsWith('numeral changed') ? changeNumeral(words, random) : changeCharacter(words, text, random);
}

const DIGITS = '零一二三四五六七八九';
const NUMBER_OF_DAYS = /(?<![一二三四五六七八九十百千万零第])([一二三四五六七八九])?十([一二三四五六七八九])?(?=[日天年月周])/g;

/** The words with 十五日 as 15日, and so on below a hundred; with `random` to another number than that. Null where there is none. */
function inOtherDigits(words: string, random: (() => number) | null): string | null {
  const changed = words.replace(NUMBER_OF_DAYS, (_, tens: string | undefined, ones: string | undefined) => {
    const number = (tens === undefined ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === undefined ? 0 : DIGITS.indexOf(ones));
    return String(random === null ? number : number + 1 + Math.floor(random() * 9));
  });
  return changed === words ? null : changed;
}

function cutOut(text: string, random: () => number): string | null {
  const latest = text.length - SHORTEST_CUT;
  if (latest < 1) return null;
  let start = Math.floor(random() * latest);
  while (start > 0 && SIGNS.includes(text[start - 1] as string)) start--;
  const length = SHORTEST_CUT + Math.floor(random() * (text.length - start - SHORTEST_CUT));
  // An item number that is cut through would be neither number nor words.
  const words = text
    .slice(start, start + length)
    .replace(/^[^（(\n]{0,4}[）)]/, '')
    .replace(/\n?[（(][^）)\n]{0,4}$/, '');
  return [...words].filter((c) => HAN.test(c)).length < SHORTEST_CUT - 4 ? null : words;
}

/** Another numeral in the place of one, of the same script. */
function changeNumeral(words: string, random: () => number): string | null {
  const places = placesOf(words, (c) => NUMERALS.includes(c) || ARABIC.includes(c));
  const at = pick(places, random);
  if (at === null) return null;
  const others = [...(ARABIC.includes(words[at] as string) ? ARABIC : NUMERALS)].filter((c) => c !== words[at]);
  return put(words, at, pick(others, random) as string);
}

/** A character of the article in the place of another one, so that no rare character gives the change away. */
function changeCharacter(words: string, article: string, random: () => number): string | null {
  const at = pick(
    placesOf(words, (c) => HAN.test(c)),
    random,
  );
  if (at === null) return null;
  const other = pick(
    [...article].filter((c) => HAN.test(c) && c !== words[at]),
    random,
  );
  return other === null ? null : put(words, at, other);
}

function placesOf(words: string, isMeant: (c: string) => boolean): number[] {
  const numbers = [...words.matchAll(ITEM_NUMBER)].map(({ index, 0: { length } }) => [index, index + length] as const);
  return Array.from({ length: words.length }, (_, i) => i).filter(
    (i) => isMeant(words[i] as string) && !numbers.some(([from, to]) => i >= from && i < to),
  );
}

function put(words: string, at: number, character: string): string {
  return words.slice(0, at) + character + words.slice(at + 1);
}

function pick<T>(list: readonly T[], random: () => number): T | null {
  return list.length === 0 ? null : (list[Math.floor(random() * list.length)] as T);
}
