import type { ComponentChildren } from 'preact';
import { codePoint, INVISIBLE } from '../text/invisible.js';

/** Text with each invisible mark shown by its code point. */
export function spelledOut(text: string): ComponentChildren {
  if (!INVISIBLE.test(text)) return text;
  return text.split(INVISIBLE).map((part, index) => (index % 2 === 0 ? part : <span class="code-point">{codePoint(part)}</span>));
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
