#!/usr/bin/env node
/**
 * Builds data/area-codes.json, which prefectures each telephone area code serves: `node scripts/build-area-codes.mjs 86.txt VERSION`
 * (from packages/reference, after a build). The file is libphonenumber's Chinese geocoding of +86 (Apache-2.0), lines of `86902|新疆哈密地区`;
 * names of the past lead to the region in force. What it leaves out stands below.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { regions } from '../dist/index.js';

const [path, version] = process.argv.slice(2);
if (!path || !version) {
  process.stderr.write('usage: node scripts/build-area-codes.mjs 86.txt VERSION\n');
  process.exit(2);
}

/** Codes that the file cuts short because its numbers go on, and places that share a code with the city it names. General knowledge. */
const LEFT_OUT = {
  '0335': ['130300'], // 秦皇岛
  '0349': ['140600'], // 朔州
  '0558': ['341600'], // 亳州, beside 阜阳
  '0580': ['330900'], // 舟山
  '0701': ['360600'], // 鹰潭
  '0391': ['419001'], // 济源, beside 焦作
  '0634': ['370100'], // 莱芜, part of 济南 since 2019
  '0719': ['429021'], // 神农架, beside 十堰
  '0728': ['429005', '429006'], // 潜江 and 天门, beside 仙桃
  '0731': ['430200'], // 株洲
  '0733': ['430200'],
  '0771': ['451400'], // 崇左, beside 南宁
  '0772': ['451300'], // 来宾, beside 柳州
  '0774': ['451100'], // 贺州, beside 梧州
  '0775': ['450800'], // 贵港, beside 玉林
  '0898': ['460000'], // the whole province
  '0935': ['620300'], // 金昌, beside 武威
  '0937': ['620200'], // 嘉峪关, beside 酒泉
  // Xinjiang: the cities of the Corps share the codes of their neighbours.
  '0901': ['654200'],
  '0902': ['659011'],
  '0903': ['659009'],
  '0906': ['659005'],
  '0909': ['659007'],
  '0990': ['650200'],
  '0992': ['654000', '650200', '659010'],
  '0993': ['659001', '654200'],
  '0994': ['659004'],
  '0996': ['659006'],
  '0997': ['659002'],
  '0998': ['659003'],
  '0999': ['659008'],
};

/** Codes of the file that are no area code of today. */
const GONE = new Set(['0807', '0410', '0413', '0852', '0853']);

function regionOf(name) {
  const province = regions
    .all()
    .find(({ level, name: full, shortName }) => level === 'province' && (name.startsWith(full) || name.startsWith(shortName)));
  const rest =
    province === undefined ? name : name.slice(name.startsWith(province.name) ? province.name.length : province.shortName.length);
  if (province !== undefined && rest === '') return province.code;
  const found = regions.find(rest, province?.code);
  if (found === null) return null;
  return found.level === 'county' && !/^(?:41|42|46|65)90/.test(found.code) ? (regions.ancestors(found.code)[0]?.code ?? null) : found.code;
}

const codes = new Map();
const unknown = [];
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const [number, names] = line.split('|');
  if (!names || !/^86(?:10|2\d|[3-9]\d\d)$/.test(number)) continue;
  const code = `0${number.slice(2)}`;
  if (GONE.has(code)) continue;
  const province = regions.all().find(({ level, shortName }) => level === 'province' && names.startsWith(shortName));
  for (const name of names.split('、')) {
    const region = regionOf(name) ?? regionOf(`${province?.shortName ?? ''}${name}`);
    if (region === null) unknown.push(`${code} ${name}`);
    else codes.set(code, [...(codes.get(code) ?? []), region]);
  }
}
for (const [code, added] of Object.entries(LEFT_OUT)) codes.set(code, [...(codes.get(code) ?? []), ...added]);
codes.set('0898', ['460000']);
const rows = [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, served]) => [code, ...[...new Set(served)].sort()]);
for (const row of rows) for (const region of row.slice(1)) if (regions.get(region) === null) unknown.push(`${row[0]} ${region}`);
if (unknown.length > 0) process.stderr.write(`unknown: ${unknown.join(', ')}\n`);
const source = { name: 'libphonenumber, resources/geocoding/zh/86.txt', version, license: 'Apache-2.0' };
const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
writeFileSync(
  new URL('../data/area-codes.json', import.meta.url),
  `{\n  "standard": "Telephone area codes with their trunk prefix, and the regions that each serves",\n  "source": ${JSON.stringify(source)},\n  "rows": [\n${lines}\n  ]\n}\n`,
);
