import type { Bilingual } from '@yibao-rules/model';

/** The Chinese ordinals of the ten heavenly stems, as contracts name their parties. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const LETTERS = 'ABCDEFGHIJ';

/** What a finding calls its sides, counted from 0: 甲, 乙 … in Chinese, A, B … in English, numbers beyond ten. */
export function sideName(index: number): Bilingual {
  const number = String(index + 1);
  return { zh: STEMS[index] ?? number, en: LETTERS[index] ?? number };
}

/** Who is right, in a sentence. `right` is the verdict's: side-N, reference, none or undecided. */
export function verdictName(right: string, sides: number): Bilingual {
  if (right === 'reference') return { zh: '结论：以官方依据为准。', en: 'Verdict: the official record holds.' };
  if (right === 'undecided') return { zh: '结论：待核实。', en: 'Verdict: undecided.' };
  if (right === 'none') {
    return sides > 1
      ? { zh: '结论：各方均不成立。', en: 'Verdict: no side holds.' }
      : { zh: '结论：此说法不成立。', en: 'Verdict: the statement does not hold.' };
  }
  const name = sideName(Number(right.slice('side-'.length)) - 1);
  return { zh: `结论：以${name.zh}为准。`, en: `Verdict: ${name.en} holds.` };
}
