import { relative } from 'node:path';
import { regenerate, requireProject, writeReportPage } from '@yibao-rules/pipeline';
import { EXIT_FINDINGS } from '../exit-codes.js';
import { onlyPipeline } from '../only-pipeline.js';
import { note, write, writeLine } from '../output.js';
import { startProgress } from '../progress.js';
import { regenerateSummary } from '../tables/regenerate-summary.js';

export interface RegenerateCommandOptions {
  check: boolean;
  cache: boolean;
  report?: string;
}

/** Regenerates the datasets of a pipeline and prints what came out; with --check it only compares, and exits 1 where they differ. */
export async function regenerateCommand(name: string | undefined, options: RegenerateCommandOptions): Promise<void> {
  const project = requireProject();
  const pipeline = name ?? onlyPipeline(project);
  const progress = startProgress();
  const result = await regenerate(project, pipeline, {
    check: options.check,
    cache: options.cache,
    onProgress: (text) => progress.update(text),
  }).finally(() => progress.stop());
  for (const words of result.notes) note(words);
  const report = options.report === undefined ? null : relative(project.root, await writeReportPage(result, options.report, 'zh'));
  await write(regenerateSummary(result, report));
  if (!options.check) return;
  if (result.upToDate) {
    await writeLine(`datasets/v${result.release.version} is what the sources give`);
    return;
  }
  for (const file of result.texts) await writeLine(`${file} is not what the parser reads in the page beside it`);
  await writeLine('datasets/ is not what the sources give. Run: yibao regenerate, and commit what it writes');
  process.exitCode = EXIT_FINDINGS;
}
