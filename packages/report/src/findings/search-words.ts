import { CLAIM_STATUS_LABELS, type Evidence, formatQuestion, formatValue } from '@yibao-rules/model';
import type { ClaimRow } from './claim-groups.js';
import type { Finding, SourceLabel } from './findings-model.js';
import { SEVERITY_NAMES } from './labels.table.js';
import type { RegionLabel } from './regions.js';

/** Parts of an item that a search goes through, apart by line ends so that no term matches across two of them. */
const joined = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join('\n');

const both = ({ zh, en }: { zh: string; en: string }) => `${zh}\n${en}`;

function evidenceWords({ headings, prefix, exact, suffix }: Evidence): string {
  return `${headings.join('\n')}\n${prefix}${exact}${suffix}`;
}

function sourceWords({ id, title, site, date }: SourceLabel): string {
  return joined([id, title, site, date]);
}

/** Every word of a finding, in both languages. */
export function findingWords(finding: Finding): string {
  const { id, ruleTitle, severity, title, explanation, sides, regions, reference, verdict, decision } = finding;
  return joined([
    id,
    both(ruleTitle),
    both(SEVERITY_NAMES[severity]),
    both(title),
    both(explanation),
    ...regions.map(({ name }) => name),
    ...sides.flatMap(({ value, claim, evidence, source }) => [value, claim, evidenceWords(evidence), sourceWords(source)]),
    ...(reference ? [both(reference.statement), reference.document, reference.documentNumber, reference.id] : []),
    both(verdict.reason),
    ...(decision ? [decision.reason, decision.by] : []),
  ]);
}

/** Every word of a claim of a region, in both languages. */
export function claimWords({ id, measure, scope, status, answers }: ClaimRow, region: RegionLabel | null): string {
  return joined([
    id,
    region && `${region.name}\n${region.code}`,
    both({ zh: formatQuestion(measure, scope, 'zh'), en: formatQuestion(measure, scope, 'en') }),
    both(CLAIM_STATUS_LABELS[status]),
    ...answers.flatMap(({ value, evidence, source }) => [
      formatValue(value, 'zh', measure),
      formatValue(value, 'en', measure),
      evidenceWords(evidence),
      sourceWords(source),
    ]),
  ]);
}
