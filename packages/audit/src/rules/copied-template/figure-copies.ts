import { rememberedByClaim } from '../../compete/memo.js';
import type { AuditContext, RateAnswer } from '../../context/index.js';
import { undecided } from '../../finding.js';
import type { Finding } from '../../types.js';
import { agreement, questionKey } from './agreement.js';
import { localFigures } from './local-figures.js';
import { likelyOrigin } from './origin.js';
import { pairIdentity, type RegionText, sameProvince } from './region-texts.js';

/** A figure that more texts than this have in common tells nothing about copying. */
const COMMON_TO = 6;
/** Of the questions that both texts answer, this share has the same answer in a copy. Neighbours with like policies differ somewhere. */
const SAME_SHARE = 0.9;

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

/** Pairs of texts about two regions whose figures agree throughout. */
export function* copiedFigures(context: AuditContext, texts: readonly RegionText[]): Generator<Finding> {
  const agreementOf = agreement(localFigures(context.reference));
  const least = context.thresholds('copied-template').figures;
  for (const { a, b, shared } of pairings(texts)) {
    const figures = new Set(shared.map(([answer]) => `${answer.value.min} ${answer.value.unit}`));
    if (figures.size < least) continue;
    context.comparisons.count++;
    if (agreementOf(a, b) < SAME_SHARE) continue;
    const origin = likelyOrigin(context, shared);
    const first = shared.reduce((one, other) => (other[0].evidence.start < one[0].evidence.start ? other : one));
    const [source, copy] = origin.of === 'second' ? [first[1], first[0]] : first;
    const [model, region] = [source, copy].map(({ scope }) => context.regionName(scope.region as string)) as [string, string];
    yield {
      title: { zh: `${region}与${model}的数值成组相同`, en: `${region} and ${model} share a whole set of figures` },
      explanation: {
        zh: `两处有${shared.length}个数值逐一相同，其中一篇很可能套用了另一篇。${origin.reason.zh}。`,
        en: `${shared.length} figures are the same in both: one text was probably made from the other. ${origin.reason.en}.`,
      },
      sides: [context.side(copy), context.side(source)],
      identity: pairIdentity(a, b),
      reference: origin.reference,
      verdict:
        origin.reference === null
          ? undecided('须分别查两地文件', 'Look up both regions’ documents')
          : { right: 'reference', reason: { zh: `须查${region}当地文件`, en: `Look up the documents of ${region}` } },
    };
  }
}
