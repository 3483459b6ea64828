/** Control characters and marks that reorder the text around them: a reader must see that they are there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const INVISIBLE = /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069])/;

/** How such a mark is shown: `U+202E`. */
export function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text with each such mark spelled out, where no markup can stand: `[U+202E]`. */
export function plainText(text: string): string {
  return text.split(INVISIBLE).reduce((joined, part, index) => joined + (index % 2 === 0 ? part : `[${codePoint(part)}]`), '');
}
