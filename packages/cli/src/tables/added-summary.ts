import type { AddedSource } from '@yibao-rules/pipeline/add';
import { counted, cut, table } from './table.js';

/** What `add` read and wrote, for a person. */
export function addedSummary({ pipeline, entry, publishedAt, record, written }: AddedSource): string {
  const { cities, channels, rates, citations } = record;
  const counts = [
    counted(cities.length, 'city'),
    counted(channels.length, 'channel'),
    counted(rates.length, 'rate'),
    counted(citations.length, 'citation'),
  ];
  const rows = [
    ['added', entry.id],
    ['title', cut(entry.title ?? '—', 60)],
    ['site', cut(entry.site ?? '—', 60)],
    ['published', publishedAt ?? '—'],
    ['read', counts.join(' · ')],
    ...written.map((file, index) => [index === 0 ? 'written' : '', file]),
    ['next', `yibao regenerate ${pipeline}`],
  ];
  const isEmpty = channels.length + rates.length + citations.length === 0;
  const warning = isEmpty ? 'Nothing but its words was read in it: is it an article about insurance, and not a list or a notice?\n' : '';
  return `${table([], rows)}\n${warning}`;
}
