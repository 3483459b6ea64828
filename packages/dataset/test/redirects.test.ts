import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, type Redirect, type ReleaseDiff, type ReleaseRecords, UserError } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { nextRedirects, readRedirects, renderRedirects, validateRedirects } from '../src/index.js';
import { temporaryFolder } from './fixtures.js';

function change(rule: string, id: string, before: string | null): Change {
  const title = { zh: id, en: id };
  return { rule, semver: 'minor', dataset: 'rates', id, impact: null, before, after: null, title, fingerprint: '0'.repeat(16) };
}

function diff(...changes: Change[]): ReleaseDiff {
  return { from: '1.0.0', to: null, bump: 'minor', changes };
}

/** A release that has rates of these ids. */
function holding(version: string, ...ids: string[]): ReleaseRecords & { version: string } {
  const rates = ids.map((id) => ({ id })) as ReleaseRecords['rates'];
  return { version, cities: [], channels: [], rates, citations: [], contradictions: [], sources: [] };
}

const rename = (from: string, to: string | null, since = '1.1.0'): Redirect => ({ dataset: 'rates', from, to, since });

describe('redirects after a release', () => {
  test.each<[string, Redirect[], ReleaseDiff, string[], Redirect[]]>([
    ['a tombstone for an id that is gone', [], diff(change('rate-removed', 'a', '70%')), [], [rename('a', null)]],
    ['a redirect for one that was renamed', [], diff(change('rate-renamed', 'b', 'a')), ['b'], [rename('a', 'b')]],
    ['added records need none', [], diff(change('rate-added', 'a', null)), ['a'], []],
    ['those before stay', [rename('x', null, '1.0.1')], diff(), [], [rename('x', null, '1.0.1')]],
    [
      'a chain is followed',
      [rename('a', 'b', '1.0.1')],
      diff(change('rate-renamed', 'c', 'b')),
      ['c'],
      [rename('a', 'c', '1.0.1'), rename('b', 'c')],
    ],
    [
      'a successor that is gone leaves tombstones',
      [rename('a', 'b', '1.0.1')],
      diff(change('rate-removed', 'b', '70%')),
      [],
      [rename('a', null, '1.0.1'), rename('b', null)],
    ],
    ['an id that came back needs none', [rename('a', null, '1.0.1')], diff(change('rate-added', 'a', null)), ['a'], []],
  ])('%s', (_name, known, changes, present, expected) => {
    const release = holding('1.1.0', ...present);
    const next = nextRedirects(known, changes, release);
    expect(next).toEqual(expected);
    expect(nextRedirects(next, changes, release)).toEqual(next);
  });
});

test.each([
  ['channels', 'channel-renamed', 'b'],
  ['citations', 'citation-renamed', 'b'],
  ['cities', 'city-recoded', 'b'],
  ['channels', 'channel-removed', null],
  ['cities', 'city-removed', null],
] as const)('%s: %s leaves a redirect to %s', (dataset, rule, to) => {
  const gone = { ...change(rule, to ?? 'a', to === null ? null : 'a'), dataset };
  expect(nextRedirects([], diff(gone), holding('1.1.0'))).toEqual([{ dataset, from: 'a', to, since: '1.1.0' }]);
});

test('a region that only changed its name keeps its id', () => {
  expect(nextRedirects([], diff({ ...change('city-renamed', '640500', '中卫地区'), dataset: 'cities' }), holding('1.1.0'))).toEqual([]);
});

describe('redirects.json', () => {
  test('is read as it was written; without the file there are none', async () => {
    const folder = await temporaryFolder();
    expect(await readRedirects(folder)).toEqual([]);
    writeFileSync(join(folder, 'redirects.json'), renderRedirects([rename('a', 'b')]));
    expect(await readRedirects(folder)).toEqual([rename('a', 'b')]);
    expect(await validateRedirects(folder, holding('1.1.0', 'b'))).toEqual([]);
  });

  test.each<[string, Redirect[], string]>([
    ['an id that is there', [rename('b', null)], '/redirects/0/from'],
    ['a successor that is not', [rename('a', 'c')], '/redirects/0/to'],
    ['an id twice', [rename('a', null), rename('a', 'b')], '/redirects/1/from'],
  ])('%s is a fault', async (_name, redirects, pointer) => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'redirects.json'), renderRedirects(redirects));
    expect((await validateRedirects(folder, holding('1.1.0', 'b'))).map((fault) => fault.pointer)).toEqual([pointer]);
  });

  test('a damaged file is refused', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'redirects.json'), '{"$schema":"x","redirects":[{"from":1}]}');
    await expect(readRedirects(folder)).rejects.toThrow(UserError);
  });
});
