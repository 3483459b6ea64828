import type { Block } from '@yibao-rules/model';
import { sameHeadings } from '../blocks.js';
import { asInherited, type Claim, type Memory, MONEY, PERCENT } from './measures/cue-memory.js';

/** Lends the items of a list what the item before them named: 顺产：定额3000元, and then 剖宫产：5000元. */
export class ListItems {
  private last: { index: number; block: Block; memory: Memory } | null = null;

  /** Fills `memory` where neither headings nor label name a measure, for an item with a label that follows another. */
  lendTo(memory: Memory, block: Block, index: number): void {
    if (this.last?.index !== index - 1 || !isItem(block) || !sameHeadings(this.last.block, block)) return;
    memory[MONEY] ??= this.last.memory[MONEY] as Claim | null;
    memory[PERCENT] ??= this.last.memory[PERCENT] as Claim | null;
  }

  /** Takes down what an item has left behind. */
  leave(memory: Memory, block: Block, index: number): void {
    this.last = isItem(block) ? { index, block, memory: asInherited(memory) } : null;
  }
}

function isItem(block: Block): boolean {
  return block.kind === 'list-item' && Boolean(block.label);
}
