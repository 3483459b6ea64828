import { join } from 'node:path';
import { REDIRECTED_DATASETS, type Redirects, type ReleaseRecords } from '@yibao-rules/model';
import { parseJson, readBytes } from '../json-file.js';
import { REDIRECTS_FILE } from '../release-files.js';
import type { Fault } from './fault.js';
import { validateBytes } from './validate-file.js';

/**
 * The faults of `datasets/redirects.json` against its schema and the newest release: an id that is in the release after all, one
 * named twice, a successor that is not there.
 * @throws UserError where the file cannot be read.
 */
export async function validateRedirects(datasetsDir: string, newest: ReleaseRecords): Promise<Fault[]> {
  const file = join(datasetsDir, REDIRECTS_FILE);
  const bytes = await readBytes(file, 'make the file readable');
  const faults = await validateBytes(file, bytes);
  if (faults.length > 0) return faults;
  const ids = new Map(REDIRECTED_DATASETS.map((dataset) => [dataset, new Set(newest[dataset].map(({ id }) => id))]));
  const seen = new Set<string>();
  return (parseJson(file, bytes) as Redirects).redirects.flatMap(({ dataset, from, to }, index): Fault[] => {
    const present = ids.get(dataset);
    const pointer = `/redirects/${index}`;
    const found: Fault[] = [];
    if (present?.has(from))
      found.push({ file, pointer: `${pointer}/from`, expected: 'an id that is in the newest release no longer', found: from });
    if (seen.has(`${dataset} ${from}`))
      found.push({ file, pointer: `${pointer}/from`, expected: 'an id that is not named before', found: from });
    if (to !== null && !present?.has(to))
      found.push({
        file,
        pointer: `${pointer}/to`,
        expected: `the id of a record in ${dataset} of the newest release, or null`,
        found: to,
      });
    seen.add(`${dataset} ${from}`);
    return found;
  });
}
