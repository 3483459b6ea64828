import { z } from 'zod';
import { evidenceSchema } from './evidence.js';
import { publishedAtSchema, regionCodeSchema, sha256Schema } from './primitives.js';
import { scopeSchema } from './scope.js';
import { valueSchema } from './value.js';
import {
  CHANNEL_PURPOSES,
  CHANNEL_STATUSES,
  CHANNEL_TYPES,
  CITY_ROLES,
  HEDGES,
  measureSchema,
  REGION_LEVELS,
  VERIFICATION_STATUSES,
} from './vocabulary.js';

export const cityMentionSchema = z
  .strictObject({
    code: regionCodeSchema,
    name: z.string().min(1).meta({ description: 'Official name, e.g. 中卫市.' }),
    level: z.enum(REGION_LEVELS),
    role: z.enum(CITY_ROLES).meta({ description: 'subject: what the article is about; mentioned; linked: only in a list of links.' }),
    evidence: evidenceSchema,
  })
  .meta({ title: 'City mention', description: 'An administrative division that an article names.' });
export type CityMention = z.infer<typeof cityMentionSchema>;

export const hedgeSchema = z
  .enum(HEDGES)
  .nullable()
  .meta({ description: 'usually (一般, 通常), varies (部分地区, 可能), or null: said without reserve.' });

export const rateAssertionSchema = z
  .strictObject({
    measure: measureSchema,
    value: valueSchema,
    scope: scopeSchema,
    hedge: hedgeSchema,
    evidence: evidenceSchema,
  })
  .meta({ title: 'Rate assertion', description: 'A number that an article states as a rule.' });
export type RateAssertion = z.infer<typeof rateAssertionSchema>;

export const channelAssertionSchema = z
  .strictObject({
    type: z.enum(CHANNEL_TYPES),
    name: z.string().min(1).nullable().meta({ description: 'Canonical name; null where the text names none.' }),
    number: z
      .string()
      .regex(/^\d[\d-]*$/)
      .nullable()
      .meta({ description: 'Digits of a hotline, e.g. 12393 or 0955-7068888.' }),
    path: z.array(z.string().min(1)).min(1).nullable().meta({ description: 'Menu steps in order, without quotes.' }),
    purposes: z.array(z.enum(CHANNEL_PURPOSES)).meta({ description: 'What it serves for, in vocabulary order.', uniqueItems: true }),
    region: regionCodeSchema.nullable(),
    status: z.enum(CHANNEL_STATUSES).meta({ description: 'former: the text itself says that it was replaced.' }),
    evidence: evidenceSchema,
  })
  .meta({ title: 'Channel assertion', description: 'A way to get it done that an article names: hotline, app, counter.' });
export type ChannelAssertion = z.infer<typeof channelAssertionSchema>;

export const articleReferenceSchema = z
  .strictObject({
    article: z.int().min(1).meta({ description: 'Article number (条).' }),
    suffix: z.int().min(1).nullable().meta({ description: 'N of 第…条之N, or null.' }),
    paragraph: z.int().min(1).nullable().meta({ description: 'Paragraph (款), or null.' }),
    item: z.int().min(1).nullable().meta({ description: 'Item (项), or null.' }),
  })
  .meta({ title: 'Article reference', description: 'A numbered article of an instrument.' });
export type ArticleReference = z.infer<typeof articleReferenceSchema>;

export const verificationSchema = z
  .strictObject({
    status: z.enum(VERIFICATION_STATUSES),
    detail: z.string().nullable().meta({ description: 'What differs, or why it could not be verified.' }),
  })
  .meta({ title: 'Verification', description: 'Whether the cited instrument says so.' });
export type Verification = z.infer<typeof verificationSchema>;

export const citationAssertionSchema = z
  .strictObject({
    title: z.string().min(1).meta({ description: 'Title as written, without 《》.' }),
    canonicalTitle: z.string().min(1).nullable().meta({ description: 'Full official title where the instrument is known.' }),
    issuer: z.string().min(1).nullable(),
    documentNumber: z.string().min(1).nullable().meta({ description: 'E.g. 国办发〔2021〕14号, with full-width brackets 〔〕.' }),
    articles: z.array(articleReferenceSchema),
    quote: z.string().min(1).nullable().meta({ description: 'The words attributed to it, without quotation marks.' }),
    verification: verificationSchema,
    evidence: evidenceSchema,
  })
  .meta({ title: 'Citation assertion', description: 'A law or document that an article leans on.' });
export type CitationAssertion = z.infer<typeof citationAssertionSchema>;

export const articleSourceSchema = z
  .strictObject({
    id: z.string().min(1),
    title: z.string(),
    site: z.string().nullable(),
    publishedAt: publishedAtSchema.nullable(),
    sha256: sha256Schema,
    text: z.string().optional().meta({ description: 'The article’s text; only with --text.' }),
  })
  .meta({ title: 'Article source' });

/** What `yibao extract` prints for one article. */
export const articleRecordSchema = z
  .strictObject({
    source: articleSourceSchema,
    cities: z.array(cityMentionSchema),
    channels: z.array(channelAssertionSchema),
    rates: z.array(rateAssertionSchema),
    citations: z.array(citationAssertionSchema),
  })
  .meta({ title: 'Article record', description: 'Everything that was read out of one article.' });
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
/** The four kinds of assertions, without the source. */
export type Assertions = Omit<ArticleRecord, 'source'>;
