/** Writes `data/rule-examples.json` from the cases in `tests/rules`: `npm run rule-examples`. */
import { writeFileSync } from 'node:fs';
import { canonicalJson } from '@yibao-rules/model';
import { readCaseFolders } from './case-folders.js';

const examples = readCaseFolders(new URL('../../../../tests/rules/', import.meta.url));
writeFileSync(new URL('../../data/rule-examples.json', import.meta.url), canonicalJson(examples));
console.log(`wrote ${examples.length} examples to packages/audit/data/rule-examples.json`);
