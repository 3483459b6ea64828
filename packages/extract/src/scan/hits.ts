import { grown, Places } from './places.js';

/** The words of one lexicon that stand in a text, in text order. */
export class Hits<T> extends Places {
  ends = new Int32Array(256);
  private meanings = new Int32Array(256);
  /** Where the last one ends. */
  until = 0;

  /** @param values what the words mean, by the numbers that they are added with */
  constructor(private readonly values: readonly unknown[]) {
    super();
  }

  override clear(): void {
    super.clear();
    this.until = 0;
  }

  addWord(start: number, end: number, meaning: number): void {
    const { count } = this;
    this.add(start);
    this.ends[count] = end;
    this.meanings[count] = meaning;
    this.until = end;
  }

  protected override grow(): void {
    super.grow();
    this.ends = grown(this.ends);
    this.meanings = grown(this.meanings);
  }

  value(index: number): T {
    return this.values[this.meanings[index] as number] as T;
  }
}
