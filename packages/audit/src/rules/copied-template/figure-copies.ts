import type { Scope } from '@yibao-rules/model';
import { rememberedBy, rememberedByClaim } from '../../compete/memo.js';
import { comparedPer } from '../../compete/values.js';
import type { AuditContext, RateAnswer } from '../../context/index.js';
import { undecided } from '../../finding.js';
import type { Finding } from '../../types.js';
import { pairIdentity, type RegionText, sameProvince } from './region-texts.js';

/** A figure that more texts than this have in common tells nothing about copying. */
const COMMON_TO = 6;
/** Of the questions that both texts answer, this share has the same answer in a copy. Neighbours with like policies differ somewhere. */
const SAME_SHARE = 0.9;

const timelessScope = rememberedBy(({ region, year, effectiveFrom, ...rest }: Scope) => JSON.stringify(rest));

/** What a figure is about, without the region: equal for equal questions of two regions. */
function questionKey({ measure, value, scope }: RateAnswer): string {
  return [measure, value.unit, comparedPer(value), timelessScope(scope)].join(' ');
}

interface Pairing {
  a: RegionText;
  b: RegionText;
  shared: [RateAnswer, RateAnswer][];
}

/** Pairs of texts that share figures, found through the figures: a list for each, and lists too long to tell anything left out. */
function pairings(texts: readonly RegionText[]): Pairing[] {
  const holders = new Map<string, Map<number, RateAnswer>>();
  const keyOf = rememberedByClaim(questionKey);
  for (const [number, text] of texts.entries()) {
    for (const answer of text.answers) {
      const key = `${keyOf(answer)} ${answer.value.min} ${answer.value.max}`;
      const list = holders.get(key);
      if (list === undefined) holders.set(key, new Map([[number, answer]]));
      else if (list.size <= COMMON_TO && !list.has(number)) list.set(number, answer);
    }
  }
  const found = new Map<string, Pairing>();
  for (const list of holders.values()) {
    if (list.size < 2 || list.size > COMMON_TO) continue;
    const entries = [...list];
    for (const [index, [one, first]] of entries.entries()) {
      for (const [other, second] of entries.slice(index + 1)) {
        const [a, b] = [texts[one]!, texts[other]!];
        if (sameProvince(a, b) || a.part === b.part) continue;
        const pairing = found.get(`${one} ${other}`) ?? { a, b, shared: [] };
        pairing.shared.push([first, second]);
        found.set(`${one} ${other}`, pairing);
      }
    }
  }
  return [...found.values()];
}

/** Whether two texts agree on nearly every question that both answer. */
function agreesThroughout({ a, b, shared }: Pairing): boolean {
  const asked = new Set(a.answers.map(questionKey));
  const both = new Set(b.answers.map(questionKey).filter((key) => asked.has(key)));
  return shared.length >= both.size * SAME_SHARE;
}

/** Pairs of texts about two regions whose figures agree throughout. */
export function* copiedFigures(context: AuditContext, texts: readonly RegionText[]): Generator<Finding> {
  for (const pairing of pairings(texts)) {
    context.comparisons.count++;
    if (!agreesThroughout(pairing)) continue;
    const { a, b, shared } = pairing;
    const figures = new Set(shared.map(([answer]) => `${answer.value.min} ${answer.value.unit}`));
    if (figures.size < context.thresholds('copied-template').figures) continue;
    const [one, other] = [context.regionName(a.region), context.regionName(b.region)];
    const [first, second] = shared.reduce((one, other) => (other[0].evidence.start < one[0].evidence.start ? other : one));
    yield {
      title: { zh: `${one}与${other}的数值成组相同`, en: `${one} and ${other} share a whole set of figures` },
      explanation: {
        zh: `两处有${shared.length}个数值逐一相同,其中一篇很可能套用了另一篇。`,
        en: `${shared.length} figures are the same in both: one text was probably made from the other.`,
      },
      sides: [context.side(first), context.side(second)],
      identity: pairIdentity(a, b),
      verdict: undecided('须分别查两地文件', 'Look up both regions’ documents'),
    };
  }
}
