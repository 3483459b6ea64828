import {
  canonicalJson,
  compareCodeUnits,
  DATASET_NAMES,
  DATASETS,
  type DataPackage,
  type DatasetName,
  type Latest,
  type Release,
  schemaFileName,
} from '@yibao-rules/model';
import { sha256 } from './json-file.js';
import { inSchemaOrder, type RecordSchema } from './normalise.js';
import { DATA_PACKAGE_FILE, datasetFileName, versionFolder } from './release-files.js';

/** Data Package 2.0. */
const DATA_PACKAGE_PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

const TITLES: Readonly<Record<DatasetName, string>> = {
  cities: 'Administrative divisions, with the claims that concern them',
  channels: 'Hotlines, apps, counters and the menu paths into them',
  rates: 'Rates, sums and time limits, one claim a question',
  citations: 'Laws and documents cited, and whether the citations stand',
  contradictions: 'Sides that cannot both hold',
  sources: 'The articles that the release was made from',
};

/**
 * The files of a release, name → text, in the order in which they are written. The same records give the same bytes on any
 * machine: records sorted by id, keys in schema order, canonical JSON.
 *
 * @throws TypeError naming the record that does not fit the model.
 */
export function renderRelease(release: Release): Map<string, string> {
  const files = new Map(DATASET_NAMES.map((name) => [datasetFileName(name), renderDataset(release, name)]));
  files.set(DATA_PACKAGE_FILE, canonicalJson(describeFiles(release.version, files)));
  return files;
}

/** The text of `latest.json` for a release whose data package reads so. */
export function renderLatest(version: string, dataPackage: string | Uint8Array): string {
  const latest: Latest = {
    $schema: `../schemas/${schemaFileName('latest')}`,
    version,
    path: versionFolder(version),
    sha256: sha256(dataPackage),
  };
  return canonicalJson(latest);
}

function renderDataset(release: Release, name: DatasetName): string {
  const schema = DATASETS[name] as unknown as RecordSchema<{ id: string }>;
  const records = (release[name] as readonly { id: string }[])
    .map((record) => inSchemaOrder(schema, record, `${name} ${record.id}`))
    .sort((a, b) => compareCodeUnits(a.id, b.id));
  return canonicalJson({ $schema: schemaPath(name), version: release.version, records });
}

function describeFiles(version: string, files: ReadonlyMap<string, string>): DataPackage {
  return {
    $schema: DATA_PACKAGE_PROFILE,
    name: 'yibao-rules',
    title: 'Chinese medical and social insurance rules',
    description: 'What public articles state about medical and social insurance in China, each value with its evidence.',
    version,
    resources: DATASET_NAMES.map((name) => {
      const text = files.get(datasetFileName(name)) ?? '';
      return {
        name,
        title: TITLES[name],
        path: datasetFileName(name),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(text),
        hash: `sha256:${sha256(text)}`,
        jsonSchema: schemaPath(name),
      };
    }),
  };
}

/** Where a file inside a release folder finds its schema. */
function schemaPath(name: string): string {
  return `../../schemas/${schemaFileName(name)}`;
}
