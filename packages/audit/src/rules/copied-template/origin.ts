import type { Bilingual, ContradictionReference } from '@yibao-rules/model';
import type { AuditContext, RateAnswer } from '../../context/index.js';
import { asReference } from '../../finding.js';
import { saysTheSame } from './reference-copies.js';

/** Which of two texts was probably there first, and what tells. */
export interface Origin {
  /** `first` or `second` as given, or null where nothing tells. */
  of: 'first' | 'second' | null;
  reason: Bilingual;
  /** The official rule that tells, where one does. */
  reference: ContradictionReference | null;
}

/** A fact that a reference gives for the answer's own region and that the answer states. */
function ownFact(context: AuditContext, answer: RateAnswer) {
  const { regions, facts } = context.reference;
  const region = answer.scope.region as string;
  return facts.find(({ scope, ...fact }) => {
    return scope.region !== undefined && regions.within(region, scope.region) && saysTheSame(answer, { scope, ...fact });
  });
}

/**
 * The likely origin of what two texts share: the one whose figures the reference gives for its region, else the earlier one.
 * @param shared the figures that both state, each as the first and the second text has it.
 */
export function likelyOrigin(context: AuditContext, shared: readonly [first: RateAnswer, second: RateAnswer][]): Origin {
  const [one, other] = [0, 1].map((at) => {
    for (const pair of shared) {
      const fact = ownFact(context, pair[at]!);
      if (fact !== undefined) return fact;
    }
    return undefined;
  });
  const [a, b] = shared[0]!;
  const [first, second] = [a, b].map(({ scope }) => context.regionName(scope.region as string)) as [string, string];
  const known = one === undefined ? other : other === undefined ? one : undefined;
  if (known !== undefined) {
    const name = known === one ? first : second;
    return {
      of: known === one ? 'first' : 'second',
      reason: {
        zh: `数值与官方资料中${name}的标准相同，原文很可能写的是${name}`,
        en: `The figures are those that the reference gives for ${name}: the original was probably about ${name}`,
      },
      reference: asReference(known),
    };
  }
  if (a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf) {
    const earlier = a.asOf < b.asOf;
    const [name, date] = earlier ? [first, a.asOf] : [second, b.asOf];
    return {
      of: earlier ? 'first' : 'second',
      reason: {
        zh: `写${name}的一篇发布较早（${date}），很可能是原文`,
        en: `The text about ${name} was published earlier (${date}) and is probably the original`,
      },
      reference: null,
    };
  }
  return {
    of: null,
    reason: {
      zh: '两篇没有可比的发布日期，看不出哪一篇在先',
      en: 'The texts have no dates that tell which came first',
    },
    reference: null,
  };
}
