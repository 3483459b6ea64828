import { Usage } from './enumeration.js';
import { inMask, KEY, type Key } from './key.js';
import { KeyMap } from './key-map.js';
import { RESTRICTIONS } from './keys.table.js';
import type { Level } from './level.js';
import { held, type State, type Statement } from './statement.js';

/** Only read and copied. */
const NOTHING: State = new KeyMap();

/**
 * What of a scope outlives its clause. A subject (scheme, kind of care) carries on to later sentences until another is stated; what
 * restricts it (tier, population, band …) ends with its sentence, or with a segment (；) after which a new thought begins; a label holds
 * until the next label.
 */
export class CarryOver {
  private segmentStart: State = NOTHING;
  private sentenceStart: State = NOTHING;
  private atLastFigure: State | null = null;
  /** What is in force behind the first clause of a sentence that states anything. */
  private topic: State | null = null;
  /** What the labels say that are still in force; a sentence may set it aside, the next one has it again. */
  private readonly labels: State = new KeyMap();
  /** A label that names a measure stands right behind them (三级医院: 起付线: …), and so will others. */
  private labelsGovernMeasures = false;
  private figuresSinceLabel = false;

  /** The statement of a key with which the sentence began. */
  before(key: Key): Statement | undefined {
    return this.sentenceStart.get(key);
  }

  atFigure(): void {
    this.figuresSinceLabel = true;
  }

  /** At the last figure of a sentence: what carries on. */
  keep(state: State): void {
    this.atLastFigure = state.copy();
  }

  /** At , and any higher boundary of a sentence without figures. */
  clause(state: State): void {
    if (this.topic !== null) return;
    const { values } = state;
    for (let i = 0; i < values.length; i++) {
      if (!this.isFresh(values[i] as Statement)) continue;
      this.topic = state.copy();
      return;
    }
  }

  private isFresh(statement: Statement): boolean {
    return this.sentenceStart.get(statement.key) !== statement;
  }

  /**
   * A colon ends a label. One that names nothing but scope (`pure`: 住院: …, 三级医院: …) works as a heading until the next one; else what
   * has been said holds for the rest of the sentence.
   */
  label(state: State, clause: number, pure: boolean): void {
    const own = state.values.filter((statement) => statement.clause === clause);
    if (pure) this.endLabels(state, clause, own);
    else if (this.figuresSinceLabel && own.length === 0 && !this.labelsGovernMeasures) this.endLabels(state, clause, own);
    else this.labelsGovernMeasures ||= !this.figuresSinceLabel;
    for (const statement of state.copy().values) {
      if (pure && statement.clause === clause) {
        const label = held(statement, 'label');
        state.set(statement.key, label);
        this.labels.set(statement.key, label);
        this.labelsGovernMeasures = false;
      } else if (statement.hold === 'plain' && this.isFresh(statement)) state.set(statement.key, held(statement, 'topic'));
    }
    this.figuresSinceLabel = false;
  }

  /** Takes the labels before this one out of force, but for those that govern it. */
  private endLabels(state: State, clause: number, own: readonly Statement[]): void {
    for (const label of this.labels.copy().values) {
      const { key } = label;
      if (!isRestriction(key) || label.clause === clause || this.isOuter(label, own)) continue;
      this.labels.delete(key);
      if (state.get(key) === label) state.delete(key);
    }
    if (own.length === 0) return;
    for (const { key, clause: stated, hold } of state.copy().values) {
      if (hold !== 'label' && isRestriction(key) && stated !== clause) state.delete(key);
    }
  }

  /** 三级医院: 在职: … 退休: … — the tier was stated before the populations that it governs. */
  private isOuter(label: Statement, own: readonly Statement[]): boolean {
    return own.some(({ key }) => (this.sentenceStart.get(key)?.start ?? Number.POSITIVE_INFINITY) > label.start);
  }

  /** At ；: what a segment without figures mentions is forgotten but for labels. */
  segment(level: Level, hadFigures: boolean, nextOpensAnew: boolean): void {
    if (!hadFigures) {
      const kept = level.state.values.filter(({ hold }) => hold !== 'plain');
      level.state = this.segmentStart.copy();
      for (const statement of kept) level.state.set(statement.key, statement);
    }
    if (nextOpensAnew) {
      dropRestrictions(level.state);
      level.usage = new Usage();
    }
    this.segmentStart = level.state.copy();
  }

  /** At 。; `joined` is the scheme that the sentence says somebody joins: it stands behind the conditions, which may hold figures. */
  sentence(level: Level, hadFigures: boolean, joined: Statement | null): void {
    level.state = hadFigures ? (this.atLastFigure ?? level.state) : this.topicOf(level.state);
    if (joined !== null && !level.state.has(KEY.scheme)) level.state.set(KEY.scheme, joined);
    dropRestrictions(level.state);
    for (const label of this.labels.values) if (isRestriction(label.key)) level.state.set(label.key, label);
    // A region that opens the passage is its subject; one named on the way is an example (如北京为2万元).
    const region = level.state.get(KEY.region);
    if (region && region.hold !== 'label' && region.clause > 0) level.state.delete(KEY.region);
    level.own = 0;
    level.usage = new Usage();
    level.respective = false;
    this.atLastFigure = null;
    this.topic = null;
    this.sentenceStart = level.state.copy();
    this.segmentStart = this.sentenceStart;
  }

  /** A sentence without figures leaves behind what its first clause is about, not what it mentions on its way; and its labels. */
  private topicOf(state: State): State {
    const topic = (this.topic ?? this.sentenceStart).copy();
    for (const statement of state.values) if (statement.hold !== 'plain') topic.set(statement.key, statement);
    return topic;
  }
}

function isRestriction(key: Key): boolean {
  return inMask(RESTRICTIONS, key);
}

function dropRestrictions(state: State): void {
  if ((state.mask & RESTRICTIONS) === 0) return;
  for (let i = state.values.length - 1; i >= 0; i--) {
    const { key, hold } = state.values[i] as Statement;
    if (hold !== 'label' && isRestriction(key)) state.delete(key);
  }
}
