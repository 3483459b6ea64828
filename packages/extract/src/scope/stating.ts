import { inMask, KEY } from './key.js';
import { LABOUR_SCHEMES, NARROW_CARES, NARROW_SCHEMES, PAID_SCHEMES, refinementOf, SUBJECT_KEYS } from './keys.table.js';
import type { Level, Stated } from './level.js';
import { coordinated, type Statement, signature, statement, valuesOf } from './statement.js';
import { type Atom, atom as atomOf, BASIC_SCHEME, MEDICAL_SCHEME, type ScopeToken } from './token.js';

/** Where a scope word stands. */
export interface Place {
  clause: number;
  /** Its clause names a measure, and so is a statement of its own and not a mere contrast (而居民医保为60%). */
  measured: boolean;
  /** The scheme that was in force when the sentence began. */
  schemeBefore: Statement | undefined;
}

const EMPLOYEES = atomOf(KEY.scheme, ['employee']);

/**
 * Puts what scope words state in force: the nearest statement of a key replaces the one before, coordinated words continue it.
 */
export class Stating {
  constructor(
    private readonly text: string,
    /** What headings and titles state: a weak word does not contradict it. */
    private readonly inherited: Stated,
    /** Called where a scheme is stated anew: what was enumerated under the one before is over. */
    private readonly onNewScheme: () => void,
  ) {}

  state(level: Level, atom: Atom, token: ScopeToken, place: Place): void {
    const { state } = level;
    const previous = state.get(atom.key);
    if (atom.key === KEY.scheme && this.isNoScheme(level, atom, previous, place)) return;
    if (atom.key === KEY.care && atom.weak && this.isUnderNarrowCare(level, previous)) return;
    const continued = level.names(atom.key) ? coordinated(this.text, previous, atom, token) : null;
    if (!continued && previous) this.endWhatDependsOn(level, atom, previous, place);
    state.delete(atom.key); // re-inserted last: the latest statement is asked first
    const { start, end } = token;
    state.set(atom.key, continued ?? statement(atom.key, [atom.values], start, end, place.clause, 'plain'));
    level.own |= 1 << atom.key;
    if (atom.key === KEY.population) this.implyEmployees(level, atom, token, place);
  }

  /** 在职 and 退休 are told apart in the employees' scheme only. */
  private implyEmployees(level: Level, atom: Atom, token: ScopeToken, place: Place): void {
    if (!atom.values.includes('active') && !atom.values.includes('retired')) return;
    const current = this.scheme(level.state.get(KEY.scheme));
    const isOpen = current === undefined || (current === 'resident' && !level.names(KEY.scheme));
    if (isOpen) this.state(level, EMPLOYEES, token, place);
  }

  private scheme(stated: Statement | undefined): unknown {
    return stated ? valuesOf(stated)[0] : this.inherited.get(KEY.scheme)?.[0];
  }

  /** 职工 under labour law, 居民 beside 大病保险, and 基本医保 where a basic scheme is meant anyway. */
  private isNoScheme(level: Level, atom: Atom, previous: Statement | undefined, place: Place): boolean {
    const current = this.scheme(previous);
    if (atom.values[0] === MEDICAL_SCHEME) {
      if (PAID_SCHEMES.has(previous && valuesOf(previous)[0])) level.state.delete(KEY.scheme);
      return true;
    }
    // A leave in a heading hints at the scheme; in a sentence it is only what the leave is called.
    if (atom.weak && atom.values[0] === 'maternity') return true;
    if (atom.weak && atom.values[0] === 'resident') return NARROW_SCHEMES.has(current) && previous !== place.schemeBefore;
    if (atom.weak) return LABOUR_SCHEMES.has(current);
    if (atom.values[0] !== BASIC_SCHEME) return false;
    if (current !== 'employee' && current !== 'resident') level.state.delete(KEY.scheme);
    return true;
  }

  /** “两病”患者门诊用药, and 门诊 under a heading of 门诊慢特病. */
  private isUnderNarrowCare(level: Level, previous: Statement | undefined): boolean {
    if (previous && !level.names(KEY.care)) return false;
    const current = previous ? valuesOf(previous) : (this.inherited.get(KEY.care) ?? []);
    return current.some((care) => NARROW_CARES.has(care));
  }

  /** What is stated anew ends what told cases of the value before it apart; a scheme or kind of care all that was said under it. */
  private endWhatDependsOn(level: Level, atom: Atom, previous: Statement, place: Place): void {
    const refinement = refinementOf(atom.key);
    if (refinement !== null && !level.names(refinement) && level.state.get(refinement)?.hold !== 'label') level.state.delete(refinement);
    if (atom.key !== KEY.scheme && atom.key !== KEY.care) return;
    const changed = signature(valuesOf(previous)) !== signature(atom.values);
    const anew = previous.clause !== place.clause && place.measured && (changed || atom.key === KEY.scheme);
    const { state } = level;
    for (let i = state.values.length - 1; i >= 0; i--) {
      const stated = state.values[i] as Statement;
      const { key, clause, start } = stated;
      if (clause === place.clause || key === atom.key || level.names(key)) continue;
      const isOther = key === KEY.population && valuesOf(stated).length === 0; // 单位职工: in whatever scheme, none of those above
      const fused = atom.key === KEY.scheme && changed && (key === KEY.population || key === KEY.plan) && !isOther;
      const under = anew && start >= previous.start && (!inMask(SUBJECT_KEYS, key) || key === KEY.care);
      if (fused || under) state.delete(key);
    }
    if (atom.key === KEY.scheme && changed && anew) this.onNewScheme();
  }
}
