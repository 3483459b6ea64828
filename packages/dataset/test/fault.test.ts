import { expect, test } from 'vitest';
import { formatFault, formatFaults } from '../src/index.js';

const fault = (pointer: string) => ({ file: 'rates.json', pointer, expected: 'a number', found: '"x"' });

test.each([
  ['/records/0/min', 'rates.json /records/0/min: expected a number; found "x"'],
  ['', 'rates.json (whole file): expected a number; found "x"'],
])('a fault at "%s" reads', (pointer, line) => {
  expect(formatFault(fault(pointer))).toBe(line);
});

test('of many faults the first are shown, and how many more there are', () => {
  const faults = Array.from({ length: 60 }, (_, index) => fault(`/records/${index}`));
  expect(formatFaults(faults).split('\n')).toHaveLength(51);
  expect(formatFaults(faults).split('\n').at(-1)).toBe('… and 10 more');
  expect(formatFaults(faults, 60).split('\n')).toHaveLength(60);
  expect(formatFaults(faults.slice(0, 1))).toBe(formatFault(fault('/records/0')));
});
