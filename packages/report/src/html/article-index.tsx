import { articleAddress } from '../articles/address.js';
import { RECORD_KIND_NAMES } from '../articles/labels.table.js';
import { RECORD_KINDS, type RecordKind } from '../data/records.js';
import type { SourceLabel } from '../findings/findings-model.js';
import { SiteAndDay } from './source.js';
import { Both, Words } from './text.js';

/** An article as the list of articles names it. */
export interface ArticleEntry {
  source: SourceLabel;
  /** How many values of each kind are marked in it. */
  marks: Record<RecordKind, number>;
  /** How many findings quote it. */
  findings: number;
  /** False where the page holds no text of it. */
  hasText: boolean;
}

/** Every article of the release, to pick one from. */
export function ArticleIndex({ articles }: { articles: readonly ArticleEntry[] }) {
  return (
    <table class="article-index" aria-labelledby="articles-heading">
      <thead>
        <tr>
          <th scope="col">
            <Both zh="文章" en="Article" />
          </th>
          {RECORD_KINDS.map((kind) => (
            <th scope="col" class="figure">
              <Both {...RECORD_KIND_NAMES[kind]} />
            </th>
          ))}
          <th scope="col" class="figure">
            <Both zh="矛盾" en="Findings" />
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((entry) => (
          <ArticleRow entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function ArticleRow({ entry: { source, marks, findings, hasText } }: { entry: ArticleEntry }) {
  return (
    <tr>
      <th scope="row">
        <a href={articleAddress(source.id)}>
          <Words text={source.title} />
        </a>
        <span class="source-origin">
          <SiteAndDay source={source} />
          {hasText ? null : (
            <>
              <span aria-hidden="true"> · </span>
              <Both zh="无正文" en="no text at hand" />
            </>
          )}
        </span>
      </th>
      {RECORD_KINDS.map((kind) => (
        <td class="figure">{marks[kind]}</td>
      ))}
      <td class={findings > 0 ? 'figure some' : 'figure'}>{findings}</td>
    </tr>
  );
}
