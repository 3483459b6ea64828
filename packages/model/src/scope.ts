import { z } from 'zod';
import { distinctList, partialDateSchema, regionCodeSchema } from './primitives.js';
import { CARES, FACILITIES, FILINGS, MATTERS, OCCURRENCES, PAYERS, POPULATIONS, SCHEMES, SETTINGS } from './vocabulary.js';

/** An inclusive range; null where the text leaves a side open. */
const bounds = {
  min: z.number().min(0).nullable().meta({ description: 'From, or null where open.' }),
  max: z.number().min(0).nullable().meta({ description: 'To, or null where open.' }),
};

/** A list without repetition; the extractor writes it in vocabulary order. */
function list<const T extends readonly [string, ...string[]]>(codes: T, description: string) {
  return distinctList(z.enum(codes)).min(1).meta({ description });
}

/** What a rate holds for. Key order here is the order in ids and in canonical JSON. */
export const scopeSchema = z
  .strictObject({
    region: regionCodeSchema.optional(),
    scheme: z.enum(SCHEMES).optional().meta({ description: 'Insurance scheme.' }),
    population: list(POPULATIONS, 'Insured groups that the rule holds for together.').optional(),
    care: list(CARES, 'Kinds of care.').optional(),
    facility: list(FACILITIES, 'Hospital tiers and levels.').optional(),
    setting: z.enum(SETTINGS).optional().meta({ description: 'Where care is given, seen from the place of enrolment.' }),
    filing: z.enum(FILINGS).optional().meta({ description: 'Whether treatment elsewhere was filed (备案).' }),
    payer: z.enum(PAYERS).optional().meta({ description: 'Who pays.' }),
    band: z.strictObject(bounds).optional().meta({ description: 'Band of expense in yuan; null where the text leaves the side open.' }),
    occurrence: z.enum(OCCURRENCES).optional().meta({ description: 'First admission of the year, or a later one.' }),
    plan: z.string().min(1).optional().meta({ description: 'Plan or contribution level in the text’s own words, e.g. 一档.' }),
    year: z.int().min(1949).max(2200).optional().meta({ description: 'Policy year.' }),
    effectiveFrom: partialDateSchema.meta({ description: 'From when the rule holds: YYYY-MM-DD, YYYY-MM or YYYY.' }).optional(),
    age: z.strictObject(bounds).optional().meta({ description: 'Age of the insured in years.' }),
    tenure: z
      .strictObject({ ...bounds, unit: z.enum(['day', 'month', 'year']).meta({ description: 'The unit of min and max.' }) })
      .optional()
      .meta({ description: 'Length of enrolment or contribution that the rule asks for.' }),
    disease: distinctList(z.string().min(1)).min(1).optional().meta({ description: 'Diseases, in the text’s own names.' }),
    matter: z.enum(MATTERS).optional().meta({ description: 'What the figure is about where the measure alone does not say.' }),
  })
  .meta({ id: 'Scope', title: 'Scope', description: 'What a rate holds for. A key that the text leaves open is absent.' });

export type Scope = z.infer<typeof scopeSchema>;
export type ScopeKey = keyof Scope;
export const SCOPE_KEYS = Object.keys(scopeSchema.shape) as ScopeKey[];
