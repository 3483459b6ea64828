import { regions } from '@yibao-rules/reference';

/** The official name of a region, or its code where it is not in the table. */
export function regionName(code: string): string {
  return regions.get(code)?.name ?? code;
}
