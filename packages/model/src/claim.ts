import { z } from 'zod';
import { articleReferenceSchema, verificationSchema } from './assertions.js';
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
  verificationStatusField,
} from './fields.js';
import { distinctList, partialDateSchema, regionCodeSchema, sourceIdSchema } from './primitives.js';
import { scopeSchema } from './scope.js';
import { valueSchema } from './value.js';
import { CLAIM_STATUSES, measureSchema } from './vocabulary.js';

const claimId = z.string().min(1).meta({ description: 'Stable id, read from the claim’s key: it does not change when a value does.' });
const claimStatus = z
  .enum(CLAIM_STATUSES)
  .meta({ description: 'agreed: two sources or more say the same; single-source; disputed; settled: the reference decides.' });
const contradictionIds = distinctList(z.string()).meta({ description: 'Ids of the contradictions that concern it.' });
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
    assertions: z
      .array(z.strictObject({ value: valueSchema, hedge: hedgeSchema, ...attribution }))
      .min(1)
      .meta({ description: 'What the sources say, by source and place.' }),
    contradictions: contradictionIds,
  })
  .meta({ id: 'RateClaim', title: 'Rate claim', description: 'One question about a number, with every answer that the sources give.' });
export type RateClaim = z.infer<typeof rateClaimSchema>;

const channelValue = {
  purposes: purposesField,
  status: channelStatusField,
};

export const channelClaimSchema = z
  .strictObject({
    id: claimId,
    type: channelTypeField,
    name: channelNameField,
    number: channelNumberField,
    region: channelRegionField,
    value: z
      .strictObject({
        ...channelValue,
        paths: z.array(menuPathField).meta({ description: 'Every menu path that is given, sorted.' }),
      })
      .nullable()
      .meta({ description: 'What the sources say of it together; null while they dispute it.' }),
    status: claimStatus,
    assertions: z
      .array(
        z.strictObject({
          value: z
            .strictObject({
              ...channelValue,
              path: menuPathField.nullable().meta({ description: 'The menu path that this source gives, or null.' }),
            })
            .meta({ description: 'What this source says of it.' }),
          ...attribution,
        }),
      )
      .min(1)
      .meta({ description: 'The sources that name it, by source and place.' }),
    contradictions: contradictionIds,
  })
  .meta({ id: 'ChannelClaim', title: 'Channel claim', description: 'One way to get it done, with every source that names it.' });
export type ChannelClaim = z.infer<typeof channelClaimSchema>;

export const citationClaimSchema = z
  .strictObject({
    id: claimId,
    title: z.string().min(1).meta({ description: 'The full official title where the instrument is known, else as written.' }),
    issuer: issuerField,
    documentNumber: documentNumberField,
    article: articleReferenceSchema.nullable().meta({ description: 'The article cited, or null: the instrument as a whole.' }),
    value: z
      .strictObject({ status: verificationStatusField })
      .nullable()
      .meta({ description: 'How the citation stands where all sources’ citations stand alike; else null.' }),
    status: claimStatus,
    assertions: z
      .array(
        z.strictObject({
          value: z
            .strictObject({
              title: z.string().min(1).meta({ description: 'Title as this source writes it.' }),
              quote: quoteField,
              verification: verificationSchema,
            })
            .meta({ description: 'How this source cites it.' }),
          ...attribution,
        }),
      )
      .min(1)
      .meta({ description: 'The sources that lean on it, by source and place.' }),
    contradictions: contradictionIds,
  })
  .meta({
    id: 'CitationClaim',
    title: 'Citation claim',
    description: 'One instrument, or one article of it, with every source that leans on it.',
  });
export type CitationClaim = z.infer<typeof citationClaimSchema>;

export const cityRecordSchema = z
  .strictObject({
    id: regionCodeSchema,
    name: z.string().min(1).meta({ description: 'Official name.' }),
    level: regionLevelField,
    mentions: z
      .array(z.strictObject({ role: cityRoleField, ...attribution }))
      .meta({ description: 'Where the articles name it; empty where only a claim concerns it.' }),
    rates: distinctList(z.string()).meta({ description: 'Ids of the rate claims of this region.' }),
    channels: distinctList(z.string()).meta({ description: 'Ids of the channels of this region.' }),
    contradictions: contradictionIds,
  })
  .meta({ id: 'City', title: 'City', description: 'An administrative division, with what the release says of it.' });
export type CityRecord = z.infer<typeof cityRecordSchema>;
