/** A rule's documentation page, written from its registry entry and its cases. */
import { type Bilingual, type Language, RULE_THRESHOLDS, type Threshold } from '@yibao-rules/model';
import type { Rule, RuleNeed } from '../types.js';
import { type RuleExample, ruleExamples } from './examples.js';

const NEEDS: Record<RuleNeed, Bilingual> = {
  claims: { zh: '数值', en: 'figures' },
  channels: { zh: '渠道', en: 'channels' },
  citations: { zh: '法规引用', en: 'citations' },
  articles: { zh: '文章原文', en: 'the articles’ text' },
  reference: { zh: '官方资料', en: 'the official reference' },
};

const WORDS = {
  severity: { zh: '级别', en: 'Severity' },
  why: { zh: '为什么', en: 'Why' },
  needs: { zh: '需要', en: 'Needs' },
  thresholds: { zh: '可调的阈值（rules.json）', en: 'Thresholds (rules.json)' },
  finds: { zh: '会报的例子', en: 'What it finds' },
  silent: { zh: '不报的例子', en: 'Where it stays silent' },
  usually: { zh: '默认', en: 'default' },
} satisfies Record<string, Bilingual>;

const COLON: Bilingual = { zh: '：', en: ': ' };

/** One line on a rule: what it is called, and the first sentence of its explanation. */
export function ruleLine(rule: Rule, lang: Language): string {
  const [sentence = ''] = rule.explanation[lang].split(lang === 'zh' ? '。' : /(?<=\.)\s/u);
  return `${rule.title[lang]}${COLON[lang]}${lang === 'zh' ? `${sentence.replace(/。$/u, '')}。` : sentence}`;
}

function thresholdLines(rule: Rule, lang: Language): string[] {
  const thresholds = (RULE_THRESHOLDS as Partial<Record<Rule['id'], Record<string, Threshold>>>)[rule.id];
  if (thresholds === undefined) return [];
  const lines = Object.entries(thresholds).map(([name, { default: usual, title }]) => {
    const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
    return `- \`${name}\`${COLON[lang]}${title[lang]}${open}${WORDS.usually[lang]} ${usual}${close}`;
  });
  return [`## ${WORDS.thresholds[lang]}`, '', ...lines, ''];
}

function exampleLines(example: RuleExample, lang: Language): string[] {
  const texts = Object.entries(example.texts).flatMap(([file, text]) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return ['', `    ${file}`, ...lines.map((line) => `    | ${line}`)];
  });
  const findings = example.findings.map(({ rule, severity, sides }) => `- ${severity} ${rule}: ${sides.join(' ↔ ')}`);
  return [`### ${example.name}`, '', example.about[lang], ...texts, '', ...findings, ...(findings.length > 0 ? [''] : [])];
}

/** The page of a rule in Markdown: what it finds, why, what it needs, how it is configured, and examples from its cases. */
export function rulePage(rule: Rule, lang: Language): string {
  const own = ruleExamples().filter((example) => example.rule === rule.id);
  const speaks = (example: RuleExample) => example.findings.some((finding) => finding.rule === rule.id);
  const section = (title: Bilingual, examples: readonly RuleExample[]) =>
    examples.length === 0 ? [] : [`## ${title[lang]}`, '', ...examples.flatMap((example) => exampleLines(example, lang))];
  const needs = rule.needs.map((need) => NEEDS[need][lang]).join(lang === 'zh' ? '、' : ', ');
  const lines = [
    `# ${rule.id}${COLON[lang]}${rule.title[lang]}`,
    '',
    rule.explanation[lang],
    '',
    `- ${WORDS.why[lang]}${COLON[lang]}${rule.why[lang]}`,
    `- ${WORDS.severity[lang]}${COLON[lang]}${rule.severity}`,
    `- ${WORDS.needs[lang]}${COLON[lang]}${needs}`,
    '',
    ...thresholdLines(rule, lang),
    ...section(WORDS.finds, own.filter(speaks)),
    ...section(
      WORDS.silent,
      own.filter((example) => !speaks(example)),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
