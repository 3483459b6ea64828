import { RULES } from '@yibao-rules/audit';
import type { Language, Severity } from '@yibao-rules/model';
import type { ReportingConfiguration, ReportingDescriptor } from 'sarif';

export const LEVELS: Record<Severity, NonNullable<ReportingConfiguration['level']>> = { error: 'error', warning: 'warning', info: 'note' };

/** Place of each rule in the list of descriptors, which results name. */
export const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, index) => [id, index]));

/** Every rule with its help, whether it found something or not, so that a host knows what was looked for. */
export function ruleDescriptors(lang: Language): ReportingDescriptor[] {
  const other = lang === 'zh' ? 'en' : 'zh';
  return RULES.map(({ id, severity, title, explanation }) => ({
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title[lang] },
    fullDescription: { text: explanation[lang] },
    help: {
      text: `${explanation[lang]}\n\n${title[other]}: ${explanation[other]}`,
      markdown: `${explanation[lang]}\n\n**${title[other]}** ${explanation[other]}`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['medical-insurance', 'contradiction'] },
  }));
}
