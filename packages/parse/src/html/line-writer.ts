import type { LineHint } from '../lines.js';
import { isSpace } from '../lines.js';

/** A line as it was written, and what the markup said about it. */
export interface WrittenLine {
  start: number;
  hint: LineHint | null;
  /** It begins a block, not only a new line inside one. */
  gap: boolean;
  /** Characters of the line inside links. */
  linked: number;
  length: number;
}

const LONGEST_CHUNK = 1 << 16;

/**
 * Writes the visible text of a page: white space collapsed as a browser does, one line a block, never two line ends together.
 */
export class LineWriter {
  readonly lines: WrittenLine[] = [];
  private chunks: string[] = [];
  private pending: string[] = [];
  private pendingLength = 0;
  private written = 0;
  private current: WrittenLine | null = null;
  private space = false;
  private gap = true;
  private hint: LineHint | null = null;

  /** Offset behind the last character written. */
  get offset(): number {
    return this.written;
  }

  /** Adds visible text. */
  text(content: string, inLink: boolean, preformatted: boolean): void {
    if (preformatted) {
      const [first = '', ...others] = content.split(/\r\n|\r|\n/);
      this.words(first, inLink);
      for (const line of others) {
        this.breakLine(false);
        this.words(line, inLink);
      }
    } else this.words(content, inLink);
  }

  /** Ends the line; `gap` where a block ends or begins there. The hint holds for the next line that has words. */
  breakLine(gap: boolean): void {
    if (this.current) {
      this.put('\n');
      this.current = null;
    }
    this.space = false;
    if (gap) this.gap = true;
  }

  /** What the markup says about the next line. */
  hintNext(hint: LineHint | null): void {
    this.hint = hint;
  }

  /** A character between two cells of a row. */
  separate(separator: string): void {
    if (this.current) this.put(separator);
    this.space = false;
  }

  toString(): string {
    this.flush();
    return this.chunks.join('');
  }

  private words(content: string, inLink: boolean): void {
    let from = 0;
    const { length } = content;
    while (from < length) {
      let at = from;
      while (at < length && isCollapsed(content.charCodeAt(at))) at++;
      if (at > from) this.space = true;
      from = at;
      while (at < length && !isCollapsed(content.charCodeAt(at))) at++;
      if (at > from) this.word(content.slice(from, at), inLink);
      from = at;
    }
  }

  private word(word: string, inLink: boolean): void {
    if (!this.current) {
      const bare = trimStart(word);
      if (bare === '') return;
      this.current = { start: this.written, hint: this.hint, gap: this.gap, linked: 0, length: 0 };
      this.lines.push(this.current);
      this.hint = null;
      this.gap = false;
      this.space = false;
      this.add(bare, inLink);
      return;
    }
    if (this.space) this.put(' ');
    this.space = false;
    this.add(word, inLink);
  }

  private add(word: string, inLink: boolean): void {
    this.put(word);
    this.current!.length += word.length;
    if (inLink) this.current!.linked += word.length;
  }

  private put(piece: string): void {
    this.pending.push(piece);
    this.pendingLength += piece.length;
    this.written += piece.length;
    if (this.pendingLength > LONGEST_CHUNK) this.flush();
  }

  private flush(): void {
    this.chunks.push(this.pending.join(''));
    this.pending = [];
    this.pendingLength = 0;
  }
}

/** White space that a browser collapses; the ideographic and the no-break space are none. */
function isCollapsed(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function trimStart(word: string): string {
  let at = 0;
  while (at < word.length && isSpace(word.charCodeAt(at))) at++;
  return word.slice(at);
}
