#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
/**
 * Builds data/regions.json: `node scripts/build-regions.mjs AREACODES.csv` (from packages/reference).
 *
 * Two independent tables have to agree on every division in force: @vant/area-data (which also lists development zones, towns
 * and streets under codes that GB/T 2260 does not know: those are left out) and a table of all county-level codes since 1980,
 * with the columns 代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码. The second also gives what they were before.
 */
import { createRequire } from 'node:module';
import { areaList } from '@vant/area-data';
import { formerDivisions } from './former-names.mjs';
import { shortName } from './short-name.mjs';

const [csvPath] = process.argv.slice(2);
if (!csvPath) {
  process.stderr.write('usage: node scripts/build-regions.mjs AREACODES.csv\n');
  process.exit(2);
}

/**
 * The Corps governs the cities under 659000 (自治区直辖县级行政区划). GB/T 2260 gives it no code of its own, so that heading
 * stands for it here: a policy of the Corps then holds for its cities and for nothing else in Xinjiang.
 */
const CORPS = ['659000', '新疆生产建设兵团'];

const csv = readFileSync(csvPath);
const history = parseCsv(csv.toString('utf8'));
const listed = { ...areaList.province_list, ...areaList.city_list, ...areaList.county_list };
const current = new Map();
const faults = [];
for (const row of history.filter((r) => r.status === '在用')) {
  if (listed[row.code] === row.name) current.set(row.code, row.name);
  else faults.push(`${row.code} ${row.name}: ${listed[row.code] ?? 'missing'} in @vant/area-data`);
}
if (faults.length > 0) {
  process.stderr.write(`the two tables disagree:\n${faults.join('\n')}\n`);
  process.exit(1);
}
current.set(...CORPS);

const codes = [...current.keys()].sort();
const former = formerDivisions(history, current);
const rows = codes.map((code) => {
  const name = current.get(code);
  const row = [code, name, shortName(code, name)];
  return former.has(code) ? [...row, former.get(code)] : row;
});
const areaDataVersion = createRequire(import.meta.url)('@vant/area-data/package.json').version;
const header = {
  standard: 'GB/T 2260',
  sources: [
    { name: '@vant/area-data', version: areaDataVersion, license: 'MIT', gives: 'codes and names in force' },
    {
      name: 'areacodes.csv',
      version: `latest change ${Math.max(...history.map((row) => Number(row.since)))}`,
      sha256: createHash('sha256').update(csv).digest('hex'),
      license: 'CC0-1.0',
      gives: 'check of codes and names in force; former codes and names with their years',
    },
  ],
  columns: ['code', 'name', 'shortName', 'former: [code, name, from, to]'],
};
const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
writeFileSync(
  new URL('../data/regions.json', import.meta.url),
  `${JSON.stringify(header, null, 2).slice(0, -2)},\n  "rows": [\n${lines}\n]}\n`,
);
process.stdout.write(`${rows.length} regions, ${Object.keys(listed).length + 1 - rows.length} pseudo-codes left out\n`);

function parseCsv(text) {
  const [, ...body] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  return body.map((line) => {
    const [code, province, prefecture, name, level, status, since, until, successors] = line.split(',');
    return { code, province, prefecture, name, level, status, since, until, successors };
  });
}
