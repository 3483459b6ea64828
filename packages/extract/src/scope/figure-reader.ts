import type { Measure, ScopeKey } from '@yibao-rules/model';
import type { RateFigure } from '../types.js';
import { Enumerations, type FigurePlace } from './enumeration.js';
import type { Findings } from './findings.js';
import { KeyMap } from './key-map.js';
import { ENUMERABLE_KEYS, REFINES, TRACKED_KEYS } from './keys.table.js';
import type { Level, Stated } from './level.js';
import type { Place } from './runs.js';
import { type Slot, type Statement, valuesOf } from './statement.js';
import type { FigureToken } from './token.js';

/** Values of a key that a row of figures is dealt out among, one each. */
interface Dealt {
  key: ScopeKey;
  slots: readonly Slot[];
}

const TOTAL = '共';

/** Gives each figure of a passage what is in force of each scope key, and follows the enumerations that figures run through. */
export class FigureReader {
  private readonly enumerations = new Enumerations();

  constructor(private readonly findings: Findings) {}

  /** What was enumerated so far is over. */
  endRuns(): void {
    this.enumerations.clear();
  }

  /** A figure is reached at `level`, inside `parent` where it stands in parentheses. */
  read(token: FigureToken, level: Level, parent: Level | undefined, at: FigurePlace): void {
    const { text, figures, places, stated: found, trace, onDoubt } = this.findings;
    const figure = figures[token.figure] as RateFigure;
    const place = places[token.figure] as Place;
    const { measure } = figure;
    const dealt = place.length > 1 ? this.dealt(level, place.length, at.sentence) : null;
    if (place.index === 0) {
      level.together ||= text[token.start - 1] === TOTAL || (text[token.start - 2] === TOTAL && isBlank(text, token.start - 1));
      endEnumerations(level, parent, measure, figure.value.relation === 'delta', dealt?.key ?? null);
    }
    const stated = new KeyMap<Slot>();
    for (const statement of level.state.values) {
      const { key } = statement;
      // Which admission it is decides on the deductible; a ratio depends on it only where its own words say so.
      if (key === 'occurrence' && measure !== 'deductible' && !level.own.has(key)) continue;
      stated.set(key, valuesOf(statement));
    }
    if (dealt) {
      stated.set(dealt.key, dealt.slots[place.index] as Slot);
      if (!level.respective) onDoubt(figure, 'dealt-by-order');
      if (place.index === 0) this.enumerations.keep(dealt.key, dealt.slots, measure, at);
    }
    found[token.figure] = stated;
    trace?.figureRead(token.figure, level.state, stated);
    this.remember(level, parent, stated, measure, place, at);
    level.own.clear();
    level.together = false;
    if (place.index === place.length - 1) level.bounds = false;
  }

  private remember(level: Level, parent: Level | undefined, stated: Stated, measure: Measure, place: Place, at: FigurePlace): void {
    const { own, usage } = level;
    for (const key of TRACKED_KEYS) {
      const slot = stated.get(key);
      if (!slot) continue;
      usage.record(key, slot, measure);
      // 在职约5%(约8000元): the figure in parentheses is one of what the words outside name.
      if (!own.has(key)) parent?.usage.record(key, slot, measure);
      else if (place.length === 1) this.enumerations.extend(key, slot, measure, at);
    }
  }

  /** The enumeration that a row of bare figures is dealt out among: coordinated words (在职、退休分别为…), or a run of values before it. */
  private dealt({ state, own, respective, bounds }: Level, length: number, sentence: number): Dealt | null {
    if (bounds) return null;
    for (let i = state.values.length - 1; i >= 0; i--) {
      const { key, slots } = state.values[i] as Statement;
      if (slots.length === length) return { key, slots };
    }
    const run = this.enumerations.ofLength(length, sentence, respective);
    return run && !own.has(run.key) ? run : null;
  }
}

/** Takes out of force what the text has run through, where the next figure does not name it and does not stand in that row. */
function endEnumerations(level: Level, parent: Level | undefined, measure: Measure, isDelta: boolean, dealt: ScopeKey | null): void {
  const { state, own, usage, respective, together } = level;
  if (usage.isEmpty() && !parent) return;
  // 一级首次400元、再次200元; 二级首次600元、[再次]300元: what it names has come round before, so the outer value still holds.
  const inCycle = state.values.some(
    (statement) => own.has(statement.key) && usage.count(statement.key) > 1 && usage.has(statement.key, valuesOf(statement)),
  );
  for (const { key, slots } of state.values.slice()) {
    const refinement = REFINES[key];
    if (!ENUMERABLE_KEYS.has(key) || own.has(key) || dealt === key || (refinement && own.has(refinement))) continue;
    const past = usage.isPast(key, slots, measure, inCycle);
    // 一级60%、二级55%(退休各提高5个百分点): what is said of all in parentheses is not of the last alone.
    const ofAll = parent?.usage.isEnumerated(key) && (isDelta || respective);
    if (past || ofAll || (together && usage.count(key) > 1)) state.delete(key);
  }
}

function isBlank(text: string, at: number): boolean {
  return (text[at] ?? 'x').trim() === '';
}
