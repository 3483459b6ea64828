import { load } from 'cheerio/slim';
import type { AnyNode } from 'domhandler';
import type { Draft } from '../draft.js';
import { type Line, splitLines } from '../lines.js';
import { placeCells, trimCell } from '../table-grid.js';
import { checkDepth } from './depth.js';
import { findLandmarks } from './landmarks.js';
import { LineWriter, type WrittenLine } from './line-writer.js';
import { type PageFacts, readPageFacts } from './page-facts.js';
import { PageWalk, type WrittenTable } from './walk.js';

/** A page as lines: its visible text, each line with what its markup says, and the tables in it. */
export interface Page {
  text: string;
  lines: Line[];
  owned: (Draft[] | undefined)[];
  facts: PageFacts;
}

const FEWEST_LINKS = 3;
const MOSTLY = 0.85;

/**
 * Reads the visible text of an HTML page: of its only `<article>` or `<main>` where it has one, else of its body. Scripts, navigation, forms and what is
 * hidden are left out. Throws UserError where the page is nested without end.
 */
export function readPage(html: string): Page {
  checkDepth(html);
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  const page = $.root().get(0)!;
  const landmarks = findLandmarks(page);
  const facts = readPageFacts(landmarks);
  const only = (name: string) => (landmarks.get(name)?.length === 1 ? landmarks.get(name)![0] : undefined);
  const root = only('article') ?? only('main') ?? landmarks.get('body')?.[0] ?? page;
  const seen = write(root, '');
  const { writer, tables } = nameTitle(seen.writer, facts.title) ? seen : write(root, facts.title);
  const text = writer.toString();
  markLinkRuns(writer.lines);
  const lines = joinHints(splitLines(text), writer.lines);
  return { text, lines, owned: claimPageTables(text, lines, tables), facts };
}

/** Writes what a reader sees below `root`, after a title line where one is given. */
function write(root: AnyNode, title: string): { writer: LineWriter; tables: WrittenTable[] } {
  const writer = new LineWriter();
  if (title !== '') {
    writer.hintNext({ kind: 'title' });
    writer.text(title, false, false);
    writer.breakLine(true);
  }
  const walk = new PageWalk(writer);
  walk.walk(root);
  return { writer, tables: walk.tables };
}

/**
 * Marks the line that is the article's title: the one that says what the page's head does, else the first `<h1>`. False where there is neither and the
 * head has a title to put before the text.
 */
function nameTitle(writer: LineWriter, title: string): boolean {
  const text = writer.toString();
  const stated = title === '' ? undefined : writer.lines.find((line) => line.length <= title.length && text.startsWith(title, line.start));
  const first = writer.lines.find((line) => line.hint?.kind === 'heading' && line.hint.level === 1);
  const chosen = stated ?? first;
  if (chosen) chosen.hint = { kind: 'title' };
  return chosen !== undefined || title === '';
}

/** Three lines and more in a row that are links and nothing else lead to other pages. */
function markLinkRuns(lines: readonly WrittenLine[]): void {
  let run: WrittenLine[] = [];
  const close = () => {
    if (run.length >= FEWEST_LINKS) for (const line of run) line.hint = { kind: 'link' };
    run = [];
  };
  for (const line of lines) {
    if (line.hint?.kind !== 'heading' && line.hint?.kind !== 'title' && line.length > 3 && line.linked >= line.length * MOSTLY)
      run.push(line);
    else close();
  }
  close();
}

function joinHints(lines: Line[], written: readonly WrittenLine[]): Line[] {
  let at = 0;
  for (const line of lines) {
    while (at < written.length && written[at]!.start < line.start) at++;
    const source = written[at];
    line.quoted = false;
    if (source?.start !== line.start) continue;
    line.gap = source.gap;
    line.quoted = source.hint?.kind === 'quote';
    if (source.hint) line.hint = source.hint;
  }
  return lines;
}

function claimPageTables(text: string, lines: readonly Line[], tables: readonly WrittenTable[]): (Draft[] | undefined)[] {
  const owned: (Draft[] | undefined)[] = [];
  let i = 0;
  for (const table of tables) {
    while (i < lines.length && lines[i]!.start < table.start) i++;
    const first = i;
    for (; i < lines.length && lines[i]!.start < table.end; i++) owned[i] = [];
    for (const row of table.rows) for (const cell of row) trimCell(text, cell);
    if (i > first) owned[first] = placeCells(text, table.rows);
  }
  return owned;
}
