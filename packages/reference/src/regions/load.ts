import { readFileSync } from 'node:fs';
import type { Region, RegionLevel } from '@yibao-rules/model';

type Former = [code: string, name: string, from: string, to: string];
type Row = [code: string, name: string, shortName: string, former?: Former[]];

/** Where the regions are from, in which version. */
export interface RegionSource {
  name: string;
  version: string;
  license: string;
  gives: string;
}

interface RegionData {
  table: ReadonlyMap<string, Region>;
  sources: readonly RegionSource[];
}

let loaded: RegionData | null = null;

/** Every region by its code, in code order. Read from data/regions.json on first use: most commands never need it. */
export function regionData(): RegionData {
  loaded ??= readData();
  return loaded;
}

function readData(): RegionData {
  const url = new URL('../../data/regions.json', import.meta.url);
  const { rows, sources } = JSON.parse(readFileSync(url, 'utf8')) as { rows: Row[]; sources: RegionSource[] };
  const codes = new Set(rows.map(([code]) => code));
  return { table: new Map(rows.map((row) => [row[0], regionOf(row, codes)])), sources };
}

function regionOf([code, name, shortName, rows = []]: Row, codes: ReadonlySet<string>): Region {
  const former = rows.map(([formerCode, formerName, from, to]) => ({ code: formerCode, name: formerName, from, to }));
  // 城区 and 郊区 were the name of dozens: a name of two characters points nowhere.
  const names = former.map((was) => was.name).filter((was) => was.length > 2 && was !== name);
  return { code, name, shortName, level: levelOf(code), parent: parentOf(code, codes), formerNames: [...new Set(names)], former };
}

/** GB/T 2260: two digits for the province, two for the prefecture, two for the county; zeros where a level is open. */
function levelOf(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** The next region above; counties that a province governs itself (直辖县级) have no prefecture between them. */
function parentOf(code: string, codes: ReadonlySet<string>): string | null {
  const province = `${code.slice(0, 2)}0000`;
  if (code === province) return null;
  const prefecture = `${code.slice(0, 4)}00`;
  return code !== prefecture && codes.has(prefecture) ? prefecture : province;
}
