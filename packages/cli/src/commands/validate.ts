import { validateTargets } from '@yibao-rules/pipeline';
import { EXIT_FINDINGS } from '../exit-codes.js';
import { write, writeLine } from '../output.js';
import { startProgress } from '../progress.js';

const MOST_FAULTS = 200;

/** Prints each fault with file, JSON pointer and what was expected; exit code 1 where there is one. */
export async function validateCommand(targets: readonly string[]): Promise<void> {
  const progress = startProgress();
  progress.update('validating');
  const { faults, files } = validateTargets(targets);
  progress.stop();
  for (const fault of faults.slice(0, MOST_FAULTS)) {
    await write(`${fault.file}${fault.pointer === '' ? '' : ` ${fault.pointer}`}: expected ${fault.expected}, found ${fault.found}\n`);
  }
  if (faults.length > MOST_FAULTS) await writeLine(`… and ${faults.length - MOST_FAULTS} more`);
  await writeLine(faults.length === 0 ? `${files} files valid` : `${faults.length} faults in ${files} files`);
  if (faults.length > 0) process.exitCode = EXIT_FINDINGS;
}
