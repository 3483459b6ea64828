import { expect, test } from 'vitest';
import { withEntry } from '../../src/add/manifest-entry.js';

const entry = { id: 'm', url: 'https://example.org/' };

test.each([
  [
    'before the first behind it',
    '{\n  "sources": [\n    {\n      "id": "a"\n    },\n    {\n      "id": "z"\n    }\n  ]\n}\n',
    ['a', 'm', 'z'],
  ],
  ['at the end', '{\n  "sources": [\n    {\n      "id": "a"\n    }\n  ],\n  "listings": [\n    { "id": "l" }\n  ]\n}\n', ['a', 'm']],
  [
    'in front of a list in no order',
    '{\n\t"sources": [\n\t\t{\n\t\t\t"id": "z"\n\t\t},\n\t\t{\n\t\t\t"id": "a"\n\t\t}\n\t]\n}\n',
    ['m', 'z', 'a'],
  ],
  ['alone', '{\r\n    "sources": []\r\n}\r\n', ['m']],
])('an entry goes %s, and every other line stays as it was', (_where, json, ids) => {
  const written = withEntry(json, entry);
  expect(JSON.parse(written)).toEqual({ ...JSON.parse(json), sources: ids.map((id) => (id === 'm' ? entry : { id })) });
  const lines = new Set(written.split(/\r?\n/).map((line) => line.replace(/,$/, '')));
  const gone = json.split(/\r?\n/).filter((line) => !lines.has(line.replace(/,$/, '')));
  expect(gone).toEqual(ids.length === 1 ? ['    "sources": []'] : []);
  const [newLine] = written.split('"url"');
  expect(newLine?.includes('\r\n')).toBe(json.includes('\r\n'));
  expect(/\n(\s+)"sources"/.exec(written)?.[1]).toBe(/\n(\s+)"sources"/.exec(json)?.[1]);
});
