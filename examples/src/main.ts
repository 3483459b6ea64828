/** `npm start -w examples -- [VERSION] [DATASETS]`: what 中卫 reimburses an active employee who stays in a tier-3 hospital. */
import { fileURLToPath } from 'node:url';
import { readRelease } from '@yibao-rules/dataset';
import { UserError } from '@yibao-rules/model';
import { describeAnswer } from './describe.js';
import { ZHONGWEI_TIER3 } from './question.js';

const [version = 'latest', datasets = fileURLToPath(new URL('../../datasets', import.meta.url))] = process.argv.slice(2);
try {
  // Reading checks every file against the hash in datapackage.json, and that against latest.json.
  console.log(describeAnswer(await readRelease(datasets, version), ZHONGWEI_TIER3));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`${error.message}\n  ${error.hint ?? ''}`);
  process.exitCode = 2;
}
