import type { Element } from 'domhandler';
import type { LineHint } from '../../lines.js';
import { isSpace } from '../../lines.js';
import { boundless, MOST_LINES } from '../tree/bounds.js';
import { type LineCell, type PageLine, plainLine } from './page-line.js';

/** How a piece of text is set. */
export interface Setting {
  element: Element;
  linked: boolean;
  strong: boolean;
  size: number | null;
  keepsBreaks: boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what nobody sees
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const WIDE = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60]/;
const LONGEST_LINE = 1 << 20;

/**
 * Gathers the visible text of a page line by line: white space collapsed as CSS Text 3 has it (4.1.1; 4.1.3 takes out line ends of the source between
 * Chinese characters), no-break spaces as spaces, characters that nobody sees left out.
 */
export class LineWriter {
  readonly lines: PageLine[] = [];
  private current: PageLine | null = null;
  private pieces: string[] = [];
  private length = 0;
  private space: '' | ' ' | '\n' = '';
  private gap = true;
  private breaks = 0;
  private hint: LineHint | null = null;

  /** Adds text that a reader sees. */
  text(data: string, setting: Setting): void {
    const content = data.replace(INVISIBLE, '');
    const lines = setting.keepsBreaks ? content.split(/\r\n|\r|\n/) : [content];
    lines.forEach((line, index) => {
      if (index > 0) this.breakLine();
      this.words(line, setting);
    });
  }

  /** Ends the line inside a block (`<br>`); an empty line makes a gap. */
  breakLine(): void {
    if (++this.breaks > 1) this.gap = true;
    this.close();
  }

  /** Ends the line where a block begins or ends. */
  breakBlock(): void {
    this.gap = true;
    this.close();
  }

  /** What the markup says about the next line; null takes it back. */
  hintNext(hint: LineHint | null): void {
    this.hint = hint;
  }

  /** Opens a line that is a row of a data table. */
  openRow(table: Element, element: Element): void {
    this.close();
    this.open({ element, linked: false, strong: false, size: null, keepsBreaks: false });
    this.current!.table = table;
    this.current!.cells = [];
    this.current!.hint = null;
  }

  openCell(cell: Pick<LineCell, 'header' | 'columns' | 'rows'>): void {
    const { cells } = this.current!;
    if (cells!.length > 0) this.put('\t');
    this.space = '';
    cells!.push({ start: this.length, end: this.length, ...cell });
  }

  closeCell(): void {
    const cell = this.current?.cells?.at(-1);
    if (cell) cell.end = this.length;
    this.space = '';
  }

  /** A break between blocks inside a cell. */
  separate(): void {
    if (this.current && this.length > (this.current.cells?.at(-1)?.start ?? 0)) this.space = ' ';
  }

  /** Marks the line that comes next as words for a picture, on a line of their own. */
  picture(words: string, setting: Setting): void {
    this.breakLine();
    this.words(words, setting);
    if (this.current) this.current.picture = true;
    this.breakLine();
  }

  /** Marks the line as a fact about the document. */
  markFact(): void {
    if (this.current) this.current.fact = true;
  }

  close(): void {
    const { current } = this;
    if (current && current.length > 0) {
      current.text = this.pieces.join('');
      this.lines.push(current);
      if (this.lines.length > MOST_LINES) throw boundless(`holds more than ${MOST_LINES} lines`);
    }
    this.current = null;
    this.pieces = [];
    this.length = 0;
    this.space = '';
  }

  private words(content: string, setting: Setting): void {
    let from = 0;
    while (from < content.length) {
      let at = from;
      let broken = false;
      for (; at < content.length && isCollapsed(content.charCodeAt(at)); at++) broken ||= content.charCodeAt(at) !== 32;
      if (at > from && this.space !== ' ') this.space = broken ? '\n' : ' ';
      from = at;
      while (at < content.length && !isCollapsed(content.charCodeAt(at))) at++;
      if (at > from) this.word(content.slice(from, at).replaceAll('\u00a0', ' '), setting);
      from = at;
    }
  }

  private word(word: string, setting: Setting): void {
    if (this.length > LONGEST_LINE) return;
    let shown = word;
    if (!this.current || (!this.current.cells && this.current.length === 0)) {
      shown = trimStart(word);
      if (shown === '') return;
      if (!this.current) this.open(setting);
      this.space = '';
    } else if (this.current.cells && this.length === (this.current.cells.at(-1)?.start ?? -1)) {
      shown = trimStart(word);
      if (shown === '') return;
      this.space = '';
    }
    if (this.space !== '' && !(this.space === '\n' && this.joinsWide(shown))) this.put(' ');
    this.space = '';
    this.put(shown);
    const count = visibleLength(shown);
    const line = this.current!;
    line.length += count;
    if (setting.linked) line.linked += count;
    if (setting.strong) line.strong += count;
    if (setting.size !== null) line.size = Math.max(line.size ?? 0, setting.size);
  }

  private joinsWide(next: string): boolean {
    const last = this.pieces.at(-1) ?? '';
    return WIDE.test(last.charAt(last.length - 1)) && WIDE.test(next.charAt(0));
  }

  private open({ element }: Setting): void {
    this.current = { ...plainLine('', element), hint: this.hint, gap: this.gap };
    this.hint = null;
    this.gap = false;
    this.breaks = 0;
  }

  private put(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}

/** White space that collapses; the ideographic and the no-break space do not. */
function isCollapsed(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function trimStart(word: string): string {
  let at = 0;
  while (at < word.length && isSpace(word.charCodeAt(at))) at++;
  return word.slice(at);
}

function visibleLength(word: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) if (!isSpace(word.charCodeAt(i))) count++;
  return count;
}
