import type { ComponentChildren } from 'preact';
import { articleAddress } from '../articles/address.js';
import { type PackedBlock, type TextLine, textLines } from '../articles/lines.js';
import { type Mark, spanKey } from '../articles/marks.js';
import { type Segment, type Span, segmentsOf } from '../articles/segments.js';
import { spelledOut } from './text.js';

/** Lines are laid out in chunks, and those out of sight not at all, so that a long article opens at once. */
const CHUNK_LINES = 40;
/** Beyond this depth headings look alike. */
const DEEPEST = 3;

export interface ArticleTextProps {
  article: string;
  text: string;
  blocks: readonly PackedBlock[];
  /** What is marked, in text order. */
  marks: readonly Mark[];
  /** Keys of the spans that a finding quotes. */
  quoted: ReadonlySet<string>;
  /** A passage to set off that need be no mark: what a finding quotes. */
  passage: Span | null;
}

/** An article's text, line by line, with every mark a link that shows its record. */
export function ArticleText({ article, text, blocks, marks, quoted, passage }: ArticleTextProps) {
  const spans: Span[] = passage === null ? [...marks] : [...marks, passage];
  const lines = textLines(text, blocks, segmentsOf(spans));
  const opened = new Set<number>();
  const piece = ({ start, end, covered }: Segment) => {
    const words = spelledOut(text.slice(start, end));
    if (covered.length === 0) return words;
    const shown = covered.filter((index) => index < marks.length);
    const aimed = shown.length < covered.length;
    if (shown.length === 0) return <mark class="passage">{words}</mark>;
    // One stop of the Tab key for a mark, though it may stand in several pieces.
    const isFirst = shown.some((index) => !opened.has(index));
    for (const index of shown) opened.add(index);
    const classes = [
      ...(aimed ? ['passage'] : []),
      // The sign stands once, behind the last piece.
      ...(shown.some((index) => marks[index]!.end === end && quoted.has(spanKey(marks[index]!))) ? ['quoted'] : []),
    ];
    return <MarkedPiece article={article} marks={marks} shown={shown} words={words} classes={classes} tabIndex={isFirst ? 0 : -1} />;
  };
  return (
    <div class="article-text" lang="zh-CN">
      {chunksOf(lines).map((chunk) => (
        <div class="chunk">
          {chunk.map((line) => (
            <Line line={line}>{line.pieces.map(piece)}</Line>
          ))}
        </div>
      ))}
    </div>
  );
}

interface MarkedPieceProps {
  article: string;
  marks: readonly Mark[];
  /** Indexes of the marks that cover it, the shortest first. */
  shown: readonly number[];
  words: ComponentChildren;
  classes: readonly string[];
  tabIndex: number;
}

/** Each kind that covers the words draws its own line beneath them; the innermost gives them its colour, and is what the link shows. */
function MarkedPiece({ article, marks, shown, words, classes, tabIndex }: MarkedPieceProps) {
  const inner = marks[shown[0]!]!;
  const kinds = [...new Set(shown.map((index) => marks[index]!.kind))];
  const drawn = kinds.slice(1).reduce<ComponentChildren>((content, kind) => <span class={`line ${kind}`}>{content}</span>, words);
  return (
    <a
      class={['marked line', inner.kind, ...classes].join(' ')}
      href={articleAddress(article, inner.record, inner)}
      tabIndex={tabIndex}
      data-marks={shown.join(' ')}
      aria-describedby={`kind-${inner.kind}`}
    >
      {drawn}
    </a>
  );
}

function Line({ line, children }: { line: TextLine; children: ComponentChildren }) {
  if (line.kind === 'blank') return <div class="blank" />;
  if (line.kind === 'title' || line.kind === 'heading') {
    return <h4 class={`level-${line.kind === 'title' ? 0 : Math.min(line.level, DEEPEST)}`}>{children}</h4>;
  }
  return <p class={line.kind}>{children}</p>;
}

function chunksOf(lines: readonly TextLine[]): TextLine[][] {
  const chunks: TextLine[][] = [];
  for (let from = 0; from < lines.length; from += CHUNK_LINES) chunks.push(lines.slice(from, from + CHUNK_LINES));
  return chunks;
}
