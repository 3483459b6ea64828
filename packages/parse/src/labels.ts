import { isKind, KIND } from './characters.js';

/** Inside a label no sentence goes on: no comma, no full stop, no dash. */
const LABEL = /^([^\s，,。；;：:！!？?、—→>|][^，,。；;：:！!？?—→|\n]{0,23}?)[ \t]*[：:](?=[ \t　]*[^\s：:])/;
/** The colon of a time of day. */
const TIME = /\d[：:]\d/;
const BRACKETED = /^【([^【】\n]{1,20})】(?=.)/;
/** Words in bold that open a block and are no part of its sentence: white space stands behind them, or the mark inside them ends them. */
const BOLD = /^\*\*([^*\n：:，,。]{1,20})[。：:]?\*\*(?=[ 　]*[^\s：:，,。的])/;
const RUN_IN_SENTENCE = /^([^\d，,。；;：:！!？?\s%]{2,16})。(?=[^\n]{8})/;
const NOT_A_LABEL = /^(?:https?|\d+)$/i;

/**
 * The run-in heading that opens a block, without its colon, Markdown emphasis and outer brackets: `起付标准` of `起付标准：通常…`, of
 * `**起付标准**：…` and of `【起付标准】…`. Undefined where there is none, or where nothing follows the colon.
 */
export function readLabel(block: string): string | undefined {
  const first = block.charCodeAt(0);
  if (first !== ASTERISK && first !== OPEN_BRACKET && !opensLikeLabel(block)) return undefined;
  const opening = block.slice(0, 40);
  const bold = BOLD.exec(opening);
  if (bold) return bold[1]!.trim();
  const head = opening.replaceAll('**', '');
  const bracketed = BRACKETED.exec(head);
  if (bracketed) return bracketed[1]!.trim();
  const found = LABEL.exec(head);
  if (!found || isInBrackets(found[1]!) || TIME.test(head.slice(found[0].length - 2, found[0].length + 1))) return undefined;
  const label = found[1]!.replace(/^【([^】]*)】$/, '$1').trim();
  return label === '' || NOT_A_LABEL.test(label) ? undefined : label;
}

const ASTERISK = '*'.charCodeAt(0);
const OPEN_BRACKET = '【'.charCodeAt(0);

/** Whether a colon is the first of its punctuation: a cheap look before the patterns. */
function opensLikeLabel(block: string): boolean {
  for (let i = 0; i < block.length && i < 40; i++) {
    if (isKind(block, i, KIND.colon)) return true;
    if (isKind(block, i, KIND.noLabel)) return false;
  }
  return false;
}

/** The colon stands inside brackets that the words before it open: `住院待遇（单位：元）`. */
function isInBrackets(label: string): boolean {
  const open = Math.max(label.lastIndexOf('（'), label.lastIndexOf('('));
  return open > 0 && !/[）)]/.test(label.slice(open));
}

/** The run-in heading of a numbered item in official writing, a short sentence of its own: `统一起付标准` of `（一）统一起付标准。在职职工…`. */
export function readRunInSentence(item: string): string | undefined {
  return RUN_IN_SENTENCE.exec(item.slice(0, 40))?.[1];
}
