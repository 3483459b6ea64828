import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DATASET_NAMES, type DataPackage, type Latest, type ReleaseRecords, UserError } from '@yibao-rules/model';
import { parseJson, readBytes, sha256 } from '../json-file.js';
import { DATA_PACKAGE_FILE, datasetFileName, LATEST_FILE, RELEASE_FILES, versionFolder } from '../release-files.js';
import type { Fault } from './fault.js';
import { integrityFaults } from './integrity.js';
import { validateBytes } from './validate-file.js';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Everything that is wrong with a release folder: files that are missing or do not belong, schemas, hashes and sizes; and, where
 * the files have their shape, versions that differ and references between records that lead nowhere.
 * @throws UserError where there is no such folder.
 */
export async function validateRelease(folder: string): Promise<Fault[]> {
  const found = await filesIn(folder);
  const pathOf = (name: string) => join(folder, name);
  const absent = RELEASE_FILES.filter((name) => !found.includes(name)).map((name) => missing(pathOf(name)));
  const extra = found.filter((name) => !RELEASE_FILES.includes(name)).map((name) => surplus(pathOf(name)));
  const files = new Map<string, Uint8Array>();
  const shape = new Map<string, Fault[]>();
  for (const name of RELEASE_FILES.filter((file) => found.includes(file))) {
    const bytes = await readBytes(pathOf(name), 'make the file readable');
    files.set(name, bytes);
    shape.set(name, await validateBytes(pathOf(name), bytes));
  }
  const faults = [...absent, ...extra, ...[...shape.values()].flat()];
  const hashes = shape.get(DATA_PACKAGE_FILE)?.length === 0 ? await hashFaults(folder, files) : [];
  if (faults.length > 0) return [...faults, ...hashes];
  return [...hashes, ...versionFaults(folder, files), ...integrityFaults(recordsOf(files), pathOf)];
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const hint = 'name the folder of a release, e.g. datasets/v1.0.0';
    throw new UserError(`${folder}: no such folder`, { file: folder, hint, cause: error });
  }
}

/** Files against the hashes and sizes of the data package, and the data package against the `latest.json` beside the folder. */
async function hashFaults(folder: string, files: Files): Promise<Fault[]> {
  const { resources } = json<DataPackage>(files, DATA_PACKAGE_FILE);
  const unlisted = DATASET_NAMES.map(datasetFileName).filter((name) => !resources.some(({ path }) => path === name));
  const pointer = '/resources';
  return [
    ...unlisted.map((name) => ({ file: join(folder, DATA_PACKAGE_FILE), pointer, expected: `an entry for ${name}`, found: 'none' })),
    ...resources.flatMap(({ path, hash, bytes: size }) => {
      const bytes = files.get(path);
      if (!bytes) return [];
      const file = join(folder, path);
      const expected = `${size} bytes, as ${DATA_PACKAGE_FILE} says`;
      const sizes = size === bytes.length ? [] : [{ file, pointer: '', expected, found: `${bytes.length} bytes` }];
      return [...differentHash(file, bytes, hash.slice('sha256:'.length), DATA_PACKAGE_FILE), ...sizes];
    }),
    ...(await latestFaults(folder, files)),
  ];
}

async function latestFaults(folder: string, files: Files): Promise<Fault[]> {
  const file = join(dirname(folder), LATEST_FILE);
  if (!existsSync(file)) return [];
  const bytes = await readBytes(file, 'make the file readable');
  const faults = await validateBytes(file, bytes);
  if (faults.length > 0) return faults;
  const latest = parseJson(file, bytes) as Latest;
  if (latest.path !== basename(folder)) return [];
  return differentHash(join(folder, DATA_PACKAGE_FILE), files.get(DATA_PACKAGE_FILE) ?? new Uint8Array(), latest.sha256, LATEST_FILE);
}

function differentHash(file: string, bytes: Uint8Array, expected: string, statedIn: string): Fault[] {
  const found = sha256(bytes);
  return found === expected ? [] : [{ file, pointer: '', expected: `SHA-256 ${expected}, as ${statedIn} says`, found }];
}

function versionFaults(folder: string, files: Files): Fault[] {
  const { version } = json<DataPackage>(files, DATA_PACKAGE_FILE);
  const stated = DATASET_NAMES.map(
    (name) => [datasetFileName(name), json<{ version: string }>(files, datasetFileName(name)).version] as const,
  );
  const faults = stated
    .filter(([, found]) => found !== version)
    .map(([name, found]) => ({
      file: join(folder, name),
      pointer: '/version',
      expected: `${version}, as ${DATA_PACKAGE_FILE} says`,
      found,
    }));
  const named = basename(folder);
  if (!/^v\d/.test(named) || named === versionFolder(version)) return faults;
  return [
    { file: join(folder, DATA_PACKAGE_FILE), pointer: '/version', expected: `${named.slice(1)}, as its folder says`, found: version },
    ...faults,
  ];
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
