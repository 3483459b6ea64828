/** Characters that would end the element that the JSON stands in, or act on the words around them where somebody reads the page's source. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is escaped
const UNSAFE = /[<>&\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON that may stand inside a `<script type="application/json">`: no tag, comment or entity can begin in it. */
export function islandText(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
