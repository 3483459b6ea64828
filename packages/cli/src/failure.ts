import { UserError } from '@yibao-rules/model';
import { EXIT_USAGE } from './exit-codes.js';

/** Prints what went wrong on standard error and sets exit code 2. Only our own mistakes show a stack trace. */
export function reportFailure(error: unknown): void {
  process.exitCode = EXIT_USAGE;
  if (error instanceof UserError) {
    const where = error.file === null || error.message.includes(error.file) ? '' : `${error.file}: `;
    console.error(`yibao: ${where}${error.message}`);
    if (error.hint !== null) console.error(`  ${error.hint}`);
    return;
  }
  const system = error as NodeJS.ErrnoException;
  if (typeof system?.code === 'string' && typeof system.syscall === 'string') {
    console.error(`yibao: ${system.path ?? ''}${system.path ? ': ' : ''}${SYSTEM_ERRORS[system.code] ?? system.message}`);
    return;
  }
  console.error('yibao: this is a mistake in yibao itself, not in your input. Please report it with the lines below.');
  console.error(error instanceof Error ? error.stack : error);
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the file system is read-only',
  EISDIR: 'is a directory',
  ENOTDIR: 'is not a directory',
  ENOENT: 'no such file',
  EMFILE: 'too many open files',
};
