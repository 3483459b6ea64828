import { formatValue, type PolicyFact, type Scope } from '@yibao-rules/model';
import { rememberedBy } from '../compete/memo.js';
import { groupBy } from '../compete/questions.js';
import { comparedPer } from '../compete/values.js';
import type { AuditContext, RateAnswer } from '../context/index.js';
import { asReference, byGrade, undecided } from '../finding.js';
import type { Finding, Rule } from '../types.js';

/** How many equal figures make a pattern. Against the reference three do: they are known to be that region's own. */
const SHARED_WITH_REFERENCE = 3;
const SHARED_WITH_REGION = 5;
/** A figure that more regions than this have in common tells nothing about copying. */
const COMMON_TO = 6;

/** Of the questions that both texts answer, this share has the same answer in a copy. Neighbours with like policies differ somewhere. */
const SAME_SHARE = 0.9;

const timelessScope = rememberedBy(({ region, year, effectiveFrom, ...rest }: Scope) => JSON.stringify(rest));

/** What a figure is about, without the region: equal for equal questions of two regions. */
function questionKey({ measure, value, scope }: RateAnswer): string {
  return [measure, value.unit, comparedPer(value), timelessScope(scope)].join(' ');
}

function signature(answer: RateAnswer): string {
  return `${questionKey(answer)} ${answer.value.min} ${answer.value.max}`;
}

interface RegionText {
  region: string;
  /** Source and part. */
  part: string;
  answers: RateAnswer[];
}

/** The figures of each text about each region: deltas and open bounds are too common to tell anything. */
function regionTexts(context: AuditContext): RegionText[] {
  const telling = context.answers.filter(
    ({ value, scope }) => scope.region !== undefined && value.relation === 'absolute' && value.min !== null,
  );
  const groups = groupBy(telling, (answer) => `${context.partOf(answer)}\u0000${answer.scope.region}`);
  return [...groups.values()].map((answers) => ({
    region: answers[0]!.scope.region as string,
    part: context.partOf(answers[0]!),
    answers,
  }));
}

/** Whether a claim says what a fact says: equal figure, and no key of the scope in which they differ. */
function saysTheSame(answer: RateAnswer, fact: PolicyFact): boolean {
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

function* copiesOfReference(context: AuditContext, texts: readonly RegionText[]): Generator<Finding> {
  const { regions, facts } = context.reference;
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
      if (new Set([...distinct.values()].map(({ answer }) => `${answer.value.min}`)).size < SHARED_WITH_REFERENCE) continue;
      const sides = [...distinct.values()].map(({ answer }) => answer).sort((a, b) => a.evidence.start - b.evidence.start);
      const [copy, model] = [context.regionName(text.region), context.regionName(origin)];
      const figures = [...new Set(sides.map(({ value }) => formatValue(value, 'zh')))].join('、');
      yield {
        severity: byGrade('warning', matched[0]!.fact),
        title: {
          zh: `${copy}的数值与${model}完全相同,疑似套用`,
          en: `The figures for ${copy} are those of ${model}: probably a copied template`,
        },
        explanation: {
          zh: `文中${copy}的${figures}正是${model}的标准,${sides.length}处数值逐一吻合,很可能是套用${model}的文章改了地名。`,
          en: `${sides.length} figures given for ${copy} (${figures}) are exactly those of ${model}: the text was probably written about ${model}.`,
        },
        sides: sides.map((answer) => context.side(answer)) as Finding['sides'],
        reference: asReference(matched[0]!.fact),
        verdict: {
          right: 'reference',
          reason: { zh: `这些是${model}的标准,应查${copy}当地文件`, en: `These are the rules of ${model}; look up those of ${copy}` },
        },
      };
    }
  }
}

interface Pairing {
  a: RegionText;
  b: RegionText;
  shared: [RateAnswer, RateAnswer][];
}

/** Pairs of texts that share figures, found through the figures: a list for each, and lists too long to tell anything left out. */
function pairings(texts: readonly RegionText[]): Pairing[] {
  const holders = new Map<string, Map<number, RateAnswer>>();
  for (const [number, text] of texts.entries()) {
    for (const answer of text.answers) {
      const key = signature(answer);
      const list = holders.get(key) ?? new Map<number, RateAnswer>();
      if (!list.has(number)) list.set(number, answer);
      holders.set(key, list);
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

/** Places under one province follow its rules: likeness among them is policy. */
function sameProvince(a: RegionText, b: RegionText): boolean {
  return a.region.slice(0, 2) === b.region.slice(0, 2);
}

function* copiesOfEachOther(context: AuditContext, texts: readonly RegionText[]): Generator<Finding> {
  for (const pairing of pairings(texts)) {
    if (!agreesThroughout(pairing)) continue;
    const { a, b, shared } = pairing;
    const figures = new Set(shared.map(([answer]) => `${answer.value.min} ${answer.value.unit}`));
    if (figures.size < SHARED_WITH_REGION) continue;
    const [one, other] = [context.regionName(a.region), context.regionName(b.region)];
    const [first, second] = shared.reduce((one, other) => (other[0].evidence.start < one[0].evidence.start ? other : one));
    yield {
      title: { zh: `${one}与${other}的数值成组相同`, en: `${one} and ${other} share a whole set of figures` },
      explanation: {
        zh: `两处有${shared.length}个数值逐一相同,其中一篇很可能套用了另一篇。`,
        en: `${shared.length} figures are the same in both: one text was probably made from the other.`,
      },
      sides: [context.side(first), context.side(second)],
      verdict: undecided('须分别查两地文件', 'Look up both regions’ documents'),
    };
  }
}

function* find(context: AuditContext): Generator<Finding> {
  const texts = regionTexts(context);
  yield* copiesOfReference(context, texts);
  yield* copiesOfEachOther(context, texts);
}

export const copiedTemplate: Rule = {
  id: 'copied-template',
  severity: 'warning',
  title: { zh: '套用模板', en: 'Copied template' },
  explanation: {
    zh: '一地的一组数值与另一地区官方标准逐一相同(三个以上不同数值),或两篇文章里两个地区的数值成组相同(五个以上)。许多地区共有的数值不计,同省各地之间不比,两地都有而数值不同的条目超过一成也不报。',
    en: 'A set of figures for one region equals another region’s official ones (three distinct figures or more), or two texts about two regions share a whole set (five or more). Figures that many regions have in common do not count, nor do places of one province; more than one difference in ten questions that both answer is no copy.',
  },
  find,
};
