import type { Bilingual } from './primitives.js';
import type { ContradictionRule } from './vocabulary.js';

/** A number by which a rule decides, that a project may set for itself. */
export interface Threshold {
  default: number;
  /** The least that makes sense. */
  min: number;
  title: Bilingual;
}

function threshold(value: number, min: number, zh: string, en: string): Threshold {
  return { default: value, min, title: { zh, en } };
}

/** The thresholds of each rule that has any, by name. */
export const RULE_THRESHOLDS = {
  'value-conflict': {
    yearsApart: threshold(
      2,
      1,
      '来源相隔这么多年以上，只作提示',
      'Sources this many years apart or more only give a note, because policy has probably moved on.',
    ),
  },
  'tier-inversion': {
    margin: threshold(
      0,
      0,
      '倒挂超过这么多才报，单位同数值',
      'How far out of order figures must be, in their own unit, before it is a finding.',
    ),
  },
  arithmetic: {
    rounding: threshold(0.5, 0, '相差这么多以内视为四舍五入', 'A difference up to this, in the figures’ own unit, is rounding.'),
  },
  'copied-template': {
    referenceFigures: threshold(
      3,
      2,
      '与另一地区官方标准相同的数值至少这么多个',
      'How many distinct figures equal another region’s official ones.',
    ),
    figures: threshold(5, 2, '两篇文章相同的数值至少这么多个', 'How many distinct figures two texts share.'),
    passages: threshold(
      2,
      1,
      '除地名外一字不差的段落至少这么多段；文字有改动的多要一段',
      'How many passages two texts share word for word but for the name; one more where the words differ.',
    ),
    passageLength: threshold(40, 16, '这些段落合计至少这么多字', 'How many characters those passages have in common together.'),
    similarity: threshold(
      0.35,
      0.2,
      '两段相同的部分至少占这么多（0到1）',
      'The share of three-character sequences that two passages have in common, from 0 to 1, to count as one.',
    ),
  },
} as const satisfies Partial<Record<ContradictionRule, Record<string, Threshold>>>;

export type RuleWithThresholds = keyof typeof RULE_THRESHOLDS;
/** A rule's thresholds as numbers. */
export type Thresholds<R extends RuleWithThresholds> = Record<keyof (typeof RULE_THRESHOLDS)[R], number>;
