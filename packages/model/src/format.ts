/** Values and scopes as people read them: `40万元至60万元`, `中卫 · 职工 · 三级 · 住院报销比例`. */
import {
  CARE_LABELS,
  FACILITY_LABELS,
  FILING_LABELS,
  MATTER_LABELS,
  OCCURRENCE_LABELS,
  PAYER_LABELS,
  POPULATION_LABELS,
  SCHEME_LABELS,
  SETTING_LABELS,
} from './labels.table.js';
import { MEASURES } from './measures.table.js';
import type { Bilingual } from './primitives.js';
import type { Scope } from './scope.js';
import type { Value } from './value.js';
import type { Measure, Per, Unit } from './vocabulary.js';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A region's name for people; an unknown code comes back as it is. */
export type RegionName = (code: string) => string;
const codeItself: RegionName = (code) => code;

/** What is formatted of a value: a reference fact has no relation and no approximation. */
export type FormattableValue = Pick<Value, 'min' | 'max' | 'unit' | 'per'> & Partial<Pick<Value, 'relation' | 'approximate'>>;

const UNIT_SUFFIX: Record<Unit, Bilingual> = {
  percent: { zh: '%', en: '%' },
  'percentage-point': { zh: '个百分点', en: ' percentage points' },
  CNY: { zh: '元', en: '' },
  day: { zh: '天', en: ' days' },
  workday: { zh: '个工作日', en: ' working days' },
  month: { zh: '个月', en: ' months' },
  year: { zh: '年', en: ' years' },
  times: { zh: '倍', en: ' times' },
};

/** An age is counted in 岁 where a duration is counted in 年. */
const AGE_SUFFIX: Bilingual = { zh: '岁', en: ' years old' };

const PER_LABEL: Record<Per, Bilingual> = {
  day: { zh: '每日', en: 'per day' },
  month: { zh: '每月', en: 'per month' },
  year: { zh: '每年', en: 'per year' },
  visit: { zh: '每次', en: 'per visit' },
};

/** Twelve significant digits at most: enough for every policy figure, and free of binary noise. */
function plain(figure: number): string {
  return String(Number(figure.toPrecision(12)));
}

/** A figure with a comma between thousands: 1,234,567.5. */
export function grouped(figure: number): string {
  const [whole = '', fraction] = plain(figure).split('.');
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}

/** Yuan in Chinese: whole ten-thousands and hundred-millions are said as 万 and 亿, as long as at most two decimals are needed. */
function yuan(figure: number): string {
  const amount = Math.abs(figure);
  for (const [size, word] of [
    [100_000_000, '亿'],
    [10_000, '万'],
  ] as const) {
    if (amount >= size && Number.isInteger(Number(((figure / size) * 100).toPrecision(12)))) return `${plain(figure / size)}${word}元`;
  }
  return `${plain(figure)}元`;
}

/** What a figure is counted in: a unit of the vocabulary, or years of age. */
type Counted = Unit | 'age';

function figureText(figure: number, unit: Counted, lang: Language): string {
  if (unit === 'CNY') return lang === 'zh' ? yuan(figure) : `CNY ${grouped(figure)}`;
  const words = (unit === 'age' ? AGE_SUFFIX : UNIT_SUFFIX[unit])[lang];
  return `${plain(figure)}${lang === 'en' && figure === 1 ? words.replace(/s\b/, '') : words}`;
}

function rangeText(min: number, max: number, unit: Counted, lang: Language): string {
  if (min === max) return figureText(min, unit, lang);
  if (unit === 'CNY') return lang === 'zh' ? `${yuan(min)}至${yuan(max)}` : `CNY ${grouped(min)}–${grouped(max)}`;
  return `${plain(min)}–${figureText(max, unit, lang)}`;
}

type Bounds = Pick<Value, 'min' | 'max'>;

function absoluteText({ min, max }: Bounds, unit: Counted, lang: Language): string {
  if (min !== null && max !== null) return rangeText(min, max, unit, lang);
  if (min !== null) return lang === 'zh' ? `不低于${figureText(min, unit, lang)}` : `at least ${figureText(min, unit, lang)}`;
  if (max !== null) return lang === 'zh' ? `不超过${figureText(max, unit, lang)}` : `at most ${figureText(max, unit, lang)}`;
  return lang === 'zh' ? '未说明' : 'not stated';
}

function deltaText(value: Bounds, unit: Counted, lang: Language): string {
  const bounds = [value.min, value.max].filter((bound) => bound !== null);
  const falls = bounds.length > 0 && bounds.every((bound) => bound <= 0) && bounds.some((bound) => bound < 0);
  if (bounds.some((bound) => bound < 0) && !falls) return absoluteText(value, unit, lang);
  const size = falls
    ? { min: value.max === null ? null : Math.abs(value.max), max: value.min === null ? null : Math.abs(value.min) }
    : value;
  const words = absoluteText(size, unit, lang);
  if (lang === 'zh') return `${falls ? '降低' : '提高'}${words}`;
  return `${falls ? 'lower by' : 'higher by'} ${words}`;
}

/**
 * A value as a person reads it, in its own unit: `40万元至60万元`, `85–90%`, `不低于15年`, `提高10个百分点`;
 * `CNY 400,000–600,000`, `at least 15 years`, `higher by 10 percentage points`.
 * @param measure what the value measures, where it is known: an age is said in 岁, not in 年.
 */
export function formatValue(value: FormattableValue, lang: Language, measure?: Measure): string {
  const unit = measure === 'eligibility-age' && value.unit === 'year' ? 'age' : value.unit;
  const words = value.relation === 'delta' ? deltaText(value, unit, lang) : absoluteText(value, unit, lang);
  const about = value.approximate ? (lang === 'zh' ? `约${words}` : `about ${words}`) : words;
  if (value.per === null) return about;
  return lang === 'zh' ? `${PER_LABEL[value.per].zh}${about}` : `${about} ${PER_LABEL[value.per].en}`;
}

function labels<C extends string>(codes: readonly C[] | undefined, table: Record<C, Bilingual>, lang: Language): string | null {
  if (codes === undefined) return null;
  return codes.map((code) => table[code][lang]).join(lang === 'zh' ? '、' : ', ');
}

function label<C extends string>(code: C | undefined, table: Record<C, Bilingual>, lang: Language): string | null {
  return code === undefined ? null : table[code][lang];
}

/** The parts of a scope in the order in which people say them; care comes last, next to the measure. */
function scopeParts(scope: Scope, lang: Language, regionName: RegionName): string[] {
  const zh = lang === 'zh';
  const parts = [
    scope.region === undefined ? null : regionName(scope.region),
    label(scope.scheme, SCHEME_LABELS, lang),
    scope.plan ?? null,
    labels(scope.population, POPULATION_LABELS, lang),
    scope.age === undefined ? null : absoluteText(scope.age, 'age', lang),
    scope.tenure === undefined
      ? null
      : zh
        ? `连续参保${absoluteText(scope.tenure, scope.tenure.unit, lang)}`
        : `enrolled ${absoluteText(scope.tenure, scope.tenure.unit, lang)}`,
    label(scope.payer, PAYER_LABELS, lang),
    label(scope.setting, SETTING_LABELS, lang),
    label(scope.filing, FILING_LABELS, lang),
    labels(scope.facility, FACILITY_LABELS, lang),
    label(scope.occurrence, OCCURRENCE_LABELS, lang),
    scope.band === undefined
      ? null
      : zh
        ? `费用${absoluteText(scope.band, 'CNY', lang)}`
        : `expense ${absoluteText(scope.band, 'CNY', lang)}`,
    scope.year === undefined ? null : zh ? `${scope.year}年度` : `year ${scope.year}`,
    scope.effectiveFrom === undefined ? null : zh ? `自${scope.effectiveFrom}起` : `from ${scope.effectiveFrom}`,
    scope.disease === undefined ? null : scope.disease.join(zh ? '、' : ', '),
    label(scope.matter, MATTER_LABELS, lang),
    labels(scope.care, CARE_LABELS, lang),
  ];
  return parts.filter((part) => part !== null);
}

/** A scope as a person reads it: `中卫 · 职工 · 三级 · 住院`; empty where nothing is stated. `regionName` names the region's code. */
export function formatScope(scope: Scope, lang: Language, regionName: RegionName = codeItself): string {
  return scopeParts(scope, lang, regionName).join(' · ');
}

/** The question that a rate claim answers: `中卫 · 职工 · 三级 · 住院报销比例`, `Zhongwei · employee · tier 3 · inpatient reimbursement ratio`. */
export function formatQuestion(measure: Measure, scope: Scope, lang: Language, regionName: RegionName = codeItself): string {
  const name = MEASURES[measure][lang];
  const { care, ...rest } = scope;
  const kind = labels(care, CARE_LABELS, lang);
  const last = kind === null ? name : lang === 'zh' ? `${kind}${name}` : `${kind} ${name}`;
  return [...scopeParts(rest, lang, regionName), last].join(' · ');
}
