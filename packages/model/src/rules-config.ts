import { z } from 'zod';
import { RULE_THRESHOLDS, type Threshold } from './rule-thresholds.table.js';
import { CONTRADICTION_RULES, type ContradictionRule, SEVERITIES } from './vocabulary.js';

export const RULE_LEVELS = [...SEVERITIES, 'off'] as const;

const level = z
  .enum(RULE_LEVELS)
  .meta({ description: 'Severity of a finding without reserve, or off. A finding that the rule itself weighs less keeps the milder one.' });

function settingsOf(rule: ContradictionRule) {
  const thresholds: Record<string, Threshold> =
    (RULE_THRESHOLDS as Partial<Record<ContradictionRule, Record<string, Threshold>>>)[rule] ?? {};
  const numbers = Object.entries(thresholds).map(([name, { min, title }]) => {
    return [name, z.number().min(min).optional().meta({ description: title.en })] as const;
  });
  return z
    .union([level, z.strictObject({ severity: level.optional(), ...Object.fromEntries(numbers) })])
    .meta({ description: `A severity, off, or settings of ${rule}.` });
}

/** What a project sets otherwise than the rules do by default: `rules.json` beside a pipeline's sources. */
export const rulesConfigSchema = z
  .strictObject({
    $schema: z.string().min(1).optional().meta({ description: 'Path of the JSON Schema of this file.' }),
    rules: z
      .strictObject(Object.fromEntries(CONTRADICTION_RULES.map((rule) => [rule, settingsOf(rule).optional()])))
      .meta({ description: 'By rule: a severity, off, or an object with severity and thresholds. What is not named keeps its default.' }),
  })
  .meta({ title: 'Rules configuration', description: 'Severities and thresholds of the contradiction rules.' });

export type RuleLevel = (typeof RULE_LEVELS)[number];
export type RuleSettings = RuleLevel | ({ severity?: RuleLevel } & { [threshold: string]: number | RuleLevel | undefined });
export type RulesConfig = Partial<Record<ContradictionRule, RuleSettings>>;
