import { writeReport } from '@yibao-rules/pipeline';
import { writeLine } from '../output.js';

export interface ReportOptions {
  out?: string;
  lang: 'zh' | 'en';
}

/** Writes the report page of a release and prints where it is. */
export async function reportCommand(release: string | undefined, options: ReportOptions): Promise<void> {
  const { path } = await writeReport(release, { out: options.out ?? null, lang: options.lang });
  await writeLine(path);
}
