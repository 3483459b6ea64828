import { channelEntries } from '../channels/lexicon.js';
import { purposeEntries } from '../channels/purposes.js';
import { nameEntries } from '../citations/name-lexicon.js';
import { findingEntries } from '../figures/measures/finding-lexicon.js';
import { FIGURE_WORD_ENTRIES, WORD_ENTRIES } from '../figures/measures/word-lexicon.js';
import { regionEntries } from '../regions/lexicon.js';
import { scopeEntries } from '../scope/lexicon.js';
import { SharedLexicon } from './shared-lexicon.js';

/** The lexicons that a text is walked for, in the order of their numbers. */
export const LEXICON = ['regions', 'names', 'channels', 'words', 'figureWords', 'findings', 'scope', 'purposes'] as const;

let shared: SharedLexicon | null = null;

/** All lexicons in one; built on first use from the tables of each reader. */
export function sharedLexicon(): SharedLexicon {
  shared ??= new SharedLexicon([
    { entries: regionEntries(), overlapping: true },
    { entries: nameEntries(), overlapping: false },
    { entries: channelEntries(), overlapping: false },
    { entries: WORD_ENTRIES, overlapping: false },
    { entries: FIGURE_WORD_ENTRIES, overlapping: false },
    { entries: findingEntries(), overlapping: false },
    { entries: scopeEntries(), overlapping: false },
    { entries: purposeEntries(), overlapping: false },
  ]);
  return shared;
}
