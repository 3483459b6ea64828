import type { Instrument } from '@yibao-rules/model';
import { alternativeTitles, instruments } from '@yibao-rules/reference';
import { BACK_REFERENCES } from './titles.table.js';

export type NameMeaning = { kind: 'instrument'; instrument: Instrument } | { kind: 'back'; ending: string | null };

/** Names of laws that need no 《》, and pronouns that take one up, with what they mean. */
export function* nameEntries(): Generator<readonly [string, NameMeaning]> {
  for (const [words, ending] of BACK_REFERENCES) yield [words, { kind: 'back', ending }];
  for (const instrument of instruments.all()) {
    for (const title of alternativeTitles(instrument)) if (!/[《》（）\s]/.test(title)) yield [title, { kind: 'instrument', instrument }];
  }
}
