import type { ScopeKey } from '@yibao-rules/model';

/** How words come to speak for a figure, from the nearest to the farthest. */
export const VIAS = [
  'figure',
  'clause',
  'behind',
  'sentence',
  'label',
  'earlier-sentence',
  'table-header',
  'lead-in',
  'heading',
  'title',
  'lead',
  'implied',
] as const;
export type Via = (typeof VIAS)[number];

/** The words that gave a record its measure or a scope key. */
export interface Origin {
  via: Via;
  /** The words as they stand in the article; empty where nothing says so but the measure itself (`implied`). */
  words: string;
  /** UTF-16 offsets into the article's text; null where no words say so. */
  start: number | null;
  end: number | null;
  /** Line of the text, counted from 1. */
  line: number | null;
  /** Index of the block that holds the words, and its kind in `Article.blocks`. */
  block: number | null;
}

/** Why a rate record reads as it does. */
export interface RateExplanation {
  measure: Origin;
  /** For each key of its scope the words that state it, in text order. */
  scope: Partial<Record<ScopeKey, Origin[]>>;
}
