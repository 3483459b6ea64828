import { readFileSync } from 'node:fs';
import { canonicalJson, type Release } from '@yibao-rules/model';
import type { Log, Run } from 'sarif';
import { compareFindings } from '../findings/baseline.js';
import { findingsModel } from '../findings/findings-model.js';
import { locator } from '../findings/places.js';
import type { FindingsReportInput } from '../findings/report-input.js';
import { nameBasedGuid } from './guid.js';
import { artifactsOf, ROOT } from './location.js';
import { resultOf } from './result.js';
import { ruleDescriptors } from './rules.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * A release's findings as a SARIF 2.1.0 log. Results stand in the order in which a reviewer reads them, weightiest first and decided ones
 * last, because a code host shows the first 5,000 only. Against an older release each says whether it is new, and those
 * that went follow as `absent`.
 * @returns canonical JSON; the same input gives the same bytes.
 */
export function renderSarifReport({ release, against, regionName, decisions, files, lang }: FindingsReportInput): string {
  const model = findingsModel(release, regionName, decisions);
  const baseline = against === null ? null : compareFindings(against.contradictions, release.contradictions);
  const gone =
    against === null || baseline === null ? [] : findingsModel({ ...against, contradictions: baseline.gone }, regionName).findings;
  const { artifacts, indexOf } = artifactsOf(release.sources, files);
  const context = { lang, locate: locator(files), indexOf };
  const count = model.findings.length;
  const results = [
    ...model.findings.map((finding, index) => resultOf(finding, baseline?.states.get(finding.id) ?? null, rankOf(index, count), context)),
    ...gone.map((finding) => resultOf(finding, 'absent', 0, context)),
  ];
  const run: Run = {
    tool: { driver: { name: 'yibao', version: toolVersion(), rules: ruleDescriptors(lang) } },
    language: lang === 'zh' ? 'zh-CN' : 'en',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    automationDetails: { id: `yibao/v${release.version}`, guid: guidOf(release) },
    ...(against === null ? {} : { baselineGuid: guidOf(against) }),
    artifacts,
    results,
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return canonicalJson(log);
}

/** SARIF's rank goes from 0 to 100, the weightiest first; one decimal is enough to keep the order readable. */
function rankOf(index: number, count: number): number {
  return Math.round((1 - index / count) * 1000) / 10;
}

function guidOf({ version, contradictions }: Release): string {
  return nameBasedGuid(JSON.stringify([version, contradictions.map(({ id }) => id)]));
}

function toolVersion(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}
