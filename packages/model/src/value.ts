import { z } from 'zod';
import { PERS, RELATIONS, unitSchema } from './vocabulary.js';

/** A figure as decoded: bounds in `unit`, either side null where the text leaves it open. */
export const valueSchema = z
  .strictObject({
    min: z.number().nullable().meta({ description: 'Lower bound, or null where open. Equal to max for a single figure.' }),
    max: z.number().nullable().meta({ description: 'Upper bound, or null where open.' }),
    unit: unitSchema,
    per: z.enum(PERS).nullable().meta({ description: 'Per what: a day, month, year or visit; null where not said.' }),
    relation: z.enum(RELATIONS).meta({ description: 'absolute, or delta: relative to another rule.' }),
    approximate: z.boolean().meta({ description: 'True with 左右, 约, 近, 上下.' }),
    previous: z.number().nullable().meta({ description: 'The figure that held before, where the text states it (由1000元下调至600元).' }),
  })
  .meta({ id: 'Value', title: 'Value', description: 'A number that a policy sets.' });

export type Value = z.infer<typeof valueSchema>;
