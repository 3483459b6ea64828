import {
  type Bilingual,
  type Change,
  canonicalJson,
  type Language,
  type ReleaseDiff,
  SEMVER_CLASSES,
  type ValueImpact,
} from '@yibao-rules/model';
import { DIFF_RULES, type DiffRuleId } from './rules.table.js';

export type DiffFormat = 'text' | 'json' | 'markdown';

export const IMPACT_LABELS: Record<ValueImpact, Bilingual> = {
  raises: { zh: '提高', en: 'raised' },
  lowers: { zh: '降低', en: 'lowered' },
  widens: { zh: '放宽', en: 'widened' },
  narrows: { zh: '收窄', en: 'narrowed' },
  shifts: { zh: '改口径', en: 'shifted' },
  settles: { zh: '定论', en: 'settled' },
  disputes: { zh: '起争议', en: 'disputed' },
};

const BUMP_LABELS: Record<ReleaseDiff['bump'], Bilingual> = {
  major: { zh: '主版本', en: 'major' },
  minor: { zh: '次版本', en: 'minor' },
  patch: { zh: '修订', en: 'patch' },
  none: { zh: '无变化', en: 'no change' },
};

function values(change: Change, lang: Language): string {
  const { before, after } = lang === 'en' ? (change.english ?? change) : change;
  return before === null || after === null || before === after ? (before ?? after ?? '') : `${before} → ${after}`;
}

/** One change in one line: `中卫 · 职工 · 三级 · 住院报销比例：85–90% → 88–92%（数值变化，提高）`. */
export function formatChange(change: Change, lang: Language): string {
  const what = values(change, lang);
  const kind = DIFF_RULES[change.rule as DiffRuleId]?.title[lang] ?? change.rule;
  const impact =
    change.impact === null || change.impact === 'settles' || change.impact === 'disputes' ? [] : [IMPACT_LABELS[change.impact][lang]];
  if (lang === 'zh') return `${change.title.zh}${what === '' ? '' : `：${what}`}（${[kind, ...impact].join('，')}）`;
  return `${change.title.en}${what === '' ? '' : `: ${what}`} (${[kind, ...impact].join(', ')})`;
}

function heading(diff: ReleaseDiff, lang: Language): string {
  const count = diff.changes.length;
  const versions = diff.from === null && diff.to === null ? '' : `${diff.from ?? '∅'} → ${diff.to ?? '…'}${lang === 'zh' ? '：' : ': '}`;
  const bump = BUMP_LABELS[diff.bump][lang];
  if (count === 0) return `${versions}${bump}`;
  return lang === 'zh' ? `${versions}${bump}，共 ${count} 处变化` : `${versions}${bump}, ${count} ${count === 1 ? 'change' : 'changes'}`;
}

function signOf({ rule }: Change): string {
  return rule.endsWith('-added') ? '+' : rule.endsWith('-removed') ? '-' : '~';
}

/** What people read first stands open; changes of evidence and wording are folded. */
function markdownDiff(diff: ReleaseDiff, lang: Language): string {
  const lines = [`## ${heading(diff, lang)}`];
  for (const semver of SEMVER_CLASSES) {
    const changes = diff.changes.filter((change) => change.semver === semver);
    if (changes.length === 0) continue;
    const title = `${BUMP_LABELS[semver][lang]} (${changes.length})`;
    const list = changes.map((change) => `- ${escapeMarkdown(formatChange(change, lang))}`);
    if (semver === 'patch') lines.push('', `<details><summary>${title}</summary>`, '', ...list, '', '</details>');
    else lines.push('', `### ${title}`, '', ...list);
  }
  return `${lines.join('\n')}\n`;
}

/** Words of articles are no markup: what Markdown or HTML would read as such is escaped, and line breaks are spaces. */
function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~#&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`));
}

/**
 * A diff for people (`text`: a heading, then a line for each change under its semver class, in the diff's own order; `markdown`: the same as lists, for a
 * comment on a proposed change) or for programs
 * (`json`: canonical, the shape of `releaseDiffSchema`). Ends with a line break.
 */
export function formatDiff(diff: ReleaseDiff, format: DiffFormat, lang: Language): string {
  if (format === 'json') return canonicalJson(diff);
  if (format === 'markdown') return markdownDiff(diff, lang);
  const lines = [heading(diff, lang)];
  let section: Change['semver'] | null = null;
  for (const change of diff.changes) {
    if (change.semver !== section) {
      section = change.semver;
      lines.push('', BUMP_LABELS[section][lang]);
    }
    lines.push(`  ${signOf(change)} ${formatChange(change, lang)}`);
  }
  return `${lines.join('\n')}\n`;
}
