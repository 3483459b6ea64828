import { type ArticleRecord, formatScope, formatValue, MEASURES } from '@yibao-rules/model';
import { regionName } from '@yibao-rules/pipeline/region-name';
import { cut, table } from './table.js';

/** The records of one article for a person to read. */
export function recordTable(record: ArticleRecord): string {
  const { source } = record;
  const head = `${source.title || source.id}  (${[source.site, source.publishedAt].filter(Boolean).join(', ') || 'no site or date'})`;
  const parts = [
    section('cities', record.cities.length, () =>
      table(
        ['code', 'name', 'role', 'words'],
        record.cities.map((c) => [c.code, c.name, c.role, cut(c.evidence.exact, 20)]),
      ),
    ),
    section('channels', record.channels.length, () =>
      table(
        ['type', 'name', 'path', 'for', 'status', 'words'],
        record.channels.map((c) => [
          c.type,
          c.name ?? '—',
          cut(c.path?.join(' › ') ?? '', 40),
          cut(c.purposes.join(', '), 40),
          c.status,
          cut(c.evidence.exact, 24),
        ]),
      ),
    ),
    section('rates', record.rates.length, () =>
      table(
        ['measure', 'value', 'scope', 'words'],
        record.rates.map((r) => [
          MEASURES[r.measure].zh,
          formatValue(r.value, 'zh', r.measure),
          cut(formatScope(r.scope, 'zh', regionName), 48),
          cut(r.evidence.exact, 28),
        ]),
      ),
    ),
    section('citations', record.citations.length, () =>
      table(
        ['instrument', 'article', 'stands', 'words'],
        record.citations.map((c) => [
          cut(c.canonicalTitle ?? c.title, 36),
          c.articles.map((a) => `${a.article}${a.suffix === null ? '' : `-${a.suffix}`}`).join(', ') || '—',
          c.verification.status,
          cut(c.evidence.exact, 24),
        ]),
      ),
    ),
  ];
  return [head, ...parts].join('\n');
}

function section(name: string, count: number, body: () => string): string {
  return count === 0 ? `\n${name}: none` : `\n${name}: ${count}\n${body()}`;
}
