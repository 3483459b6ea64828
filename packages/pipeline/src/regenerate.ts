import { type AuditStatistics, diffReleases } from '@yibao-rules/audit';
import { latestVersion, nextVersion, readRelease, renderRelease } from '@yibao-rules/dataset';
import type { Article, Release, ReleaseDiff, ReleaseRecords, ReleaseSource, Snapshot } from '@yibao-rules/model';
import { parseWithNotes, recordOf } from './articles.js';
import { writeWithHistory } from './history.js';
import type { Project } from './project.js';
import { RecordCache } from './record-cache.js';
import { buildRecords, type Reading } from './release-candidate.js';
import { pipelineRules } from './rules-file.js';
import { type LoadedSource, loadSources, type SourceNotes } from './sources/load-sources.js';
import { isStale, parsedTextFile, writeParsedText } from './sources/parsed-text.js';
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
  /** The parsed texts beside pages that were not what the parser reads today; without --check they are now. */
  texts: string[];
  /** The release that the sources give, under the version it has or would have. */
  release: Release;
  /** What was read out of each source. */
  articles: Article[];
  /** The newest release before, or null. */
  previous: string | null;
  /** True where the newest release before, and the parsed texts, are byte for byte what the sources give. */
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
  const { readings, read, notes } = await readAll(loaded, options.cache ? new RecordCache(project.cache) : null, clock);
  const texts = clock.time('parsed text', () => refreshTexts(loaded, readings, !options.check));
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
    texts,
    release,
    articles: readings.map(({ article }) => article),
    previous,
    upToDate: last !== null && diff.bump === 'none' && hasSameBytes(last, release) && texts.length === 0,
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

async function readAll(loaded: readonly LoadedSource[], cache: RecordCache | null, clock: StageClock) {
  const readings: Reading[] = [];
  const read: string[] = [];
  const notes: string[] = [];
  for (const { notes: known, file, snapshot } of loaded) {
    const cached = cache && clock.time('cache', () => cache.get(snapshot));
    if (cached) {
      readings.push({ ...cached, source: releaseSource(known, snapshot, cached.article) });
      continue;
    }
    const parsed = await clock.timeAsync('parse', () => parseWithNotes(snapshot, file));
    const record = clock.time('extract', () => recordOf(parsed.article, { text: false }));
    const reading = { article: parsed.article, record };
    if (cache) clock.time('cache', () => cache.set(snapshot, reading));
    readings.push({ ...reading, source: releaseSource(known, snapshot, parsed.article) });
    read.push(known.id);
    notes.push(...parsed.notes.map((words) => `${known.id}: ${words}`));
  }
  cache?.prune();
  return { readings, read, notes };
}

/** What a person wrote goes before what the parser found on the page, and that before what a list said. */
function releaseSource(known: SourceNotes, snapshot: Snapshot, article: Reading['article']): ReleaseSource {
  return {
    id: known.id,
    title: known.title ?? (article.title || known.listedTitle || ''),
    site: known.site ?? article.site,
    url: known.url,
    publishedAt: article.publishedAt,
    retrievedAt: snapshot.retrievedAt,
    sha256: snapshot.sha256,
    charset: article.charset,
  };
}

/** The parsed texts that are not what the parser reads today; they are written anew where `write` says so. */
function refreshTexts(loaded: readonly LoadedSource[], readings: readonly Reading[], write: boolean): string[] {
  const stale: string[] = [];
  for (const [index, { textFile, file, snapshot }] of loaded.entries()) {
    const { article } = readings[index]!;
    if (textFile === null || !isStale(textFile, article)) continue;
    if (write) writeParsedText(textFile, article);
    stale.push(parsedTextFile(file, snapshot.mediaType)!);
  }
  return stale;
}
