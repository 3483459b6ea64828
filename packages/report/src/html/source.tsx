import { articleAddress } from '../articles/address.js';
import type { Span } from '../articles/segments.js';
import type { SourceLabel } from '../findings/findings-model.js';
import { Both, Day, spelledOut, Words } from './text.js';

/** The id of a claim, which may break a line behind its dots; a link where the page lists that claim. */
export function ClaimId({ id, link = false }: { id: string; link?: boolean }) {
  const words = (
    <code>
      <bdi>
        {id.split(/(?<=\.)/).map((part, index) => (
          <>
            {index === 0 ? null : <wbr />}
            {spelledOut(part)}
          </>
        ))}
      </bdi>
    </code>
  );
  return link ? (
    <a class="claim-id" href={`#${encodeURIComponent(`claim:${id}`)}`}>
      {words}
    </a>
  ) : (
    <span class="claim-id">{words}</span>
  );
}

/** Leads to a passage in its article; shown once the script runs, which shows articles. */
export function ArticleLink({ article, record, passage: { start, end } }: { article: string; record: string | null; passage: Span }) {
  return (
    <a class="article-link" href={articleAddress(article, record, { start, end })}>
      <Both zh="在文章中查看" en="Show in the article" />
    </a>
  );
}

/** Where words come from: title (a link where it was published on the web), site and date. */
export function SourceLine({ source }: { source: SourceLabel }) {
  return (
    <span class="source">
      {source.url === null ? (
        <span class="source-title">
          <Words text={source.title} />
        </span>
      ) : (
        <a class="source-title" href={source.url} rel="external noopener noreferrer" target="_blank">
          <Words text={source.title} />
        </a>
      )}
      <span class="source-origin">
        <SiteAndDay source={source} />
      </span>
    </span>
  );
}

/** Where an article was published, if that is known, and when. */
export function SiteAndDay({ source: { site, date } }: { source: SourceLabel }) {
  return (
    <>
      {site === null ? null : (
        <>
          <Words text={site} />
          <span aria-hidden="true"> · </span>
        </>
      )}
      <Day date={date} />
    </>
  );
}
