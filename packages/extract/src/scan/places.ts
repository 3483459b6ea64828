/** Behind the last place stands this one, so that readers need not count. */
export const NOWHERE = 0x7fffffff;

/** Ascending offsets into a text, in memory that is used again for the next text. */
export class Places {
  at = new Int32Array(256).fill(NOWHERE);
  count = 0;

  clear(): void {
    this.count = 0;
    this.at[0] = NOWHERE;
  }

  add(offset: number): void {
    const { at, count } = this;
    if (count === at.length - 1) this.grow();
    this.at[count] = offset;
    this.count = count + 1;
  }

  protected grow(): void {
    this.at = grown(this.at);
  }

  /** To be called when all are added, before any is looked for. */
  close(): void {
    this.at[this.count] = NOWHERE;
  }

  /** Index of the first that is `offset` or more; that of NOWHERE where none is. */
  from(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether any lies in `[start, end)`. */
  anyIn(start: number, end: number): boolean {
    return (this.at[this.from(start)] as number) < end;
  }
}

/** The same numbers in an array of twice the length. */
export function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
