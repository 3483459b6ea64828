/** Answers to one question, ordered in time, so that only those of one time are held against each other. */
import { compareCodeUnits, type Scope } from '@yibao-rules/model';
import type { RateAnswer } from '../context/index.js';
import { isBefore } from './time.js';
import { intervalOf } from './values.js';

/** Of all the answers to a question at one time the two outermost, which decide whether any two conflict. */
export interface Question {
  scope: Scope;
  /** The answer that ends lowest. */
  lowest: RateAnswer;
  /** The answer that begins highest. */
  highest: RateAnswer;
}

/** @param answers at least one. */
export function questionOf(answers: readonly RateAnswer[]): Question {
  const [first] = answers as [RateAnswer];
  const question: Question = { scope: first.scope, lowest: first, highest: first };
  for (const answer of answers) widen(question, answer);
  return question;
}

function widen(question: Question, answer: RateAnswer): void {
  if (intervalOf(answer.value).high < intervalOf(question.lowest.value).high) question.lowest = answer;
  if (intervalOf(answer.value).low > intervalOf(question.highest.value).low) question.highest = answer;
}

/** Puts an answer to those of its key. */
function gather<K>(questions: Map<K, Question>, key: K, answer: RateAnswer): void {
  const known = questions.get(key);
  if (known === undefined) questions.set(key, questionOf([answer]));
  else widen(known, answer);
}

/** The last of the ascending dates that is not after a day; null where all are. */
function lastUntil(dates: readonly string[], day: string): string | null {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(day, dates[middle]!)) high = middle;
    else low = middle + 1;
  }
  return dates[low - 1] ?? null;
}

/** Answers with and without the date from which they hold. */
class DatedAnswers {
  private readonly byDate = new Map<string, Question>();
  private readonly dates: readonly string[];
  private readonly undated: readonly RateAnswer[];
  private readonly whole: Question | null;

  constructor(answers: readonly RateAnswer[]) {
    for (const answer of answers) {
      if (answer.scope.effectiveFrom !== undefined) gather(this.byDate, answer.scope.effectiveFrom, answer);
    }
    this.dates = [...this.byDate.keys()].sort(compareCodeUnits);
    this.undated = answers.filter(({ scope }) => scope.effectiveFrom === undefined);
    this.whole = this.undated.length === 0 ? null : questionOf(this.undated);
  }

  /** The pairs of one time: of the same date, both without, and the rule that was in force when an undated answer was given. */
  *against(other: DatedAnswers): Generator<[Question, Question]> {
    for (const date of this.dates) {
      const there = other.byDate.get(date);
      if (there !== undefined) yield [this.byDate.get(date)!, there];
    }
    if (this.whole !== null && other.whole !== null) yield [this.whole, other.whole];
    yield* this.inForce(other);
    if (other !== this) for (const [rule, answer] of other.inForce(this)) yield [answer, rule];
  }

  /** Each rule of these with the undated answers of the others that were given while it was the latest: an older one they have outlived. */
  private *inForce(others: DatedAnswers): Generator<[Question, Question]> {
    if (this.dates.length === 0) return;
    const given = new Map<string, Question>();
    for (const answer of others.undated) {
      const date = answer.asOf === null ? null : lastUntil(this.dates, answer.asOf);
      if (date !== null) gather(given, date, answer);
    }
    for (const [date, answer] of given) yield [this.byDate.get(date)!, answer];
  }
}

/** Groups answers by a year; those that have none are left out. */
function byYear(answers: readonly RateAnswer[], yearOf: (answer: RateAnswer) => number | null): Map<number, DatedAnswers> {
  const found = new Map<number, RateAnswer[]>();
  for (const answer of answers) {
    const year = yearOf(answer);
    if (year === null) continue;
    const known = found.get(year);
    if (known === undefined) found.set(year, [answer]);
    else known.push(answer);
  }
  return new Map([...found].map(([year, own]) => [year, new DatedAnswers(own)]));
}

/** The answers to one question at all times. */
export class Timeline {
  /** What they share: every key but year and date. */
  readonly scope: Scope;
  private readonly open: readonly RateAnswer[];
  private readonly ofNoYear: DatedAnswers;
  private readonly years: Map<number, DatedAnswers>;
  private openByYear: Map<number, DatedAnswers> | null = null;

  /** @param answers at least one. */
  constructor(answers: readonly RateAnswer[]) {
    const { year, effectiveFrom, ...scope } = answers[0]!.scope;
    this.scope = scope;
    this.open = answers.filter((answer) => answer.scope.year === undefined);
    this.ofNoYear = new DatedAnswers(this.open);
    this.years = byYear(answers, (answer) => answer.scope.year ?? null);
  }

  /** The pairs of one time, of this and another question or of one with itself. Time grows with n log n in the number of answers. */
  *against(other: Timeline): Generator<[Question, Question]> {
    yield* this.ofNoYear.against(other.ofNoYear);
    for (const [year, own] of this.years) {
      for (const there of [other.years.get(year), other.ofYearLeftOpen(year)]) if (there !== undefined) yield* own.against(there);
    }
    if (other === this) return;
    for (const [year, there] of other.years) {
      const own = this.ofYearLeftOpen(year);
      if (own !== undefined) yield* own.against(there);
    }
  }

  /** The answers that state no year but whose source is of that year. */
  private ofYearLeftOpen(year: number): DatedAnswers | undefined {
    this.openByYear ??= byYear(this.open, ({ asOf }) => (asOf === null ? null : Number(asOf.slice(0, 4))));
    return this.openByYear.get(year);
  }
}
