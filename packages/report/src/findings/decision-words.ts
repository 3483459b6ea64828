import type { Bilingual, ContradictionStatus } from '@yibao-rules/model';
import type { FindingDecision } from './findings-model.js';
import { DECISION_NAMES, STATUS_NAMES } from './labels.table.js';

/** What a page says of a decision: the badge of the finding, and a line with the decision, its reason, who made it and when. */
export interface DecisionWords {
  status: ContradictionStatus;
  badge: Bilingual | null;
  note: Bilingual | null;
}

export function decisionWords(status: ContradictionStatus, decision: FindingDecision | null): DecisionWords {
  return { status, badge: status === 'open' ? null : STATUS_NAMES[status], note: decision === null ? null : noteOf(decision) };
}

function noteOf({ decision, reason, by, at, expires, stale }: FindingDecision): Bilingual {
  const name = DECISION_NAMES[decision];
  const zh = [name.zh, ...(reason === null ? [] : [reason])].join('：');
  const en = [name.en, ...(reason === null ? [] : [reason])].join(': ');
  const until = { zh: expires === null ? '' : `，有效至 ${expires}`, en: expires === null ? '' : `, until ${expires}` };
  const stands = { zh: `${zh}（${by}，${at}${until.zh}）`, en: `${en} (${by}, ${at}${until.en})` };
  if (!stale) return stands;
  return { zh: `原文已变，须重新处理。原决定：${stands.zh}`, en: `The words changed: decide again. The decision was: ${stands.en}` };
}
