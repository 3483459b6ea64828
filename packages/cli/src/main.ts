import { CommanderError } from 'commander';
import { EXIT_USAGE } from './exit-codes.js';
import { reportFailure } from './failure.js';
import { buildProgram } from './program.js';

/** Runs the command line. Sets `process.exitCode` (0 fine, 1 findings or differences, 2 usage or input) and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (`yibao extract … | head`) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  try {
    await buildProgram().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
    else reportFailure(error);
  }
}
