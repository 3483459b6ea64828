import { compareCodeUnits } from '@yibao-rules/model';
import { groupByBoth } from '../../compete/group-by.js';
import type { AuditContext, RateAnswer } from '../../context/index.js';

/** What one text says about one region. */
export interface RegionText {
  region: string;
  /** Source and part. */
  part: string;
  answers: RateAnswer[];
}

/** The figures of each text about each region: deltas and open bounds are too common to tell anything. */
export function regionTexts(context: AuditContext): RegionText[] {
  const telling = context.answers.filter(
    ({ value, scope }) => scope.region !== undefined && value.relation === 'absolute' && value.min !== null,
  );
  const groups = groupByBoth(
    telling,
    (answer) => context.partOf(answer),
    ({ scope }) => scope.region as string,
  );
  return groups.map((answers) => ({
    region: answers[0]!.scope.region as string,
    part: context.partOf(answers[0]!),
    answers,
  }));
}

/** Places under one province follow its rules: likeness among them is policy. */
export function sameProvince(a: RegionText, b: RegionText): boolean {
  return a.region.slice(0, 2) === b.region.slice(0, 2);
}

/** What a finding about two texts is about, whichever of their passages or figures show it. */
export function pairIdentity(a: RegionText, b: RegionText): string[] {
  return [a, b].map(({ answers, region }) => `${answers[0]!.source} ${region}`).sort(compareCodeUnits);
}
