import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reading } from './own-reader.js';

/**
 * The peers get what they ask for: the text already decoded, the page's url, and the DOM that readability's documentation recommends. jsdom's complaints
 * about style sheets go to a console that prints nothing.
 */
function open(html: string, url: string | null): JSDOM {
  return new JSDOM(html, { ...(url === null ? {} : { url }), virtualConsole: new VirtualConsole() });
}

export function readWithReadability(html: string, url: string | null): Reading {
  const { window } = open(html, url);
  const article = new Readability(window.document).parse();
  window.close();
  return { body: article?.textContent ?? '', title: article?.title ?? null, publishedAt: article?.publishedTime ?? null };
}

export async function readWithDefuddle(html: string, url: string | null): Promise<Reading> {
  const { window } = open(html, url);
  const { content, title, published } = await Defuddle(window.document, url ?? undefined);
  window.close();
  return { body: JSDOM.fragment(content).textContent ?? '', title, publishedAt: published || null };
}
