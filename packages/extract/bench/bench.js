/**
 * Measures `extract` beside its peers on the same text in the same run, one thread: `npm run bench`. Ratios are what counts; the
 * MB/s depend on the machine. Then shows that time grows in proportion to size, for one long article and for hostile ones.
 */
import { performance } from 'node:perf_hooks';
import recognizers from '@microsoft/recognizers-text-suite';
import { parseText } from '@yibao-rules/parse';
import jieba from 'nodejieba';
import { extractAssertions } from '../dist/index.js';
import { corpus } from './corpus.js';

const MEGABYTE = 1e6;
const SIZE = Number(process.argv[2] ?? 20) * MEGABYTE;
/** The slow peers get less of the same text: an hour would not change the ratio. */
const SLOW_SHARE = 0.01;

const articles = corpus(SIZE);
const bytes = articles.map((text) => Buffer.from(text));
const total = bytes.reduce((sum, buffer) => sum + buffer.length, 0);
console.log(`${articles.length} articles, ${(total / MEGABYTE).toFixed(1)} MB; Node ${process.version}`);

const parsed = articles.map((text, index) => parseText(text, { id: String(index) }));
const slow = articles.slice(0, Math.max(1, Math.floor(articles.length * SLOW_SHARE)));
const { Culture, recognizeCurrency, recognizeNumber, recognizePercentage } = recognizers;
const chinese = Culture?.Chinese ?? recognizers.Culture.Chinese;
const pattern = /\d+(?:\.\d+)?%/g;

const peers = [
  ['extract', parsed, (article) => extractAssertions(article)],
  ['parse and extract', articles, (text) => extractAssertions(parseText(text, { id: 'bench' }))],
  ['nodejieba.cut', articles, (text) => jieba.cut(text)],
  ['nodejieba.tag', articles, (text) => jieba.tag(text)],
  [
    'Recognizers-Text (number, percentage, currency)',
    slow,
    (text) => [recognizeNumber(text, chinese), recognizePercentage(text, chinese), recognizeCurrency(text, chinese)],
  ],
  ['floor: decode and one regular expression', bytes, (buffer) => buffer.toString('utf8').match(pattern)],
];

const results = peers.map(([name, inputs, run]) => {
  for (const input of inputs.slice(0, 20)) run(input);
  const start = performance.now();
  for (const input of inputs) run(input);
  const seconds = (performance.now() - start) / 1000;
  const size = (total * inputs.length) / articles.length;
  return { name, speed: size / MEGABYTE / seconds };
});
const cut = results.find(({ name }) => name === 'nodejieba.cut').speed;
for (const { name, speed } of results) {
  console.log(
    `${name.padEnd(50)} ${speed.toFixed(speed < 1 ? 3 : 1).padStart(8)} MB/s ${(speed / cut).toFixed(3).padStart(9)} × nodejieba.cut`,
  );
}

console.log('\ngrowth from 1 MB to 10 MB, parse and extract (linear is 10)');
const whole = articles.join('\n\n');
const HOSTILE = ['第', '(', '1、', '—', '《', '100%', '北京', '一级、', '“我”-'];
for (const [name, text] of [['one long article', whole], ...HOSTILE.map((unit) => [`only ${unit}`, unit])]) {
  const times = [1, 10].map((megabytes) => timeOf(sized(text, megabytes * MEGABYTE)));
  console.log(`${name.padEnd(24)} ${times.map((time) => `${time.toFixed(2)} s`).join('  ')}   × ${(times[1] / times[0]).toFixed(1)}`);
}

function sized(unit, size) {
  const once = Buffer.byteLength(unit);
  return once >= size ? unit.slice(0, Math.floor((unit.length * size) / once)) : unit.repeat(Math.ceil(size / once));
}

function timeOf(text) {
  const start = performance.now();
  extractAssertions(parseText(text, { id: 'bench' }));
  return (performance.now() - start) / 1000;
}
