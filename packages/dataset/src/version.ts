import { type SemverClass, UserError } from '@yibao-rules/model';
import { inc, valid } from 'semver';

/** The version of the first release. */
export const FIRST_VERSION = '1.0.0';

/**
 * The version that follows `previous` when the data changed so much; the first release is 1.0.0.
 * @throws UserError where `previous` is no semantic version.
 */
export function nextVersion(previous: string | null, bump: SemverClass): string {
  if (previous === null) return FIRST_VERSION;
  const next = valid(previous) === previous ? inc(previous, bump) : null;
  if (next === null) throw new UserError(`${previous} is no version`, { hint: 'a version reads MAJOR.MINOR.PATCH, e.g. 1.2.0' });
  return next;
}
