import { readFileSync } from 'node:fs';
import type { Region, RegionLevel } from '@yibao-rules/model';

type Row = [code: string, name: string, shortName: string, formerNames?: string[]];

let loaded: ReadonlyMap<string, Region> | null = null;

/** Every region by its code, in code order. Read from data/regions.json on first use: most commands never need it. */
export function regionTable(): ReadonlyMap<string, Region> {
  loaded ??= readTable();
  return loaded;
}

function readTable(): ReadonlyMap<string, Region> {
  const url = new URL('../../data/regions.json', import.meta.url);
  const { rows } = JSON.parse(readFileSync(url, 'utf8')) as { rows: Row[] };
  const codes = new Set(rows.map(([code]) => code));
  return new Map(
    rows.map(([code, name, shortName, formerNames = []]) => [
      code,
      { code, name, shortName, level: levelOf(code), parent: parentOf(code, codes), formerNames },
    ]),
  );
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
