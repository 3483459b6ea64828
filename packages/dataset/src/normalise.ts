import { type Assertions, CARES, CHANNEL_PURPOSES, compareCodeUnits, FACILITIES, POPULATIONS, type Scope } from '@yibao-rules/model';

/** The part of a zod schema that is needed here; the model owns the schemas. */
export interface RecordSchema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

const LISTS = { population: POPULATIONS, care: CARES, facility: FACILITIES } as const satisfies Partial<
  Record<keyof Scope, readonly string[]>
>;

/** The same assertions with every list that is a set in vocabulary order, so that what is equal reads equal. */
export function normaliseAssertions(assertions: Assertions): Assertions {
  return {
    ...assertions,
    rates: assertions.rates.map((rate) => ({ ...rate, scope: normaliseScope(rate.scope) })),
    channels: assertions.channels.map((channel) => ({
      ...channel,
      purposes: CHANNEL_PURPOSES.filter((purpose) => channel.purposes.includes(purpose)),
    })),
  };
}

/** The same scope with its lists in vocabulary order and without repetition, so that one question has one id. */
function normaliseScope(scope: Scope): Scope {
  const normalised: Record<string, unknown> = { ...scope };
  for (const [key, vocabulary] of Object.entries(LISTS)) {
    const given = scope[key as keyof typeof LISTS] as readonly string[] | undefined;
    if (given) normalised[key] = vocabulary.filter((code) => given.includes(code));
  }
  if (scope.disease) normalised.disease = [...new Set(scope.disease)].sort(compareCodeUnits);
  return normalised as Scope;
}

/**
 * The value with its keys in schema order.
 * @throws TypeError naming `where`: an extractor that breaks the contract is a bug, and nothing of it may reach a release.
 */
export function inSchemaOrder<T>(schema: RecordSchema<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TypeError(`${where}: ${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'does not fit its schema'}`);
}
