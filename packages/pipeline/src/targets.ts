import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type AuditStatistics, applyTriage, compareContradictions, corroborations, diffReleases, type Triaged } from '@yibao-rules/audit';
import {
  type Fault,
  latestVersion,
  REDIRECTS_FILE,
  readRelease,
  validateFile,
  validateRedirects,
  validateRelease,
} from '@yibao-rules/dataset';
import { type CitationClaim, type Contradiction, type Release, type ReleaseDiff, type RulesConfig, UserError } from '@yibao-rules/model';
import { parseFile, recordOf } from './articles.js';
import { pipelineFiles } from './pipeline-files.js';
import { findProject, pipelineNames, requireProject } from './project.js';
import { regionName } from './region-name.js';
import { buildRecords, type Reading, sourceOfArticle } from './release-candidate.js';
import { readRules } from './rules-file.js';
import { StageClock } from './stage-clock.js';
import { readAllTriage } from './triage.js';

const NO_TRIAGE: CheckResult['triage'] = { stale: [], unused: [], expired: [] };
const VERSION = /^v?\d+\.\d+\.\d+$/;

/** Reads a release by version (`v1.0.0`, `1.0.0`), by folder, or the newest one. @throws UserError */
export async function openRelease(target: string | undefined): Promise<Release> {
  if (target !== undefined && !VERSION.test(target)) return readRelease(resolve(target, '..'), resolve(target));
  const { datasets } = requireProject();
  if (target !== undefined) return readRelease(datasets, target.replace(/^v/, ''));
  const latest = await latestVersion(datasets);
  if (latest === null) throw new UserError('no release yet', { file: datasets, hint: 'Run: yibao regenerate' });
  return readRelease(datasets, latest);
}

export interface CheckResult {
  /** What was checked, in words. */
  subject: string;
  /** Worst first. */
  contradictions: Contradiction[];
  /** The citations of what was checked: findings name theirs by its id. */
  citations: readonly CitationClaim[];
  /** `comparisons` is null for a release: nothing was compared now. */
  statistics: Pick<AuditStatistics, 'corroborations'> & { comparisons: number | null };
  notes: string[];
  /** The pipeline's decisions that do not hold. */
  triage: Omit<Triaged, 'contradictions'>;
}

export interface CheckOptions {
  /** YYYY-MM-DD: decisions that expired before this day do not hold. */
  today: string;
  /** Path of a rules file; only for article files. */
  config?: string;
  onProgress?: (text: string) => void;
}

/**
 * The contradictions of a release, or of article files read now and held against each other. In the newest release of the project
 * they have the status that the pipelines' decisions give them today, in any other that with which it was published.
 * @throws UserError
 */
export async function checkTargets(
  targets: readonly string[],
  { today, config, onProgress = () => {} }: CheckOptions,
): Promise<CheckResult> {
  const [first] = targets;
  if (first === undefined || (targets.length === 1 && isRelease(first))) {
    if (config !== undefined) {
      throw new UserError('--config applies to article files; a release was audited by the rules of its pipeline', {
        file: config,
        hint: 'Put it beside the pipeline’s sources as rules.json and run: yibao regenerate',
      });
    }
    return checkRelease(first, today);
  }
  const release = targets.find(isRelease);
  if (release !== undefined) {
    throw new UserError(`${release} is a release, and the others are articles`, {
      hint: 'Check one release, or article files, in one call.',
    });
  }
  return checkArticles(targets, config === undefined ? {} : readRules(config), onProgress);
}

async function checkRelease(target: string | undefined, today: string): Promise<CheckResult> {
  const release = await openRelease(target);
  const statistics = { comparisons: null, corroborations: corroborations(release).length };
  const result = { subject: `v${release.version}`, citations: release.citations, statistics, notes: [] };
  const project = target === undefined || VERSION.test(target) ? findProject() : null;
  const isNewest = project !== null && (await latestVersion(project.datasets)) === release.version;
  if (!isNewest) return { ...result, contradictions: worstFirst(release), triage: NO_TRIAGE };
  const { contradictions, ...triage } = applyTriage(release.contradictions, readAllTriage(project), { today });
  return { ...result, contradictions: worstFirst({ contradictions }), triage };
}

async function checkArticles(files: readonly string[], rules: RulesConfig, onProgress: (text: string) => void): Promise<CheckResult> {
  const readings: Reading[] = [];
  const notes: string[] = [];
  const ids = new Set<string>();
  for (const [index, file] of files.entries()) {
    onProgress(`read ${index + 1}/${files.length} ${file}`);
    const parsed = await parseFile(file);
    const article = { ...parsed.article, id: freshId(parsed.article.id, ids) };
    readings.push({ source: sourceOfArticle(article), article, record: recordOf(article, { text: false }) });
    notes.push(...parsed.notes.map((words) => `${file}: ${words}`));
  }
  const { records, statistics } = buildRecords(readings, new StageClock(onProgress), { rules });
  return {
    subject: `${files.length} ${files.length === 1 ? 'article' : 'articles'}`,
    contradictions: worstFirst(records),
    citations: records.citations,
    statistics,
    notes,
    triage: NO_TRIAGE,
  };
}

function worstFirst({ contradictions }: { contradictions: Contradiction[] }): Contradiction[] {
  return [...contradictions].sort(compareContradictions);
}

/** Files of one name in two folders are two sources. */
function freshId(id: string, taken: Set<string>): string {
  let fresh = id;
  for (let n = 2; taken.has(fresh); n++) fresh = `${id}~${n}`;
  taken.add(fresh);
  return fresh;
}

/** The difference of two releases, each by version or folder. @throws UserError */
export async function diffVersions(old: string, next: string): Promise<ReleaseDiff> {
  return diffReleases(await openRelease(old), await openRelease(next), { regionName });
}

/**
 * Validates releases by version or folder, and files by path; without a target the newest release, the redirects beside it, and every
 * pipeline’s own JSON files: its sources, snapshot records, decisions and rules.
 */
export async function validateTargets(targets: readonly string[]): Promise<{ faults: Fault[]; files: number }> {
  const paths = targets.length > 0 ? targets.map(pathOf) : await defaultTargets();
  const faults: Fault[] = [];
  let files = 0;
  for (const path of paths) {
    const folder = statSync(path).isDirectory();
    const result = await (folder ? validateRelease(path) : validateFile(path));
    files += folder ? 7 : 1;
    faults.push(...result);
  }
  if (targets.length === 0 && faults.length === 0) {
    const redirects = await redirectFaults();
    files += redirects.files;
    faults.push(...redirects.faults);
  }
  return { faults: faults.map((fault) => ({ ...fault, file: relative(process.cwd(), fault.file) || fault.file })), files };
}

/** The redirects beside the releases against the newest one. */
async function redirectFaults(): Promise<{ faults: Fault[]; files: number }> {
  const { datasets } = requireProject();
  const latest = await latestVersion(datasets);
  if (latest === null || !existsSync(join(datasets, REDIRECTS_FILE))) return { faults: [], files: 0 };
  return { faults: await validateRedirects(datasets, await readRelease(datasets, latest)), files: 1 };
}

function pathOf(target: string): string {
  const path = VERSION.test(target) ? join(requireProject().datasets, `v${target.replace(/^v/, '')}`) : resolve(target);
  if (!existsSync(path))
    throw new UserError('no such release or file', { file: target, hint: 'Name a version (v1.0.0), a release folder, or a JSON file.' });
  return path;
}

async function defaultTargets(): Promise<string[]> {
  const project = requireProject();
  const latest = await latestVersion(project.datasets);
  return [
    ...(latest === null ? [] : [join(project.datasets, `v${latest}`), join(project.datasets, 'latest.json')]),
    ...pipelineNames(project).flatMap((name) => pipelineFiles(project, name)),
  ];
}

function isRelease(target: string): boolean {
  if (VERSION.test(target)) return findProject() !== null && !existsSync(target);
  return existsSync(join(target, 'datapackage.json'));
}
