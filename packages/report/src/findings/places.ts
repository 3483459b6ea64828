import type { Block, Evidence } from '@yibao-rules/model';

/** The file of a source, as a code host knows it. */
export interface SourceFile {
  /** Path from the root of the repository, with `/` between its parts. */
  path: string;
  /** The file's text where evidence counts in it; null for a page whose visible text was taken out, or a file that changed since. */
  text: string | null;
  /** The pieces of the text, in its order, where they are known: a page then shows headings as headings. */
  blocks?: readonly Pick<Block, 'kind' | 'start' | 'level'>[];
}

/** The files behind a release's sources, by source id. */
export type SourceFiles = ReadonlyMap<string, SourceFile>;

/** A place in a file. Lines and columns count from 1, columns in UTF-16 code units; the end column stands behind the last one. */
export interface Place {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** Finds lines and columns in one text, in time that grows with the logarithm of its lines. */
export class LineIndex {
  private readonly starts: number[];

  constructor(private readonly text: string) {
    // A byte order mark is no column to an editor or a code host, though offsets count it.
    this.starts = [text.startsWith('\ufeff') ? 1 : 0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.starts.push(end + 1);
  }

  /** Where the evidence stands; null where other words stand there: a quotation is never moved to a look-alike. */
  placeOf({ start, end, exact }: Pick<Evidence, 'start' | 'end' | 'exact'>): Place | null {
    if (this.text.slice(start, end) !== exact) return null;
    const from = this.lineOf(start);
    const to = this.lineOf(end);
    return {
      startLine: from + 1,
      startColumn: start - this.starts[from]! + 1,
      endLine: to + 1,
      endColumn: end - this.starts[to]! + 1,
    };
  }

  /** The line of an offset, counted from 0. */
  private lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Where a source's words stand in its file: the file's path, and the place where it is known. */
export type Locate = (source: string, evidence: Evidence) => { path: string; place: Place | null } | null;

/** A lookup over the files of a release; it indexes each text when it is first asked for. */
export function locator(files: SourceFiles): Locate {
  const indexes = new Map<string, LineIndex>();
  return (source, evidence) => {
    const file = files.get(source);
    if (file === undefined) return null;
    if (file.text === null) return { path: file.path, place: null };
    let index = indexes.get(source);
    if (index === undefined) {
      index = new LineIndex(file.text);
      indexes.set(source, index);
    }
    return { path: file.path, place: index.placeOf(evidence) };
  };
}
