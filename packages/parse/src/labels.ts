/** Inside a label no sentence goes on: no comma, no full stop, no dash. */
const LABEL = /^([^\s，,。；;：:！!？?、—→>|][^，,。；;：:！!？?—→|\n]{0,23}?)[ \t]*[：:](?=[ \t　]*[^\s：:])/;
/** The colon of a time of day. */
const TIME = /\d[：:]\d/;
const BRACKETED = /^【([^【】\n]{1,20})】(?=.)/;
const NOT_A_LABEL = /^(?:https?|\d+)$/i;

/**
 * The run-in heading that opens a block, without its colon, Markdown emphasis and outer brackets: `起付标准` of `起付标准：通常…`, of
 * `**起付标准**：…` and of `【起付标准】…`. Undefined where there is none, or where nothing follows the colon.
 */
export function readLabel(block: string): string | undefined {
  const head = block.slice(0, 40).replaceAll('**', '');
  const bracketed = BRACKETED.exec(head);
  if (bracketed) return bracketed[1]!.trim();
  const found = LABEL.exec(head);
  if (!found || TIME.test(head.slice(found[0].length - 2, found[0].length + 1))) return undefined;
  const label = found[1]!.replace(/^【([^】]*)】$/, '$1').trim();
  return label === '' || NOT_A_LABEL.test(label) ? undefined : label;
}
