import { formatQuestion, formatScope, formatValue, type RateClaim, type Release } from '@yibao-rules/model';
import { type Finding, findRates, type Question } from './find-rates.js';

/** How many claims that answer only in part are shown. */
const PARTIAL_SHOWN = 3;

const STATUS: Readonly<Record<RateClaim['status'], string>> = {
  agreed: 'not disputed: the sources agree',
  'single-source': 'not disputed: one source says so, and none contradicts it',
  disputed: 'disputed: the sources do not agree',
  settled: 'was disputed; what is officially so settles it',
};

/** The answer to a question, as a person reads it: the value, who says so and where, and whether it is disputed. */
export function describeAnswer(release: Release, question: Question): string {
  const names = new Map(release.cities.map((city) => [city.id, city.name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const findings = findRates(release.rates, question);
  const exact = findings.filter(isExact);
  const partial = findings.filter((finding) => !isExact(finding)).slice(0, PARTIAL_SHOWN);
  return [
    `${formatQuestion(question.measure, question.scope, 'en', nameOf)}  (release ${release.version})`,
    ...(exact.length > 0 ? exact.map((finding) => describeFinding(release, finding, nameOf)) : ['No source answers exactly this.']),
    ...(partial.length > 0 ? ['Close to the question:', ...partial.map((finding) => describeFinding(release, finding, nameOf))] : []),
  ].join('\n\n');
}

function isExact({ claim, leftOpen, conditions }: Finding): boolean {
  return (
    leftOpen.length === 0 && Object.keys(conditions).length === 0 && claim.assertions.some(({ value }) => value.relation === 'absolute')
  );
}

function describeFinding(release: Release, { claim, leftOpen, conditions }: Finding, nameOf: (code: string) => string): string {
  const value = claim.value === null ? 'no agreed value' : formatValue(claim.value, 'en');
  const only = Object.keys(conditions).length > 0 ? `, only for ${formatScope(conditions, 'en', nameOf)}` : '';
  const open = leftOpen.length > 0 ? `, whatever the ${leftOpen.join(' and ')}` : '';
  return [
    `${value}${only}${open}: ${STATUS[claim.status]}`,
    `  ${claim.id}`,
    ...claim.assertions.map((assertion) => `  ${describeAssertion(release, assertion)}`),
    ...claim.contradictions.map((id) => `  contradiction ${id}: ${titleOf(release, id)}`),
  ].join('\n');
}

function describeAssertion(release: Release, { source, asOf, value, evidence }: RateClaim['assertions'][number]): string {
  const title = release.sources.find(({ id }) => id === source)?.title || source;
  const place = [...evidence.headings, `…${evidence.prefix}[${evidence.exact}]${evidence.suffix}…`].join(' › ');
  return `${title} (${asOf ?? 'no date'}) says ${formatValue(value, 'en')}: ${place}`;
}

function titleOf(release: Release, id: string): string {
  return release.contradictions.find((contradiction) => contradiction.id === id)?.title.en ?? 'not in this release';
}
