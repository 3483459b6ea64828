import type { Block } from '@yibao-rules/model';
import type { ObsoleteTerm } from '@yibao-rules/reference';
import { groupBy } from '../compete/group-by.js';
import type { ArticleIndex, AuditContext, Span } from '../context/index.js';
import { topicsIn } from '../context/topics.js';
import type { Finding, Rule } from '../types.js';

/** Pieces of a page that are not the article's own words. */
const NOT_ITS_WORDS: readonly Block['kind'][] = ['link-list', 'boilerplate', 'quote', 'meta'];
/** Words nearby that show that the text speaks of the past, or of the merger itself. */
const HISTORY = /原|旧|曾|以前|过去|此前|合并|整合|并入|取消|改称|更名|统一为|前身/u;
const NEARBY = 12;
/** After so many places that speak of history or quote a law, an article is about the history. */
const MOST_PLACES = 200;

interface Place {
  span: Span;
  /** The term as it stands there. */
  written: string;
}

/** Whether the span stands between 《 and 》: an instrument keeps the title it has. */
function inTitle(words: string, at: number): boolean {
  return words.lastIndexOf('《', at) > words.lastIndexOf('》', at);
}

function isOwnUse(index: ArticleIndex, quotes: readonly string[], place: Span, term: ObsoleteTerm): boolean {
  const block = index.blockAt(place.start);
  if (block === null || NOT_ITS_WORDS.includes(block.kind)) return false;
  const { text } = index.article;
  const written = index.words(place);
  const around = text.slice(Math.max(block.start, place.start - NEARBY), Math.min(block.end, place.end + NEARBY));
  if (HISTORY.test(around)) return false;
  const span = index.sentenceAround(place);
  const sentence = index.words(span);
  if (inTitle(sentence, place.start - span.start) || isQuoted(quotes, written, sentence)) return false;
  // 社保局 is right for pensions: only where the rest of the sentence speaks of medical insurance alone is it the old name.
  return term.onlyFor === null || topicsIn(sentence.replaceAll(written, '')).join() === 'medical';
}

/** Whether the words belong to the quotation of a law, which says them rightly. */
function isQuoted(quotes: readonly string[], term: string, sentence: string): boolean {
  return quotes.some((quote) => quote.includes(term) && (sentence.includes(quote) || quote.includes(sentence)));
}

/** What each source quotes from laws. */
function quotesBySource(context: AuditContext): Map<string, string[]> {
  const quoting = groupBy(
    context.records.citations.flatMap(({ assertions }) => assertions),
    ({ source }) => source,
  );
  return new Map([...quoting].map(([source, citations]) => [source, citations.flatMap(({ value }) => value.quote ?? [])]));
}

/** The first use of one spelling, given up after a bounded number of places that do not count. */
function firstPlace(index: ArticleIndex, quotes: readonly string[], term: ObsoleteTerm, written: string): Place | null {
  let at = index.article.text.indexOf(written);
  for (let looked = 0; at >= 0 && looked < MOST_PLACES; looked++) {
    const span = { start: at, end: at + written.length };
    if (isOwnUse(index, quotes, span, term)) return { span, written };
    at = index.article.text.indexOf(written, span.end);
  }
  return null;
}

function firstUse(index: ArticleIndex, quotes: readonly string[], term: ObsoleteTerm): Place | null {
  const places = [term.term, ...term.aliases].map((written) => firstPlace(index, quotes, term, written)).filter((place) => place !== null);
  return places.reduce<Place | null>((first, place) => (first === null || place.span.start < first.span.start ? place : first), null);
}

function* find(context: AuditContext): Generator<Finding> {
  const quotes = quotesBySource(context);
  for (const article of context.articles) {
    const index = context.index(article.id)!;
    for (const term of context.reference.obsoleteTerms) {
      const place = firstUse(index, quotes.get(article.id) ?? [], term);
      if (place === null) continue;
      const evidence = index.evidence(place.span);
      yield {
        title: { zh: `“${place.written}”已是旧称`, en: `“${place.written}” is a name of the past` },
        explanation: {
          zh: `自${term.since}《${term.document}》起，“${place.written}”改称“${term.replacement}”。`,
          en: `Since ${term.since} (《${term.document}》) “${place.written}” is called “${term.replacement}”.`,
        },
        sides: [{ claim: null, value: place.written, source: article.id, asOf: article.publishedAt?.slice(0, 10) ?? null, evidence }],
        reference: {
          id: term.term,
          statement: { zh: `${term.term}改称${term.replacement}`, en: `${term.term} is now ${term.replacement}` },
          document: term.document,
          documentNumber: term.documentNumber,
          date: term.since,
        },
        verdict: { right: 'reference', reason: { zh: `应改称“${term.replacement}”`, en: `Say “${term.replacement}”` } },
      };
    }
  }
}

export const obsoleteTerm: Rule = {
  id: 'obsolete-term',
  severity: 'info',
  title: { zh: '旧称', en: 'Obsolete term' },
  explanation: {
    zh: '用已经取消的名称称呼现行制度或机构。讲历史、讲整合合并、法规标题和法条引文里出现的不报；每篇文章每个旧称只报第一处。需要原文。',
    en: 'A present scheme or office under a name that was given up. Silent where the text speaks of history or of the merger, in titles of instruments and in quotations of law; the first place of each term in an article. Needs the article.',
  },
  why: { zh: '旧称让读者找错制度、跑错部门。', en: 'An old name sends readers to a scheme or an office that is no more.' },
  needs: ['articles', 'reference'],
  find,
};
