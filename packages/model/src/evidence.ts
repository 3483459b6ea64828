import { z } from 'zod';

/**
 * Where a value stands. The shape follows the W3C Web Annotation Data Model's TextPositionSelector and
 * TextQuoteSelector (https://www.w3.org/TR/annotation-model/#selectors).
 */
export const evidenceSchema = z
  .strictObject({
    start: z.int().min(0).meta({ description: 'Offset of the first UTF-16 code unit in the article’s text.' }),
    end: z.int().min(1).meta({ description: 'Offset just behind the last UTF-16 code unit.' }),
    exact: z.string().min(1).meta({ description: 'The words themselves: text.slice(start, end) === exact.' }),
    prefix: z.string().meta({ description: 'What stands directly before, within the same line.' }),
    suffix: z.string().meta({ description: 'What stands directly behind, within the same line.' }),
    headings: z.array(z.string()).meta({ description: 'The headings above, outermost first.' }),
    page: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'The page of a PDF that it begins on, counted from 1; other sources have no pages.' }),
  })
  .meta({
    id: 'Evidence',
    title: 'Evidence',
    description: 'The shortest span that states a value, and where it stands.',
  });

export type Evidence = z.infer<typeof evidenceSchema>;

/** How many characters of context `prefix` and `suffix` carry at most. */
export const CONTEXT_LENGTH = 24;

/** A line of a text, without what ends it. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/**
 * Evidence for `text.slice(start, end)`; context stops at the line's ends, and never splits a surrogate pair. `line`, if given, is the line that
 * holds the span: who asks for several spans of one line saves looking for its ends.
 * @throws RangeError where the span is empty or outside the text: a resolver's bug, not a user's mistake.
 */
export function evidenceAt(text: string, start: number, end: number, headings: readonly string[], line: Line | null = null): Evidence {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`no such span: ${start}–${end} in a text of ${text.length}`);
  }
  // Line ends are looked for in the context alone: a text may be one line of many megabytes.
  const first = Math.max(line?.start ?? 0, start - CONTEXT_LENGTH);
  let from = line ? first : start;
  while (from > first && text.charCodeAt(from - 1) !== LINE_FEED) from--;
  const last = Math.min(line?.end ?? text.length, end + CONTEXT_LENGTH);
  let to = line ? last : end;
  while (to < last && text.charCodeAt(to) !== LINE_FEED) to++;
  if (isLowSurrogate(text.charCodeAt(from)) && from > 0 && from < start) from++;
  if (to < text.length && isLowSurrogate(text.charCodeAt(to)) && to > end) to--;
  if (to > end && text.charCodeAt(to - 1) === CARRIAGE_RETURN) to--;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    headings: [...headings],
  };
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
