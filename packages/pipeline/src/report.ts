import { mkdirSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { type Article, type Language, type Release, type TriageDecision, UserError } from '@yibao-rules/model';
import { detailText } from '@yibao-rules/reference';
import { renderHtmlReport, renderMarkdownReport, renderSarifReport } from '@yibao-rules/report';
import writeFileAtomic from 'write-file-atomic';
import { articleFiles } from './article-files.js';
import { findProject, type Project, requireProject } from './project.js';
import { regionName } from './region-name.js';
import { sourceFiles } from './sources/source-files.js';
import { openRelease } from './targets.js';
import { readAllTriage, withTriage } from './triage.js';

export const REPORT_FORMATS = ['html', 'markdown', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const EXTENSIONS: Record<ReportFormat, string> = { html: '.html', markdown: '.md', sarif: '.sarif' };

export interface ReportOptions {
  format: ReportFormat;
  /** The release to compare with, by version or folder, or null. */
  against: string | null;
  lang: Language;
}

/** The report of a release, with the decisions as they stand now. @throws UserError */
export async function renderReport(target: string | undefined, options: ReportOptions): Promise<{ text: string; version: string }> {
  const project = findProject();
  const decisions = readAllTriage(project);
  const release = withTriage(await openRelease(target), decisions);
  const against = options.against === null ? null : await openRelease(options.against);
  return { text: await rendered(release, against, decisions, options), version: release.version };
}

/**
 * Where a report is written: a path that ends in .html, .md or .sarif is the file itself, every other a folder that takes `vX.Y.Z.html`;
 * null is the project's `reports/`. @throws UserError where the path's ending is that of another format.
 */
export function reportPath(out: string | null, version: string, format: ReportFormat): string {
  const extension = EXTENSIONS[format];
  if (out === null) return join(requireProject().reports, `v${version}${extension}`);
  const given = extname(out).toLowerCase();
  if (given === extension) return resolve(out);
  if (Object.values(EXTENSIONS).includes(given)) {
    throw new UserError(`${out} does not end as a report in ${format} does`, {
      hint: `Name a folder, or a file that ends in ${extension}.`,
    });
  }
  return join(resolve(out), `v${version}${extension}`);
}

/** Writes a report as a whole or not at all, and makes its folder. */
export function saveReport(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, text);
}

/** Writes the page of a release in memory, made from these articles, into a folder. @throws UserError where a file cannot be read */
export async function writeReportPage(
  { release, articles }: { release: Release; articles: readonly Article[] },
  folder: string,
  lang: Language,
): Promise<string> {
  const project = findProject();
  const path = reportPath(folder, release.version, 'html');
  saveReport(path, await renderPage(project, release, { decisions: readAllTriage(project), lang, articles }));
  return path;
}

export interface PageOptions {
  decisions: readonly TriageDecision[];
  lang: Language;
  /** The release to compare with. */
  against?: Release | null;
  /** True where `yibao review` serves the page. */
  review?: boolean;
  /** Articles that were just read out of the sources. */
  articles?: readonly Article[];
}

/** The page of a release, with the articles' texts as far as the project has them. @throws UserError */
export async function renderPage(project: Project | null, release: Release, options: PageOptions): Promise<string> {
  const { decisions, lang, against = null, review = false, articles } = options;
  const files = await articleFiles(project, release, articles);
  const generatedFrom = `datasets/v${release.version}`;
  return renderHtmlReport({
    release,
    against,
    regionName,
    decisions,
    files,
    citationDetail: detailText,
    options: { lang, generatedFrom, review },
  });
}

async function rendered(
  release: Release,
  against: Release | null,
  decisions: readonly TriageDecision[],
  { format, lang }: ReportOptions,
): Promise<string> {
  const project = findProject();
  if (format === 'html') return renderPage(project, release, { decisions, lang, against });
  const files = await sourceFiles(project, release);
  const input = { release, against, regionName, decisions, files, lang };
  return format === 'markdown' ? renderMarkdownReport(input) : renderSarifReport(input);
}
