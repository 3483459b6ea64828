/** What the rules about citations that do not stand have in common; the verification itself is the extractor's. */
import {
  type Bilingual,
  type CitationClaim,
  type Instrument,
  type Severity,
  VERIFICATION_LABELS,
  type VerificationStatus,
} from '@yibao-rules/model';
import type { AuditContext } from '../context/index.js';
import { asReference, byGrade } from '../finding.js';
import type { Finding, Rule } from '../types.js';

type Assertion = CitationClaim['assertions'][number];

export interface CitationRule {
  statuses: readonly VerificationStatus[];
  severity: Severity;
  id: Rule['id'];
  title: Bilingual;
  explanation: Bilingual;
  advice: Bilingual;
  /** The severity of one citation, where it is not the rule's. */
  weigh?: (claim: CitationClaim) => Severity;
}

function articleWords({ article }: CitationClaim): string {
  if (article === null) return '';
  return `第${article.article}条${article.suffix === null ? '' : `之${article.suffix}`}`;
}

function instrumentOf(context: AuditContext, title: string): Instrument | null {
  return context.reference.instruments.find((instrument) => instrument.title === title) ?? null;
}

function toFinding(rule: CitationRule, context: AuditContext, claim: CitationClaim, assertion: Assertion, severity: Severity): Finding {
  const { verification, title, quote } = assertion.value;
  const instrument = instrumentOf(context, claim.title);
  const where = articleWords(claim);
  const detail = verification.detail === null ? '' : ` ${verification.detail}`;
  return {
    severity: instrument === null ? severity : byGrade(severity, instrument),
    title: { zh: `《${title}》${where}:${rule.title.zh}`, en: `《${title}》${where}: ${rule.title.en.toLowerCase()}` },
    explanation: {
      zh: `${rule.advice.zh}${quote === null ? '' : `文中引作:“${quote}”。`}${detail}`,
      en: `${rule.advice.en}${quote === null ? '' : ` Quoted as: “${quote}”.`}${detail}`,
    },
    sides: [
      {
        claim: claim.id,
        value: `《${title}》${where} ${VERIFICATION_LABELS[verification.status].zh}`,
        source: assertion.source,
        asOf: assertion.asOf,
        evidence: assertion.evidence,
      },
    ],
    reference:
      instrument === null
        ? null
        : asReference({
            id: instrument.id,
            statement: { zh: `《${instrument.title}》`, en: `《${instrument.title}》` },
            document: instrument.title,
            documentNumber: instrument.documentNumber,
            date: instrument.revised ?? instrument.promulgated,
          }),
    verdict: { right: instrument === null ? 'undecided' : 'reference', reason: rule.advice },
  };
}

/** A rule that reports every citation of certain statuses. */
export function citationRule(rule: CitationRule): Rule {
  return {
    id: rule.id,
    severity: rule.severity,
    title: rule.title,
    explanation: rule.explanation,
    *find(context) {
      for (const claim of context.records.citations) {
        for (const assertion of claim.assertions) {
          if (!rule.statuses.includes(assertion.value.verification.status)) continue;
          yield toFinding(rule, context, claim, assertion, rule.weigh?.(claim) ?? rule.severity);
        }
      }
    },
  };
}
