import { MEASURES, type Severity, type Verdict } from '@yibao-rules/model';
import { underDifferentBases } from '../compete/base-scheme.js';
import { groupBy } from '../compete/group-by.js';
import { rememberedByClaim } from '../compete/memo.js';
import { bucketKey, type Conflict, conflictsAmong, saysEnough } from '../compete/questions.js';
import { comparedOn, matchWords, sentences, valuesWords } from '../compete/words.js';
import type { AuditContext, RateAnswer } from '../context/index.js';
import { undecided } from '../finding.js';
import type { Finding, Rule } from '../types.js';

function yearOf(answer: RateAnswer): number | null {
  if (answer.scope.year !== undefined) return answer.scope.year;
  return answer.asOf === null ? null : Number(answer.asOf.slice(0, 4));
}

/** Where the sources lie many years apart, policy has probably moved on between them. */
function farApart({ a, b }: Conflict, years: number): boolean {
  const [first, second] = [yearOf(a), yearOf(b)];
  return first !== null && second !== null && Math.abs(first - second) >= years;
}

function severityOf(conflict: Conflict, apart: boolean): Severity {
  const reserved = conflict.a.hedge !== null || conflict.b.hedge !== null;
  const loose = conflict.match.inside.includes('region') || conflict.match.open.length > 0 || !saysEnough(conflict.a);
  return reserved || loose || apart ? 'info' : 'warning';
}

function verdictOf(conflict: Conflict, apart: boolean): Verdict {
  if (!apart) return undecided('两个来源时间相近，须查当地文件', 'The sources are of about the same time; the local document decides');
  const newer = (yearOf(conflict.a) ?? 0) > (yearOf(conflict.b) ?? 0) ? 1 : 2;
  return {
    right: `side-${newer}`,
    reason: { zh: '另一来源早好几年，政策很可能已调整', en: 'The other source is years older; the rule has probably changed' },
  };
}

function toFinding(context: AuditContext, conflict: Conflict): Finding {
  const { a, b } = conflict;
  const apart = farApart(conflict, context.thresholds('value-conflict').yearsApart);
  return {
    severity: severityOf(conflict, apart),
    title: {
      zh: `${a.source === b.source ? '同一文件里两篇文章' : '两个来源'}的${MEASURES[a.measure].zh}不一致`,
      en: `Two ${a.source === b.source ? 'articles of one file' : 'sources'} disagree on the ${MEASURES[a.measure].en}`,
    },
    explanation: {
      zh: sentences('zh', `${context.question(a, 'zh')}:${valuesWords(conflict, 'zh')}`, matchWords(conflict, 'zh')),
      en: sentences('en', `${context.question(a, 'en')}: ${valuesWords(conflict, 'en')}`, matchWords(conflict, 'en')),
    },
    sides: [context.side(a), context.side(b)],
    compared: comparedOn(conflict),
    verdict: verdictOf(conflict, apart),
  };
}

function* find(context: AuditContext): Generator<Finding> {
  const local = context.competing.filter(({ scope, hedge }) => scope.region !== undefined && hedge !== 'varies');
  for (const bucket of groupBy(local, rememberedByClaim(bucketKey)).values()) {
    for (const conflict of conflictsAmong(bucket, context.ground)) {
      if (context.partOf(conflict.a) === context.partOf(conflict.b) || underDifferentBases(context, conflict)) continue;
      yield toFinding(context, conflict);
    }
  }
}

export const valueConflict: Rule = {
  id: 'value-conflict',
  severity: 'warning',
  title: { zh: '来源冲突', en: 'Value conflict' },
  explanation: {
    zh: '不同来源对同一地区的同一问题给出互不相容的数值。带“一般”“通常”的说法、范围更大的地区、未说明的条件和相隔两年以上的来源只作提示；带“各地不同”的数值和不说地区的数值不参与比较。',
    en: 'Different sources answer one question about one region with values that cannot both hold. Hedged figures, a wider region, conditions left open and sources two or more years apart only give a note; figures said to vary by place, and those that name no region, do not compete.',
  },
  why: { zh: '两个来源不可能都对，至少一处过时或有误。', en: 'The two sources cannot both be right: one of them is out of date or wrong.' },
  needs: ['claims'],
  find,
};
