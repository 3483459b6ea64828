import type { Measure } from '@yibao-rules/model';
import type { Quantity } from '../quantities/index.js';
import type { Cue, CueKind } from './cues.table.js';
import type { Token } from './tokens.js';

/** The cue that last claimed a kind of quantity, and where it stands; `end` is −1 for cues of headings and labels. */
export interface Claim {
  cue: Cue;
  measure: Measure | null;
  start: number;
  end: number;
  text: string;
}

/** For each kind of quantity, the nearest cue before: what a figure inherits in 一级300元、二级500元. */
export type Memory = Partial<Record<CueKind, Claim>>;

export function kindOf(quantity: Quantity): CueKind {
  return quantity.kind === 'percentage-point' ? 'percent' : quantity.kind;
}

/** Remembers a cue for each kind that it names. */
export function remember(memory: Memory, token: Token & { type: 'cue' }, text: string, outside = false): void {
  const words = text.slice(token.start, token.end);
  for (const [kind, measure] of Object.entries(token.cue.measures) as [CueKind, Measure | null][]) {
    if (outside && token.cue.touching?.includes(kind)) continue;
    memory[kind] = { cue: token.cue, measure, start: token.start, end: outside ? -1 : token.end, text: words };
  }
}

/** Words that may stand between a cue and its number: 报销比例为, 限额分别提升至. */
const COPULAS = /^[为是约在按达至到:：\s]*(?:分别|统一|均|一律)?[为是约达到至在:：\s]*$/;

/** Whether nothing but a copula stands between the cue and the quantity. */
export function touches(text: string, claim: Claim, quantity: Quantity): boolean {
  if (claim.end < 0) return false;
  if (claim.end >= quantity.start) return claim.start < quantity.coreStart;
  return quantity.start - claim.end <= 8 && COPULAS.test(text.slice(claim.end, quantity.start));
}
