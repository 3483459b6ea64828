/** Fields that several records share, each with the one description that the published schemas give it. */
import { z } from 'zod';
import { distinctList, regionCodeSchema } from './primitives.js';
import {
  CHANNEL_PURPOSES,
  CHANNEL_STATUSES,
  CHANNEL_TYPES,
  CITY_ROLES,
  CONTRADICTION_RULES,
  CONTRADICTION_STATUSES,
  HEDGES,
  REGION_LEVELS,
  SEVERITIES,
  VERIFICATION_STATUSES,
} from './vocabulary.js';

export const siteField = z.string().nullable().meta({ description: 'The site or account that published it, or null.' });
export const regionLevelField = z.enum(REGION_LEVELS).meta({ description: 'province (省), prefecture (地级市) or county (县).' });
export const cityRoleField = z
  .enum(CITY_ROLES)
  .meta({ description: 'subject: what the article is about; mentioned; linked: only in a list of links.' });

export const hedgeSchema = z
  .enum(HEDGES)
  .nullable()
  .meta({ description: 'usually (一般, 通常), varies (部分地区, 可能), or null: said without reserve.' });

export const channelTypeField = z.enum(CHANNEL_TYPES).meta({ description: 'What kind of channel it is.' });
export const channelNameField = z.string().min(1).nullable().meta({ description: 'Canonical name; null where the text names none.' });
export const channelNumberField = z
  .string()
  .regex(/^\d[\d-]*$/)
  .nullable()
  .meta({ description: 'Digits of a hotline, e.g. 12393 or 0955-7068888; else null.' });
export const channelRegionField = regionCodeSchema
  .nullable()
  .meta({ description: 'Code of the region whose channel it is; null for one of the whole country.' });
export const purposesField = distinctList(z.enum(CHANNEL_PURPOSES)).meta({ description: 'What it serves for, in vocabulary order.' });
export const channelStatusField = z
  .enum(CHANNEL_STATUSES)
  .meta({ description: 'current, or former: the text itself says that it was replaced.' });
export const menuPathField = z.array(z.string().min(1)).min(1).meta({ description: 'Menu steps in order, without quotes.' });

export const issuerField = z.string().min(1).nullable().meta({ description: 'Who issued the instrument, or null where not known.' });
export const documentNumberField = z
  .string()
  .min(1)
  .nullable()
  .meta({ description: 'E.g. 国办发〔2021〕14号, with full-width brackets 〔〕; null where not known.' });
export const quoteField = z.string().min(1).nullable().meta({ description: 'The words attributed to it, without quotation marks.' });
export const verificationStatusField = z
  .enum(VERIFICATION_STATUSES)
  .meta({ description: 'How the citation stands against the instrument.' });

export const ruleField = z.enum(CONTRADICTION_RULES).meta({ description: 'The rule that found it.' });
export const severityField = z.enum(SEVERITIES).meta({ description: 'error: a reader is misled; warning: look at it; info.' });
export const triageStatusField = z
  .enum(CONTRADICTION_STATUSES)
  .meta({ description: 'open: nobody looked; accepted: it is one; dismissed: it is none, with a reason in the triage file.' });
