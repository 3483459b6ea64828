import type { SourceLabel } from '../findings/findings-model.js';
import { Day, Words } from './text.js';

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
        {source.site === null ? null : (
          <>
            <Words text={source.site} />
            <span aria-hidden="true"> · </span>
          </>
        )}
        <Day date={source.date} />
      </span>
    </span>
  );
}
