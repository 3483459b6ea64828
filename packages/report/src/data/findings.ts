import type { Bilingual, ContradictionRule } from '@yibao-rules/model';
import type { BaselineState } from '../findings/baseline.js';
import type { Finding, FindingSide, SourceLabel } from '../findings/findings-model.js';
import { type PackedPassages, type PassageTable, passageAt } from './passages.js';

/** A finding as a page lists it. */
export interface ListedFinding extends Finding {
  /** How it stands against an older release; null where there is none to compare with. */
  baseline: BaselineState | null;
}

type PackedSide = Omit<FindingSide, 'source' | 'evidence'> & { passage: number; date: string | null };

/** A finding without what the page holds elsewhere: passages, sources, names of rules and regions. */
export interface PackedFinding extends Omit<ListedFinding, 'ruleTitle' | 'sides' | 'regions'> {
  sides: PackedSide[];
  regions: string[];
}

/** What findings share. */
export interface SharedWords {
  sources: readonly SourceLabel[];
  ruleTitles: Partial<Record<ContradictionRule, Bilingual>>;
  regionNames: Readonly<Record<string, string>>;
}

export function packFinding({ ruleTitle: _, sides, regions, ...rest }: ListedFinding, table: PassageTable): PackedFinding {
  return {
    ...rest,
    sides: sides.map(({ source, evidence, ...side }) => ({ ...side, date: source.date, passage: table.add({ source: source.id, evidence }) })),
    regions: regions.map(({ code }) => code),
  };
}

/** The findings as they were. */
export function unpackFindings(
  packed: readonly PackedFinding[],
  passages: PackedPassages,
  { sources, ruleTitles, regionNames }: SharedWords,
): ListedFinding[] {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return packed.map(({ sides, regions, ...rest }) => ({
    ...rest,
    ruleTitle: ruleTitles[rest.rule] ?? { zh: rest.rule, en: rest.rule },
    sides: sides.map(({ passage, date, ...side }) => {
      const { source: id, evidence } = passageAt(passages, passage);
      const source = sourceById.get(id) ?? { id, title: id, site: null, url: null, date: null };
      return { ...side, source: { ...source, date }, evidence };
    }),
    regions: regions.map((code) => ({ code, name: regionNames[code] ?? code })),
  }));
}
