import { parseFile } from '@yibao-rules/pipeline/articles';
import { note, write, writeLine } from '../output.js';

export interface ParseOptions {
  format: 'json' | 'text';
}

/** Blocks that carry what the article says; the rest is the page around it. */
const NOT_BODY = new Set(['meta', 'link-list', 'boilerplate', 'teaser-meta']);

/** Prints each file's Article as JSON (one line a file where there are several), or its body as text. */
export async function parseCommand(files: readonly string[], options: ParseOptions): Promise<void> {
  for (const file of files) {
    const { article, notes } = await parseFile(file);
    for (const words of notes) note(`${file}: ${words}`);
    if (options.format === 'json') {
      await writeLine(files.length === 1 ? JSON.stringify(article, null, 2) : JSON.stringify(article));
      continue;
    }
    const body = article.blocks
      .filter((block) => !NOT_BODY.has(block.kind) && block.teaser === undefined)
      .map((block) => article.text.slice(block.start, block.end));
    await write(`${body.join('\n\n')}\n`);
  }
}
