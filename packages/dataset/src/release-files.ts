import { DATASET_NAMES, type DatasetName } from '@yibao-rules/model';

export const DATA_PACKAGE_FILE = 'datapackage.json';
export const LATEST_FILE = 'latest.json';
/** Beside the releases: where ids went that are in none any more, and what each version changed. */
export const REDIRECTS_FILE = 'redirects.json';
export const CHANGELOG_FILE = 'CHANGELOG.md';

/** Every file of a release folder, in the order in which they are written. */
export const RELEASE_FILES: readonly string[] = [...DATASET_NAMES.map(datasetFileName), DATA_PACKAGE_FILE];

/** The file of a dataset inside a release folder. */
export function datasetFileName(name: DatasetName): string {
  return `${name}.json`;
}

/** The folder of a version inside `datasets/`. */
export function versionFolder(version: string): string {
  return `v${version}`;
}
