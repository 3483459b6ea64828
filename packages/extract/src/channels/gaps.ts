import type { Places } from '../scan/places.js';
import { CharacterSet } from '../text/character-set.js';
import { channelEntries } from './lexicon.js';

/** What a view makes half-width. */
export const WIDE = new CharacterSet('', ['０', '９'], ['Ａ', 'Ｚ'], ['ａ', 'ｚ']);

const SPACE = 0x20;

let pairs: ReadonlySet<number> | null = null;

/** The pairs of neighbours in the words of channels. */
function neighbours(): ReadonlySet<number> {
  if (pairs !== null) return pairs;
  const found = new Set<number>();
  for (const [word] of channelEntries())
    for (let i = 1; i < word.length; i++) found.add(pairOf(word.charCodeAt(i - 1), word.charCodeAt(i)));
  pairs = found;
  return found;
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/**
 * False where no word of a channel can come about by what the view of a block leaves out (客户 端) or changes (ＡＰＰ).
 * @param uneven the places of all that it does
 */
export function mayJoinWord(text: string, uneven: Places, start: number, end: number): boolean {
  const { at: places } = uneven;
  for (let i = uneven.from(start); (places[i] as number) < end; i++) {
    const from = places[i] as number;
    let to = from;
    for (; places[i] === to && to < end; i++, to++) if (WIDE.has(text.charCodeAt(to))) return true;
    i--;
    if (from === start || to >= end) continue;
    const before = text.charCodeAt(from - 1);
    const known = neighbours();
    if (known.has(pairOf(before, text.charCodeAt(to))) || known.has(pairOf(before, SPACE))) return true;
  }
  return false;
}
