import { type Command, Option } from 'commander';

/** A command under another, with examples (a line to type, and what it does) in its help. */
export function subcommand(program: Command, name: string, description: string, examples: readonly (readonly [string, string])[]): Command {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, why]) => `  ${line.padEnd(width)}  ${why}`);
  return program
    .command(name)
    .description(description)
    .addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

/** How to print; the first choice is the default. */
export function format(...choices: [string, ...string[]]): Option {
  return new Option('--format <format>', 'how to print').choices(choices).default(choices[0]);
}

export function explanations(): Option {
  return new Option('--explain', 'show for each rate the words behind it; with --format json or ndjson as explanations, index by index')
    .default(false)
    .implies({ format: 'table' });
}

export function language(): Option {
  return new Option('--lang <language>', 'language of the words').choices(['zh', 'en']).default('zh');
}
