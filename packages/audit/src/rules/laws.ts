/** The four rules about citations that do not stand; the verification itself is the extractor's. */
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

/** Issuers whose documents are published nationally: a title that names one can be looked up, and this one was not found. */
const NATIONAL_ISSUER =
  /^(?:中华人民共和国|全国人民代表大会|国务院|国家医保局|国家医疗保障局|国家卫生健康委|国家税务总局|人力资源和?社会保障部|人社部|财政部|民政部|最高人民法院|最高人民检察院|住房和?城乡建设部)/u;

interface LawRule {
  statuses: readonly VerificationStatus[];
  severity: Severity;
  id: Rule['id'];
  title: Bilingual;
  explanation: Bilingual;
  advice: Bilingual;
  /** The severity for one citation, or null to stay silent. */
  weigh: (claim: CitationClaim, severity: Severity) => Severity | null;
}

function articleWords({ article }: CitationClaim): string {
  if (article === null) return '';
  return `第${article.article}条${article.suffix === null ? '' : `之${article.suffix}`}`;
}

function instrumentOf(context: AuditContext, title: string): Instrument | null {
  return context.reference.instruments.find((instrument) => instrument.title === title) ?? null;
}

function toFinding(rule: LawRule, context: AuditContext, claim: CitationClaim, assertion: Assertion, severity: Severity): Finding {
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

function lawRule(rule: LawRule): Rule {
  return {
    id: rule.id,
    severity: rule.severity,
    title: rule.title,
    explanation: rule.explanation,
    *find(context) {
      for (const claim of context.records.citations) {
        for (const assertion of claim.assertions) {
          if (!rule.statuses.includes(assertion.value.verification.status)) continue;
          const severity = rule.weigh(claim, rule.severity);
          if (severity !== null) yield toFinding(rule, context, claim, assertion, severity);
        }
      }
    },
  };
}

export const misquotedLaw = lawRule({
  id: 'misquoted-law',
  statuses: ['misquoted'],
  severity: 'warning',
  title: { zh: '引文与原文不符', en: 'Misquoted law' },
  explanation: {
    zh: '引号或冒号后的条文与法规原文不同。标明省略的引文、转述不报。',
    en: 'The words given as a quotation differ from the instrument’s text. A marked omission or a paraphrase is no misquotation.',
  },
  advice: { zh: '引文与法规原文对不上,应按原文改正。', en: 'The quotation differs from the official text and should follow it.' },
  weigh: (_claim, severity) => severity,
});

export const noSuchArticle = lawRule({
  id: 'no-such-article',
  statuses: ['no-such-article'],
  severity: 'error',
  title: { zh: '没有这一条', en: 'No such article' },
  explanation: { zh: '引用的条号超出该法规的条文总数。', en: 'The instrument has no article of that number.' },
  advice: { zh: '该法规没有这一条,应核对条号。', en: 'The instrument has no such article; check the number.' },
  weigh: (_claim, severity) => severity,
});

export const unknownInstrument = lawRule({
  id: 'unknown-instrument',
  statuses: ['unknown-instrument'],
  severity: 'warning',
  title: { zh: '查无此文件', en: 'Unknown instrument' },
  explanation: {
    zh: '引用了参考库中没有的国家级文件,且没有文号可查。有文号的文件和地方文件只作提示。',
    en: 'A national document that the reference set does not know, cited without a number by which to find it. One with a number, or a local one, only gives a note.',
  },
  advice: {
    zh: '参考库中查不到这份文件,应补上文号或核实是否存在。',
    en: 'The reference set does not know this document; add its number, or verify that it exists.',
  },
  weigh: (claim, severity) => (claim.documentNumber === null && NATIONAL_ISSUER.test(claim.title) ? severity : 'info'),
});

export const outdatedLaw = lawRule({
  id: 'outdated-law',
  statuses: ['repealed', 'superseded'],
  severity: 'warning',
  title: { zh: '法规已失效', en: 'Outdated law' },
  explanation: {
    zh: '引用的法规已废止,或被更高或更新的法规取代。',
    en: 'The cited instrument is repealed, or overtaken by a higher or newer one.',
  },
  advice: { zh: '该规定已不再适用,应改引现行规定。', en: 'The provision no longer applies; cite what is in force.' },
  weigh: (_claim, severity) => severity,
});
