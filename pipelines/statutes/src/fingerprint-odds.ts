import { readFileSync } from 'node:fs';
import { type FingerprintIndex, unpackFingerprints } from '@yibao-rules/reference';
import { runCommand } from './run-command.js';

const data = new URL('../../../packages/reference/data/', import.meta.url);

/** `npm run odds -w @yibao-rules/statutes` prints what the committed fingerprints hold, their size, and how likely they err. */
runCommand(() => {
  const bytes = readFileSync(new URL('fingerprints.bin', data));
  const indexBytes = readFileSync(new URL('fingerprints.json', data));
  const instruments = unpackFingerprints(JSON.parse(indexBytes.toString('utf8')) as FingerprintIndex, bytes);
  const hashes = new Map<string, number>();
  let articles = 0;
  let clauses = 0;
  let characters = 0;
  for (const fingerprints of instruments.values()) {
    for (const article of fingerprints.articles()) {
      articles++;
      clauses += article.clauses.length;
      characters += article.trigrams.length;
      for (const { hash } of article.clauses) hashes.set(hash, (hashes.get(hash) ?? 0) + 1);
    }
  }
  const distinct = hashes.size;
  const pairs = (distinct * (distinct - 1)) / 2;
  const rows: [string, string][] = [
    ['statutes, articles', `${instruments.size}, ${articles}`],
    ['clauses, of them different', `${clauses}, ${distinct}`],
    ['compared characters', String(characters)],
    ['size of both files', `${bytes.length + indexBytes.length} bytes`],
    ['two different clauses share a 64-bit hash', odds(pairs / 2 ** 64)],
    ['a changed clause keeps its hash', odds(1 / 2 ** 64)],
    ['a changed character inside a cut clause passes (three bytes)', odds(1 / 2 ** 24)],
    ['the second or the last but one of the cut passes (two bytes)', odds(1 / 2 ** 16)],
    ['the first or the last of the cut passes (one byte)', odds(1 / 2 ** 8)],
  ];
  for (const [what, value] of rows) console.log(`${what.padEnd(62)}${value}`);
});

function odds(probability: number): string {
  return `${probability.toExponential(1)} (1 in ${(1 / probability).toExponential(1)})`;
}
