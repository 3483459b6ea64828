import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Release } from '@yibao-rules/model';
import { renderHtmlReport } from '@yibao-rules/report';
import writeFileAtomic from 'write-file-atomic';
import { requireProject } from './project.js';
import { regionName } from './region-name.js';
import { openRelease } from './targets.js';

export interface ReportOptions {
  /** Folder to write to; the project's `reports/` where null. */
  out: string | null;
  lang: 'zh' | 'en';
}

/** Writes the page of a release, named by its version, and returns where it is. @throws UserError */
export async function writeReport(target: string | undefined, options: ReportOptions): Promise<{ path: string }> {
  return { path: writeReportPage(await openRelease(target), options.out ?? requireProject().reports, options.lang) };
}

/** Writes the page of a release in memory into a folder. */
export function writeReportPage(release: Release, folder: string, lang: 'zh' | 'en'): string {
  const path = join(resolve(folder), `v${release.version}.html`);
  mkdirSync(resolve(folder), { recursive: true });
  writeFileAtomic.sync(path, renderHtmlReport({ release, regionName, options: { lang, generatedFrom: `datasets/v${release.version}` } }));
  return path;
}
