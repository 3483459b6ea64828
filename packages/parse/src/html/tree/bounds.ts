import { UserError } from '@yibao-rules/model';

/** Elements inside one another. Browsers flatten a page at 512; pages that forget their end tags need some more. */
export const MOST_OPEN = 2000;
/** Elements of a page. The longest single-page documents of the web hold two thirds of these. */
export const MOST_ELEMENTS = 300_000;
/** Sum, over all elements, of the elements open around each: the parser looks through them for the scope of a tag. */
export const MOST_STEPS = 30_000_000;
/** Lines that a reader would see. The longest statutes have some thousands. */
export const MOST_LINES = 200_000;
/** Attributes of one tag: the parser compares each name with all before it. */
export const MOST_ATTRIBUTES = 500;

/** The error for a page that would take its parser's time or memory without end; `excess` says of what it has too much. */
export function boundless(excess: string): UserError {
  return new UserError(`This page ${excess}.`, {
    hint: 'It is no article, or it is damaged: save its text as a .txt file instead.',
  });
}
