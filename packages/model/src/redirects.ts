import { z } from 'zod';
import { semverSchema } from './primitives.js';

/** The datasets whose ids consumers hold on to. */
export const REDIRECTED_DATASETS = ['cities', 'channels', 'rates', 'citations'] as const;

export const redirectSchema = z
  .strictObject({
    dataset: z.enum(REDIRECTED_DATASETS).meta({ description: 'The file that the id stood in.' }),
    from: z.string().min(1).meta({ description: 'The id that is gone.' }),
    to: z.string().min(1).nullable().meta({ description: 'The id that answers the question now, or null: a tombstone.' }),
    since: semverSchema.meta({ description: 'The first version without the old id.' }),
  })
  .meta({ id: 'Redirect', title: 'Redirect', description: 'Where an id went that is in no release any more.' });
export type Redirect = z.infer<typeof redirectSchema>;

/** `datasets/redirects.json`: one entry an id that is gone, sorted by dataset and id. */
export const redirectsSchema = z
  .strictObject({
    $schema: z.string().min(1).meta({ description: 'Path of the JSON Schema of this file.' }),
    redirects: z.array(redirectSchema).meta({ description: 'Sorted by dataset and from; each id once.' }),
  })
  .meta({ title: 'Redirects', description: 'Ids that went away, each with its successor or none.' });
export type Redirects = z.infer<typeof redirectsSchema>;
