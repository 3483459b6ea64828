import type { Contradiction } from '@yibao-rules/model';
import { paint } from './paint.js';

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/**
 * One contradiction in a terminal: what it is, what a person decided about it, each side in its context, the reference, the verdict.
 * @param beside lines that show a quotation beside the statute's words
 */
export function findingText(finding: Contradiction, lang: 'zh' | 'en', beside: readonly string[] = []): string {
  const severity = paint(COLOURS[finding.severity], finding.severity);
  const decided = finding.status === 'open' ? '' : paint('dim', `  [${finding.status}]`);
  const lines = [`${severity}  ${finding.rule}  ${finding.title[lang]}${decided}`, `  ${finding.explanation[lang]}`];
  for (const { source, asOf, evidence } of finding.sides) {
    const where = [source, asOf, pageWords(evidence.page, lang)].filter(Boolean).join(', ');
    lines.push(`  - ${where}: ${evidence.prefix}${paint('bold', evidence.exact)}${evidence.suffix}`);
  }
  if (finding.reference) {
    const { statement, document, documentNumber, date } = finding.reference;
    const from = [document, documentNumber, date].filter(Boolean).join(', ');
    lines.push(`  = ${statement[lang]}${from === '' ? '' : ` (${from})`}`);
  }
  lines.push(...beside, `  → ${finding.verdict.reason[lang]}`, `  ${paint('dim', finding.id)}`);
  return `${lines.join('\n')}\n`;
}

/** Where in a PDF a side stands; null for sources without pages. */
function pageWords(page: number | undefined, lang: 'zh' | 'en'): string | null {
  if (page === undefined) return null;
  return lang === 'zh' ? `第${page}页` : `page ${page}`;
}
