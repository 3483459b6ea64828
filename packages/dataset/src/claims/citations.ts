import { type ArticleReference, type CitationAssertion, type CitationClaim, citationClaimId } from '@yibao-rules/model';
import { type Attribution, firstStated, groupById, orderAssertions } from '../grouping.js';
import { judgeCitation } from './citation-answer.js';

type Stated = Attribution & { stated: CitationAssertion };

/**
 * One claim for each article of law that is cited, and one for an instrument that is cited as a whole; sorted by id. An
 * assertion that cites three articles speaks in three claims.
 */
export function assembleCitations(stated: readonly Stated[]): CitationClaim[] {
  const cited = groupById(stated.flatMap(byArticle), ({ stated: citation, article }) => citationClaimId(citation, article));
  return cited.flatMap(([id, group]) => {
    const [first] = group;
    if (!first) return [];
    const assertions = orderAssertions(
      group.map(({ stated: { title, quote, verification }, source, asOf, evidence }) => ({
        value: { title, quote, verification },
        source,
        asOf,
        evidence,
      })),
    );
    return [
      {
        id,
        title: first.stated.canonicalTitle ?? first.stated.title,
        issuer: firstStated(group, (item) => item.stated.issuer),
        documentNumber: firstStated(group, (item) => item.stated.documentNumber),
        article: first.article,
        ...judgeCitation(assertions),
        assertions,
        contradictions: [],
      },
    ];
  });
}

function byArticle(item: Stated): (Stated & { article: ArticleReference | null })[] {
  const { articles } = item.stated;
  return articles.length === 0 ? [{ ...item, article: null }] : articles.map((article) => ({ ...item, article }));
}
