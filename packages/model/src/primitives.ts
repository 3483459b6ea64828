import { z } from 'zod';
import { FILINGS, GRADES, PAYERS, SETTINGS } from './vocabulary.js';

/** A list that holds nothing twice; JSON Schema says so with `uniqueItems`. */
export function distinctList<T extends z.ZodType<string>>(item: T) {
  return z
    .array(item)
    .refine((items) => new Set(items).size === items.length, 'holds an item twice')
    .meta({ uniqueItems: true });
}

/** GB/T 2260 code of an administrative division: six digits. */
export const regionCodeSchema = z
  .string()
  .regex(/^[1-9]\d{5}$/)
  .meta({ description: 'Six-digit GB/T 2260 code of an administrative division, e.g. 640500.' });

/** Lower-case hex SHA-256. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256 in lower-case hex.' });

/** A calendar date, a month, or a year: as precise as the source. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: 'YYYY-MM-DD, YYYY-MM or YYYY: as precise as the source states it.' });

/** When an article was published: a date, or a date and time with its offset. */
export const publishedAtSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?)?$/)
  .meta({ description: 'ISO 8601 date, or date and time with offset, as precise as the page states it.' });

/** Where something was published. Any characters but white space: pages with Chinese in their address are common. */
export const urlSchema = z
  .string()
  .regex(/^https?:\/\/[^\s/?#]+[^\s]*$/)
  .meta({ description: 'Address of the page, http or https.' });

/** When bytes were fetched. */
export const retrievedAtSchema = z.iso
  .datetime({ offset: true })
  .meta({ description: 'When the bytes were fetched: ISO 8601 with offset.' });

/** The id of a source: safe as a file name (255 is what file systems take) and inside a claim's record. */
export const sourceIdSchema = z
  .string()
  .min(1)
  .max(255)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what an id must not hold
  .regex(/^[^\s/\\\u0000-\u001f]+$/u)
  .meta({ description: 'Stable id of a source: no white space, no slash.' });

export const semverSchema = z
  .string()
  .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/)
  .meta({ description: 'Semantic version of the data: MAJOR.MINOR.PATCH.' });

export const gradeSchema = z
  .enum(GRADES)
  .meta({ description: 'A: read in the official text. B: read in a secondary copy. C: general knowledge.' });

/** The same statement in Chinese and in English. */
export const bilingualSchema = z
  .strictObject({
    zh: z.string().min(1).meta({ description: 'In Chinese.' }),
    en: z.string().min(1).meta({ description: 'In English.' }),
  })
  .meta({ id: 'Bilingual', title: 'Bilingual', description: 'The same statement in Chinese and in English.' });
export type Bilingual = z.infer<typeof bilingualSchema>;

export const settingSchema = z.enum(SETTINGS);
export const filingSchema = z.enum(FILINGS);
export const payerSchema = z.enum(PAYERS);
