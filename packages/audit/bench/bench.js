/**
 * Measures an audit of many assertions: `npm run bench`, or `node --max-old-space-size=4096 bench/bench.js 250000`. Prints the time, that
 * of the processor (the machine may be shared), the most memory that the process held (the corpus included), and how many
 * comparisons it took; for a quarter of the size first, to show how the cost grows. First comes a hostile shape, a tenth of the size:
 * every claim answers one question, at a date of its own.
 */
import { performance } from 'node:perf_hooks';
import { auditWithStatistics, RULES } from '../dist/index.js';
import { corpus, oneBucket } from './corpus.js';

const SIZE = Number(process.argv[2] ?? 1_000_000);
/** The hostile shape has a tenth of the claims, each with one answer. */
const BUCKET = SIZE / 10;
const count = (number) => number.toLocaleString('en');

function measure(input, what) {
  const start = performance.now();
  const before = process.cpuUsage();
  const { contradictions, statistics } = auditWithStatistics(input);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  const gigabytes = (process.resourceUsage().maxRSS * 1024) / 1e9;
  console.log(
    `${what}: ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of CPU), ${gigabytes.toFixed(2)} GB at most, ` +
      `${count(statistics.comparisons)} comparisons, ${count(contradictions.length)} findings, ${count(statistics.corroborations)} values borne out`,
  );
  return contradictions;
}

function measureArticles(assertions) {
  const input = corpus(assertions);
  return measure(
    input,
    `${count(assertions)} assertions in ${count(input.records.rates.length)} claims of ${count(input.articles.length)} articles`,
  );
}

function measureBucket(claims) {
  return measure(oneBucket(claims), `${count(claims)} claims in one bucket, of as many dates`);
}

console.log(`${RULES.length} rules; Node ${process.version}`);
measureBucket(BUCKET / 4);
measureBucket(BUCKET);
measureArticles(SIZE / 4);
const found = measureArticles(SIZE);
for (const { id } of RULES) {
  const own = found.filter(({ rule }) => rule === id).length;
  if (own > 0) console.log(`  ${id}: ${count(own)}`);
}
