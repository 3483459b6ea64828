import { type DiffFormat, formatDiff } from '@yibao-rules/audit';
import { diffVersions } from '@yibao-rules/pipeline';
import { EXIT_FINDINGS } from '../exit-codes.js';
import { writeLine } from '../output.js';

export interface DiffOptions {
  format: DiffFormat;
  lang: 'zh' | 'en';
}

/** Prints the difference of two releases; exit code 1 where there is one. */
export async function diffCommand(old: string, next: string, options: DiffOptions): Promise<void> {
  const diff = await diffVersions(old, next);
  await writeLine(formatDiff(diff, options.format, options.lang).trimEnd());
  if (diff.changes.length > 0) process.exitCode = EXIT_FINDINGS;
}
