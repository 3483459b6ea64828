import { CUES, type Cue, DEDUCTIBLE, WAITING } from './cues.table.js';
import { MARKS, type Mark } from './marks.table.js';

/** A word that names a measure, or one that marks how a figure is meant. */
export type Word = { cue: Cue } | { mark: Mark };

export const WORD_ENTRIES: readonly (readonly [string, Word])[] = [
  ...MARKS.flatMap(([mark, words]) => words.split(' ').map((word) => [word, { mark }] as const)),
  ...CUES.flatMap(([cue, words]) => words.split(' ').map((word) => [word, { cue }] as const)),
];
/** Words that state a figure without any number: 不设起付线, 全额报销. */
export const FIGURE_WORD_ENTRIES = WORD_ENTRIES.filter(([, word]) =>
  'mark' in word ? word.mark === 'whole' : word.cue === DEDUCTIBLE || word.cue === WAITING,
);
