import { beforeBlanks } from '../../text/around.js';
import { type AffixWord, PREFIX_WORDS, SUFFIX_WORDS } from './affixes.table.js';
import { skipBlanks } from './amount.js';
import type { Quantity } from './quantity.js';

/** How many words may stand one behind another on each side: `最高不超过` `每人每年` `约`. */
const MAX_AFFIXES = 4;

const PREFIXES = indexed(PREFIX_WORDS, (word) => word.at(-1) as string);
const SUFFIXES = indexed(SUFFIX_WORDS, (word) => word[0] as string);

function indexed(words: typeof PREFIX_WORDS, key: (word: string) => string): Map<string, [string, AffixWord][]> {
  const index = new Map<string, [string, AffixWord][]>();
  for (const [word, affix] of words) index.set(key(word), [...(index.get(key(word)) ?? []), [word, affix]]);
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
  return index;
}

/**
 * Widens a bare quantity by the words around it that bound it, make it approximate or say what it is per.
 * @param floor words before this offset belong to something else.
 */
export function applyAffixes(text: string, quantity: Quantity, floor: number, end: number): void {
  for (let i = 0; i < MAX_AFFIXES; i++) {
    const at = skipBlanks(text, quantity.end, end);
    const word = SUFFIXES.get(text[at] ?? '')?.find(
      ([w, affix]) => at + w.length <= end && text.startsWith(w, at) && fits(affix, quantity, '', text[at + w.length] ?? ''),
    );
    if (!word) break;
    quantity.end = at + word[0].length;
    apply(quantity, word[1]);
  }
  for (let i = 0; i < MAX_AFFIXES; i++) {
    const at = beforeBlanks(text, quantity.start, floor);
    const word = PREFIXES.get(text[at - 1] ?? '')?.find(
      ([w, affix]) =>
        at - w.length >= floor && text.startsWith(w, at - w.length) && fits(affix, quantity, text[at - w.length - 1] ?? '', ''),
    );
    if (!word) break;
    quantity.start = at - word[0].length;
    apply(quantity, word[1]);
  }
}

function fits(word: AffixWord, quantity: Quantity, before: string, after: string): boolean {
  if (before !== '' && word.notAfter?.includes(before)) return false;
  if (after !== '' && word.notBefore?.includes(after)) return false;
  if (word.affix.sets === 'per' && quantity.kind !== 'money' && quantity.kind !== 'percent' && quantity.kind !== 'duration') return false;
  const kind = quantity.kind === 'workday' ? 'duration' : quantity.kind === 'percentage-point' ? 'percent' : quantity.kind;
  return !word.only || word.only.includes(kind);
}

function apply(quantity: Quantity, { affix }: AffixWord): void {
  if (affix.sets === 'approximate') quantity.approximate = true;
  else if (affix.sets === 'per') quantity.per ??= affix.per;
  else if (affix.sets === 'lower' && quantity.bound === 'exact') {
    quantity.max = null;
    quantity.bound = 'lower';
  } else if (affix.sets === 'upper' && quantity.bound === 'exact') {
    quantity.min = null;
    quantity.bound = 'upper';
  }
}
