import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DATASET_NAMES, type DataPackage, type Latest, type ReleaseRecords, UserError } from '@yibao-rules/model';
import { parseJson, readBytes, sha256 } from '../json-file.js';
import { DATA_PACKAGE_FILE, datasetFileName, LATEST_FILE, RELEASE_FILES } from '../release-files.js';
import type { Fault } from './fault.js';
import { integrityFaults } from './integrity.js';
import { validateBytes } from './validate-file.js';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Everything that is wrong with a release folder: files that are missing or do not belong, schemas, hashes and sizes, versions
 * that differ, and (where all that is right) the references between the records.
 * @throws UserError where there is no such folder.
 */
export async function validateRelease(folder: string): Promise<Fault[]> {
  const found = await filesIn(folder);
  const pathOf = (name: string) => join(folder, name);
  const absent = [...RELEASE_FILES.filter((name) => !found.includes(name)).map((name) => missing(pathOf(name)))];
  const extra = found.filter((name) => !RELEASE_FILES.includes(name)).map((name) => surplus(pathOf(name)));
  const present = RELEASE_FILES.filter((name) => found.includes(name));
  const files = new Map(
    await Promise.all(present.map(async (name) => [name, await readBytes(pathOf(name), 'make the file readable')] as const)),
  );
  const faults = await Promise.all([...files].map(([name, bytes]) => validateBytes(pathOf(name), bytes)));
  const shape = [...absent, ...extra, ...faults.flat()];
  if (shape.length > 0) return shape;
  return [...packageFaults(folder, files), ...(await latestFaults(folder, files)), ...integrityFaults(recordsOf(files), pathOf)];
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const hint = 'name the folder of a release, e.g. datasets/v1.0.0';
    throw new UserError(`${folder}: no such folder`, { file: folder, hint, cause: error });
  }
}

function packageFaults(folder: string, files: Files): Fault[] {
  const { version, resources } = json<DataPackage>(files, DATA_PACKAGE_FILE);
  const packageFile = join(folder, DATA_PACKAGE_FILE);
  const faults: Fault[] = [];
  if (/^v\d/.test(basename(folder)) && basename(folder) !== `v${version}`) {
    faults.push({ file: packageFile, pointer: '/version', expected: basename(folder).slice(1), found: version });
  }
  for (const name of DATASET_NAMES) {
    const file = join(folder, datasetFileName(name));
    const resource = resources.find(({ path }) => path === datasetFileName(name));
    if (!resource) {
      faults.push({ file: packageFile, pointer: '/resources', expected: `an entry for ${datasetFileName(name)}`, found: 'none' });
      continue;
    }
    const bytes = files.get(datasetFileName(name)) ?? new Uint8Array();
    const stated = json<{ version: string }>(files, datasetFileName(name)).version;
    if (stated !== version) faults.push({ file, pointer: '/version', expected: `${version}, as ${DATA_PACKAGE_FILE} says`, found: stated });
    faults.push(...hashFaults(file, bytes, resource.hash.slice('sha256:'.length), DATA_PACKAGE_FILE));
    if (resource.bytes !== bytes.length) {
      faults.push({ file, pointer: '', expected: `${resource.bytes} bytes, as ${DATA_PACKAGE_FILE} says`, found: `${bytes.length} bytes` });
    }
  }
  return faults;
}

/** Where the `latest.json` beside the folder names this release, it carries the hash of its data package. */
async function latestFaults(folder: string, files: Files): Promise<Fault[]> {
  const file = join(dirname(folder), LATEST_FILE);
  if (!existsSync(file)) return [];
  const bytes = await readBytes(file, 'make the file readable');
  const faults = await validateBytes(file, bytes);
  if (faults.length > 0) return faults;
  const latest = parseJson(file, bytes) as Latest;
  if (latest.path !== basename(folder)) return [];
  return hashFaults(join(folder, DATA_PACKAGE_FILE), files.get(DATA_PACKAGE_FILE) ?? new Uint8Array(), latest.sha256, LATEST_FILE);
}

function hashFaults(file: string, bytes: Uint8Array, expected: string, statedIn: string): Fault[] {
  const found = sha256(bytes);
  return found === expected ? [] : [{ file, pointer: '', expected: `SHA-256 ${expected}, as ${statedIn} says`, found }];
}

function recordsOf(files: Files): ReleaseRecords {
  const entries = DATASET_NAMES.map((name) => [name, json<{ records: unknown }>(files, datasetFileName(name)).records]);
  return Object.fromEntries(entries) as ReleaseRecords;
}

function json<T>(files: Files, name: string): T {
  return parseJson(name, files.get(name) ?? new Uint8Array()) as T;
}

function missing(file: string): Fault {
  return { file, pointer: '', expected: 'this file of the release', found: 'no such file' };
}

function surplus(file: string): Fault {
  return { file, pointer: '', expected: `only the files ${RELEASE_FILES.join(', ')}`, found: 'a file that is no part of a release' };
}
