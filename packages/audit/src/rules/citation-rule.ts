/** What the rules about citations that do not stand have in common; the verification itself is the extractor's. */
import {
  type Bilingual,
  type CitationClaim,
  type Instrument,
  type Language,
  type Severity,
  VERIFICATION_LABELS,
  type VerificationStatus,
} from '@yibao-rules/model';
import { detailText } from '@yibao-rules/reference';
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
  why: Bilingual;
  advice: Bilingual;
  /** The severity of one citation, or null to leave it alone; by default the rule's. */
  weigh?: (claim: CitationClaim) => Severity | null;
}

function articleWords({ article }: CitationClaim): string {
  if (article === null) return '';
  return `第${article.article}条${article.suffix === null ? '' : `之${article.suffix}`}`;
}

/** The detail of a verification as a sentence. Empty where there is none. */
function detailWords(detail: string | null, lang: Language): string {
  if (detail === null) return '';
  return lang === 'zh' ? `${detailText(detail, 'zh')}。` : ` ${detailText(detail, 'en')}.`;
}

function instrumentOf(context: AuditContext, title: string): Instrument | null {
  return context.reference.instruments.find((instrument) => instrument.title === title) ?? null;
}

function toFinding(rule: CitationRule, context: AuditContext, claim: CitationClaim, assertion: Assertion, severity: Severity): Finding {
  const { verification, title, quote } = assertion.value;
  const instrument = instrumentOf(context, claim.title);
  const where = articleWords(claim);
  return {
    severity: instrument === null ? severity : byGrade(severity, instrument),
    title: { zh: `《${title}》${where}：${rule.title.zh}`, en: `《${title}》${where}: ${rule.title.en.toLowerCase()}` },
    explanation: {
      zh: `${rule.advice.zh}${quote === null ? '' : `文中引作：“${quote}”。`}${detailWords(verification.detail, 'zh')}`,
      en: `${rule.advice.en}${quote === null ? '' : ` Quoted as: “${quote}”.`}${detailWords(verification.detail, 'en')}`,
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
    why: rule.why,
    needs: ['citations', 'reference'],
    *find(context) {
      for (const claim of context.records.citations) {
        for (const assertion of claim.assertions) {
          if (!rule.statuses.includes(assertion.value.verification.status)) continue;
          const severity = rule.weigh === undefined ? rule.severity : rule.weigh(claim);
          if (severity !== null) yield toFinding(rule, context, claim, assertion, severity);
        }
      }
    },
  };
}
