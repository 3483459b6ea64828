/** Pages that answer 200 and are no longer what they were: taken down, behind a wall, or broken. What was fetched before is then kept. */
import type { Retrieval } from '@yibao-rules/model';

export type AnomalyCode =
  /** No text is left in it. */
  | 'nothing'
  /** Less than a third of its former length. */
  | 'shorter'
  /** It was HTML and is a PDF now, or the like. */
  | 'media-type'
  /** The address of an article leads to the front page: so sites hide that they took it down. */
  | 'front-page';

export interface Anomaly {
  code: AnomalyCode;
  /** One sentence: what is odd, with the figures. */
  reason: string;
  hint: string;
}

/** A page as the comparison sees it. */
export interface Weighed {
  retrieval: Retrieval;
  /** The text that was read from it; null where nobody reads it, and only its bytes are counted. */
  text: string | null;
}

/** A page that is shorter than this part of what it was is not the same article any more. */
const LEAST_PART = 1 / 3;

/** What is odd about a page, or null. @param old what was kept of it so far, or null. */
export function anomalyOf(page: Weighed, old: Weighed | null): Anomaly | null {
  if (page.text !== null && page.text.trim() === '') return odd('nothing', 'No text could be read from the page.');
  if (leadsToFrontPage(page.retrieval)) return odd('front-page', `The address leads to the front page, ${page.retrieval.finalUrl}.`);
  if (old === null) return null;
  const [was, is] = [old.retrieval.mediaType, page.retrieval.mediaType];
  if (was !== is) return odd('media-type', `The page was ${was} and is ${is} now.`);
  const [before, after, unit] =
    page.text !== null && old.text !== null
      ? [old.text.length, page.text.length, 'characters']
      : [old.retrieval.length, page.retrieval.length, 'bytes'];
  if (after < before * LEAST_PART) return odd('shorter', `The page had ${before} ${unit} and has ${after} now.`);
  return null;
}

function leadsToFrontPage({ url, finalUrl }: Retrieval): boolean {
  return isFrontPage(finalUrl) && !isFrontPage(url);
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.[a-z]{3,5})?$/i.test(pathname);
}

function odd(code: AnomalyCode, reason: string): Anomaly {
  return {
    code,
    reason,
    hint: 'Open the address in a browser. If the page is right as it is, accept it by name; else what was fetched before stays.',
  };
}
