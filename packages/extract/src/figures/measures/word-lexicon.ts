import { CUES, type Cue, DEDUCTIBLE, WAITING } from './cues.table.js';
import { MARKS, type Mark } from './marks.table.js';

/** A word that names a measure, or one that marks how a figure is meant. */
export type Word = { type: 'cue'; value: Cue; words: string } | { type: 'mark'; value: Mark; words: string };

export const WORD_ENTRIES: readonly (readonly [string, Word])[] = [
  ...MARKS.flatMap(([value, list]) => list.split(' ').map((words) => [words, { type: 'mark', value, words }] as const)),
  ...CUES.flatMap(([value, list]) => list.split(' ').map((words) => [words, { type: 'cue', value, words }] as const)),
];
/** Words that state a figure without any number: 不设起付线, 全额报销. */
export const FIGURE_WORD_ENTRIES = WORD_ENTRIES.filter(
  ([, { value }]) => value === 'whole' || value === 'half' || value === DEDUCTIBLE || value === WAITING,
);
