/**
 * A corpus to measure on: articles made from the project's own sources and from templates with changing regions and figures, so
 * that no two are alike and nothing is read from a cache. Seeded: the same size gives the same corpus.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { regions } from '@yibao-rules/reference';

const SOURCES = new URL('../../../pipelines/medical-insurance/sources/', import.meta.url);

const TEMPLATES = [
  (r) => `${r.city()}职工医保门诊起付线为${r.sum(2, 20)}元,一级、二级、三级医院报销比例分别为${r.ratio()}%、${r.ratio()}%、${r.ratio()}%。`,
  (r) => `自${r.year()}年1月1日起,${r.city()}城乡居民住院年度最高支付限额由${r.sum(10, 20)}万元提高到${r.sum(20, 40)}万元。`,
  (r) => `未办理备案到省外就医的,报销比例降低${r.sum(5, 20)}个百分点,应在出院后${r.sum(3, 12)}个月内申请。`,
  (r) => `拨打${r.hotline()}咨询,或打开“${r.app()}”APP,依次点击“首页”-“医保”-“缴费记录查询”。`,
  (r) => `根据《中华人民共和国社会保险法》第${r.numeral()}条,用人单位应当按时足额缴纳社会保险费。`,
  (r) => `灵活就业人员按${r.ratio() / 10}%缴费,男性累计缴费满${r.sum(20, 30)}年、女性满${r.sum(15, 25)}年的,退休后不再缴费。`,
  (r) => `材料齐全的,${r.sum(5, 30)}个工作日内办结,费用打入本人社会保障卡的银行账户,请注意查收。`,
  () => '参保人员应当妥善保管就医票据,遇到问题先向经办机构说明情况,不要轻信中介代办的承诺。',
];

/** @param {number} bytes how much text at least @returns {string[]} articles */
export function corpus(bytes) {
  const random = generator(20240601);
  const words = vocabulary(random);
  const paragraphs = readdirSync(SOURCES)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, SOURCES), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
  const articles = [];
  for (let total = 0; total < bytes; ) {
    const lines = [`${words.city()}${words.year()}年医保报销政策说明`, ''];
    for (let i = 0; i < 40; i++) {
      const line =
        i % 2 === 0 ? paragraphs[Math.floor(random() * paragraphs.length)] : TEMPLATES[Math.floor(random() * TEMPLATES.length)](words);
      lines.push(line, '');
    }
    articles.push(lines.join('\n'));
    total += Buffer.byteLength(articles.at(-1));
  }
  return articles;
}

function vocabulary(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sum = (from, to) => from + Math.floor(random() * (to - from + 1));
  const cities = regions.all().filter((region) => region.level === 'prefecture');
  return {
    city: () => pick(cities).name,
    year: () => sum(2020, 2026),
    ratio: () => sum(50, 95),
    sum,
    hotline: () => pick(['12393', '12333', '12345']),
    app: () => pick(['国家医保服务平台', '浙里办', '粤医保', '赣服通']),
    numeral: () => pick(['二十三', '五十八', '八十六', '六十四']),
  };
}

/** Mulberry32: a small generator with a seed, so that every run measures the same text. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
