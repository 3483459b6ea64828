import type { Bilingual, Contradiction, Evidence, Language } from '@yibao-rules/model';
import type { Finding, FindingSide } from '../findings/findings-model.js';
import { DECISION_NAMES, SEVERITY_NAMES } from '../findings/labels.table.js';
import type { Locate } from '../findings/places.js';
import { sideName, verdictName } from '../findings/verdict.js';
import { codeSpan, cutWords, escapeMarkdown } from './escape.js';
import { WORDS } from './words.table.js';

/** Sides that a comment shows of one finding; the page shows all of them. */
const SHOWN_SIDES = 4;
const TITLE_LENGTH = 200;
const SENTENCE_LENGTH = 400;
const QUOTE_LENGTH = 120;

export interface EntryOptions {
  lang: Language;
  locate: Locate;
}

/** A finding in full: what it is, each side in its context with its place, the official record, the verdict. */
export function fullEntry(finding: Finding, options: EntryOptions): string {
  const { lang } = options;
  const sides = finding.sides
    .slice(0, SHOWN_SIDES)
    .map((side, index) => sideLine(side, finding.sides.length > 1 ? sideName(index) : WORDS.article, options));
  const { reference, verdict } = finding;
  const record =
    reference === null ? [] : [`  - ${WORDS.official[lang]}: ${words(reference.statement[lang], SENTENCE_LENGTH)}${documentOf(finding)}`];
  const stale = finding.decision?.stale ? [`  - ${WORDS.stale[lang]}`] : [];
  return [
    lineEntry(finding, lang),
    `  ${words(finding.explanation[lang], SENTENCE_LENGTH)}`,
    ...sides,
    ...record,
    `  - **${verdictName(verdict.right, finding.sides.length)[lang]}** ${words(verdict.reason[lang], SENTENCE_LENGTH)}`,
    ...stale,
  ].join('\n');
}

/** A finding in one line. */
export function lineEntry({ id, severity, title }: Pick<Contradiction, 'id' | 'severity' | 'title'>, lang: Language): string {
  return `- **${SEVERITY_NAMES[severity][lang]}** ${words(title[lang], TITLE_LENGTH)} ${codeSpan(id)}`;
}

/** A finding that somebody decided about, in one line with the decision. */
export function decidedEntry(finding: Finding, lang: Language): string {
  const { decision } = finding;
  if (decision === null || decision.stale) return lineEntry(finding, lang);
  const reason = decision.reason === null ? '' : `: ${words(decision.reason, SENTENCE_LENGTH)}`;
  return `${lineEntry(finding, lang)} — ${DECISION_NAMES[decision.decision][lang]}${reason} (${words(decision.by, QUOTE_LENGTH)}, ${decision.at})`;
}

function sideLine(side: FindingSide, name: Bilingual, { lang, locate }: EntryOptions): string {
  const { source, evidence } = side;
  const found = locate(source.id, evidence);
  const place = found?.place ?? null;
  const where = found === null ? '' : ` ${codeSpan(place === null ? found.path : `${found.path}:${place.startLine}:${place.startColumn}`)}`;
  const from = [source.title, source.date].filter((part) => part !== null).map((part) => words(part, TITLE_LENGTH));
  return `  - ${name[lang]}: ${quotation(evidence)} — ${from.join(', ')}${where}`;
}

function quotation({ prefix, exact, suffix }: Evidence): string {
  // Asterisks between Chinese words and Chinese punctuation open no emphasis (CommonMark 0.31, 6.2), so the tag is written out.
  return `${escapeMarkdown(prefix)}<b>${words(exact, QUOTE_LENGTH)}</b>${escapeMarkdown(suffix)}`;
}

function documentOf({ reference }: Finding): string {
  const parts = [reference?.document, reference?.documentNumber, reference?.date].filter((part) => typeof part === 'string');
  return parts.length === 0 ? '' : ` (${parts.map((part) => words(part, TITLE_LENGTH)).join(', ')})`;
}

function words(text: string, length: number): string {
  return escapeMarkdown(cutWords(text, length)).trim();
}
