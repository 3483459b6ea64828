import type { Evidence } from '@yibao-rules/model';

/** A passage of a source: its words, their place and context, and the headings above it by their index. */
export type PackedPassage = readonly [
  source: number,
  start: number,
  end: number,
  exact: string,
  prefix: string,
  suffix: string,
  headings: number,
];

export interface PackedPassages {
  /** Ids of the sources. */
  sources: readonly string[];
  /** Each distinct list of headings. */
  headings: readonly (readonly string[])[];
  passages: readonly PackedPassage[];
}

export interface Passage {
  source: string;
  evidence: Evidence;
}

/** Collects passages so that each stands in the page once: claims and findings quote the same ones. */
export class PassageTable {
  private readonly sources = new Numbered<string>();
  private readonly headings = new Numbered<readonly string[]>();
  private readonly passages = new Numbered<PackedPassage>();

  /** The index of a passage. */
  add({ source, evidence: { start, end, exact, prefix, suffix, headings } }: Passage): number {
    return this.passages.add([this.sources.add(source), start, end, exact, prefix, suffix, this.headings.add(headings)]);
  }

  packed(): PackedPassages {
    return { sources: this.sources.values, headings: this.headings.values, passages: this.passages.values };
  }
}

/** The passage of an index that the table gave. */
export function passageAt({ sources, headings, passages }: PackedPassages, index: number): Passage {
  const [source, start, end, exact, prefix, suffix, above] = passages[index]!;
  return { source: sources[source]!, evidence: { start, end, exact, prefix, suffix, headings: [...headings[above]!] } };
}

/** Gives equal values one number. */
class Numbered<T> {
  readonly values: T[] = [];
  private readonly numbers = new Map<string, number>();

  add(value: T): number {
    const key = JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
