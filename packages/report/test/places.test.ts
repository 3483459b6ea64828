import { describe, expect, test } from 'vitest';
import { LineIndex } from '../src/index.js';

function placeIn(text: string, exact: string, start = text.indexOf(exact)) {
  return new LineIndex(text).placeOf({ start, end: start + exact.length, exact });
}

describe('a place in a file', () => {
  test.each([
    ['in the first line', '起付线500元', '500元', [1, 4, 1, 8]],
    ['at the start of a line', '一\n二\n三', '三', [3, 1, 3, 2]],
    ['behind an empty line', '一\n\n三', '三', [3, 1, 3, 2]],
    ['after line ends of Windows', '一\r\n二三', '三', [2, 2, 2, 3]],
    ['over two lines', '甲乙\n丙丁', '乙\n丙', [1, 2, 2, 2]],
    ['behind an emoji, which counts as two', '😀报销', '报销', [1, 3, 1, 5]],
    ['behind a byte order mark, which counts as none', '\ufeff报销', '报销', [1, 1, 1, 3]],
  ])('%s', (_, text, exact, [startLine, startColumn, endLine, endColumn]) => {
    expect(placeIn(text, exact)).toEqual({ startLine, startColumn, endLine, endColumn });
  });

  test('is unknown where other words stand there, even if the same stand elsewhere', () => {
    expect(placeIn('一二三一', '一', 1)).toBeNull();
    expect(placeIn('一', '一二', 0)).toBeNull();
  });
});
