import { UserError } from '@yibao-rules/model';

/** Runs a script with its arguments; a mistake in what the user gave is printed as it stands, with exit code 2. */
export function runCommand(main: (args: string[]) => void): void {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`${error.file === null ? '' : `${error.file}: `}${error.message}\n${error.hint ?? ''}`);
    process.exitCode = 2;
  }
}
