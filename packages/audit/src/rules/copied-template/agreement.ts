import type { Scope } from '@yibao-rules/model';
import { rememberedBy } from '../../compete/memo.js';
import { comparedPer } from '../../compete/values.js';
import type { RateAnswer } from '../../context/index.js';
import type { RegionText } from './region-texts.js';

const timelessScope = rememberedBy(({ region, year, effectiveFrom, ...rest }: Scope) => JSON.stringify(rest));

/** What a figure is about, without region and time: equal for equal questions of two regions. */
export function questionKey({ measure, value, scope }: RateAnswer): string {
  return [measure, value.unit, comparedPer(value), timelessScope(scope)].join(' ');
}

function answersByQuestion({ answers }: RegionText, isLocal: (answer: RateAnswer) => boolean): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const answer of answers) {
    if (!isLocal(answer)) continue;
    const key = questionKey(answer);
    const figure = `${answer.value.min} ${answer.value.max}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, new Set([figure]));
    else known.add(figure);
  }
  return found;
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

/**
 * Asks of two texts to which share, from 0 to 1, the questions that both answer have the same answer; 1 where they share none. What
 * a text answers is gathered once.
 * @param isLocal which figures are a place's own: in the country's all texts agree.
 */
export function agreement(isLocal: (answer: RateAnswer) => boolean): (a: RegionText, b: RegionText) => number {
  const answersOf = rememberedBy((text: RegionText) => answersByQuestion(text, isLocal));
  return (a, b) => {
    const [fewer, more] = [answersOf(a), answersOf(b)].sort((one, other) => one.size - other.size) as [
      Map<string, Set<string>>,
      Map<string, Set<string>>,
    ];
    let [both, same] = [0, 0];
    for (const [question, figures] of fewer) {
      const others = more.get(question);
      if (others === undefined) continue;
      both++;
      if (haveCommon(figures, others)) same++;
    }
    return both === 0 ? 1 : same / both;
  };
}
