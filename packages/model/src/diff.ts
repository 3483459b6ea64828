import { z } from 'zod';
import { bilingualSchema, semverSchema } from './primitives.js';

export const SEMVER_CLASSES = ['major', 'minor', 'patch'] as const;
export type SemverClass = (typeof SEMVER_CLASSES)[number];
export const VALUE_IMPACTS = ['raises', 'lowers', 'widens', 'narrows', 'shifts', 'settles', 'disputes'] as const;
export type ValueImpact = (typeof VALUE_IMPACTS)[number];

export const changeSchema = z
  .strictObject({
    rule: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .meta({ description: 'Id of the diff rule, e.g. rate-removed.' }),
    semver: z.enum(SEMVER_CLASSES).meta({ description: 'The bump that this change alone asks for.' }),
    dataset: z
      .enum(['cities', 'channels', 'rates', 'citations', 'contradictions', 'sources'])
      .meta({ description: 'The file of the release that the record stands in.' }),
    id: z.string().min(1).meta({ description: 'Id of the record.' }),
    impact: z.enum(VALUE_IMPACTS).nullable().meta({ description: 'What it does to a value, or null where no value changed.' }),
    before: z.string().nullable().meta({ description: 'As a person reads it, or null where it was not there.' }),
    after: z.string().nullable().meta({ description: 'As a person reads it, or null where it is there no longer.' }),
    english: z
      .strictObject({
        before: z.string().nullable().meta({ description: 'As before, in English.' }),
        after: z.string().nullable().meta({ description: 'As after, in English.' }),
      })
      .optional()
      .meta({ description: 'before and after in English; absent in a diff of an earlier version of the tool.' }),
    title: bilingualSchema.meta({ description: 'The change in a line.' }),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .meta({ description: 'Hash of rule, dataset, id and values; never of prose.' }),
  })
  .meta({ id: 'Change', title: 'Change', description: 'One difference between two releases.' });
export type Change = z.infer<typeof changeSchema>;

export const releaseDiffSchema = z
  .strictObject({
    from: semverSchema.nullable().meta({ description: 'The earlier version, or null before the first release.' }),
    to: semverSchema.nullable().meta({ description: 'The later version, or null for a candidate without one.' }),
    bump: z.enum(['major', 'minor', 'patch', 'none']).meta({ description: 'The version bump that the changes ask for together.' }),
    changes: z.array(changeSchema).meta({ description: 'Every difference.' }),
  })
  .meta({ title: 'Release diff', description: 'What changed between two releases, and the version bump that it asks for.' });
export type ReleaseDiff = z.infer<typeof releaseDiffSchema>;
