import type { Block } from '@yibao-rules/model';

/** Whether the same headings stand above both blocks. Neighbours mostly share the list itself. */
export function sameHeadings(a: Block, b: Block): boolean {
  if (a.headings === b.headings) return true;
  if (a.headings.length !== b.headings.length) return false;
  for (let i = 0; i < a.headings.length; i++) if (a.headings[i] !== b.headings[i]) return false;
  return true;
}
