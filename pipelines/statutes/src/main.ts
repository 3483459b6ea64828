import { readFileSync, writeFileSync } from 'node:fs';
import { canonicalJson, UserError } from '@yibao-rules/model';
import { packFingerprints } from '@yibao-rules/reference';
import { buildInstruments, type Catalogue } from './build-instruments.js';
import { runCommand } from './run-command.js';
import { readStatutes } from './statute-files.js';

/**
 * `npm run instruments -w @yibao-rules/statutes -- FOLDER` writes instruments.json, fingerprints.json and fingerprints.bin of
 * packages/reference from a folder of statutes. The folder's texts are read and not kept.
 */
runCommand(([folder]) => {
  if (folder === undefined)
    throw new UserError('no folder given', { hint: 'Usage: npm run instruments -w @yibao-rules/statutes -- FOLDER' });
  const catalogue = JSON.parse(readFileSync(new URL('../catalogue.json', import.meta.url), 'utf8')) as Catalogue;
  const { records, fingerprints } = buildInstruments(catalogue, readStatutes(folder));
  const packed = packFingerprints(fingerprints);
  const data = new URL('../../../packages/reference/data/', import.meta.url);
  writeFileSync(new URL('instruments.json', data), canonicalJson({ asOf: catalogue.asOf, records }));
  writeFileSync(new URL('fingerprints.json', data), canonicalJson(packed.index));
  writeFileSync(new URL('fingerprints.bin', data), packed.bytes);
  const articles = [...fingerprints.values()].reduce((sum, list) => sum + list.length, 0);
  console.log(`${records.length} instruments, ${articles} articles, ${packed.bytes.length} bytes of fingerprints`);
});
