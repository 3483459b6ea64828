/**
 * A mistake in what the user gave us: the command prints it as it stands and exits with 2. It says which file, which
 * place, what is wrong, and what to do; nothing else that is thrown is shown without its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The file it is about, where it is about one. */
  readonly file: string | null;
  /** What the user can do. */
  readonly hint: string | null;

  constructor(message: string, options: { file?: string; hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.file = options.file ?? null;
    this.hint = options.hint ?? null;
  }
}
