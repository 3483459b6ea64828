import { isKind, KIND } from './characters.js';

/** Questions about how a line looks. Each looks at a bounded number of characters. */

/** Index of the last character, closing quotation marks and brackets left out. */
function lastCharacter(line: string): number {
  let end = line.length;
  const floor = Math.max(0, end - 4);
  while (end > floor && isKind(line, end - 1, KIND.closer)) end--;
  return Math.max(0, end - 1);
}

/** It ends as a sentence, or a part of one, does. A question is none of these. */
export function endsSentence(line: string): boolean {
  return isKind(line, lastCharacter(line), KIND.end);
}

export function endsQuestion(line: string): boolean {
  return isKind(line, lastCharacter(line), KIND.question);
}

export function endsColon(line: string): boolean {
  return isKind(line, line.length - 1, KIND.colon);
}

/** A full stop stands inside it, so it holds more than one sentence. */
export function holdsFullStop(line: string): boolean {
  const stop = line.indexOf('。');
  return stop >= 0 && stop < line.length - 1;
}

export function holdsComma(line: string): boolean {
  return /[，,；;]/.test(line);
}

/** It could be the title of an article or of a section: one line, not too long, that does not end as a sentence does. */
export function looksLikeTitle(line: string, limit = 100): boolean {
  if (line.length < 2 || line.length > limit || holdsFullStop(line)) return false;
  const last = lastCharacter(line);
  return line[last] === '！' || line[last] === '!' || !isKind(line, last, KIND.end | KIND.colon);
}

/** It reads as prose: it ends as a sentence does, or is longer than any heading. */
export function looksLikeProse(line: string): boolean {
  return line.length > 60 || (line.length > 4 && endsSentence(line)) || (line.length > 12 && (holdsComma(line) || holdsFullStop(line)));
}

const QUESTION_WORDS = /[？?]|怎么|如何|怎样|是否|多少|哪些|哪里|什么|还是|[吗呢]$/;

/** It asks something, with or without a question mark. */
export function asksQuestion(line: string): boolean {
  return line.length <= 100 && QUESTION_WORDS.test(line);
}
