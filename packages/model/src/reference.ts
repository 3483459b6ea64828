import { z } from 'zod';
import { channelTypeField, documentNumberField, issuerField, purposesField, regionLevelField } from './fields.js';
import { bilingualSchema, gradeSchema, partialDateSchema, regionCodeSchema } from './primitives.js';
import { scopeSchema } from './scope.js';
import { measureSchema, PERS, unitSchema } from './vocabulary.js';

const referenceId = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .meta({ description: 'Stable id of the record.' });
const doubtField = z.string().min(1).nullable().meta({ description: 'What is not sure about it, or null.' });

/** The document that establishes a reference record, and how sure it is. */
const established = {
  document: z.string().min(1).nullable().meta({ description: 'Title of the document that says so, or null where none is known.' }),
  documentNumber: documentNumberField,
  article: z.string().min(1).nullable().meta({ description: 'Article of the document, e.g. 第八十六条.' }),
  date: partialDateSchema.nullable().meta({ description: 'Date of the document, or null.' }),
  from: partialDateSchema.nullable().meta({ description: 'From when it holds.' }),
  to: partialDateSchema.nullable().meta({ description: 'Until when it held, or null where it still does.' }),
  grade: gradeSchema,
  doubt: doubtField,
};

export const regionSchema = z
  .strictObject({
    code: regionCodeSchema,
    name: z.string().min(1).meta({ description: 'Official name.' }),
    shortName: z.string().min(1).meta({ description: 'The name without its administrative suffix, as people say it.' }),
    level: regionLevelField,
    parent: regionCodeSchema.nullable().meta({ description: 'Code of the division that it belongs to; null for a province.' }),
    formerNames: z.array(z.string().min(1)).meta({ description: 'Official names that it had before.' }),
    former: z
      .array(
        z.strictObject({
          code: regionCodeSchema.meta({ description: 'The code that it had then.' }),
          name: z.string().min(1).meta({ description: 'The name that it had then.' }),
          from: partialDateSchema.meta({ description: 'The year in which this code and name began; 1981 for those that are older.' }),
          to: partialDateSchema.meta({ description: 'The year in which they ended.' }),
        }),
      )
      .meta({
        description: 'Codes and names before the present ones, oldest first, of divisions that went over into this one as a whole.',
      }),
  })
  .meta({ title: 'Region', description: 'An administrative division of GB/T 2260.' });
export type Region = z.infer<typeof regionSchema>;

export const officialChannelSchema = z
  .strictObject({
    id: referenceId,
    type: channelTypeField,
    name: z.string().min(1).meta({ description: 'Canonical name; a hotline’s number.' }),
    aliases: z.array(z.string().min(1)).meta({ description: 'Other spellings that mean the same channel.' }),
    region: regionCodeSchema.nullable().meta({ description: 'Whose channel it is; null for a national one.' }),
    purposes: purposesField,
    serves: bilingualSchema.meta({ description: 'What it is for.' }),
    servesNot: bilingualSchema.nullable().meta({ description: 'What people wrongly use it for, or null.' }),
    supersededFor: z
      .array(
        z.strictObject({
          by: z.string().meta({ description: 'Id of the channel that took over.' }),
          matter: bilingualSchema.meta({ description: 'What it took over.' }),
        }),
      )
      .meta({ description: 'Ids of channels that took over one of its matters.' }),
    ...established,
  })
  .meta({ title: 'Official channel', description: 'A hotline, platform or app that an authority runs.' });
export type OfficialChannel = z.infer<typeof officialChannelSchema>;

export const INSTRUMENT_STATUSES = ['in-force', 'not-yet-in-force', 'repealed', 'superseded-by'] as const;

/** The instrument that ended or overtook another. */
const successorSchema = z.strictObject({
  date: partialDateSchema.meta({ description: 'From when the other one counts.' }),
  by: z.string().min(1).meta({ description: 'Title of the other instrument.' }),
  article: z.string().min(1).nullable().meta({ description: 'Article of that instrument, e.g. 第一千二百六十条.' }),
});

export const instrumentSchema = z
  .strictObject({
    id: referenceId,
    title: z.string().min(1).meta({ description: 'Canonical title.' }),
    shortTitles: z.array(z.string().min(1)).meta({ description: 'Titles by which texts call it.' }),
    issuer: issuerField,
    kind: z.string().min(1).meta({ description: 'law, administrative-regulation, departmental-rule, judicial-interpretation, notice …' }),
    documentNumber: documentNumberField,
    promulgated: partialDateSchema.nullable().meta({ description: 'When it was promulgated.' }),
    revised: partialDateSchema.nullable().meta({ description: 'When it was last revised, or null.' }),
    effective: partialDateSchema.nullable().meta({ description: 'When the present version took effect.' }),
    repealed: successorSchema.nullable().meta({ description: 'When and by what it was repealed, or null.' }),
    supersededBy: successorSchema
      .nullable()
      .meta({ description: 'What took the whole of its matter over without repealing it, or null; single articles are listed apart.' }),
    status: z.enum(INSTRUMENT_STATUSES).meta({ description: 'What these dates say on the day of the data file.' }),
    articleCount: z.int().min(0).nullable().meta({ description: 'Number of articles; null where the text is not known.' }),
    grade: gradeSchema,
    doubt: doubtField,
  })
  .meta({ title: 'Instrument', description: 'A law, regulation, judicial interpretation or policy document.' });
export type Instrument = z.infer<typeof instrumentSchema>;

/** How a claim's value is held against a fact: equal to it, at least it, at most it, or within its range. */
export const FACT_COMPARISONS = ['equal', 'at-least', 'at-most', 'within'] as const;

export const policyFactSchema = z
  .strictObject({
    id: referenceId,
    measure: measureSchema.nullable().meta({ description: 'Null for a fact that is no number.' }),
    scope: scopeSchema,
    value: z
      .strictObject({
        min: z.number().nullable().meta({ description: 'Lower bound, or null where open.' }),
        max: z.number().nullable().meta({ description: 'Upper bound, or null where open.' }),
        unit: unitSchema,
        per: z.enum(PERS).nullable().meta({ description: 'Per what, or null.' }),
      })
      .nullable()
      .meta({ description: 'The figure, or null for a fact that is no number.' }),
    comparison: z
      .enum(FACT_COMPARISONS)
      .nullable()
      .meta({ description: 'How a claim is held against the figure: equal to it, at least it, at most it, within it.' }),
    statement: bilingualSchema.meta({ description: 'The fact as a person reads it.' }),
    ...established,
  })
  .meta({ title: 'Policy fact', description: 'What an official document says, as a rule can compare it.' });
export type PolicyFact = z.infer<typeof policyFactSchema>;
