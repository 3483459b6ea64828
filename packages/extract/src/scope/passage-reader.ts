import { isExample, isIncluding, restLength } from './asides.js';
import { CarryOver } from './carry-over.js';
import { FigureReader } from './figure-reader.js';
import type { Findings } from './findings.js';
import { inMask, KEY } from './key.js';
import { LIST_KEYS } from './keys.table.js';
import { Level, type Stated } from './level.js';
import { readOrderBehind } from './order-behind.js';
import { HOLDS, outline, type Segment, type Sentence } from './outline.js';
import { qualify, readPostposed } from './postposed.js';
import { placeRows } from './runs.js';
import { coordinated, includeIn, type Statement } from './statement.js';
import { Stating } from './stating.js';
import type { Atom, BoundaryToken, Clause, FigureToken, ParenthesisToken, ScopeToken, Token } from './token.js';

const BOUNDS = /(?:最低|下限).{0,3}(?:最高|上限)|(?:最高|上限).{0,3}(?:最低|下限)|上下限/;
const BOUNDS_LENGTH = 12;
const LONGEST_LABEL = 24;
const JOINS = /参加|加入/;
/** Parentheses stand right behind a figure that they say more of. */
const FARTHEST_ASIDE = 1;
/** Characters beside scope words in parentheses that still say nothing else: 三级[医院]. */
const LONGEST_REST = 4;

/** Reads a passage (one block) from left to right and keeps what is in force of each scope key. */
export class PassageReader {
  private readonly indexOfLastFigure: number;
  private readonly hasRows: boolean;
  private readonly figureReader: FigureReader;
  private readonly carryOver = new CarryOver();
  private readonly stating: Stating;
  private readonly outer: Level[] = [];
  private level = new Level();
  private lastFigure: FigureToken | null = null;
  private clauseStart: number;
  /** The sentence and segment that is being read. */
  private sentence: Sentence;
  private segment: Segment;

  /** `tokens` of the passage that begins at `start`; `inherited` is what headings and titles state. */
  constructor(
    private readonly findings: Findings,
    start: number,
    private readonly tokens: readonly Token[],
    inherited: Stated,
  ) {
    const { firstSegment, firstSentence, lastFigure } = outline(tokens);
    this.segment = firstSegment;
    this.sentence = firstSentence;
    this.indexOfLastFigure = lastFigure;
    this.hasRows = placeRows(findings.text, tokens, findings.figures);
    const figureReader = new FigureReader(findings, this.hasRows);
    this.figureReader = figureReader;
    this.stating = new Stating(findings.text, inherited, () => figureReader.endRuns());
    this.clauseStart = start;
  }

  /** Finds what the passage itself states of each of its figures. */
  read(): void {
    this.readThrough();
    if (this.hasRows) readOrderBehind(this.findings, this.tokens);
  }

  private readThrough(): void {
    const { tokens } = this;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      switch (token.kind) {
        case 'scope':
          for (let k = 0; k < token.atoms.length; k++) this.state(token.atoms[k] as Atom, token, token.clause);
          break;
        case 'boundary':
          if (token.level === 'item') break;
          this.endClause(i);
          if (this.isOver(token, i)) return;
          if (this.outer.length === 0) this.carry(token);
          this.clauseStart = token.end;
          break;
        case 'figure':
          this.figure(token, i);
          break;
        case 'respective':
          this.respective(token);
          break;
        case 'together':
          this.level.together = true;
          break;
        case 'open':
          if (token.partner < 0) break;
          if (token.figuresInside === 0) i = this.aside(token, i);
          else this.enter(token);
          break;
        case 'close':
          if (token.partner >= 0) this.leave();
      }
    }
    this.endClause(tokens.length);
  }

  /** Behind the clause of the last figure nothing more is said of any: only parentheses right behind a figure reach over a comma. */
  private isOver({ end }: BoundaryToken, index: number): boolean {
    return index > this.indexOfLastFigure && (this.lastFigure === null || end - this.lastFigure.end > FARTHEST_ASIDE);
  }

  private respective({ start }: Token): void {
    this.level.respective = true;
    this.level.bounds = BOUNDS.test(this.findings.text.slice(Math.max(0, start - BOUNDS_LENGTH), start));
  }

  private enter({ among }: ParenthesisToken): void {
    this.outer.push(this.level);
    this.level = among ? this.level.inner().ofAll(this.level.usage) : this.level.inner();
  }

  private leave(): void {
    this.level = this.outer.pop() ?? this.level;
    this.level.own = 0;
  }

  private state(atom: Atom, token: ScopeToken, { number, holds }: Clause): void {
    const measured = (holds & HOLDS.measure) !== 0;
    this.stating.state(this.level, atom, token, { clause: number, measured, schemeBefore: this.carryOver.before(KEY.scheme) });
  }

  /** Parentheses without a figure: they say more of the words before them. Returns the index of the closing one. */
  private aside({ start: at, among, partner: close, clause }: ParenthesisToken, open: number): number {
    const { text } = this.findings;
    if (isExample(text, at)) return close;
    const ofFigure = this.lastFigure && !among && at - this.lastFigure.end <= FARTHEST_ASIDE ? this.lastFigure : null;
    // 85%(三级医院) restricts the figure; 200元(二次住院减半) is another rule.
    if (ofFigure && restLength(this.tokens, open, close) > LONGEST_REST) return close;
    const including = isIncluding(text, at);
    const { level } = this;
    const { state } = level;
    for (let i = open + 1; i < close; i++) {
      const inner = this.tokens[i] as Token;
      if (inner.kind !== 'scope') continue;
      for (const atom of inner.atoms) {
        const known = state.get(atom.key);
        if (including) {
          if (known && inMask(LIST_KEYS & level.own, atom.key)) state.set(atom.key, includeIn(known, atom.values));
        } else if (ofFigure) qualify(this.findings, ofFigure, atom, inner);
        else if (!level.names(atom.key) || coordinated(text, known, atom, inner)) this.state(atom, inner, clause);
      }
    }
    return close;
  }

  private figure(token: FigureToken, index: number): void {
    const { level, outer, sentence, segment } = this;
    const goesOn = index !== sentence.lastFigure;
    this.figureReader.read(token, level, outer.at(-1), { sentence, segment, depth: outer.length }, goesOn);
    this.lastFigure = token;
    if (outer.length > 0) return;
    this.carryOver.atFigure();
    // What stands behind the last figure of a sentence is a remark, and nothing of it carries on.
    if (index === sentence.lastOutside && index !== this.indexOfLastFigure) this.carryOver.keep(level.state);
  }

  private endClause(index: number): void {
    const figure = this.lastFigure;
    if (figure && figure.end >= this.clauseStart) readPostposed(this.findings, this.tokens, figure, index);
  }

  /** 缴费满2年的可以参加职工医保: the scheme that somebody joins, which the next sentences go on about. */
  private joined(): Statement | null {
    const scheme = this.level.state.get(KEY.scheme);
    return scheme && JOINS.test(this.findings.text.slice(Math.max(0, scheme.start - 2), scheme.start)) ? scheme : null;
  }

  private carry({ level: divides, clause, start }: BoundaryToken): void {
    const { level, carryOver, segment, sentence } = this;
    const hasFigures = sentence.lastFigure >= 0;
    if (!hasFigures) carryOver.clause(level.state);
    if (divides === 'label') {
      const pure = (clause.holds & HOLDS.measure) === 0 && start - this.clauseStart <= LONGEST_LABEL;
      if ((clause.holds & HOLDS.figure) === 0) carryOver.label(level.state, clause.number, pure);
    } else if (divides === 'segment') {
      this.segment = segment.next ?? segment;
      carryOver.segment(level, (segment.holds & HOLDS.figure) !== 0, (this.segment.holds & HOLDS.opening) !== 0);
    } else if (divides === 'sentence') {
      carryOver.sentence(level, hasFigures, this.joined());
      this.segment = segment.next ?? segment;
      this.sentence = sentence.next ?? sentence;
      this.lastFigure = null;
    }
  }
}
