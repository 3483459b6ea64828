import { styleText } from 'node:util';

/** Words in a colour or weight, where standard output is a terminal. */
export function paint(style: Parameters<typeof styleText>[0], words: string): string {
  return process.stdout.isTTY ? styleText(style, words) : words;
}
