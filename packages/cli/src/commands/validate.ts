import { formatFaults } from '@yibao-rules/dataset';
import { validateTargets } from '@yibao-rules/pipeline';
import { EXIT_FINDINGS } from '../exit-codes.js';
import { writeLine } from '../output.js';
import { startProgress } from '../progress.js';

/** Prints each fault with file, JSON pointer and what was expected; exit code 1 where there is one. */
export async function validateCommand(targets: readonly string[]): Promise<void> {
  const progress = startProgress();
  progress.update('validating');
  const { faults, files } = await validateTargets(targets).finally(() => progress.stop());
  if (faults.length > 0) {
    await writeLine(formatFaults(faults));
    process.exitCode = EXIT_FINDINGS;
  }
  await writeLine(faults.length === 0 ? `${files} files valid` : `${faults.length} faults in ${files} files`);
}
