import { plainText } from '../text/invisible.js';

/** ASCII punctuation that can open or close markup (CommonMark 0.31, 2.4: each may be escaped by a backslash). */
const MARKUP = /[\\`*_{}[\]()#+\-.!|~$^]/g;

/**
 * What a code host reads in finished text, behind every escape: mentions and addresses (@), issues (#1, GH-1), emoji (:bug:),
 * and addresses of the web (scheme://, www.a.b). A zero-width space between their parts leaves only words.
 */
const REFERENCES = /[@#]|:(?=[\w+/-])|\.(?=[a-z])|\bGH-(?=\d)/gi;
const ZERO_WIDTH_SPACE = '\u200b';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words of a source as they stand within a line of Markdown: no markup, no mention, no link, no second line. */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/\s+/g, ' ')
    .replace(REFERENCES, (mark) => mark + ZERO_WIDTH_SPACE)
    .replace(MARKUP, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** A code span that holds any words: its fence is longer than every run of backquotes in them (CommonMark 0.31, 6.1). */
export function codeSpan(text: string): string {
  const words = plainText(text).replace(/\s+/g, ' ');
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${words}${fence}` : `${fence} ${words} ${fence}`;
}

/** Words cut to a number of characters, with an ellipsis where they were longer. */
export function cutWords(text: string, length: number): string {
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
