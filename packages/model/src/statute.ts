import { z } from 'zod';
import { partialDateSchema } from './primitives.js';

export const statuteArticleSchema = z.object({
  number: z.int().min(1).meta({ description: 'Number of the article.' }),
  suffix: z.int().min(1).nullable().meta({ description: 'N of 第…条之N, or null.' }),
  text: z.string().min(1).meta({ description: 'Its words, each paragraph and item on a line of its own.' }),
});
export type StatuteArticle = z.infer<typeof statuteArticleSchema>;

/** A statute with its full text, as collections of laws hold it; keys beyond these are read over. */
export const statuteSchema = z
  .object({
    title: z.string().trim().min(1).meta({ description: 'Canonical title.' }),
    short_titles: z.array(z.string().min(1)).default([]).meta({ description: 'Titles by which texts call it.' }),
    kind: z.string().min(1).default('other').meta({ description: 'law, administrative-regulation, departmental-rule …' }),
    promulgated: partialDateSchema.nullable().default(null).meta({ description: 'When it was promulgated.' }),
    revised: z.array(partialDateSchema).default([]).meta({ description: 'When it was revised, in order.' }),
    effective: partialDateSchema.nullable().default(null).meta({ description: 'From when it holds.' }),
    articles: z.array(statuteArticleSchema).min(1).meta({ description: 'Its articles, in order.' }),
  })
  .meta({ title: 'Statute', description: 'The full text of a statute, article by article.' });
export type Statute = z.infer<typeof statuteSchema>;
