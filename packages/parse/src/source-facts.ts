import type { Draft } from './draft.js';
import type { Line } from './lines.js';
import { type MetaFacts, readMeta } from './meta.js';
import { calendarDay, resolveRelative } from './moments.js';

const WRITER = /本文[为由系]([^\s，,。为]{2,16}?)(?:原创|撰写|编写|整理)/;

/**
 * Site, author and date of an article: the first that its lines of meta data state. A document's date of publication is its own; without
 * one, a calendar widget of stacked lines (`04`, `2025 11`) tells the day, else a relative time, where it is known when the text was fetched.
 */
export function readSourceFacts(text: string, drafts: readonly Draft[], lines: readonly Line[], seenAt: string | null): MetaFacts {
  const facts: MetaFacts = { publishedAt: null, site: null, author: null };
  for (const draft of drafts) {
    if (draft.kind === 'meta') {
      const said = readMeta(text.slice(draft.start, draft.end), true);
      facts.publishedAt ??= said?.publishedAt ?? null;
      facts.site ??= said?.site ?? null;
      facts.author ??= said?.author ?? null;
    } else if (draft.kind === 'boilerplate') {
      facts.author ??= WRITER.exec(text.slice(draft.start, Math.min(draft.end, draft.start + 200)))?.[1] ?? null;
    }
  }
  facts.publishedAt ??= calendarDate(lines) ?? relativeDate(text, drafts, seenAt);
  return facts;
}

function relativeDate(text: string, drafts: readonly Draft[], seenAt: string | null): string | null {
  if (seenAt === null) return null;
  for (const draft of drafts) {
    const resolved = draft.kind === 'meta' ? resolveRelative(text.slice(draft.start, draft.end), seenAt) : null;
    if (resolved !== null) return resolved;
  }
  return null;
}

/** The first sheet of a calendar whose day stands on a line of its own. */
function calendarDate(lines: readonly Line[]): string | null {
  for (let i = 0; i + 1 < lines.length; i++) {
    const [day, month] = [lines[i]!, lines[i + 1]!];
    if (day.text.length !== 2 || month.gap) continue;
    const date = calendarDay(`${day.text} ${month.text}`);
    if (date !== null) return date;
  }
  return null;
}
