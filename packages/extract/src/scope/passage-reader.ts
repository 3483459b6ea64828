import type { Doubt, Measure, ScopeKey } from '@yibao-rules/model';
import type { RateFigure } from '../types.js';
import { isExample, isIncluding, restLength } from './asides.js';
import { CarryOver } from './carry-over.js';
import { Enumerations } from './enumeration.js';
import { ENUMERABLE_KEYS, LIST_KEYS, REFINES, TRACKED_KEYS } from './keys.table.js';
import { Level, type Stated } from './level.js';
import { type Outline, outline, type Stretch } from './outline.js';
import { type Place, runs } from './runs.js';
import { coordinated, includeIn, type Slot, valuesOf } from './statement.js';
import { Stating } from './stating.js';
import {
  type Atom,
  type BoundaryToken,
  type FigureToken,
  isAnyScheme,
  type ParenthesisToken,
  type ScopeToken,
  type Token,
} from './token.js';
import type { ScopeTrace } from './trace.js';

const BOUNDS = /(?:最低|下限).{0,3}(?:最高|上限)|(?:最高|上限).{0,3}(?:最低|下限)|上下限/;
const BOUNDS_LENGTH = 12;
const LONGEST_LABEL = 24;
/** Characters beside scope words in parentheses that still say nothing else: 三级[医院]. */
const LONGEST_REST = 4;
/** Keys by which words behind a figure still qualify it: 按7%的缴费比例缴纳职工医保费. */
const POSTPOSED: ReadonlySet<ScopeKey> = new Set(['scheme', 'care', 'facility', 'population', 'setting', 'matter']);

/** Reads a passage (one block) from left to right and keeps what is in force of each scope key. */
export class PassageReader {
  private readonly stated = new Map<number, Stated>();
  private readonly outline: Outline;
  private readonly places: ReadonlyMap<number, Place>;
  private readonly enumerations = new Enumerations();
  private readonly carryOver = new CarryOver();
  private readonly stating: Stating;
  private readonly outer: Level[] = [];
  private level = new Level();
  private lastFigure: FigureToken | null = null;
  private clauseStart: number;

  /** `tokens` of the passage that begins at `start`; `inherited` is what headings and titles state, `trace` takes down where values stand. */
  constructor(
    private readonly text: string,
    start: number,
    private readonly tokens: readonly Token[],
    private readonly figures: readonly RateFigure[],
    inherited: Stated,
    private readonly trace: ScopeTrace | null,
    private readonly onDoubt: (figure: RateFigure, doubt: Doubt) => void,
  ) {
    this.outline = outline(tokens);
    this.places = runs(text, tokens, figures);
    this.stating = new Stating(text, inherited, () => this.enumerations.clear());
    this.clauseStart = start;
  }

  /** What the passage itself states of each of its figures, by figure index. */
  read(): ReadonlyMap<number, Stated> {
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i] as Token;
      if (token.kind === 'scope') for (const atom of token.atoms) this.state(atom, token, i);
      else if (token.kind === 'respective') this.respective(token);
      else if (token.kind === 'together') this.level.together = true;
      else if (token.kind === 'figure') this.figure(token, i);
      else if (token.kind === 'boundary') this.boundary(token, i);
      else if (token.kind === 'open' && (this.outline.partner[i] as number) >= 0) {
        if (this.outline.figuresInside[i] === 0) i = this.aside(i);
        else this.enter();
      } else if (token.kind === 'close' && (this.outline.partner[i] as number) >= 0) this.leave();
    }
    this.readPostposed(this.tokens.length);
    return this.stated;
  }

  private respective({ start }: Token): void {
    this.level.respective = true;
    this.level.bounds = BOUNDS.test(this.text.slice(Math.max(0, start - BOUNDS_LENGTH), start));
  }

  private enter(): void {
    this.outer.push(this.level);
    this.level = this.level.inner();
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
    const close = this.outline.partner[open] as number;
    const { start: at, among } = this.tokens[open] as ParenthesisToken;
    if (isExample(this.text, at)) return close;
    const ofFigure = this.lastFigure && !among && at - this.lastFigure.end <= 1 ? this.lastFigure : null;
    // 85%(三级医院) restricts the figure; 200元(二次住院减半) is another rule.
    if (ofFigure && restLength(this.tokens, open, close) > LONGEST_REST) return close;
    const including = isIncluding(this.text, at);
    const { state, own } = this.level;
    for (let i = open + 1; i < close; i++) {
      const inner = this.tokens[i] as Token;
      if (inner.kind !== 'scope') continue;
      for (const atom of inner.atoms) {
        const known = state.get(atom.key);
        if (including) {
          if (known && LIST_KEYS.has(atom.key) && own.has(atom.key)) state.set(atom.key, includeIn(known, atom.values));
        } else if (ofFigure) this.qualify(ofFigure, atom, inner, false);
        else if (!own.has(atom.key) || coordinated(this.text, known, atom, inner)) this.state(atom, inner, open);
      }
    }
    return close;
  }

  private figure(token: FigureToken, index: number): void {
    const { level } = this;
    const figure = this.figures[token.figure] as RateFigure;
    const { measure, value } = figure;
    const place = this.places.get(token.figure) ?? { index: 0, length: 1 };
    const sentence = this.outline.sentenceOf[index] as number;
    const at = { sentence, segment: this.outline.segmentOf[index] as number, depth: this.outer.length };
    const dealt = place.length > 1 ? this.dealt(place.length, sentence) : null;
    if (place.index === 0) {
      level.together ||= this.text
        .slice(Math.max(0, token.start - 2), token.start)
        .trimEnd()
        .endsWith('共');
      this.endEnumerations(measure, value.relation === 'delta', dealt?.key ?? null);
    }
    const stated = new Map<ScopeKey, Slot>();
    for (const [key, statement] of level.state) {
      // Which admission it is decides on the deductible; a ratio depends on it only where its own words say so.
      if (key === 'occurrence' && measure !== 'deductible' && !level.own.has(key)) continue;
      stated.set(key, valuesOf(statement));
    }
    if (dealt) stated.set(dealt.key, dealt.slots[place.index] as Slot);
    if (dealt && !level.respective) this.onDoubt(figure, 'dealt-by-order');
    if (dealt && place.index === 0) this.enumerations.keep(dealt.key, dealt.slots, measure, at);
    this.stated.set(token.figure, stated);
    this.trace?.figureRead(token.figure, level.state, stated);
    this.remember(stated, measure, place, at);
    level.own.clear();
    level.together = false;
    if (place.index === place.length - 1) level.bounds = false;
    this.lastFigure = token;
    if (this.outer.length === 0) this.carryOver.atFigure(level.state);
  }

  private remember(stated: Stated, measure: Measure, place: Place, at: { sentence: number; segment: number; depth: number }): void {
    const { own, usage } = this.level;
    for (const key of TRACKED_KEYS) {
      const slot = stated.get(key);
      if (!slot) continue;
      usage.record(key, slot, measure);
      // 在职约5%(约8000元): the figure in parentheses is one of what the words outside name.
      if (!own.has(key)) this.outer.at(-1)?.usage.record(key, slot, measure);
      else if (place.length === 1) this.enumerations.extend(key, slot, measure, at);
    }
  }

  /** Takes out of force what the text has run through, where the next figure does not name it and does not stand in that row. */
  private endEnumerations(measure: Measure, isDelta: boolean, dealt: ScopeKey | null): void {
    const { state, own, usage, respective, together } = this.level;
    if (usage.isEmpty() && this.outer.length === 0) return;
    // 一级首次400元、再次200元; 二级首次600元、[再次]300元: what it names has come round before, so the outer value still holds.
    const inCycle = TRACKED_KEYS.some((key) => {
      const statement = state.get(key);
      return statement && own.has(key) && usage.count(key) > 1 && usage.has(key, valuesOf(statement));
    });
    const parent = this.outer.at(-1)?.usage;
    for (const key of ENUMERABLE_KEYS) {
      const statement = state.get(key);
      const refinement = REFINES[key];
      if (!statement || own.has(key) || dealt === key || (refinement && own.has(refinement))) continue;
      const past = usage.isPast(key, statement.slots, measure, inCycle);
      // 一级60%、二级55%(退休各提高5个百分点): what is said of all in parentheses is not of the last alone.
      const ofAll = parent?.isEnumerated(key) && (isDelta || respective);
      if (past || ofAll || (together && usage.count(key) > 1)) state.delete(key);
    }
  }

  /** The enumeration that a row of bare figures is dealt out among: coordinated words (在职、退休分别为…), or a run of values before it. */
  private dealt(length: number, sentence: number): { key: ScopeKey; slots: readonly Slot[] } | null {
    const { state, own, respective, bounds } = this.level;
    if (bounds) return null;
    for (const [key, { slots }] of [...state].reverse()) if (slots.length === length) return { key, slots };
    const run = this.enumerations.ofLength(length, sentence, respective);
    return run && !own.has(run.key) ? run : null;
  }

  /**
   * Words behind a figure that say more of it; `onlyIfOpen`: unless the passage has said something else of that key already. A leave is called by
   * its name behind the figure (享受15天护理假).
   */
  private qualify(figure: FigureToken, atom: Atom, words: ScopeToken, onlyIfOpen: boolean): void {
    const stated = this.stated.get(figure.figure);
    if (!stated || (onlyIfOpen && atom.weak) || isAnyScheme(atom) || (onlyIfOpen && atom.key !== 'matter' && stated.has(atom.key))) return;
    // The law calls the leave after a miscarriage 产假, too: the general name behind a figure does not undo the special one before it.
    if (atom.values[0] === 'maternity-leave' && stated.get('matter')?.[0] === 'miscarriage-leave') return;
    this.stated.set(figure.figure, new Map(stated).set(atom.key, atom.values));
    this.trace?.qualified(figure.figure, atom, words);
  }

  private boundary(token: BoundaryToken, index: number): void {
    if (token.level === 'item') return;
    this.readPostposed(index);
    if (this.outer.length === 0) this.carry(token, index);
    this.clauseStart = token.end;
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

  /** Scope words between the clause's last figure and its end, what stands in parentheses left out. */
  private readPostposed(index: number): void {
    const figure = this.lastFigure;
    if (!figure || figure.end < this.clauseStart) return;
    for (let i = index - 1; i >= 0; i--) {
      const token = this.tokens[i] as Token;
      if (token === figure || token.kind === 'open' || token.kind === 'boundary') return;
      if (token.kind === 'close' && (this.outline.partner[i] as number) >= 0) i = this.outline.partner[i] as number;
      if (token.kind !== 'scope' || token.start < figure.end) continue;
      for (const atom of token.atoms) if (POSTPOSED.has(atom.key)) this.qualify(figure, atom, token, true);
    }
  }
}
