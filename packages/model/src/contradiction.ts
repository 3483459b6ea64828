import { z } from 'zod';
import { evidenceSchema } from './evidence.js';
import { bilingualSchema, partialDateSchema } from './primitives.js';
import { CONTRADICTION_RULES, CONTRADICTION_STATUSES, SEVERITIES } from './vocabulary.js';

export const contradictionSideSchema = z
  .strictObject({
    claim: z.string().min(1).nullable().meta({ description: 'Id of the claim (rate, channel or citation) on this side, or null.' }),
    value: z.string().min(1).meta({ description: 'The value as a person reads it, e.g. 40万元至60万元.' }),
    source: z.string().min(1).meta({ description: 'Id of the source that says so.' }),
    asOf: partialDateSchema.nullable().meta({ description: 'Date of the source, or null where it has none.' }),
    evidence: evidenceSchema,
  })
  .meta({ title: 'Contradiction side' });
export type ContradictionSide = z.infer<typeof contradictionSideSchema>;

export const contradictionReferenceSchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Id of the reference record.' }),
    statement: bilingualSchema,
    document: z.string().min(1).nullable(),
    documentNumber: z.string().min(1).nullable(),
    date: partialDateSchema.nullable(),
  })
  .meta({ title: 'Contradiction reference', description: 'The official record that bears on it.' });
export type ContradictionReference = z.infer<typeof contradictionReferenceSchema>;

export const verdictSchema = z
  .strictObject({
    right: z
      .string()
      .regex(/^(reference|none|undecided|side-[1-9]\d*)$/)
      .meta({ description: 'side-N (counted from 1), reference, none (all sides are wrong), or undecided.' }),
    reason: bilingualSchema,
  })
  .meta({ title: 'Verdict', description: 'Which side is right, and why.' });
export type Verdict = z.infer<typeof verdictSchema>;

export const contradictionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z-]+:[0-9a-f]{12}$/)
      .meta({ description: 'Stable while the same two sides contradict each other.' }),
    rule: z.enum(CONTRADICTION_RULES),
    severity: z.enum(SEVERITIES),
    title: bilingualSchema,
    explanation: bilingualSchema,
    sides: z.array(contradictionSideSchema).min(1),
    reference: contradictionReferenceSchema.nullable(),
    verdict: verdictSchema,
    status: z.enum(CONTRADICTION_STATUSES),
  })
  .meta({ title: 'Contradiction', description: 'Two sides that cannot both hold, or one that officially does not.' });
export type Contradiction = z.infer<typeof contradictionSchema>;
