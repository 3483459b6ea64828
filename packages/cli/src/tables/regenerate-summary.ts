import { CLAIM_STATUSES, CONTRADICTION_RULES, type Contradiction, type Release, SEVERITIES } from '@yibao-rules/model';
import type { RegenerateResult } from '@yibao-rules/pipeline';
import { table } from './table.js';

/** What `regenerate` did, for a person: articles, records, claims, contradictions, the difference, the time. */
export function regenerateSummary(result: RegenerateResult, report: string | null): string {
  const { release } = result;
  const blocks = [
    `yibao-rules · ${result.pipeline} · v${release.version}`,
    indent(table([], records(result))),
    `  contradictions ${release.contradictions.length}\n${indent(indent(contradictionTable(release.contradictions)))}`,
    `  ${difference(result)}`,
    `  time      ${time(result)}`,
    ...(report === null ? [] : [`  report    ${report}`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function records({ release, sources, read, statistics }: RegenerateResult): (string | number)[][] {
  const fromCache = sources - read.length;
  return [
    [
      'articles',
      sources,
      [read.length > 0 && `${read.length} read`, fromCache > 0 && `${fromCache} from the cache`].filter(Boolean).join(', '),
    ],
    ['regions', release.cities.length, ''],
    ['channels', release.channels.length, `${assertions(release.channels)} assertions`],
    ['citations', release.citations.length, `${assertions(release.citations)} assertions`],
    ['rates', release.rates.length, `${assertions(release.rates)} assertions`],
    ['claims', claims(release).length, statuses(release)],
    ['compared', statistics.comparisons, `pairs of statements · ${statistics.corroborations} values borne out by two sources or more`],
  ];
}

function claims(release: Release) {
  return [...release.rates, ...release.channels, ...release.citations];
}

function assertions(list: readonly { assertions: readonly unknown[] }[]): number {
  return list.reduce((sum, claim) => sum + claim.assertions.length, 0);
}

function statuses(release: Release): string {
  const all = claims(release);
  return CLAIM_STATUSES.map((status) => ({ status, count: all.filter((claim) => claim.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
    .join(' · ');
}

function contradictionTable(contradictions: readonly Contradiction[]): string {
  const rows = CONTRADICTION_RULES.map((rule) => {
    const ofRule = contradictions.filter((c) => c.rule === rule);
    return [rule, ...SEVERITIES.map((severity) => ofRule.filter((c) => c.severity === severity).length || '·')];
  });
  return table(
    ['rule', ...SEVERITIES],
    rows.filter((row) => row.slice(1).some((count) => count !== '·')),
  );
}

function difference({ previous, diff, release, written }: RegenerateResult): string {
  if (previous === null) return `${written ? 'first release written' : 'first release'}: datasets/v${release.version}`;
  if (diff.bump === 'none') return `unchanged since v${previous}: no new release`;
  const counts = new Map<string, number>();
  for (const change of diff.changes) counts.set(change.rule, (counts.get(change.rule) ?? 0) + 1);
  const list = [...counts].map(([rule, count]) => `${count} ${rule}`).join(' · ');
  return `since v${previous} (${diff.bump}): ${list}${written ? `\n  written   datasets/v${release.version}` : ''}`;
}

function time({ stages }: RegenerateResult): string {
  const total = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return `${total.toFixed(0)} ms: ${stages.map(({ stage, milliseconds }) => `${stage} ${milliseconds.toFixed(0)}`).join(' · ')}`;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
