import { type AuditStatistics, diffReleases } from '@yibao-rules/audit';
import { latestVersion, nextVersion, readRelease, renderRelease } from '@yibao-rules/dataset';
import type { Release, ReleaseDiff, ReleaseRecords, ReleaseSource } from '@yibao-rules/model';
import { parseWithNotes, recordOf } from './articles.js';
import { writeWithHistory } from './history.js';
import type { Project } from './project.js';
import { RecordCache } from './record-cache.js';
import { buildRecords, type Reading } from './release-candidate.js';
import { pipelineRules } from './rules-file.js';
import { type LoadedSource, loadSources } from './sources.js';
import { StageClock, type StageTime } from './stage-clock.js';
import { readTriage } from './triage.js';
import { triageNotes } from './triage-notes.js';

export interface RegenerateOptions {
  /** Writes nothing. */
  check: boolean;
  /** Reads nothing from the cache. */
  cache: boolean;
  onProgress?: (text: string) => void;
}

export interface RegenerateResult {
  pipeline: string;
  /** Ids of the sources that were read anew; the others came from the cache. */
  read: string[];
  sources: number;
  notes: string[];
  /** The release that the sources give, under the version it has or would have. */
  release: Release;
  /** The newest release before, or null. */
  previous: string | null;
  /** True where the newest release before is, byte for byte, what the sources give. */
  upToDate: boolean;
  diff: ReleaseDiff;
  statistics: AuditStatistics;
  /** True where a version folder was written. */
  written: boolean;
  stages: StageTime[];
}

/**
 * Sources → release candidate → diff with the last release → a new version folder, or nothing where nothing differs. The same
 * sources give the same bytes; no clock enters the data.
 */
export async function regenerate(project: Project, pipeline: string, options: RegenerateOptions): Promise<RegenerateResult> {
  const clock = new StageClock(options.onProgress);
  const rules = pipelineRules(project, pipeline);
  const decisions = readTriage(project, pipeline);
  const loaded = await clock.timeAsync('load sources', () => loadSources(project, pipeline));
  const { readings, read, notes } = readAll(loaded, options.cache ? new RecordCache(project.cache) : null, clock);
  const { records, statistics, stale, unused } = buildRecords(readings, clock, { rules, decisions });
  const previous = await latestVersion(project.datasets);
  const last = previous === null ? null : await clock.timeAsync('read last release', () => readRelease(project.datasets, previous));
  const diff = clock.time('diff', () => diffReleases(last, records));
  const release = versioned(records, diff, previous);
  const changed = previous === null || diff.bump !== 'none';
  if (changed && !options.check) await clock.timeAsync('write', () => writeWithHistory(project.datasets, release, diff));
  return {
    pipeline,
    read,
    sources: loaded.length,
    notes: [...notes, ...triageNotes({ stale, unused, expired: [] })],
    release,
    previous,
    upToDate: last !== null && diff.bump === 'none' && hasSameBytes(last, release),
    diff,
    statistics,
    written: changed && !options.check,
    stages: clock.list(),
  };
}

function hasSameBytes(committed: Release, candidate: Release): boolean {
  const files = renderRelease(committed);
  return [...renderRelease(candidate)].every(([name, text]) => files.get(name) === text);
}

function versioned(records: ReleaseRecords, diff: ReleaseDiff, previous: string | null): Release {
  const version = previous !== null && diff.bump === 'none' ? previous : nextVersion(previous, diff.bump === 'none' ? 'patch' : diff.bump);
  return { version, ...records };
}

function readAll(loaded: readonly LoadedSource[], cache: RecordCache | null, clock: StageClock) {
  const readings: Reading[] = [];
  const read: string[] = [];
  const notes: string[] = [];
  for (const { source, file, snapshot } of loaded) {
    const known = cache && clock.time('cache', () => cache.get(snapshot));
    if (known) {
      readings.push({ ...known, source: releaseSource(source, known.article) });
      continue;
    }
    const parsed = clock.time('parse', () => parseWithNotes(snapshot, file));
    const record = clock.time('extract', () => recordOf(parsed.article, { text: false }));
    const reading = { article: parsed.article, record };
    if (cache) clock.time('cache', () => cache.set(snapshot, reading));
    readings.push({ ...reading, source: releaseSource(source, parsed.article) });
    read.push(source.id);
    notes.push(...parsed.notes.map((words) => `${source.id}: ${words}`));
  }
  cache?.prune();
  return { readings, read, notes };
}

/** What a person wrote into sources.json goes before what the parser found on the page. */
function releaseSource(source: LoadedSource['source'], article: Reading['article']): ReleaseSource {
  return {
    id: source.id,
    title: source.title,
    site: source.site ?? article.site,
    url: source.url,
    publishedAt: article.publishedAt,
    retrievedAt: source.retrievedAt,
    sha256: source.sha256,
    charset: article.charset,
  };
}
