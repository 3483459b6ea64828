import { mkdirSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { type Language, type Release, type TriageDecision, UserError } from '@yibao-rules/model';
import { renderHtmlReport, renderMarkdownReport, renderSarifReport } from '@yibao-rules/report';
import writeFileAtomic from 'write-file-atomic';
import { findProject, requireProject } from './project.js';
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

/** Writes the page of a release in memory into a folder. */
export function writeReportPage(release: Release, folder: string, lang: Language): string {
  const path = reportPath(folder, release.version, 'html');
  saveReport(path, renderPage(release, null, readAllTriage(findProject()), lang));
  return path;
}

function renderPage(release: Release, against: Release | null, decisions: readonly TriageDecision[], lang: Language): string {
  return renderHtmlReport({ release, against, regionName, decisions, options: { lang, generatedFrom: `datasets/v${release.version}` } });
}

async function rendered(
  release: Release,
  against: Release | null,
  decisions: readonly TriageDecision[],
  { format, lang }: ReportOptions,
): Promise<string> {
  if (format === 'html') return renderPage(release, against, decisions, lang);
  const files = await sourceFiles(findProject(), release);
  const input = { release, against, regionName, decisions, files, lang };
  return format === 'markdown' ? renderMarkdownReport(input) : renderSarifReport(input);
}
