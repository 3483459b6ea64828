import type { CityRole, RegionLevel } from '@yibao-rules/model';

/** A region name that the regions resolver accepted: every occurrence, in text order. Rates and channels read their region from these. */
export interface RegionMention {
  start: number;
  end: number;
  code: string;
  /** Official name, e.g. 中卫市. */
  name: string;
  level: RegionLevel;
  role: CityRole;
  /** Index of the block that holds it. */
  block: number;
}
