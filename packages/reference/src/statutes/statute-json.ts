import { type Statute, statuteSchema, UserError } from '@yibao-rules/model';
import { requireOrder } from './article-order.js';

const FIELDS =
  'A statute is {title, short_titles, kind, promulgated, revised, effective, articles: [{number, suffix, text}]}; title and articles must be there.';

/**
 * Reads a statute from JSON.
 * @param file what messages call it
 * @throws UserError with the place: line and column where it is not JSON, else a JSON pointer.
 */
export function statuteFromJson(json: string, file: string): Statute {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UserError(`${placeOf(json, (error as Error).message)}not JSON: ${(error as Error).message}`, { file, hint: FIELDS });
  }
  const parsed = statuteSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(`/${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'invalid'}`, { file, hint: FIELDS });
  }
  requireOrder(parsed.data.articles, file, (index) => `/articles/${index}`);
  return parsed.data;
}

/** `line 3, column 14: `, from the position that the parser's message gives; empty where it gives none. */
function placeOf(json: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = json.slice(0, Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: `;
}
