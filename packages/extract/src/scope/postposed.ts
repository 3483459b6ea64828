import type { Findings } from './findings.js';
import { inMask, KEY, maskOf } from './key.js';
import { type Atom, type FigureToken, isAnyScheme, type ScopeToken, type Token } from './token.js';

/** Keys by which words behind a figure still qualify it: 按7%的缴费比例缴纳职工医保费. */
const POSTPOSED = maskOf(['scheme', 'care', 'facility', 'population', 'setting', 'matter']);

/** Words behind a figure that say more of it: 85%(三级医院). */
export function qualify(findings: Findings, figure: FigureToken, atom: Atom, words: ScopeToken): void {
  const stated = findings.stated[figure.figure];
  if (!stated || isAnyScheme(atom)) return;
  // The law calls the leave after a miscarriage 产假, too: the general name behind a figure does not undo the special one before it.
  if (atom.values[0] === 'maternity-leave' && stated.get(KEY.matter)?.[0] === 'miscarriage-leave') return;
  findings.stated[figure.figure] = stated.copy().set(atom.key, atom.values);
  findings.trace?.qualified(figure.figure, atom, words);
}

/**
 * Scope words between a clause's last figure and the token at `end`, what stands in parentheses left out. They hold unless the passage has said
 * something else of that key already; but a leave is called by its name behind the figure (享受15天护理假).
 */
export function readPostposed(findings: Findings, tokens: readonly Token[], figure: FigureToken, end: number): void {
  for (let i = end - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token === figure || token.kind === 'open' || token.kind === 'boundary') return;
    if (token.kind === 'close' && token.partner >= 0) i = token.partner;
    if (token.kind !== 'scope' || token.start < figure.end) continue;
    for (const atom of token.atoms) {
      if (!inMask(POSTPOSED, atom.key) || atom.weak) continue;
      if (atom.key === KEY.matter || !findings.stated[figure.figure]?.has(atom.key)) qualify(findings, figure, atom, token);
    }
  }
}
