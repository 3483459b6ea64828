import { type ReportFormat, renderReport, reportPath, saveReport } from '@yibao-rules/pipeline';
import { write, writeLine } from '../output.js';

export interface ReportOptions {
  format: ReportFormat;
  out?: string;
  against?: string;
  lang: 'zh' | 'en';
}

/** Writes the report of a release and prints where it is; `--out -` prints the report itself. */
export async function reportCommand(release: string | undefined, options: ReportOptions): Promise<void> {
  const { format, lang, out = null, against = null } = options;
  // A wrong path is refused before anything is rendered.
  if (out !== null && out !== '-') reportPath(out, '0.0.0', format);
  const { text, version } = await renderReport(release, { format, lang, against });
  if (out === '-') return write(text);
  const path = reportPath(out, version, format);
  saveReport(path, text);
  await writeLine(path);
}
