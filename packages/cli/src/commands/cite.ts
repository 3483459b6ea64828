import { existsSync } from 'node:fs';
import { UserError } from '@yibao-rules/model';
import { type CheckedCitation, citeFile, citeText } from '@yibao-rules/pipeline/cite';
import { openStatuteStore } from '@yibao-rules/pipeline/statutes';
import { EXIT_FINDINGS } from '../exit-codes.js';
import { note, write, writeLine } from '../output.js';
import { citationText, citationTotals } from '../tables/citation-text.js';

export interface CiteOptions {
  file?: string;
  store?: string;
  format: 'text' | 'json';
  lang: 'zh' | 'en';
}

/** Prints what is cited, whether it stands, and what differs; exit code 1 where a citation does not stand. */
export async function citeCommand(text: string | undefined, options: CiteOptions): Promise<void> {
  const citations = await read(text, options);
  if (options.format === 'json') await writeLine(JSON.stringify(citations, null, 2));
  else {
    for (const checked of citations) await write(`${citationText(checked, options.lang)}\n`);
    await writeLine(citationTotals(citations, options.lang));
  }
  if (citations.some(({ standing }) => standing === 'fails')) process.exitCode = EXIT_FINDINGS;
}

async function read(text: string | undefined, { file, store: folder }: CiteOptions): Promise<CheckedCitation[]> {
  const store = openStatuteStore(folder);
  if (text !== undefined && file !== undefined) {
    throw new UserError('a text and --file are given', {
      hint: 'Give one of them: yibao cite "《社会保险法》第八十六条", or yibao cite --file article.txt',
    });
  }
  const path = text === '-' ? '-' : file;
  if (path !== undefined) {
    const { citations, notes } = await citeFile(path, store);
    for (const words of notes) note(`${path}: ${words}`);
    return citations;
  }
  if (text === undefined) {
    throw new UserError('nothing to read', {
      hint: 'Give a text, --file FILE, or - for standard input; yibao cite --help shows examples.',
    });
  }
  const citations = citeText(text, store);
  if (citations.length === 0) {
    const hint = existsSync(text)
      ? `To read the file: yibao cite --file ${text}`
      : 'Name the instrument with its article or in book-title marks: "《社会保险法》第八十六条规定:……"';
    throw new UserError('no citation in this text', { hint });
  }
  return citations;
}
