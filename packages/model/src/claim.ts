import { z } from 'zod';
import { articleReferenceSchema, hedgeSchema, verificationSchema } from './assertions.js';
import { evidenceSchema } from './evidence.js';
import { partialDateSchema, regionCodeSchema, sourceIdSchema } from './primitives.js';
import { scopeSchema } from './scope.js';
import { valueSchema } from './value.js';
import {
  CHANNEL_PURPOSES,
  CHANNEL_STATUSES,
  CHANNEL_TYPES,
  CITY_ROLES,
  CLAIM_STATUSES,
  measureSchema,
  REGION_LEVELS,
  VERIFICATION_STATUSES,
} from './vocabulary.js';

const claimId = z.string().min(1).meta({ description: 'Stable id, read from the claim’s key: it does not change when a value does.' });
const claimStatus = z
  .enum(CLAIM_STATUSES)
  .meta({ description: 'agreed: two sources or more say the same; single-source; disputed; settled: the reference decides.' });
const contradictionIds = z.array(z.string()).meta({ description: 'Ids of the contradictions that concern it.' });
/** Who says so: the fields that every assertion inside a claim shares. */
const attribution = {
  source: sourceIdSchema.meta({ description: 'Id of the source.' }),
  asOf: partialDateSchema.nullable().meta({ description: 'Date of the source, or null where it has none.' }),
  evidence: evidenceSchema,
};

export const rateClaimSchema = z
  .strictObject({
    id: claimId,
    measure: measureSchema,
    scope: scopeSchema,
    value: valueSchema.nullable().meta({ description: 'The answer where the sources agree or the reference settles it; else null.' }),
    status: claimStatus,
    assertions: z.array(z.strictObject({ value: valueSchema, hedge: hedgeSchema, ...attribution })).min(1),
    contradictions: contradictionIds,
  })
  .meta({ title: 'Rate claim', description: 'One question about a number, with every answer that the sources give.' });
export type RateClaim = z.infer<typeof rateClaimSchema>;

const channelValue = {
  purposes: z.array(z.enum(CHANNEL_PURPOSES)).meta({ description: 'What it serves for.', uniqueItems: true }),
  status: z.enum(CHANNEL_STATUSES),
};

export const channelClaimSchema = z
  .strictObject({
    id: claimId,
    type: z.enum(CHANNEL_TYPES),
    name: z.string().min(1).nullable(),
    number: z.string().nullable(),
    region: regionCodeSchema.nullable(),
    value: z
      .strictObject({
        ...channelValue,
        paths: z.array(z.array(z.string()).min(1)).meta({ description: 'Every menu path that is given, sorted.' }),
      })
      .nullable()
      .meta({ description: 'What the sources say of it together; null while they dispute it.' }),
    status: claimStatus,
    assertions: z
      .array(
        z.strictObject({
          value: z.strictObject({ ...channelValue, path: z.array(z.string()).min(1).nullable() }),
          ...attribution,
        }),
      )
      .min(1),
    contradictions: contradictionIds,
  })
  .meta({ title: 'Channel claim', description: 'One way to get it done, with every source that names it.' });
export type ChannelClaim = z.infer<typeof channelClaimSchema>;

export const citationClaimSchema = z
  .strictObject({
    id: claimId,
    title: z.string().min(1).meta({ description: 'The full official title where the instrument is known, else as written.' }),
    issuer: z.string().min(1).nullable(),
    documentNumber: z.string().min(1).nullable(),
    article: articleReferenceSchema.nullable().meta({ description: 'The article cited, or null: the instrument as a whole.' }),
    value: z
      .strictObject({ status: z.enum(VERIFICATION_STATUSES) })
      .nullable()
      .meta({ description: 'How the citation stands where all sources’ citations stand alike; else null.' }),
    status: claimStatus,
    assertions: z
      .array(
        z.strictObject({
          value: z.strictObject({ title: z.string().min(1), quote: z.string().min(1).nullable(), verification: verificationSchema }),
          ...attribution,
        }),
      )
      .min(1),
    contradictions: contradictionIds,
  })
  .meta({ title: 'Citation claim', description: 'One instrument, or one article of it, with every source that leans on it.' });
export type CitationClaim = z.infer<typeof citationClaimSchema>;

export const cityRecordSchema = z
  .strictObject({
    id: regionCodeSchema,
    name: z.string().min(1).meta({ description: 'Official name.' }),
    level: z.enum(REGION_LEVELS),
    mentions: z.array(z.strictObject({ role: z.enum(CITY_ROLES), ...attribution })),
    rates: z.array(z.string()).meta({ description: 'Ids of the rate claims of this region.' }),
    channels: z.array(z.string()).meta({ description: 'Ids of the channels of this region.' }),
    contradictions: contradictionIds,
  })
  .meta({ title: 'City', description: 'An administrative division, with what the release says of it.' });
export type CityRecord = z.infer<typeof cityRecordSchema>;
