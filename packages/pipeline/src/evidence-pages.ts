import { type Article, type Assertions, type Evidence, pageAt } from '@yibao-rules/model';

const KINDS = ['cities', 'channels', 'rates', 'citations'] as const satisfies readonly (keyof Assertions)[];

/** The assertions of an article whose evidence names the page of the PDF that it stands on; those of other articles as they are. */
export function withPages<T extends Assertions>(article: Article, assertions: T): T {
  if (article.pages === undefined) return assertions;
  const paged = { ...assertions };
  for (const kind of KINDS)
    Object.assign(paged, { [kind]: assertions[kind].map((record) => ({ ...record, evidence: pagedEvidence(article, record.evidence) })) });
  return paged;
}

function pagedEvidence(article: Article, evidence: Evidence): Evidence {
  const page = pageAt(article, evidence.start);
  return page === null ? evidence : { ...evidence, page };
}
