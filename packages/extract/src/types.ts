import type { CityRole, Hedge, Measure, RegionLevel, Value } from '@yibao-rules/model';

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

/** A number that is a rule, before it is known what it holds for. */
export interface RateFigure {
  /** Evidence span: the shortest words that state the figure, e.g. "60%左右", "不低于3000元". */
  start: number;
  end: number;
  /** Index into the article's blocks. */
  block: number;
  measure: Measure;
  value: Value;
  hedge: Hedge | null;
}
