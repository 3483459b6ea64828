import { isExample, isIncluding, restLength } from './asides.js';
import { CarryOver } from './carry-over.js';
import { FigureReader } from './figure-reader.js';
import type { Findings } from './findings.js';
import { LIST_KEYS } from './keys.table.js';
import { Level, type Stated } from './level.js';
import { type Outline, outline, type Stretch } from './outline.js';
import { qualify, readPostposed } from './postposed.js';
import { placeRows } from './runs.js';
import { coordinated, includeIn } from './statement.js';
import { Stating } from './stating.js';
import type { Atom, BoundaryToken, FigureToken, ParenthesisToken, ScopeToken, Token } from './token.js';

const BOUNDS = /(?:最低|下限).{0,3}(?:最高|上限)|(?:最高|上限).{0,3}(?:最低|下限)|上下限/;
const BOUNDS_LENGTH = 12;
const LONGEST_LABEL = 24;
/** Characters beside scope words in parentheses that still say nothing else: 三级[医院]. */
const LONGEST_REST = 4;

/** Reads a passage (one block) from left to right and keeps what is in force of each scope key. */
export class PassageReader {
  private readonly outline: Outline;
  private readonly figureReader: FigureReader;
  private readonly carryOver = new CarryOver();
  private readonly stating: Stating;
  private readonly outer: Level[] = [];
  private level = new Level();
  private lastFigure: FigureToken | null = null;
  private clauseStart: number;

  /** `tokens` of the passage that begins at `start`; `inherited` is what headings and titles state. */
  constructor(
    private readonly findings: Findings,
    start: number,
    private readonly tokens: readonly Token[],
    inherited: Stated,
  ) {
    this.outline = outline(tokens);
    placeRows(findings.text, tokens, findings.figures, findings.places);
    const figureReader = new FigureReader(findings);
    this.figureReader = figureReader;
    this.stating = new Stating(findings.text, inherited, () => figureReader.endRuns());
    this.clauseStart = start;
  }

  /** Finds what the passage itself states of each of its figures. */
  read(): void {
    const { tokens } = this;
    const { partner, figuresInside } = this.outline;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const { kind } = token;
      if (kind === 'scope') for (const atom of token.atoms) this.state(atom, token, i);
      else if (kind === 'boundary') this.boundary(token, i);
      else if (kind === 'figure') this.figure(token, i);
      else if (kind === 'respective') this.respective(token);
      else if (kind === 'together') this.level.together = true;
      else if (kind === 'open' && (partner[i] as number) >= 0) {
        if ((figuresInside.get(i) ?? 0) === 0) i = this.aside(i);
        else this.enter(token);
      } else if (kind === 'close' && (partner[i] as number) >= 0) this.leave();
    }
    this.endClause(tokens.length);
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
    this.level.own.clear();
  }

  private state(atom: Atom, token: ScopeToken, index: number): void {
    const clause = this.outline.clauseOf[index] as number;
    const { measured } = this.outline.clauses[clause] as Stretch;
    this.stating.state(this.level, atom, token, { clause, measured, schemeBefore: this.carryOver.before('scheme') });
  }

  /** Parentheses without a figure: they say more of the words before them. Returns the index of the closing one. */
  private aside(open: number): number {
    const { text } = this.findings;
    const close = this.outline.partner[open] as number;
    const { start: at, among } = this.tokens[open] as ParenthesisToken;
    if (isExample(text, at)) return close;
    const ofFigure = this.lastFigure && !among && at - this.lastFigure.end <= 1 ? this.lastFigure : null;
    // 85%(三级医院) restricts the figure; 200元(二次住院减半) is another rule.
    if (ofFigure && restLength(this.tokens, open, close) > LONGEST_REST) return close;
    const including = isIncluding(text, at);
    const { state, own } = this.level;
    for (let i = open + 1; i < close; i++) {
      const inner = this.tokens[i] as Token;
      if (inner.kind !== 'scope') continue;
      for (const atom of inner.atoms) {
        const known = state.get(atom.key);
        if (including) {
          if (known && LIST_KEYS.has(atom.key) && own.has(atom.key)) state.set(atom.key, includeIn(known, atom.values));
        } else if (ofFigure) qualify(this.findings, ofFigure, atom, inner);
        else if (!own.has(atom.key) || coordinated(text, known, atom, inner)) this.state(atom, inner, open);
      }
    }
    return close;
  }

  private figure(token: FigureToken, index: number): void {
    const { level, outer, outline } = this;
    this.figureReader.read(token, level, outer.at(-1), {
      sentence: outline.sentenceOf[index] as number,
      segment: outline.segmentOf[index] as number,
      depth: outer.length,
    });
    this.lastFigure = token;
    if (outer.length === 0) this.carryOver.atFigure(level.state);
  }

  private boundary(token: BoundaryToken, index: number): void {
    if (token.level === 'item') return;
    this.endClause(index);
    if (this.outer.length === 0) this.carry(token, index);
    this.clauseStart = token.end;
  }

  private endClause(index: number): void {
    const figure = this.lastFigure;
    if (figure && figure.end >= this.clauseStart) readPostposed(this.findings, this.tokens, this.outline, figure, index);
  }

  private carry(token: BoundaryToken, index: number): void {
    const { level, carryOver } = this;
    carryOver.clause(level.state);
    const segment = this.outline.segmentOf[index] as number;
    if (token.level === 'label') {
      const clause = this.outline.clauseOf[index] as number;
      const { figures, measured } = this.outline.clauses[clause] as Stretch;
      if (figures === 0) carryOver.label(level.state, clause, !measured && token.start - this.clauseStart <= LONGEST_LABEL);
    } else if (token.level === 'segment') {
      const hadFigures = (this.outline.segments[segment] as Stretch).figures > 0;
      carryOver.segment(level, hadFigures, this.outline.segments[segment + 1]?.opensAnew ?? false);
    } else if (token.level === 'sentence') {
      carryOver.sentence(level, (this.outline.sentences[this.outline.sentenceOf[index] as number] as Stretch).figures > 0);
      this.lastFigure = null;
    }
  }
}
