import { UserError } from '@yibao-rules/model';
import { evaluate, type FormResult, isBroken } from './evaluation.js';
import { runCommand } from './run-command.js';
import { readStatutes } from './statute-files.js';

const STATUSES = ['exact', 'elided', 'superseded', 'misquoted'] as const;
const SAMPLE = 2000;
const SEED = 20110701;
const USAGE = 'Usage: npm run evaluate -w @yibao-rules/statutes -- FOLDER [SAMPLE] [SEED]';

/**
 * `npm run evaluate -w @yibao-rules/statutes -- FOLDER [SAMPLE] [SEED]` quotes articles of a folder of statutes, right and wrong, and prints
 * how the committed fingerprints judge them. What was judged wrongly is printed below the table; the exit code is 1 where
 * that is more than the fingerprints allow for.
 */
runCommand(([folder, sample = String(SAMPLE), seed = String(SEED)]) => {
  if (folder === undefined || !/^\d+$/.test(sample) || !/^\d+$/.test(seed))
    throw new UserError('a folder is needed, then numbers', { hint: USAGE });
  const results = evaluate(readStatutes(folder), Number(sample), Number(seed));
  console.log(`${'quoted'.padEnd(28)}${['quotations', ...STATUSES, 'wrong'].map((head) => head.padStart(12)).join('')}`);
  for (const result of results) console.log(row(result));
  for (const { article, quote, status, detail } of results.flatMap(({ wrong }) => wrong)) {
    console.log(`\n${article}: ${status}${detail === null ? '' : ` (${detail})`}\n  ${quote.replaceAll('\n', ' ')}`);
  }
  if (results.some(isBroken)) process.exitCode = 1;
});

function row({ form, quotations, statuses, wrong }: FormResult): string {
  const cells = [quotations, ...STATUSES.map((status) => statuses[status] ?? 0), wrong.length];
  return `${form.padEnd(28)}${cells.map((cell) => String(cell).padStart(12)).join('')}`;
}
