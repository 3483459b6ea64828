import type { Instrument } from '@yibao-rules/model';
import { normalDocumentNumber, titleKey, withoutIssuer } from './title-key.js';

/** Laws, regulations, interpretations and policy documents, found by any title or number that people write. */
export class InstrumentCatalogue {
  private readonly byTitle = new Map<string, Instrument>();
  private readonly byNumber = new Map<string, Instrument | null>();
  private readonly byId = new Map<string, Instrument>();

  constructor(private readonly records: readonly Instrument[]) {
    for (const instrument of records) {
      this.byId.set(instrument.id, instrument);
      this.byTitle.set(titleKey(instrument.title), instrument);
      if (instrument.documentNumber) {
        const number = normalDocumentNumber(instrument.documentNumber);
        // Presidential orders are counted anew in each term: a number that two laws share names neither.
        this.byNumber.set(number, this.byNumber.has(number) ? null : instrument);
      }
    }
    // A canonical title goes before another instrument's short title.
    for (const instrument of records) {
      for (const title of alternativeTitles(instrument)) {
        const key = titleKey(title);
        if (!this.byTitle.has(key)) this.byTitle.set(key, instrument);
      }
    }
  }

  /** Every instrument, in the order of the data file. */
  all(): readonly Instrument[] {
    return this.records;
  }

  get(id: string): Instrument | null {
    return this.byId.get(id) ?? null;
  }

  /**
   * The instrument of a title (canonical or short, with or without 《》, 中华人民共和国, issuer, or a note of the edition) or of a
   * document number in any bracket form; null where none is known.
   */
  find(titleOrNumber: string): Instrument | null {
    const known = this.byTitle.get(titleKey(titleOrNumber));
    if (known) return known;
    const bare = withoutIssuer(titleOrNumber);
    return (bare && this.byTitle.get(titleKey(bare))) || this.findNumber(titleOrNumber);
  }

  findNumber(documentNumber: string): Instrument | null {
    return this.byNumber.get(normalDocumentNumber(documentNumber)) ?? null;
  }
}

/** Short titles, and for a document of an authority its title from 关于 on. */
export function alternativeTitles(instrument: Instrument): string[] {
  const titles = [instrument.title, ...instrument.shortTitles];
  const bare = titles.map(withoutIssuer).filter((title) => title !== null);
  return [...titles, ...bare];
}

/**
 * Whether an instrument holds on a day, from its dates alone.
 * @param date YYYY-MM-DD. An instrument whose date of effect is not known counts as in force.
 */
export function statusAt(instrument: Pick<Instrument, 'effective' | 'repealed' | 'supersededBy'>, date: string): Instrument['status'] {
  if (instrument.repealed && instrument.repealed.date <= date) return 'repealed';
  if (instrument.supersededBy && instrument.supersededBy.date <= date) return 'superseded-by';
  return instrument.effective !== null && instrument.effective > date ? 'not-yet-in-force' : 'in-force';
}
