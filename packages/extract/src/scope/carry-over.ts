import type { ScopeKey } from '@yibao-rules/model';
import { Usage } from './enumeration.js';
import { SUBJECT_KEYS } from './keys.table.js';
import type { Level } from './level.js';
import type { State, Statement } from './statement.js';

/**
 * What of a scope outlives its clause. A subject (scheme, kind of care) carries on to later sentences until another is stated; what
 * restricts it (tier, population, band …) ends with its sentence, or with a segment (；) after which a new thought begins; a label holds
 * until the next label.
 */
export class CarryOver {
  private segmentStart: State = new Map();
  private sentenceStart: State = new Map();
  private atLastFigure: State | null = null;
  /** What is in force behind the first clause of a sentence that states anything. */
  private topic: State | null = null;
  /** What the labels say that are still in force; a sentence may set it aside, the next one has it again. */
  private readonly labels: State = new Map();

  /** The statement of a key with which the sentence began. */
  before(key: ScopeKey): Statement | undefined {
    return this.sentenceStart.get(key);
  }

  /** What stands behind the last figure of a sentence is a remark, and nothing of it carries on. */
  atFigure(state: State): void {
    this.atLastFigure = new Map(state);
  }

  /** At , and any higher boundary. */
  clause(state: State): void {
    if (this.topic === null && [...state.values()].some((statement) => this.isFresh(statement))) this.topic = new Map(state);
  }

  private isFresh(statement: Statement): boolean {
    return this.sentenceStart.get(statement.key) !== statement;
  }

  /**
   * A colon ends a label. One that names nothing but scope (`pure`: 住院: …, 三级医院: …) works as a heading until the next one; else what
   * has been said holds for the rest of the sentence.
   */
  label(state: State, clause: number, pure: boolean): void {
    const renewed = [...state.values()].filter((statement) => statement.clause === clause).map(({ key }) => key);
    for (const [key, statement] of [...state]) {
      if (statement.clause === clause && pure) {
        const label: Statement = { ...statement, hold: 'label' };
        state.set(key, label);
        this.labels.set(key, label);
      } else if (statement.hold === 'plain' && this.isFresh(statement)) state.set(key, { ...statement, hold: 'topic' });
      else if (pure && isRestriction(key) && !this.isOuterLabel(statement, renewed)) {
        state.delete(key);
        this.labels.delete(key);
      }
    }
  }

  /** 三级医院: 在职: … 退休: … — the tier was stated before the populations that it governs. */
  private isOuterLabel(statement: Statement, renewed: readonly ScopeKey[]): boolean {
    if (statement.hold !== 'label') return false;
    return renewed.some((key) => (this.sentenceStart.get(key)?.start ?? Number.POSITIVE_INFINITY) > statement.start);
  }

  /** At ；: what a segment without figures mentions is forgotten but for labels. */
  segment(level: Level, hadFigures: boolean, nextOpensAnew: boolean): void {
    if (!hadFigures) {
      const kept = [...level.state.values()].filter(({ hold }) => hold !== 'plain');
      level.state = new Map(this.segmentStart);
      for (const statement of kept) level.state.set(statement.key, statement);
    }
    if (nextOpensAnew) {
      dropRestrictions(level.state);
      level.usage = new Usage();
    }
    this.segmentStart = new Map(level.state);
  }

  /** At 。 */
  sentence(level: Level, hadFigures: boolean): void {
    level.state = hadFigures ? new Map(this.atLastFigure ?? level.state) : this.topicOf(level.state);
    dropRestrictions(level.state);
    for (const [key, statement] of this.labels) if (isRestriction(key)) level.state.set(key, statement);
    // A region that opens the passage is its subject; one named on the way is an example (如北京为2万元).
    const region = level.state.get('region');
    if (region && region.hold !== 'label' && region.clause > 0) level.state.delete('region');
    level.own.clear();
    level.usage = new Usage();
    level.respective = false;
    this.atLastFigure = null;
    this.topic = null;
    this.sentenceStart = new Map(level.state);
    this.segmentStart = new Map(level.state);
  }

  /** A sentence without figures leaves behind what its first clause is about, not what it mentions on its way; and its labels. */
  private topicOf(state: State): State {
    const topic = new Map(this.topic ?? this.sentenceStart);
    for (const statement of state.values()) if (statement.hold !== 'plain') topic.set(statement.key, statement);
    return topic;
  }
}

function isRestriction(key: ScopeKey): boolean {
  return !SUBJECT_KEYS.has(key) && key !== 'region';
}

function dropRestrictions(state: State): void {
  for (const [key, { hold }] of state) if (hold !== 'label' && isRestriction(key)) state.delete(key);
}
