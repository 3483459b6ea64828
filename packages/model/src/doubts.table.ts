/** Why a record may have been misread, and how much of the confidence in it each reason leaves. */
import type { Bilingual } from './primitives.js';

interface DoubtEntry extends Bilingual {
  /** Factor of the confidence: 1 would be no doubt. */
  leaves: number;
}

const table = {
  'measure-from-heading': {
    leaves: 0.9,
    zh: '指标取自标题、表头或段首小标题',
    en: 'a heading, table header or label names the measure, not the sentence',
  },
  'measure-from-earlier-sentence': { leaves: 0.8, zh: '指标取自前面的句子', en: 'an earlier sentence names the measure' },
  'measure-unnamed': {
    leaves: 0.7,
    zh: '没有词语说明指标，按相邻数字推定',
    en: 'no word names the measure; the figures beside it decide',
  },
  'unit-from-header': { leaves: 0.9, zh: '表格中只有数字，单位取自表头', en: 'a bare number in a table; its header gives the unit' },
  'scheme-from-lead': {
    leaves: 0.8,
    zh: '险种取自导语，标题和正文均未说明',
    en: 'the lead names the scheme; neither titles nor the passage do',
  },
  'dealt-by-order': {
    leaves: 0.85,
    zh: '一列数字按顺序对应，但文中没有“分别”“对应”等词',
    en: 'figures in a row are matched by their order, and no word says “respectively”',
  },
  hedged: { leaves: 0.9, zh: '原文带有“一般”“部分地区”等保留', en: 'the text itself says “usually” or “in some places”' },
} as const satisfies Record<string, DoubtEntry>;

export type Doubt = keyof typeof table;
export const DOUBTS: Readonly<Record<Doubt, DoubtEntry>> = table;
export const DOUBT_CODES = Object.keys(table) as [Doubt, ...Doubt[]];

/** Confidence under these doubts, 0 to 1 with two decimals: what each of them leaves, multiplied; 1 without any. */
export function confidenceUnder(doubts: readonly Doubt[]): number {
  let left = 1;
  for (const doubt of doubts) left *= DOUBTS[doubt].leaves;
  return Math.round(left * 100) / 100;
}
