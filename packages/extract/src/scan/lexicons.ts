import { type ChannelWord, channelEntries } from '../channels/lexicon.js';
import { type PurposeBits, purposeEntries } from '../channels/purposes.js';
import { nameEntries } from '../citations/name-lexicon.js';
import { findingEntries } from '../figures/measures/finding-lexicon.js';
import { FIGURE_WORD_ENTRIES, WORD_ENTRIES, type Word } from '../figures/measures/word-lexicon.js';
import { type RegionEntry, regionEntries } from '../regions/lexicon.js';
import { scopeEntries } from '../scope/lexicon.js';
import type { Match } from '../text/lexicon-scanner.js';
import { CHARACTER_KINDS } from './character-kinds.js';
import { SharedLexicon } from './shared-lexicon.js';

/** The lexicons that a text is walked for, in the order of their numbers. */
export const LEXICON = ['regions', 'names', 'channels', 'words', 'figureWords', 'findings', 'scope', 'purposes'] as const;

let shared: SharedLexicon | null = null;

/** All lexicons in one; built on first use from the tables of each reader. */
export function sharedLexicon(): SharedLexicon {
  shared ??= new SharedLexicon(
    [
      { entries: regionEntries(), overlapping: true },
      { entries: nameEntries(), overlapping: false },
      { entries: channelEntries(), overlapping: false },
      { entries: WORD_ENTRIES, overlapping: false },
      { entries: FIGURE_WORD_ENTRIES, overlapping: false },
      { entries: findingEntries(), overlapping: false },
      { entries: scopeEntries(), overlapping: false },
      { entries: purposeEntries(), overlapping: false },
    ],
    CHARACTER_KINDS,
  );
  return shared;
}

/** The name of a region that begins at `at`, or the word there that only looks like one (null as its value); null where neither does. */
export function regionAt(text: string, at: number, end = text.length): Match<RegionEntry | null> | null {
  return sharedLexicon().longestAt(LEXICON.indexOf('regions'), text, at, end);
}

/** The same for all of a text: leftmost, longest, not overlapping. */
export function regionsIn(text: string): Match<RegionEntry | null>[] {
  return sharedLexicon().wordsIn(LEXICON.indexOf('regions'), text, 0, text.length);
}

/** The words of channels in a text that is not the article's as it stands. */
export function channelWordsIn(text: string): Match<ChannelWord>[] {
  return sharedLexicon().wordsIn(LEXICON.indexOf('channels'), text, 0, text.length);
}

/** The words of purposes in a text that is not the article's as it stands. */
export function purposeWordsIn(text: string): Match<PurposeBits>[] {
  return sharedLexicon().wordsIn(LEXICON.indexOf('purposes'), text, 0, text.length);
}

/** The words of figures in `text[start, end)`, be it the article's or another. */
export function figureWordsIn(text: string, start: number, end: number): Match<Word>[] {
  return sharedLexicon().wordsIn(LEXICON.indexOf('words'), text, start, end);
}
