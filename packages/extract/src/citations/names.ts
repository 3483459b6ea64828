import type { ArticleScan } from '../scan/article-scan.js';
import type { NameMeaning } from './name-lexicon.js';
import { LEAD_CHARACTERS, LEAD_WORDS } from './titles.table.js';

/** Names of laws without 《》 (社会保险法, 社保法), and pronouns that take one up (该法, 本条例). */
export interface NameMention {
  start: number;
  end: number;
  meaning: NameMeaning;
}

/** Longer words that begin like a law's name: 劳动法律, 社会保险法规, 刑法修正案. */
const LONGER_WORD = /^(?:律|规(?!定)|草案|院|官|庭|制|定|人|治|学|系|理|修正|实施)/;
/** A name of so few characters is part of a longer one unless a lead word or a mark stands before. */
const SHORT_NAME = 4;

/** Every such name of `text[start, end)`, in order. */
export function nameMentions(text: string, names: ArticleScan['names'], start: number, end: number): NameMention[] {
  const mentions: NameMention[] = [];
  for (let i = names.from(start); (names.at[i] as number) < end; i++) {
    const mention = { start: names.at[i] as number, end: names.ends[i] as number, meaning: names.value(i) };
    if (standsAlone(text, mention.start, mention.end, mention.meaning)) mentions.push(mention);
  }
  return mentions;
}

function standsAlone(text: string, start: number, end: number, meaning: NameMeaning): boolean {
  if (LONGER_WORD.test(text.slice(end, end + 2))) return false;
  const before = text[start - 1] ?? '\n';
  // A province or a city before it makes it a local regulation of that name.
  if (meaning.kind === 'instrument' && /[省市县区州]/.test(before)) return false;
  if (meaning.kind === 'back' || end - start > SHORT_NAME || !/[\u4e00-\u9fff]/.test(before)) return true;
  return LEAD_CHARACTERS.includes(before) || LEAD_WORDS.some((word) => text.startsWith(word, start - word.length));
}
