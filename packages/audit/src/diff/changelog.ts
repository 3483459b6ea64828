/** The changelog of the data, in words: one entry a version, newest first. Deterministic: no date stands in it. */
import { type Change, compareCodeUnits, DATASET_NAMES, type Release, type ReleaseDiff } from '@yibao-rules/model';
import { IMPACT_LABELS } from './format.js';
import { DIFF_RULES, type DiffRuleId } from './rules.table.js';

const TITLE = '# Changelog of the data';
const PREAMBLE =
  'Written by `yibao regenerate`, one entry a version. Major: an id is gone. Minor: records added, answers changed. Patch: only evidence, sources, triage or wording.';

function plural(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** How many sources speak in each claim. */
function sourceCounts(release: Release): Map<string, number> {
  const claims = [...release.rates, ...release.channels, ...release.citations];
  return new Map(claims.map(({ id, assertions }) => [id, new Set(assertions.map(({ source }) => source)).size]));
}

function line(change: Change, sources: ReadonlyMap<string, number>): string {
  const { before, after, impact, title, rule, dataset, id } = change;
  const values = before === null || after === null || before === after ? (after ?? before ?? '') : `${before} → ${after}`;
  const count = dataset === 'rates' || dataset === 'channels' || dataset === 'citations' ? sources.get(id) : undefined;
  const what = impact === null ? (DIFF_RULES[rule as DiffRuleId]?.title.en ?? rule) : IMPACT_LABELS[impact].en;
  const notes = [what, ...(count === undefined || rule.endsWith('-removed') ? [] : [plural(count, 'source')])].join('; ');
  return `- ${`${title.zh}${values === '' ? '' : `: ${values}`} (${notes})`.replace(/\s+/g, ' ')}`;
}

/** Changes that only touch evidence, sources or wording are counted, not listed. */
function patchLine(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of changes) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([rule, count]) => {
      return `${DIFF_RULES[rule as DiffRuleId]?.title.en ?? rule} (${count})`;
    });
  return `- ${parts.join(', ')}`;
}

function firstRelease(release: Release): string {
  return `- first release: ${DATASET_NAMES.map((name) => `${release[name].length} ${name}`).join(', ')}`;
}

/** The entry of a release: `## 1.1.0 (minor)` and its changes in words, e.g. `中卫 · 住院报销比例: 85–90% → 88–92% (raised; 1 source)`. */
export function changelogEntry(diff: ReleaseDiff, release: Release): string {
  if (diff.from === null) return `## ${release.version}\n\n${firstRelease(release)}\n`;
  const sources = sourceCounts(release);
  const patches = diff.changes.filter(({ semver }) => semver === 'patch');
  const lines = diff.changes.filter(({ semver }) => semver !== 'patch').map((change) => line(change, sources));
  return `${[`## ${release.version} (${diff.bump})`, '', ...lines, ...(patches.length > 0 ? [patchLine(patches)] : [])].join('\n')}\n`;
}

/** A changelog with the entry of a version on top; an entry of that version that stands there already is replaced. */
export function withChangelogEntry(changelog: string | null, version: string, entry: string): string {
  const [, ...known] = (changelog ?? '').split(/^(?=## )/m);
  const others = known.filter((section) => /^## (\S+)/.exec(section)?.[1] !== version);
  return `${[`${TITLE}\n\n${PREAMBLE}`, entry, ...others].map((section) => section.trim()).join('\n\n')}\n`;
}
