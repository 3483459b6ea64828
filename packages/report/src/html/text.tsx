import type { ComponentChildren } from 'preact';

/** Control characters and marks that reorder the text around them: a reader must see that they are there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const INVISIBLE = /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069])/;

/** Text with each such mark shown by its code point. */
export function spelledOut(text: string): ComponentChildren {
  if (!INVISIBLE.test(text)) return text;
  return text.split(INVISIBLE).map((part, index) => (index % 2 === 0 ? part : <span class="code-point">{codePoint(part)}</span>));
}

/** The same where no markup can stand: in an option or a title. */
export function plainText(text: string): string {
  return text.split(INVISIBLE).reduce((joined, part, index) => joined + (index % 2 === 0 ? part : `[${codePoint(part)}]`), '');
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Words of a source, in a direction of their own. */
export function Words({ text }: { text: string }) {
  return <bdi>{spelledOut(text)}</bdi>;
}

/** A phrase in both languages; the style sheet shows the one that the reader chose. */
export function Both({ zh, en }: { zh: ComponentChildren; en: ComponentChildren }) {
  return (
    <>
      <span class="zh" lang="zh-CN">
        {typeof zh === 'string' ? spelledOut(zh) : zh}
      </span>
      <span class="en" lang="en">
        {typeof en === 'string' ? spelledOut(en) : en}
      </span>
    </>
  );
}

/** A date as the source states it: the attribute is machine-readable, the words are the same. */
export function Day({ date }: { date: string | null }) {
  if (date === null) return <Both zh="未注明日期" en="undated" />;
  return <time dateTime={date}>{date}</time>;
}
