import { compareCodeUnits, DATASET_NAMES, type DatasetName, type Evidence, type ReleaseRecords } from '@yibao-rules/model';
import { datasetFileName } from '../release-files.js';
import type { Fault } from './fault.js';

/** A fault before it is known where the release stands: its dataset instead of its file. */
type DatasetFault = Omit<Fault, 'file'> & { dataset: DatasetName };

/**
 * What no schema can say of a release: ids are sorted and stand once, every reference has its target, claims and contradictions name
 * each other, evidence is as long as its offsets say.
 * @param pathOf the path under which a file of the release is reported.
 */
export function integrityFaults(records: ReleaseRecords, pathOf: (fileName: string) => string): Fault[] {
  const faults = [...orderFaults(records), ...referenceFaults(records), ...linkFaults(records), ...evidenceFaults(records)];
  return faults.map(({ dataset, ...fault }) => ({ file: pathOf(datasetFileName(dataset)), ...fault }));
}

function orderFaults(records: ReleaseRecords): DatasetFault[] {
  return DATASET_NAMES.flatMap((dataset) => {
    const ids = records[dataset].map((record) => record.id);
    return ids.flatMap((id, index) => {
      const before = ids[index - 1];
      if (before === undefined || compareCodeUnits(before, id) < 0) return [];
      const expected = before === id ? 'an id of its own' : `an id that sorts behind ${before} (records are sorted by id)`;
      return [{ dataset, pointer: `/records/${index}/id`, expected, found: id }];
    });
  });
}

/** Something inside a record that names another record. */
interface Reference {
  dataset: DatasetName;
  pointer: string;
  target: 'source' | 'rate' | 'channel' | 'claim' | 'contradiction';
  id: string;
}

function referenceFaults(records: ReleaseRecords): DatasetFault[] {
  const idsOf = (name: DatasetName) => records[name].map((record) => record.id);
  const known: Record<Reference['target'], ReadonlySet<string>> = {
    source: new Set(idsOf('sources')),
    rate: new Set(idsOf('rates')),
    channel: new Set(idsOf('channels')),
    claim: new Set([...idsOf('rates'), ...idsOf('channels'), ...idsOf('citations')]),
    contradiction: new Set(idsOf('contradictions')),
  };
  return references(records)
    .filter(({ target, id }) => !known[target].has(id))
    .map(({ dataset, pointer, target, id }) => ({ dataset, pointer, expected: `the id of a ${target} of this release`, found: id }));
}

function references(records: ReleaseRecords): Reference[] {
  const found: Reference[] = [];
  const list = (dataset: DatasetName, target: Reference['target'], pointer: string, ids: readonly (string | null)[], key = '') => {
    ids.forEach((id, index) => {
      if (id !== null) found.push({ dataset, target, pointer: `${pointer}/${index}${key}`, id });
    });
  };
  const sources = (items: readonly { source: string }[]) => items.map((item) => item.source);
  for (const dataset of ['rates', 'channels', 'citations'] as const) {
    records[dataset].forEach((claim, index) => {
      list(dataset, 'source', `/records/${index}/assertions`, sources(claim.assertions), '/source');
      list(dataset, 'contradiction', `/records/${index}/contradictions`, claim.contradictions);
    });
  }
  records.cities.forEach((city, index) => {
    list('cities', 'source', `/records/${index}/mentions`, sources(city.mentions), '/source');
    list('cities', 'rate', `/records/${index}/rates`, city.rates);
    list('cities', 'channel', `/records/${index}/channels`, city.channels);
    list('cities', 'contradiction', `/records/${index}/contradictions`, city.contradictions);
  });
  records.contradictions.forEach(({ sides }, index) => {
    const claims = sides.map((side) => side.claim);
    list('contradictions', 'claim', `/records/${index}/sides`, claims, '/claim');
    list('contradictions', 'source', `/records/${index}/sides`, sources(sides), '/source');
  });
  return found;
}

/** A contradiction names the claims on its sides, and those claims list it. */
function linkFaults(records: ReleaseRecords): DatasetFault[] {
  const named = new Map<string, Set<string>>();
  for (const { id, sides } of records.contradictions) {
    for (const { claim } of sides) if (claim !== null) named.set(claim, (named.get(claim) ?? new Set()).add(id));
  }
  return (['rates', 'channels', 'citations'] as const).flatMap((dataset) =>
    records[dataset].flatMap(({ id, contradictions }, index) => {
      const expected = [...(named.get(id) ?? [])].sort(compareCodeUnits).join(', ') || 'none';
      const found = [...contradictions].sort(compareCodeUnits).join(', ') || 'none';
      if (expected === found) return [];
      const pointer = `/records/${index}/contradictions`;
      return [{ dataset, pointer, expected: `the contradictions that have this claim on a side: ${expected}`, found }];
    }),
  );
}

function evidenceFaults(records: ReleaseRecords): DatasetFault[] {
  return [
    ...records.cities.flatMap((city, index) => lengthFaults('cities', `/records/${index}/mentions`, city.mentions)),
    ...(['rates', 'channels', 'citations'] as const).flatMap((dataset) =>
      records[dataset].flatMap((claim, index) => lengthFaults(dataset, `/records/${index}/assertions`, claim.assertions)),
    ),
    ...records.contradictions.flatMap(({ sides }, index) => lengthFaults('contradictions', `/records/${index}/sides`, sides)),
  ];
}

function lengthFaults(dataset: DatasetName, pointer: string, items: readonly { evidence: Evidence }[]): DatasetFault[] {
  return items.flatMap(({ evidence: { start, end, exact } }, index) => {
    if (end <= start)
      return [{ dataset, pointer: `${pointer}/${index}/evidence/end`, expected: `an offset behind ${start}`, found: `${end}` }];
    if (exact.length === end - start) return [];
    const expected = `${end - start} UTF-16 code units, from ${start} to ${end}`;
    return [{ dataset, pointer: `${pointer}/${index}/evidence/exact`, expected, found: `${exact.length}` }];
  });
}
