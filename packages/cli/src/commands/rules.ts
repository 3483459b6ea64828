import { RULES, ruleLine, rulePage } from '@yibao-rules/audit';
import { UserError } from '@yibao-rules/model';
import { write, writeLine } from '../output.js';
import { table } from '../tables/table.js';

export interface RulesOptions {
  lang: 'zh' | 'en';
}

/** Lists every rule: id, severity, one line. */
export async function rulesCommand({ lang }: RulesOptions): Promise<void> {
  const rows = RULES.map((rule) => [rule.id, rule.severity, ruleLine(rule, lang)]);
  await writeLine(table(['rule', 'severity', lang === 'zh' ? '发现什么' : 'what it finds'], rows));
}

/** Prints the page of each rule named. @throws UserError where there is no such rule. */
export async function explainCommand(ids: readonly string[], { lang }: RulesOptions): Promise<void> {
  const rules = ids.map((id) => {
    const rule = RULES.find((candidate) => candidate.id === id);
    if (rule === undefined)
      throw new UserError(`no rule is called ${id}`, { hint: `Rules: ${RULES.map((known) => known.id).join(', ')}.` });
    return rule;
  });
  await write(rules.map((rule) => rulePage(rule, lang)).join('\n'));
}
