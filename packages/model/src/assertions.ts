import { z } from 'zod';
import { DOUBT_CODES } from './doubts.table.js';
import { evidenceSchema } from './evidence.js';
import {
  channelNameField,
  channelNumberField,
  channelRegionField,
  channelStatusField,
  channelTypeField,
  cityRoleField,
  documentNumberField,
  hedgeSchema,
  issuerField,
  menuPathField,
  purposesField,
  quoteField,
  regionLevelField,
  siteField,
  verificationStatusField,
} from './fields.js';
import { publishedAtSchema, regionCodeSchema, sha256Schema } from './primitives.js';
import { scopeSchema } from './scope.js';
import { valueSchema } from './value.js';
import { measureSchema } from './vocabulary.js';

export const cityMentionSchema = z
  .strictObject({
    code: regionCodeSchema,
    name: z.string().min(1).meta({ description: 'Official name, e.g. 中卫市.' }),
    level: regionLevelField,
    role: cityRoleField,
    evidence: evidenceSchema,
  })
  .meta({ id: 'CityMention', title: 'City mention', description: 'An administrative division that an article names.' });
export type CityMention = z.infer<typeof cityMentionSchema>;

export const rateAssertionSchema = z
  .strictObject({
    measure: measureSchema,
    value: valueSchema,
    scope: scopeSchema,
    hedge: hedgeSchema,
    evidence: evidenceSchema,
    confidence: z.number().min(0).max(1).optional().meta({
      description: 'How sure the reading is, two decimals: 1 less what each doubt takes; no measure of whether the article is right.',
    }),
    doubts: z.array(z.enum(DOUBT_CODES)).optional().meta({ description: 'Why the confidence is below 1.' }),
  })
  .meta({ id: 'RateAssertion', title: 'Rate assertion', description: 'A number that an article states as a rule.' });
export type RateAssertion = z.infer<typeof rateAssertionSchema>;

export const channelAssertionSchema = z
  .strictObject({
    type: channelTypeField,
    name: channelNameField,
    number: channelNumberField,
    path: menuPathField.nullable().meta({ description: 'Menu steps in order, without quotes; null where none are given.' }),
    purposes: purposesField,
    region: channelRegionField,
    status: channelStatusField,
    evidence: evidenceSchema,
  })
  .meta({
    id: 'ChannelAssertion',
    title: 'Channel assertion',
    description: 'A way to get it done that an article names: hotline, app, counter.',
  });
export type ChannelAssertion = z.infer<typeof channelAssertionSchema>;

export const articleReferenceSchema = z
  .strictObject({
    article: z.int().min(1).meta({ description: 'Article number (条).' }),
    suffix: z.int().min(1).nullable().meta({ description: 'N of 第…条之N, or null.' }),
    paragraph: z.int().min(1).nullable().meta({ description: 'Paragraph (款), or null.' }),
    item: z.int().min(1).nullable().meta({ description: 'Item (项), or null.' }),
  })
  .meta({ id: 'ArticleReference', title: 'Article reference', description: 'A numbered article of an instrument.' });
export type ArticleReference = z.infer<typeof articleReferenceSchema>;

export const verificationSchema = z
  .strictObject({
    status: verificationStatusField,
    detail: z.string().nullable().meta({ description: 'What differs, or why it could not be verified.' }),
  })
  .meta({ id: 'Verification', title: 'Verification', description: 'Whether the cited instrument says so.' });
export type Verification = z.infer<typeof verificationSchema>;

export const citationAssertionSchema = z
  .strictObject({
    title: z.string().min(1).meta({ description: 'Title as written, without 《》.' }),
    canonicalTitle: z.string().min(1).nullable().meta({ description: 'Full official title where the instrument is known.' }),
    issuer: issuerField,
    documentNumber: documentNumberField,
    articles: z.array(articleReferenceSchema).meta({ description: 'The articles named; empty where it is cited as a whole.' }),
    quote: quoteField,
    verification: verificationSchema,
    evidence: evidenceSchema,
  })
  .meta({ id: 'CitationAssertion', title: 'Citation assertion', description: 'A law or document that an article leans on.' });
export type CitationAssertion = z.infer<typeof citationAssertionSchema>;

export const articleSourceSchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Id of the source: its file name without ending, or the id in sources.json.' }),
    title: z.string().meta({ description: 'The article’s title; empty where the text has none.' }),
    site: siteField,
    publishedAt: publishedAtSchema.nullable().meta({ description: 'When it was published, as precise as the page states it; or null.' }),
    sha256: sha256Schema.meta({ description: 'SHA-256 of the raw bytes, before decoding.' }),
    text: z.string().optional().meta({ description: 'The article’s text; only with --text.' }),
  })
  .meta({ id: 'ArticleSource', title: 'Article source', description: 'Which article the records were read from.' });

/** What `yibao extract` prints for one article. */
export const articleRecordSchema = z
  .strictObject({
    source: articleSourceSchema,
    cities: z.array(cityMentionSchema).meta({ description: 'The regions that it names, in text order.' }),
    channels: z.array(channelAssertionSchema).meta({ description: 'The channels that it names, in text order.' }),
    rates: z.array(rateAssertionSchema).meta({ description: 'The numbers that it states as rules, in text order.' }),
    citations: z.array(citationAssertionSchema).meta({ description: 'The laws and documents that it cites, in text order.' }),
  })
  .meta({ title: 'Article record', description: 'Everything that was read out of one article.' });
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
/** The four kinds of assertions, without the source. */
export type Assertions = Omit<ArticleRecord, 'source'>;
