import type { Contradiction, Severity } from '@yibao-rules/model';
import { SEVERITIES } from '@yibao-rules/model';
import { type CheckResult, checkTargets, triageNotes } from '@yibao-rules/pipeline';
import { citationOfFinding } from '@yibao-rules/pipeline/cite';
import { openStatuteStore } from '@yibao-rules/pipeline/statutes';
import { EXIT_FINDINGS } from '../exit-codes.js';
import { note, write, writeLine } from '../output.js';
import { startProgress } from '../progress.js';
import { statuteLines } from '../tables/citation-text.js';
import { findingText } from '../tables/finding-text.js';
import { today } from '../today.js';

export interface CheckOptions {
  format: 'text' | 'json';
  failOn: Severity | 'never';
  lang: 'zh' | 'en';
  config?: string;
  store?: string;
}

/** Prints the contradictions, worst first; exit code 1 where one is at or above --fail-on, or a decision matches none of them. */
export async function checkCommand(targets: readonly string[], options: CheckOptions): Promise<void> {
  const progress = startProgress();
  const result = await checkTargets(targets, {
    today: today(),
    onProgress: (text) => progress.update(text),
    ...(options.config === undefined ? {} : { config: options.config }),
  }).finally(() => progress.stop());
  const { contradictions, citations, notes, triage } = result;
  for (const words of [...notes, ...triageNotes(triage)]) note(words);
  if (options.format === 'json') await writeLine(JSON.stringify(contradictions, null, 2));
  else {
    const store = openStatuteStore(options.store);
    for (const finding of contradictions) {
      const cited = store === null || finding.rule !== 'misquoted-law' ? null : citationOfFinding(finding, citations, store);
      const beside = cited?.statute ? statuteLines(cited.statute, cited.citation.quote, options.lang) : [];
      await write(`${findingText(finding, options.lang, beside)}\n`);
    }
    await writeLine(summary(result));
  }
  const isUnpruned = triage.unused.length > 0 && options.failOn !== 'never';
  if (isUnpruned || fails(contradictions, options.failOn)) process.exitCode = EXIT_FINDINGS;
}

function summary({ contradictions, subject, statistics }: CheckResult): string {
  const { comparisons, corroborations } = statistics;
  const borneOut = `${corroborations} values borne out by two sources or more`;
  const work = [borneOut, ...(comparisons === null ? [] : [`${comparisons} comparisons`])].join(', ');
  if (contradictions.length === 0) return `${subject}: no contradiction found; ${work}`;
  const counts = SEVERITIES.map((severity) => `${contradictions.filter((c) => c.severity === severity).length} ${severity}`);
  return `${subject}: ${contradictions.length} contradictions (${counts.join(', ')}); ${work}`;
}

/** Dismissed findings were decided by a person and fail nothing. */
function fails(contradictions: readonly Contradiction[], failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return contradictions.some((c) => c.status !== 'dismissed' && worst.includes(c.severity));
}
