import { formatValue, type PolicyFact, type Scope } from '@yibao-rules/model';
import { groupBy } from '../../compete/group-by.js';
import type { AuditContext, RateAnswer } from '../../context/index.js';
import { asReference, byGrade } from '../../finding.js';
import type { Finding } from '../../types.js';
import type { RegionText } from './region-texts.js';

/** Whether a claim says what a fact says: equal figure, and no key of the scope in which they differ. */
export function saysTheSame(answer: RateAnswer, fact: PolicyFact): boolean {
  if (fact.value === null || answer.measure !== fact.measure || answer.value.unit !== fact.value.unit) return false;
  // `1800元以上的部分` states the deductible by its lower side alone.
  if (answer.value.min !== fact.value.min || (answer.value.max ?? answer.value.min) !== fact.value.max) return false;
  return (Object.keys(fact.scope) as (keyof Scope)[]).every((key) => {
    const [said, known] = [answer.scope[key], fact.scope[key]];
    if (key === 'region' || said === undefined) return true;
    if (key === 'band') return (said as { max: number | null }).max === (known as { max: number | null }).max;
    if (Array.isArray(said) && Array.isArray(known)) return said.some((item) => (known as unknown[]).includes(item));
    return JSON.stringify(said) === JSON.stringify(known);
  });
}

/** Texts whose figures are those that the reference gives for another region. */
export function* copiesOfReference(context: AuditContext, texts: readonly RegionText[]): Generator<Finding> {
  const { regions, facts } = context.reference;
  // Few suffice, for they are known to be that region's own.
  const { referenceFigures } = context.thresholds('copied-template');
  const local = groupBy(
    facts.filter(({ scope, value }) => scope.region !== undefined && value !== null),
    ({ scope }) => scope.region as string,
  );
  for (const text of texts) {
    for (const [origin, known] of local) {
      if (regions.within(text.region, origin) || regions.within(origin, text.region)) continue;
      const matched = known
        .map((fact) => ({ fact, answer: text.answers.find((answer) => saysTheSame(answer, fact)) }))
        .filter((match): match is { fact: PolicyFact; answer: RateAnswer } => match.answer !== undefined);
      const distinct = new Map(matched.map((match) => [match.answer.evidence.start, match]));
      if (new Set([...distinct.values()].map(({ answer }) => `${answer.value.min}`)).size < referenceFigures) continue;
      const sides = [...distinct.values()].map(({ answer }) => answer).sort((a, b) => a.evidence.start - b.evidence.start);
      const [copy, model] = [context.regionName(text.region), context.regionName(origin)];
      const figures = [...new Set(sides.map(({ value, measure }) => formatValue(value, 'zh', measure)))].join('、');
      yield {
        severity: byGrade('warning', matched[0]!.fact),
        title: {
          zh: `${copy}的数值与${model}完全相同，疑似套用`,
          en: `The figures for ${copy} are those of ${model}: probably a copied template`,
        },
        explanation: {
          zh: `文中${copy}的${figures}正是${model}的标准，${sides.length}处数值逐一吻合，很可能是套用${model}的文章改了地名。`,
          en: `${sides.length} figures given for ${copy} (${figures}) are exactly those of ${model}: the text was probably written about ${model}.`,
        },
        sides: sides.map((answer) => context.side(answer)) as Finding['sides'],
        identity: [text.answers[0]!.source, text.region, origin],
        reference: asReference(matched[0]!.fact),
        verdict: {
          right: 'reference',
          reason: { zh: `这些是${model}的标准，应查${copy}当地文件`, en: `These are the rules of ${model}; look up those of ${copy}` },
        },
      };
    }
  }
}
