import type { AddedSource } from '@yibao-rules/pipeline/add';
import { table } from './table.js';

/** What `add` read and wrote, for a person. */
export function addedSummary({ pipeline, entry, publishedAt, record, written }: AddedSource): string {
  const { cities, channels, rates, citations } = record;
  const counts = [
    [cities.length, 'cities'],
    [channels.length, 'channels'],
    [rates.length, 'rates'],
    [citations.length, 'citations'],
  ] as const;
  const rows = [
    ['added', entry.id],
    ['title', entry.title ?? '—'],
    ['site', entry.site ?? '—'],
    ['published', publishedAt ?? '—'],
    ['read', counts.map(([count, what]) => `${count} ${what}`).join(' · ')],
    ...written.map((file, index) => [index === 0 ? 'written' : '', file]),
    ['next', `yibao regenerate ${pipeline}`],
  ];
  const isEmpty = channels.length + rates.length + citations.length === 0;
  const warning = isEmpty ? 'Nothing but its words was read in it: is it an article about insurance, and not a list or a notice?\n' : '';
  return `${table([], rows)}\n${warning}`;
}
