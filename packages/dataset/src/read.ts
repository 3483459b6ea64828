import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  DATASET_NAMES,
  type DataPackage,
  type DatasetName,
  type Latest,
  PUBLISHED_SCHEMAS,
  type Release,
  UserError,
} from '@yibao-rules/model';
import { parseJson, readBytes, sha256 } from './json-file.js';
import { DATA_PACKAGE_FILE, datasetFileName, LATEST_FILE, versionFolder } from './release-files.js';
import { latestVersion, listReleases } from './releases.js';
import { formatFault } from './validate/fault.js';
import { validateValue } from './validate/validate-value.js';

const RESTORE = 'a released folder never changes: restore it from version control';

/**
 * Reads a release and makes sure that it is what was released: the hash of every file against `datapackage.json`, the hash of
 * `datapackage.json` against `latest.json` where that names this release, and every file against its schema.
 *
 * @param versionOrPath `1.2.0`, `v1.2.0`, `latest`, or the path of a release folder.
 * @throws UserError naming the file, the place in it, and what to do.
 */
export async function readRelease(datasetsDir: string, versionOrPath: string): Promise<Release> {
  const folder = await resolveRelease(datasetsDir, versionOrPath);
  const dataPackage = await readDataPackage(folder);
  const records = await Promise.all(DATASET_NAMES.map((name) => readDataset(folder, name, dataPackage)));
  return { version: dataPackage.version, ...Object.fromEntries(DATASET_NAMES.map((name, index) => [name, records[index]])) } as Release;
}

/**
 * The folder that a version, `latest` or a path means.
 * @throws UserError listing the known versions where it means none.
 */
export async function resolveRelease(datasetsDir: string, versionOrPath: string): Promise<string> {
  const version = versionOrPath === 'latest' ? await latestVersion(datasetsDir) : versionOrPath.replace(/^v(?=\d)/, '');
  const known = await listReleases(datasetsDir);
  if (version !== null && known.includes(version)) return join(datasetsDir, versionFolder(version));
  if (versionOrPath !== 'latest' && existsSync(join(versionOrPath, DATA_PACKAGE_FILE))) return versionOrPath;
  throw new UserError(`${datasetsDir}: holds no release ${version ?? versionOrPath}`, {
    file: datasetsDir,
    hint: known.length === 0 ? 'nothing is released there yet: run yibao regenerate' : `the releases there are ${known.join(', ')}`,
  });
}

async function readDataPackage(folder: string): Promise<DataPackage> {
  const file = join(folder, DATA_PACKAGE_FILE);
  const bytes = await readBytes(file, RESTORE);
  await checkAgainstLatest(folder, file, bytes);
  const dataPackage = await checked<DataPackage>('datapackage', file, parseJson(file, bytes));
  const expected = versionFolder(dataPackage.version);
  if (/^v\d/.test(basename(folder)) && basename(folder) !== expected) {
    throw new UserError(`${file}: /version is ${dataPackage.version}, its folder is ${basename(folder)}`, { file, hint: RESTORE });
  }
  return dataPackage;
}

/** `latest.json` carries the hash of the newest data package, which carries the hashes of the files: a chain from one line to every byte. */
async function checkAgainstLatest(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const latestFile = join(dirname(folder), LATEST_FILE);
  if (!existsSync(latestFile)) return;
  const latest = await checked<Latest>('latest', latestFile, parseJson(latestFile, await readBytes(latestFile, RESTORE)));
  if (latest.path === basename(folder)) checkHash(file, bytes, latest.sha256, LATEST_FILE);
}

async function readDataset(folder: string, name: DatasetName, dataPackage: DataPackage): Promise<unknown> {
  const file = join(folder, datasetFileName(name));
  const resource = dataPackage.resources.find((candidate) => candidate.path === datasetFileName(name));
  if (!resource) {
    throw new UserError(`${join(folder, DATA_PACKAGE_FILE)}: /resources does not list ${datasetFileName(name)}`, { file, hint: RESTORE });
  }
  const bytes = await readBytes(file, RESTORE);
  checkHash(file, bytes, resource.hash.slice('sha256:'.length), DATA_PACKAGE_FILE);
  const dataset = await checked<{ version: string; records: unknown }>(name, file, parseJson(file, bytes));
  if (dataset.version !== dataPackage.version) {
    throw new UserError(`${file}: /version is ${dataset.version}, ${DATA_PACKAGE_FILE} says ${dataPackage.version}`, {
      file,
      hint: RESTORE,
    });
  }
  return dataset.records;
}

function checkHash(file: string, bytes: Uint8Array, expected: string, statedIn: string): void {
  const found = sha256(bytes);
  if (found === expected) return;
  throw new UserError(`${file}: was changed after the release: SHA-256 ${found}, ${statedIn} says ${expected}`, { file, hint: RESTORE });
}

/** zod decides, because it is loaded and fast; the validator of `schemas/`, which takes its time to load, explains a fault. */
async function checked<T>(schema: string, file: string, value: unknown): Promise<T> {
  const result = PUBLISHED_SCHEMAS[schema]?.safeParse(value);
  if (result?.success) return result.data as T;
  const [fault] = await validateValue(schema, file, value);
  throw new UserError(fault ? formatFault(fault) : `${file}: does not fit the schema ${schema}`, { file, hint: RESTORE });
}
