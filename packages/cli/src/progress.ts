import ora, { type Ora } from 'ora';

export interface Progress {
  /** Says what is being done now. */
  update(text: string): void;
  /** Removes the line. */
  stop(): void;
}

/** A spinner on a terminal's standard error; nothing at all in a pipe or in CI. */
export function startProgress(): Progress {
  if (!process.stderr.isTTY || process.env.CI) return { update() {}, stop() {} };
  let spinner: Ora | null = null;
  return {
    update(text) {
      if (spinner) spinner.text = text;
      else spinner = ora({ text, stream: process.stderr }).start();
    },
    stop() {
      spinner?.stop();
      spinner = null;
    },
  };
}
