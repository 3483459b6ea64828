import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type FileSource, type Snapshot, UserError } from '@yibao-rules/model';
import { readSource } from '@yibao-rules/scrape/read-source';
import writeFileAtomic from 'write-file-atomic';
import { parseWithNotes, recordOf } from '../articles.js';
import { sourcesFolder } from '../sources/manifest.js';
import { parsedTextFile, writeParsedText } from '../sources/parsed-text.js';
import { type AddOptions, type Candidate, type Present, refuseDuplicate } from './candidate.js';

const EXTENSIONS: Readonly<Record<Snapshot['mediaType'], readonly string[]>> = {
  text: ['.txt', '.md'],
  html: ['.html', '.htm'],
  pdf: ['.pdf'],
};

/** Reads an article from a file, to be copied into the pipeline's sources folder; one that is there already stays where it is. */
export async function readAddedFile(file: string, present: Present, options: AddOptions): Promise<Candidate> {
  const snapshot = await readSource(file);
  refuseDuplicate(present, file, snapshot.sha256, []);
  const { article, notes } = await parseWithNotes(snapshot, file);
  const title = options.title ?? article.title;
  if (title === '') throw new UserError('no title was found in it', { file, hint: 'Give one with --title.' });
  const id = options.id ?? freeId(file, snapshot.sha256, present.isTaken);
  const folder = sourcesFolder(present.project, present.pipeline);
  const isInPlace = resolve(dirname(file)) === resolve(folder);
  const name = isInPlace ? basename(file) : `${id}${extensionOf(file, snapshot.mediaType)}`;
  const path = join(folder, name);
  // The same bytes were left by a run that was stopped before it wrote the entry.
  if (!isInPlace && existsSync(path) && !readFileSync(path).equals(snapshot.bytes)) {
    throw new UserError('there is another file of this name, which no source lists', {
      file: path,
      hint: 'Add that file, remove it, or choose another id with --id.',
    });
  }
  const textFile = parsedTextFile(path, snapshot.mediaType);
  const entry: FileSource = {
    id,
    ...(name === `${id}.txt` ? {} : { file: name }),
    title,
    site: options.site ?? article.site,
    url: null,
    retrievedAt: null,
    sha256: snapshot.sha256,
    charset: article.charset,
  };
  return {
    entry,
    publishedAt: article.publishedAt,
    record: recordOf(article, { text: false }),
    notes,
    write: async () => {
      if (!isInPlace) await writeFileAtomic(path, Buffer.from(snapshot.bytes));
      if (textFile !== null) writeParsedText(textFile, article);
      return textFile === null ? [path] : [path, textFile];
    },
  };
}

/** The file's own name in lower case, what is neither letter, digit, dot nor underline as a hyphen; with a part of the hash where it is taken. */
function freeId(file: string, sha256: string, isTaken: (id: string) => boolean): string {
  const name = basename(file, extname(file))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const id = [...name].slice(0, 80).join('') || 'article';
  return isTaken(id) ? `${id}-${sha256.slice(0, 8)}` : id;
}

/** The file's extension where it says what the bytes are, else the usual one: the parser goes by it. */
function extensionOf(file: string, mediaType: Snapshot['mediaType']): string {
  const own = extname(file).toLowerCase();
  return EXTENSIONS[mediaType].includes(own) ? own : EXTENSIONS[mediaType][0]!;
}
