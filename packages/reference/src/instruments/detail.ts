import type { Language, Verification } from '@yibao-rules/model';
import { DETAIL_LABELS } from './detail-labels.table.js';

/** Codes that the detail of a verification opens with. */
export type DetailCode = keyof typeof DETAIL_LABELS;

/** The detail of a verification, taken apart. */
export interface VerificationDetail {
  code: DetailCode;
  /** What stands behind the code: names, places, quoted words. */
  words: string;
  /** The clause as it was quoted, where the words differ. */
  quoted: string | null;
  /** What the instrument has in its place, where that could be told. */
  expected: string | null;
}

/** Takes a detail apart; null for null and for words without a known code. */
export function readDetail(detail: string | null): VerificationDetail | null {
  if (detail === null) return null;
  const colon = detail.indexOf(':');
  const code = detail.slice(0, colon);
  if (!Object.hasOwn(DETAIL_LABELS, code)) return null;
  const words = detail.slice(colon + 1).trim();
  const close = words.lastIndexOf('”');
  const quoted = words.startsWith('“') && close > 0 ? words.slice(1, close) : null;
  const arrow = quoted === null ? '' : words.slice(close + 1);
  return { code: code as DetailCode, words, quoted, expected: arrow.startsWith(' → ') ? arrow.slice(3) : null };
}

/** A detail as a person reads it: `last-article: 某法第9条` is 最后一条是：某法第9条. The detail itself where its code is not known. */
export function detailText(detail: string, lang: Language): string {
  const read = readDetail(detail);
  if (read === null) return detail;
  const label = DETAIL_LABELS[read.code][lang];
  return lang === 'zh' ? `${label}：${read.words}` : `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${read.words}`;
}

/** Whether a citation holds: `unverifiable` where the instrument is known and its text is not. */
export type Standing = 'stands' | 'fails' | 'unverifiable';

/** Reads off a verification whether the citation stands as it is written, on the day the reference set is stated for. */
export function standingOf({ status, detail }: Verification): Standing {
  if (status === 'exact' || status === 'elided') return 'stands';
  if (status !== 'unquoted') return 'fails';
  const code = readDetail(detail)?.code;
  if (code === 'not-verifiable') return 'unverifiable';
  return code === 'overtaken-by' ? 'fails' : 'stands';
}
