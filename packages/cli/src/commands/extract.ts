import type { ArticleRecord, Language } from '@yibao-rules/model';
import { type ExplainedRecord, explainFile, extractFile } from '@yibao-rules/pipeline/articles';
import { note, write, writeLine } from '../output.js';
import { startProgress } from '../progress.js';
import { explanationText } from '../tables/explanation-text.js';
import { recordTable } from '../tables/record-table.js';

export interface ExtractOptions {
  format: 'json' | 'ndjson' | 'table';
  text: boolean;
  /** Also say which words gave each rate its measure and scope. */
  explain: boolean;
  lang: Language;
}

/** Prints the records of each file in the order given, each as soon as it is read. */
export async function extractCommand(files: readonly string[], options: ExtractOptions): Promise<void> {
  const progress = startProgress();
  let printed = 0;
  try {
    for (const [index, file] of files.entries()) {
      progress.update(`${index + 1}/${files.length} ${file}`);
      const { record, notes } = await (options.explain ? explainFile : extractFile)(file, { text: options.text });
      progress.stop();
      for (const words of notes) note(`${file}: ${words}`);
      await print(record, options, printed++);
    }
  } finally {
    progress.stop();
    // An error behind the first record must not leave an array without its end.
    if (options.format === 'json' && (printed > 0 || files.length === 0)) await write('\n]\n');
  }
}

async function print(record: ArticleRecord | ExplainedRecord, { format, lang }: ExtractOptions, before: number): Promise<void> {
  if (format === 'ndjson') await writeLine(JSON.stringify(record));
  else if (format === 'json') await write(`${before === 0 ? '[\n' : ',\n'}${JSON.stringify(record, null, 2)}`);
  else await writeLine(`${before === 0 ? '' : '\n'}${'explanations' in record ? explanationText(record, lang) : recordTable(record)}`);
}
