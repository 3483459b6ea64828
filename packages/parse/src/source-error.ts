import { UserError } from '@yibao-rules/model';

/** The error with the source's name where it is a user's mistake; any other error as it is. */
export function naming(source: string, error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  return new UserError(error.message, { file: source, ...(error.hint === null ? {} : { hint: error.hint }), cause: error });
}
