import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PackedBlock, textLines } from '../src/articles/lines.js';
import { type Span, segmentsOf } from '../src/articles/segments.js';

/** Spans as they stand beneath a text: `[2,5]`. */
const spans = (...pairs: [number, number][]): Span[] => pairs.map(([start, end]) => ({ start, end }));
const shown = (list: readonly Span[]) => segmentsOf(list).map(({ start, end, covered }) => [start, end, covered]);

describe('segments', () => {
  test.each<[string, Span[], unknown]>([
    ['none', [], []],
    [
      'apart',
      spans([0, 2], [4, 6]),
      [
        [0, 2, [0]],
        [4, 6, [1]],
      ],
    ],
    [
      'touching',
      spans([0, 2], [2, 4]),
      [
        [0, 2, [0]],
        [2, 4, [1]],
      ],
    ],
    ['the same twice', spans([1, 3], [1, 3]), [[1, 3, [0, 1]]]],
    [
      'nested, the shortest first',
      spans([0, 9], [3, 5]),
      [
        [0, 3, [0]],
        [3, 5, [1, 0]],
        [5, 9, [0]],
      ],
    ],
    [
      'nested from the same beginning',
      spans([0, 5], [0, 2]),
      [
        [0, 2, [1, 0]],
        [2, 5, [0]],
      ],
    ],
    [
      'crossing',
      spans([0, 4], [2, 7]),
      [
        [0, 2, [0]],
        [2, 4, [0, 1]],
        [4, 7, [1]],
      ],
    ],
    ['empty ones cover nothing', spans([3, 3], [0, 5]), [[0, 5, [1]]]],
    [
      'in any order',
      spans([4, 6], [0, 2]),
      [
        [0, 2, [1]],
        [4, 6, [0]],
      ],
    ],
  ])('%s', (_, list, expected) => {
    expect(shown(list)).toEqual(expected);
  });

  test('every offset is covered by exactly the spans that hold it', () => {
    const anySpan = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (list) => {
        const segments = segmentsOf(list);
        for (let offset = 0; offset < 42; offset++) {
          const holding = list.flatMap(({ start, end }, index) => (start <= offset && offset < end ? [index] : []));
          const covered = segments.filter(({ start, end }) => start <= offset && offset < end).flatMap((segment) => segment.covered);
          expect([...covered].sort((a, b) => a - b)).toEqual(holding);
        }
      }),
    );
  });
});

describe('lines', () => {
  const text = '标题\n\n起付线为800元,\r\n报销60%。\n甲\t乙';
  const blocks: PackedBlock[] = [
    ['title', 0],
    ['paragraph', 4],
    ['table-cell', 22],
  ];

  test('a line has the kind of its block, one inside a block that of the line above, and no line end', () => {
    expect(textLines(text, blocks, []).map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['title', '标题'],
      ['blank', ''],
      ['text', '起付线为800元,'],
      ['text', '报销60%。'],
      ['table', '甲\t乙'],
    ]);
  });

  test('a mark across a line end is cut there, and the words between marks stay', () => {
    const across = segmentsOf(spans([8, 18]));
    const pieces = textLines(text, blocks, across).map((line) =>
      line.pieces.map(({ start, end, covered }) => `${covered.length}:${text.slice(start, end)}`),
    );
    expect(pieces).toEqual([['0:标题'], [], ['0:起付线为', '1:800元,'], ['1:报销6', '0:0%。'], ['0:甲\t乙']]);
  });

  test('the pieces of the lines are the text, whatever is marked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '元', '\n', '\r\n', ' ') }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(30))),
        (words, pairs) => {
          const marks = pairs.map(([a, b]) => ({ start: Math.min(a, b, words.length), end: Math.min(Math.max(a, b), words.length) }));
          const lines = textLines(words, [], segmentsOf(marks));
          const read = lines.map(({ pieces }) => pieces.map(({ start, end }) => words.slice(start, end)).join(''));
          expect(read.join('\n')).toBe(words.replaceAll('\r\n', '\n'));
        },
      ),
    );
  });
});
