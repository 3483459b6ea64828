import { z } from 'zod';
import { evidenceSchema } from './evidence.js';
import { documentNumberField, ruleField, severityField, triageStatusField } from './fields.js';
import { bilingualSchema, distinctList, partialDateSchema } from './primitives.js';
import { SCOPE_KEYS, type ScopeKey } from './scope.js';

export const contradictionSideSchema = z
  .strictObject({
    claim: z.string().min(1).nullable().meta({ description: 'Id of the claim (rate, channel or citation) on this side, or null.' }),
    value: z.string().min(1).meta({ description: 'The value as a person reads it, e.g. 40万元至60万元.' }),
    source: z.string().min(1).meta({ description: 'Id of the source that says so.' }),
    asOf: partialDateSchema.nullable().meta({ description: 'Date of the source, or null where it has none.' }),
    evidence: evidenceSchema,
  })
  .meta({ id: 'ContradictionSide', title: 'Contradiction side', description: 'One of the statements that contradict each other.' });
export type ContradictionSide = z.infer<typeof contradictionSideSchema>;

export const contradictionReferenceSchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Id of the reference record.' }),
    statement: bilingualSchema.meta({ description: 'What is officially so.' }),
    document: z.string().min(1).nullable().meta({ description: 'Title of the document that says so, or null.' }),
    documentNumber: documentNumberField,
    date: partialDateSchema.nullable().meta({ description: 'Date of the document, or null.' }),
  })
  .meta({ id: 'ContradictionReference', title: 'Contradiction reference', description: 'The official record that bears on it.' });
export type ContradictionReference = z.infer<typeof contradictionReferenceSchema>;

export const verdictSchema = z
  .strictObject({
    right: z
      .string()
      .regex(/^(reference|none|undecided|side-[1-9]\d*)$/)
      .meta({ description: 'side-N (counted from 1), reference, none (all sides are wrong), or undecided.' }),
    reason: bilingualSchema.meta({ description: 'Why.' }),
  })
  .meta({ id: 'Verdict', title: 'Verdict', description: 'Which side is right, and why.' });
export type Verdict = z.infer<typeof verdictSchema>;

/** The rule, and twelve hex digits: `value-conflict:0123456789ab`. */
export const contradictionIdSchema = z.string().regex(/^[a-z-]+:[0-9a-f]{12}$/);

const scopeKeys = distinctList(z.enum(SCOPE_KEYS as [ScopeKey, ...ScopeKey[]]));

export const comparedSchema = z
  .strictObject({
    equal: scopeKeys.meta({ description: 'Keys of the scope that both sides state alike.' }),
    inside: scopeKeys.meta({ description: 'Keys in which one side contains the other.' }),
    open: scopeKeys.meta({ description: 'Keys that one side leaves open.' }),
    hedged: z.int().min(0).meta({ description: 'How many of the sides are hedged (一般, 部分地区).' }),
  })
  .meta({ id: 'Compared', title: 'Compared', description: 'What two answers have in common: the more they state alike, the weightier.' });
export type Compared = z.infer<typeof comparedSchema>;

export const contradictionSchema = z
  .strictObject({
    id: contradictionIdSchema.meta({ description: 'Stable while the same two sides contradict each other.' }),
    rule: ruleField,
    severity: severityField,
    title: bilingualSchema.meta({ description: 'What it is, in a line.' }),
    explanation: bilingualSchema.meta({ description: 'Why the sides cannot both hold.' }),
    sides: z.array(contradictionSideSchema).min(1).meta({ description: 'The statements that it is about.' }),
    reference: contradictionReferenceSchema.nullable().meta({ description: 'The official record that bears on it, or null.' }),
    verdict: verdictSchema,
    compared: comparedSchema.optional().meta({ description: 'For two answers to one question: on which keys they were compared.' }),
    status: triageStatusField,
  })
  .meta({ title: 'Contradiction', description: 'Two sides that cannot both hold, or one that officially does not.' });
export type Contradiction = z.infer<typeof contradictionSchema>;
