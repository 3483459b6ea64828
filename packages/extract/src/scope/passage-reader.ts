import type { Measure, ScopeKey } from '@yibao-rules/model';
import type { RateFigure } from '../types.js';
import { Enumerations, Usage } from './enumeration.js';
import { ENUMERABLE_KEYS, LABOUR_SCHEMES, LIST_KEYS, NARROW_CARES, NARROW_SCHEMES, SUBJECT_KEYS } from './keys.table.js';
import { type Outline, outline, type Stretch } from './outline.js';
import { type Place, runs } from './runs.js';
import { coordinated, type Slot, type State, type Statement, signature, union, valuesOf } from './statement.js';
import { type Atom, BASIC_SCHEME, type BoundaryToken, type FigureToken, type ScopeToken, type Token } from './token.js';

/** What the passage itself states of a figure, before headings and titles are asked. */
export type Stated = ReadonlyMap<ScopeKey, Slot>;

/** One level of parentheses. */
interface Level {
  state: State;
  /** Keys stated since the last figure: they are said of the next one in so many words. */
  own: Set<ScopeKey>;
  usage: Usage;
  /** 分别 and the like stand before the figures. */
  respective: boolean;
  /** 合计 and the like stand before the next figure. */
  together: boolean;
}

const EXAMPLE_ASIDE = /^[（(](?:如|例如|比如|譬如|不含|不包括|除|以|参考|详见)/;
const INCLUDING_ASIDE = /^[（(](?:含|包括|包含|及)/;
const LONGEST_LABEL = 24;
/** Characters beside scope words in parentheses that still say nothing else: 三级[医院]. */
const LONGEST_REST = 4;
/** How far behind a figure words still qualify it: 按7%的缴费比例缴纳职工医保费. */
const POSTPOSED: readonly ScopeKey[] = ['scheme', 'care', 'facility', 'population', 'setting'];

/**
 * Reads a passage (one block) from left to right and keeps what is in force of each scope key.
 *
 * The nearest statement of a key wins and replaces the one before. Parentheses hold their own statements. A subject (scheme, kind of
 * care) carries on to later sentences until another is stated; what restricts it (tier, population, band …) ends with its sentence,
 * its enumeration, or the next label.
 */
export class PassageReader {
  readonly stated = new Map<number, Stated>();
  private readonly outline: Outline;
  private readonly places: Map<number, Place>;
  private readonly enumerations = new Enumerations();
  private readonly outer: Level[] = [];
  private level: Level = { state: new Map(), own: new Set(), usage: new Usage(), respective: false, together: false };
  private segmentStart: State = new Map();
  private sentenceStart: State = new Map();
  /** What the labels say that are still in force; a sentence may set it aside, the next one has it again. */
  private readonly labels: State = new Map();
  private atLastFigure: State | null = null;
  private lastFigure: FigureToken | null = null;
  private clauseStart: number;
  private clauseHasFigure = false;

  constructor(
    private readonly text: string,
    start: number,
    private readonly tokens: readonly Token[],
    private readonly figures: readonly RateFigure[],
    /** What headings and titles state: a weak word does not contradict it. */
    private readonly inherited: Stated,
  ) {
    this.outline = outline(tokens);
    this.places = runs(text, tokens, figures);
    this.clauseStart = start;
  }

  /** What the passage states of each of its figures, by figure index. */
  read(): ReadonlyMap<number, Stated> {
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i] as Token;
      if (token.kind === 'scope') for (const atom of token.atoms) this.state(atom, token, i);
      else if (token.kind === 'respective') this.level.respective = true;
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

  private enter(): void {
    this.outer.push(this.level);
    this.level = { state: new Map(this.level.state), own: new Set(), usage: new Usage(), respective: false, together: false };
  }

  private leave(): void {
    this.level = this.outer.pop() ?? this.level;
    this.level.own.clear();
  }

  /** Parentheses without a figure: they say more of the words before them. Returns the index of the closing one. */
  private aside(open: number): number {
    const close = this.outline.partner[open] as number;
    const token = this.tokens[open] as Token;
    const head = this.text.slice(token.start, token.start + 6);
    if (EXAMPLE_ASIDE.test(head)) return close;
    const including = INCLUDING_ASIDE.test(head);
    const ofFigure = this.lastFigure && token.start - this.lastFigure.end <= 1 ? this.lastFigure : null;
    if (ofFigure && !this.isBareScope(open, close)) return close;
    for (let i = open + 1; i < close; i++) {
      const inner = this.tokens[i] as Token;
      if (inner.kind !== 'scope') continue;
      for (const atom of inner.atoms) {
        const known = this.level.state.get(atom.key);
        if (including) {
          if (known && LIST_KEYS.has(atom.key) && this.level.own.has(atom.key)) {
            this.level.state.set(atom.key, {
              ...known,
              slots: [...known.slots.slice(0, -1), union([known.slots.at(-1) ?? [], atom.values])],
            });
          }
        } else if (ofFigure) this.qualify(ofFigure, atom, false);
        else if (!this.level.own.has(atom.key) || coordinated(this.text, known, atom, inner)) this.state(atom, inner, open);
      }
    }
    return close;
  }

  /** 85%(三级医院) restricts the figure; 200元(二次住院减半) is another rule. */
  private isBareScope(open: number, close: number): boolean {
    let rest = (this.tokens[close] as Token).start - (this.tokens[open] as Token).end;
    for (let i = open + 1; i < close; i++) {
      const { kind, start, end } = this.tokens[i] as Token;
      if (kind === 'scope' || kind === 'boundary') rest -= end - start;
    }
    return rest <= LONGEST_REST;
  }

  private state(atom: Atom, token: ScopeToken, index: number): void {
    const { state, own } = this.level;
    const previous = state.get(atom.key);
    const clause = this.outline.clauseOf[index] as number;
    if (atom.key === 'scheme' && this.isNoScheme(atom, previous)) return;
    if (atom.key === 'care' && atom.weak && this.isUnderNarrowCare(previous)) return;
    const continued = own.has(atom.key) ? coordinated(this.text, previous, atom, token) : null;
    if (!continued) this.endWhatDependsOn(atom, previous, clause);
    state.delete(atom.key);
    state.set(atom.key, continued ?? { key: atom.key, slots: [atom.values], start: token.start, end: token.end, clause, hold: 'plain' });
    own.add(atom.key);
    if (atom.key === 'population') this.implyEmployees(atom, token, index);
  }

  /** 在职 and 退休 are told apart in the employees' scheme only. */
  private implyEmployees(atom: Atom, token: ScopeToken, index: number): void {
    if (!atom.values.includes('active') && !atom.values.includes('retired')) return;
    const stated = this.level.state.get('scheme');
    const current = stated ? valuesOf(stated)[0] : this.inherited.get('scheme')?.[0];
    const isOpen = current === undefined || (current === 'resident' && !this.level.own.has('scheme'));
    if (isOpen) this.state({ key: 'scheme', values: ['employee'] }, token, index);
  }

  /** 职工 under labour law, 居民 beside 大病保险, and 基本医保 where a basic scheme is meant anyway. */
  private isNoScheme(atom: Atom, previous: Statement | undefined): boolean {
    const current = previous ? valuesOf(previous)[0] : this.inherited.get('scheme')?.[0];
    if (atom.weak && atom.values[0] === 'resident') return NARROW_SCHEMES.has(current) && previous !== this.sentenceStart.get('scheme');
    if (atom.weak) return LABOUR_SCHEMES.has(current);
    if (atom.values[0] !== BASIC_SCHEME) return false;
    if (current !== 'employee' && current !== 'resident') this.level.state.delete('scheme');
    return true;
  }

  /** “两病”患者门诊用药, and 门诊 under a heading of 门诊慢特病. */
  private isUnderNarrowCare(previous: Statement | undefined): boolean {
    if (previous && !this.level.own.has('care')) return false;
    const current = previous ? valuesOf(previous) : (this.inherited.get('care') ?? []);
    return current.some((care) => NARROW_CARES.has(care));
  }

  /** A scheme or kind of care that is stated anew ends what was said under the one before it. */
  private endWhatDependsOn(atom: Atom, previous: Statement | undefined, clause: number): void {
    const { state, own } = this.level;
    if (atom.key !== 'scheme' && atom.key !== 'care') return;
    if (!previous) return;
    const changed = signature(valuesOf(previous)) !== signature(atom.values);
    const anew = previous.clause !== clause && (this.outline.clauses[clause] as Stretch).measured && (changed || atom.key === 'scheme');
    for (const [key, statement] of state) {
      if (statement.clause === clause || key === atom.key || own.has(key)) continue;
      const fused = atom.key === 'scheme' && changed && (key === 'population' || key === 'plan');
      const under = anew && statement.start >= previous.start && (!SUBJECT_KEYS.has(key) || key === 'care');
      if (fused || under) state.delete(key);
    }
    if (atom.key === 'scheme' && changed && anew) this.enumerations.clear();
  }

  private figure(token: FigureToken, index: number): void {
    const { state, own, usage, respective } = this.level;
    const { measure, value } = this.figures[token.figure] as RateFigure;
    const place = this.places.get(token.figure) ?? { index: 0, length: 1 };
    const sentence = this.outline.sentenceOf[index] as number;
    const dealt = place.length > 1 ? this.dealt(place.length, sentence, respective) : null;
    const together = this.level.together || this.text[token.start - 1] === '共';
    if (place.index === 0) this.endEnumerations(measure, value.relation === 'delta', together, dealt?.key ?? null);
    const stated = new Map<ScopeKey, Slot>();
    for (const [key, statement] of state) {
      // Which admission it is decides on the deductible; a ratio depends on it only where its own words say so.
      if (key === 'occurrence' && measure !== 'deductible' && !own.has(key)) continue;
      stated.set(key, valuesOf(statement));
    }
    if (dealt) stated.set(dealt.key, dealt.slots[place.index] as Slot);
    this.stated.set(token.figure, stated);

    for (const key of ENUMERABLE_KEYS) {
      const slot = stated.get(key);
      if (slot) usage.record(key, slot, measure);
      // 在职约5%(约8000元): the figure in parentheses is one of what the words outside name.
      if (slot && !own.has(key)) this.outer.at(-1)?.usage.record(key, slot, measure);
      if (slot && own.has(key) && place.length === 1) {
        this.enumerations.extend(key, slot, measure, {
          sentence,
          segment: this.outline.segmentOf[index] as number,
          depth: this.outer.length,
        });
      }
    }
    own.clear();
    this.level.together = false;
    this.lastFigure = token;
    this.clauseHasFigure = true;
    if (this.outer.length === 0) this.atLastFigure = new Map(state);
  }

  /** Takes out of force what the text has run through, where the next figure does not name it and does not stand in that row. */
  private endEnumerations(measure: Measure, isDelta: boolean, together: boolean, dealt: ScopeKey | null): void {
    const { state, own, usage, respective } = this.level;
    // 一级首次400元、再次200元; 二级首次600元、[再次]300元: what it names has come round before, so the outer value still holds.
    const inCycle = ENUMERABLE_KEYS.some((key) => {
      const statement = state.get(key);
      return statement && own.has(key) && usage.has(key, valuesOf(statement));
    });
    const parent = this.outer.at(-1)?.usage;
    for (const key of ENUMERABLE_KEYS) {
      const statement = state.get(key);
      if (!statement || own.has(key) || dealt === key) continue;
      const past = usage.isPast(key, valuesOf(statement), measure, inCycle);
      // 一级60%、二级55%(退休各提高5个百分点): what is said of all in parentheses is not of the last alone.
      const ofAll = parent?.isEnumerated(key) && (isDelta || respective);
      if (past || ofAll || (together && usage.count(key) > 1)) state.delete(key);
    }
  }

  /** The enumeration that a row of bare figures is dealt out among: coordinated words (在职、退休分别为…), or a run of values before it. */
  private dealt(length: number, sentence: number, respective: boolean): { key: ScopeKey; slots: readonly Slot[] } | null {
    for (const [key, { slots }] of [...this.level.state].reverse()) if (slots.length === length) return { key, slots };
    const run = this.enumerations.ofLength(length, sentence, respective);
    return run && !this.level.own.has(run.key) ? run : null;
  }

  /** Words behind a figure that say more of it, unless the passage has said something else of that key already. */
  private qualify(figure: FigureToken, atom: Atom, onlyIfOpen: boolean): void {
    const stated = this.stated.get(figure.figure);
    if (!stated || atom.weak || atom.values[0] === BASIC_SCHEME || (onlyIfOpen && stated.has(atom.key))) return;
    this.stated.set(figure.figure, new Map(stated).set(atom.key, atom.values));
  }

  private boundary(token: BoundaryToken, index: number): void {
    if (token.level === 'item') return;
    this.readPostposed(index);
    const inside = this.outer.length > 0;
    if (token.level === 'label' && !inside && !this.clauseHasFigure) this.label(token, index);
    else if (token.level === 'segment' && !inside) this.segment(index);
    else if (token.level === 'sentence' && !inside) this.sentence(index);
    this.clauseStart = token.end;
    this.clauseHasFigure = false;
  }

  /** Scope words between the clause's last figure and its end. */
  private readPostposed(index: number): void {
    const figure = this.lastFigure;
    if (!figure || figure.end < this.clauseStart) return;
    for (let i = index - 1; i >= 0; i--) {
      const token = this.tokens[i] as Token;
      if (token === figure || token.kind === 'open' || token.kind === 'close' || token.kind === 'boundary') return;
      if (token.kind !== 'scope' || token.start < figure.end) continue;
      for (const atom of token.atoms) if (POSTPOSED.includes(atom.key)) this.qualify(figure, atom, true);
    }
  }

  /** 住院: …, 三级医院: …; a label that names nothing but scope works as a heading until the next one. */
  private label(token: BoundaryToken, index: number): void {
    const { state } = this.level;
    const clause = this.outline.clauseOf[index] as number;
    const pure = !(this.outline.clauses[clause] as Stretch).measured && token.start - this.clauseStart <= LONGEST_LABEL;
    const renewed = [...state.values()].filter((statement) => statement.clause === clause).map(({ key }) => key);
    for (const [key, statement] of state) {
      if (statement.clause === clause && pure) this.hold({ ...statement, hold: 'label' });
      else if (statement.hold === 'plain' && this.sentenceStart.get(key) !== statement) this.hold({ ...statement, hold: 'topic' });
      else if (pure && !SUBJECT_KEYS.has(key) && key !== 'region' && !this.isOuterLabel(statement, renewed)) {
        state.delete(key);
        this.labels.delete(key);
      }
    }
  }

  private hold(statement: Statement): void {
    this.level.state.set(statement.key, statement);
    if (statement.hold === 'label') this.labels.set(statement.key, statement);
  }

  /** 三级医院: 在职: … 退休: … — the tier was stated before the populations that it governs. */
  private isOuterLabel(statement: Statement, renewed: readonly ScopeKey[]): boolean {
    if (statement.hold !== 'label') return false;
    return renewed.some((key) => (this.sentenceStart.get(key)?.start ?? Number.POSITIVE_INFINITY) > statement.start);
  }

  private segment(index: number): void {
    const { level } = this;
    const segment = this.outline.segmentOf[index] as number;
    if ((this.outline.segments[segment] as Stretch).figures === 0) {
      const kept = [...level.state.values()].filter(({ hold }) => hold !== 'plain');
      level.state = new Map(this.segmentStart);
      for (const statement of kept) level.state.set(statement.key, statement);
    }
    if (this.outline.segments[segment + 1]?.opensAnew) {
      dropRestrictions(level.state);
      level.usage = new Usage();
    }
    this.segmentStart = new Map(level.state);
  }

  private sentence(index: number): void {
    const { level } = this;
    const had = (this.outline.sentences[this.outline.sentenceOf[index] as number] as Stretch).figures > 0;
    if (had) level.state = new Map(this.atLastFigure ?? level.state);
    else level.state = this.topicOf(level.state);
    dropRestrictions(level.state);
    for (const [key, statement] of this.labels) if (!SUBJECT_KEYS.has(key)) level.state.set(key, statement);
    const region = level.state.get('region');
    if (region && region.hold !== 'label' && region.clause > 0) level.state.delete('region');
    level.own.clear();
    level.usage = new Usage();
    level.respective = false;
    this.atLastFigure = null;
    this.lastFigure = null;
    this.sentenceStart = new Map(level.state);
    this.segmentStart = new Map(level.state);
  }

  /** A sentence without figures leaves behind what its first clause is about, not what it mentions on its way. */
  private topicOf(state: State): State {
    const before = this.sentenceStart;
    const fresh = [...state.values()].filter((statement) => before.get(statement.key) !== statement);
    const first = Math.min(...fresh.map(({ clause }) => clause));
    const topic = new Map(before);
    for (const statement of fresh) {
      if (statement.hold !== 'plain' || statement.clause === first) topic.set(statement.key, statement);
    }
    return topic;
  }
}

function dropRestrictions(state: State): void {
  for (const [key, { hold }] of state) if (hold !== 'label' && !SUBJECT_KEYS.has(key) && key !== 'region') state.delete(key);
}
