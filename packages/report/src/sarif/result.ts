import type { Language } from '@yibao-rules/model';
import type { Result, Suppression } from 'sarif';
import type { BaselineState } from '../findings/baseline.js';
import type { Finding, FindingSide } from '../findings/findings-model.js';
import { DECISION_NAMES } from '../findings/labels.table.js';
import type { Locate } from '../findings/places.js';
import { sideName, verdictName } from '../findings/verdict.js';
import { locationOf, relatedLocation, sideText } from './location.js';
import { escapeMessage, message } from './message.js';
import { LEVELS, RULE_INDEX } from './rules.js';

export interface ResultContext {
  lang: Language;
  locate: Locate;
  /** Index of each file in the run's artifacts, by path. */
  indexOf: ReadonlyMap<string, number>;
}

/** A finding as a SARIF result. `state` is null where there is nothing to compare with. */
export function resultOf(finding: Finding, state: BaselineState | 'absent' | null, rank: number, context: ResultContext): Result {
  const { lang, locate, indexOf } = context;
  const primary = primarySide(finding.sides);
  const related = finding.sides.flatMap((side, index) => (index === primary ? [] : [{ side, name: sideName(index) }]));
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_INDEX.get(finding.rule) ?? -1,
    kind: 'fail',
    level: LEVELS[finding.severity],
    rank,
    message: message(messageText(finding, lang)),
    locations: [locationOf(finding.sides[primary]!, locate, indexOf)],
    relatedLocations: related.map(({ side, name }, index) => relatedLocation(side, name, index + 1, lang, locate, indexOf)),
    partialFingerprints: { 'contradictionId/v1': finding.id },
    ...(state === null ? {} : { baselineState: state }),
    suppressions: finding.status === 'dismissed' ? [suppressionOf(finding, lang)] : [],
    properties: {
      triage: finding.status,
      verdict: finding.verdict.right,
      claims: [...new Set(finding.sides.flatMap(({ claim }) => (claim === null ? [] : [claim])))],
      ...(finding.reference === null ? {} : { reference: finding.reference.id }),
    },
  };
}

/** The host annotates one place: the first statement that the verdict does not find right, for that is what an editor mends. */
function primarySide(sides: readonly FindingSide[]): number {
  return Math.max(
    0,
    sides.findIndex(({ right }) => !right),
  );
}

function messageText({ title, explanation, sides, reference, verdict }: Finding, lang: Language): string {
  return [
    title[lang],
    explanation[lang],
    ...(sides.length > 1 ? sides.map((side, index) => sideText(side, sideName(index), lang)) : []),
    ...(reference === null ? [] : [reference.statement[lang]]),
    `${verdictName(verdict.right, sides.length)[lang]} ${verdict.reason[lang]}`,
  ].join('\n');
}

/** A dismissed finding stays in the report, as suppressed, with the reason that was given. */
function suppressionOf({ decision }: Finding, lang: Language): Suppression {
  if (decision === null) return { kind: 'external', status: 'accepted' };
  const { by, at, reason } = decision;
  const why = [DECISION_NAMES[decision.decision][lang], ...(reason === null ? [] : [reason])].join(': ');
  return { kind: 'external', status: 'accepted', justification: escapeMessage(`${why} (${by}, ${at})`) };
}
