import type { Contradiction, Severity } from '@yibao-rules/model';
import { SEVERITIES } from '@yibao-rules/model';
import { checkTargets } from '@yibao-rules/pipeline';
import { EXIT_FINDINGS } from '../exit-codes.js';
import { note, write, writeLine } from '../output.js';
import { startProgress } from '../progress.js';
import { findingText } from '../tables/finding-text.js';

export interface CheckOptions {
  format: 'text' | 'json';
  failOn: Severity | 'never';
  lang: 'zh' | 'en';
}

/** Prints the contradictions, worst first; exit code 1 where one is at or above --fail-on. */
export async function checkCommand(targets: readonly string[], options: CheckOptions): Promise<void> {
  const progress = startProgress();
  const { contradictions, notes, subject } = await checkTargets(targets, (text) => progress.update(text)).finally(() => progress.stop());
  for (const words of notes) note(words);
  if (options.format === 'json') await writeLine(JSON.stringify(contradictions, null, 2));
  else {
    for (const finding of contradictions) await write(`${findingText(finding, options.lang)}\n`);
    await writeLine(summary(contradictions, subject));
  }
  if (fails(contradictions, options.failOn)) process.exitCode = EXIT_FINDINGS;
}

function summary(contradictions: readonly Contradiction[], subject: string): string {
  if (contradictions.length === 0) return `${subject}: no contradiction found`;
  const counts = SEVERITIES.map((severity) => `${contradictions.filter((c) => c.severity === severity).length} ${severity}`);
  return `${subject}: ${contradictions.length} contradictions (${counts.join(', ')})`;
}

/** Dismissed findings were decided by a person and fail nothing. */
function fails(contradictions: readonly Contradiction[], failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return contradictions.some((c) => c.status !== 'dismissed' && worst.includes(c.severity));
}
