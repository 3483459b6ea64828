import type { RateFigure } from '../types.js';
import { Enumerations, type FigurePlace } from './enumeration.js';
import type { Findings } from './findings.js';
import { inMask, KEY, type Key, lowestKey } from './key.js';
import { KeyMap } from './key-map.js';
import { ENUMERABLE_KEYS, refinementOf, TRACKED_KEYS } from './keys.table.js';
import type { Level, Stated } from './level.js';
import type { MeasureKeys } from './measure-keys.js';
import type { Sentence } from './outline.js';
import { type Slot, type State, type Statement, valuesOf } from './statement.js';
import type { FigureToken } from './token.js';

/** Values of a key that a row of figures is dealt out among, one each. */
interface Dealt {
  key: Key;
  slots: readonly Slot[];
}

const TOTAL = '共';

/** Gives each figure of a passage what is in force of each scope key, and follows the enumerations that figures run through. */
export class FigureReader {
  private readonly enumerations = new Enumerations();

  /** @param hasRows whether figures stand in rows: without any nothing is dealt out, and no run has to be kept */
  constructor(
    private readonly findings: Findings,
    private readonly hasRows: boolean,
  ) {}

  /** What was enumerated so far is over. */
  endRuns(): void {
    this.enumerations.clear();
  }

  /** A figure is reached at `level`, inside `parent` where it stands in parentheses; `goesOn` if it is not the last of its sentence. */
  read(token: FigureToken, level: Level, parent: Level | undefined, at: FigurePlace, goesOn: boolean): void {
    const { text, figures, measures, stated: found, trace, onDoubt } = this.findings;
    const figure = figures[token.figure] as RateFigure;
    const { bit: measure, measure: name } = measures[token.figure] as MeasureKeys;
    const isFirst = token.place === 0;
    const dealt = token.row > 1 ? this.dealt(level, token.row, at.sentence) : null;
    // 退休70岁以下100元、70岁以上140元: the age tells cases of the retired apart.
    if (name === 'eligibility-age') level.own |= 1 << KEY.age;
    if (isFirst) {
      level.together ||= followsTotal(text, token.start);
      endEnumerations(level, parent, measure, figure.value.relation === 'delta', dealt?.key ?? null);
    }
    const stated = valuesInForce(level.state);
    // Which admission it is decides on the deductible; a ratio depends on it only where its own words say so.
    if (stated.has(KEY.occurrence) && name !== 'deductible' && !level.names(KEY.occurrence)) stated.delete(KEY.occurrence);
    if (dealt) {
      stated.set(dealt.key, dealt.slots[token.place] as Slot);
      if (!level.respective) onDoubt(figure, 'dealt-by-order');
      if (isFirst) this.enumerations.keep(dealt.key, dealt.slots, measure, at);
    }
    found[token.figure] = stated;
    trace?.figureRead(token.figure, level.state, stated);
    if (goesOn) recordUsage(level, parent, stated, measure);
    if (this.hasRows && token.row === 1) this.extendRuns(level, stated, measure, at);
    level.own = 0;
    level.together = false;
    if (token.place === token.row - 1) level.bounds = false;
  }

  private extendRuns(level: Level, stated: Stated, measure: number, at: FigurePlace): void {
    for (let rest = stated.mask & TRACKED_KEYS & level.own; rest !== 0; rest &= rest - 1) {
      const key = lowestKey(rest);
      this.enumerations.extend(key, stated.get(key) as Slot, measure, at);
    }
  }

  /** The enumeration that a row of bare figures is dealt out among: coordinated words (在职、退休分别为…), or a run of values before it. */
  private dealt(level: Level, length: number, sentence: Sentence): Dealt | null {
    const { state, respective, bounds } = level;
    if (bounds) return null;
    for (let i = state.values.length - 1; i >= 0; i--) {
      const { key, slots } = state.values[i] as Statement;
      if (slots.length === length) return { key, slots };
    }
    const run = this.enumerations.ofLength(length, sentence, respective);
    return run && !level.names(run.key) ? run : null;
  }
}

function valuesInForce({ mask, keys, values }: State): KeyMap<Slot> {
  const slots: Slot[] = [];
  for (let i = 0; i < values.length; i++) slots.push(valuesOf(values[i] as Statement));
  return new KeyMap(mask, keys.slice(), slots);
}

function recordUsage(level: Level, parent: Level | undefined, stated: Stated, measure: number): void {
  for (let rest = stated.mask & TRACKED_KEYS; rest !== 0; rest &= rest - 1) {
    const key = lowestKey(rest);
    const slot = stated.get(key) as Slot;
    level.usage.record(key, slot, measure);
    // 在职约5%(约8000元): the figure in parentheses is one of what the words outside name.
    if (!level.names(key)) parent?.usage.record(key, slot, measure);
  }
}

/** Takes out of force what the text has run through, where the next figure does not name it and does not stand in that row. */
function endEnumerations(level: Level, parent: Level | undefined, measure: number, isDelta: boolean, dealt: Key | null): void {
  const { state, usage, respective, together } = level;
  if ((state.mask & ENUMERABLE_KEYS & ~level.own) === 0 || (usage.isEmpty() && !parent)) return;
  const { values } = state;
  const inCycle = comesRound(level);
  for (let i = values.length - 1; i >= 0; i--) {
    const { key, slots } = values[i] as Statement;
    const refinement = refinementOf(key);
    if (!inMask(ENUMERABLE_KEYS & ~level.own, key) || dealt === key || (refinement !== null && level.names(refinement))) continue;
    const past = usage.isPast(key, slots, measure, inCycle);
    // 一级60%、二级55%(退休各提高5个百分点): what is said of all in parentheses is not of the last alone.
    const ofAll = parent?.usage.isEnumerated(key) && (isDelta || respective);
    if (past || ofAll || (together && usage.hasSeveral(key))) state.delete(key);
  }
}

/** 一级首次400元、再次200元; 二级首次600元、[再次]300元: what the next figure names has come round before, so the outer value still holds. */
function comesRound({ state, own, usage }: Level): boolean {
  for (let rest = state.mask & own; rest !== 0; rest &= rest - 1) {
    const key = lowestKey(rest);
    if (usage.hasSeveral(key) && usage.has(key, valuesOf(state.get(key) as Statement))) return true;
  }
  return false;
}

/** 共500元, 共 500元 */
function followsTotal(text: string, start: number): boolean {
  return text[start - 1] === TOTAL || (text[start - 2] === TOTAL && isBlank(text, start - 1));
}

function isBlank(text: string, at: number): boolean {
  return (text[at] ?? 'x').trim() === '';
}
