import { z } from 'zod';
import { bilingualSchema, gradeSchema, partialDateSchema, regionCodeSchema } from './primitives.js';
import { scopeSchema } from './scope.js';
import { CHANNEL_PURPOSES, CHANNEL_TYPES, measureSchema, PERS, REGION_LEVELS, unitSchema } from './vocabulary.js';

/** The document that establishes a reference record, and how sure it is. */
const established = {
  document: z.string().min(1).nullable().meta({ description: 'Title of the document that says so, or null where none is known.' }),
  documentNumber: z.string().min(1).nullable(),
  article: z.string().min(1).nullable().meta({ description: 'Article of the document, e.g. 第八十六条.' }),
  date: partialDateSchema.nullable().meta({ description: 'Date of the document.' }),
  from: partialDateSchema.nullable().meta({ description: 'From when it holds.' }),
  to: partialDateSchema.nullable().meta({ description: 'Until when it held, or null where it still does.' }),
  grade: gradeSchema,
  doubt: z.string().min(1).nullable().meta({ description: 'What is not sure about it, or null.' }),
};

export const regionSchema = z
  .strictObject({
    code: regionCodeSchema,
    name: z.string().min(1).meta({ description: 'Official name.' }),
    shortName: z.string().min(1).meta({ description: 'The name without its administrative suffix, as people say it.' }),
    level: z.enum(REGION_LEVELS),
    parent: regionCodeSchema.nullable(),
    formerNames: z.array(z.string().min(1)),
  })
  .meta({ title: 'Region', description: 'An administrative division of GB/T 2260.' });
export type Region = z.infer<typeof regionSchema>;

export const officialChannelSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    type: z.enum(CHANNEL_TYPES),
    name: z.string().min(1).meta({ description: 'Canonical name; a hotline’s number.' }),
    aliases: z.array(z.string().min(1)).meta({ description: 'Other spellings that mean the same channel.' }),
    region: regionCodeSchema.nullable().meta({ description: 'Whose channel it is; null for a national one.' }),
    purposes: z.array(z.enum(CHANNEL_PURPOSES)),
    serves: bilingualSchema.meta({ description: 'What it is for.' }),
    servesNot: bilingualSchema.nullable().meta({ description: 'What people wrongly use it for, or null.' }),
    supersededFor: z
      .array(z.strictObject({ by: z.string(), matter: bilingualSchema }))
      .meta({ description: 'Ids of channels that took over one of its matters.' }),
    ...established,
  })
  .meta({ title: 'Official channel', description: 'A hotline, platform or app that an authority runs.' });
export type OfficialChannel = z.infer<typeof officialChannelSchema>;

export const INSTRUMENT_STATUSES = ['in-force', 'not-yet-in-force', 'repealed', 'superseded'] as const;

export const instrumentSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1).meta({ description: 'Canonical title.' }),
    shortTitles: z.array(z.string().min(1)),
    issuer: z.string().min(1).nullable(),
    kind: z.string().min(1).meta({ description: 'law, administrative-regulation, departmental-rule, judicial-interpretation, notice …' }),
    documentNumber: z.string().min(1).nullable(),
    promulgated: partialDateSchema.nullable(),
    revised: partialDateSchema.nullable(),
    effective: partialDateSchema.nullable(),
    repealed: z
      .strictObject({
        date: partialDateSchema,
        by: z.string().min(1).meta({ description: 'Title of the instrument that repealed or replaced it.' }),
        article: z.string().min(1).nullable().meta({ description: 'Article of that instrument, e.g. 第一千二百六十条.' }),
      })
      .nullable()
      .meta({ description: 'When and by what it lost its force, or null.' }),
    status: z.enum(INSTRUMENT_STATUSES).meta({ description: 'What these dates say on the day of the data file.' }),
    articleCount: z.int().min(0).nullable().meta({ description: 'Number of articles; null where the text is not known.' }),
    grade: gradeSchema,
    doubt: z.string().min(1).nullable(),
  })
  .meta({ title: 'Instrument', description: 'A law, regulation, judicial interpretation or policy document.' });
export type Instrument = z.infer<typeof instrumentSchema>;

/** How a claim's value is held against a fact: equal to it, at least it, at most it, or within its range. */
export const FACT_COMPARISONS = ['equal', 'at-least', 'at-most', 'within'] as const;

export const policyFactSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    measure: measureSchema.nullable().meta({ description: 'Null for a fact that is no number.' }),
    scope: scopeSchema,
    value: z
      .strictObject({ min: z.number().nullable(), max: z.number().nullable(), unit: unitSchema, per: z.enum(PERS).nullable() })
      .nullable(),
    comparison: z.enum(FACT_COMPARISONS).nullable(),
    statement: bilingualSchema,
    ...established,
  })
  .meta({ title: 'Policy fact', description: 'What an official document says, as a rule can compare it.' });
export type PolicyFact = z.infer<typeof policyFactSchema>;
