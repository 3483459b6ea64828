/**
 * Measures `extract` beside its peers on the same text in the same run: `npm run bench`. Ratios are what counts; the MB/s depend on the
 * machine. The peers read a share of the corpus each round, one after the other and each time another one first, so that what the machine
 * does besides falls on all of them; no text is read twice by any. The first round is cold, and is shown apart. Then shows that time grows
 * in proportion to size, for one long article and for hostile ones.
 */
import recognizers from '@microsoft/recognizers-text-suite';
import { parseText } from '@yibao-rules/parse';
import jieba from 'nodejieba';
import { extractAssertions } from '../dist/index.js';
import { corpus } from './corpus.js';
import { cpuSeconds, median, share } from './measure.js';

const MEGABYTE = 1e6;
const SIZE = Number(process.argv[2] ?? 20) * MEGABYTE;
const ROUNDS = 6;
/** The slow peers get less of the same text: an hour would not change the ratio. */
const SLOW_SHARE = 0.01;

const articles = corpus(SIZE);
const bytes = articles.map((text) => Buffer.from(text));
const total = sizeOf(bytes);
console.log(`${articles.length} articles, ${(total / MEGABYTE).toFixed(1)} MB in ${ROUNDS} rounds; Node ${process.version}; CPU time`);

const parsed = articles.map((text, index) => parseText(text, { id: String(index) }));
const { Culture, recognizeCurrency, recognizeNumber, recognizePercentage } = recognizers;
const chinese = Culture?.Chinese ?? recognizers.Culture.Chinese;
const pattern = /\d+(?:\.\d+)?%/g;
// The dictionary takes about a second to load: no peer's text is to pay for that.
jieba.cut(articles[0]);

const PEERS = [
  { name: 'extract', inputs: parsed, part: 1, run: (article) => extractAssertions(article) },
  { name: 'parse and extract', inputs: articles, part: 1, run: (text) => extractAssertions(parseText(text, { id: 'bench' })) },
  { name: 'nodejieba.cut', inputs: articles, part: 1, run: (text) => jieba.cut(text) },
  { name: 'nodejieba.tag', inputs: articles, part: 1, run: (text) => jieba.tag(text) },
  {
    name: 'Recognizers-Text (number, percentage, currency)',
    inputs: articles,
    part: SLOW_SHARE,
    run: (text) => [recognizeNumber(text, chinese), recognizePercentage(text, chinese), recognizeCurrency(text, chinese)],
  },
  { name: 'floor: decode and one regular expression', inputs: bytes, part: 1, run: (buffer) => buffer.toString('utf8').match(pattern) },
];

const speeds = new Map(PEERS.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (let turn = 0; turn < PEERS.length; turn++) {
    const { name, inputs, part, run } = PEERS[(round + turn) % PEERS.length];
    const texts = share(inputs, round, ROUNDS);
    const count = Math.max(1, Math.floor(texts.length * part));
    const size = sizeOf(share(bytes, round, ROUNDS).slice(0, count));
    const seconds = cpuSeconds(() => {
      for (const text of texts.slice(0, count)) run(text);
    });
    speeds.get(name).push(size / MEGABYTE / seconds);
  }
}
const cut = speeds.get('nodejieba.cut');
console.log(`${''.padEnd(50)} ${'first round'.padStart(14)} ${'median of the others'.padStart(22)}`);
for (const [name, [first, ...others]] of speeds) {
  const steady = median(others);
  const ratio = median(others.map((speed, i) => speed / cut[i + 1]));
  console.log(
    `${name.padEnd(50)} ${inMegabytes(first)} MB/s ${inMegabytes(steady)} MB/s ${ratio.toFixed(3).padStart(9)} × nodejieba.cut in the same round`,
  );
}

console.log('\ngrowth from 1 MB to 10 MB, parse and extract (linear is 10)');
// Behind a title and a sentence: a text of one line would be read as a title, and hardly at all.
const HEAD = '参保说明\n\n以下是说明的正文。\n\n';
const HOSTILE = ['第', '(', '1、', '—', '《', '100%', '北京', '一级、', '“我”-', '微信APP,点击“我”-“医保”,', '《社会保险法》第一条、'];
for (const [name, text] of [['one long article', articles.join('\n\n')], ...HOSTILE.map((unit) => [`only ${unit}`, unit])]) {
  const [small, large] = [1, 10].map((megabytes) => HEAD + sized(text, megabytes * MEGABYTE));
  const read = (whole) => cpuSeconds(() => extractAssertions(parseText(whole, { id: 'bench' })));
  const times = [small, large].map((whole) => {
    read(whole); // compiles, lays a repeated string out, and takes the memory that is used again: that is not growth
    return read(whole);
  });
  console.log(`${name.padEnd(32)} ${times.map((time) => `${time.toFixed(2)} s`).join('  ')}   × ${(times[1] / times[0]).toFixed(1)}`);
}

function sizeOf(buffers) {
  return buffers.reduce((sum, buffer) => sum + buffer.length, 0);
}

function inMegabytes(speed) {
  return speed.toFixed(speed < 1 ? 3 : 1).padStart(8);
}

function sized(unit, size) {
  const once = Buffer.byteLength(unit);
  return once >= size ? unit.slice(0, Math.floor((unit.length * size) / once)) : unit.repeat(Math.ceil(size / once));
}
