import { describe, expect, it } from 'vitest';
import { LexiconScanner } from '../../src/text/lexicon-scanner.js';

const lexicon = new LexiconScanner([
  ['医', 1],
  ['医保', 2],
  ['医保局', 3],
  ['保险', 4],
  ['𠮷', 5],
]);

describe('LexiconScanner', () => {
  it('reads no further than the end it is given', () => {
    expect(lexicon.matchAt('医保局', 0, 2)).toEqual({ start: 0, end: 2, value: 2 });
    expect(lexicon.matchAt('医保局', 3)).toBeNull();
    expect(lexicon.matchAt('去医保局办', 1)).toEqual({ start: 1, end: 4, value: 3 });
    expect(lexicon.matchAt('姓𠮷', 1)).toEqual({ start: 1, end: 3, value: 5 });
  });

  it.each([
    ['医保局', 0, 3, 0b1110],
    ['医保局', 0, 2, 0b110],
    ['医保局', 0, 0, 0],
    ['局', 0, 1, 0],
    ['', 0, 0, 0],
  ])('says how long the words of %s are from %i to %i', (text, at, end, bits) => {
    expect(lexicon.lengthsAt(text, at, end)).toBe(bits);
  });

  it('lets the later of two equal words win', () => {
    expect(
      new LexiconScanner([
        ['医', 1],
        ['医', 2],
      ]).matchAt('医', 0)?.value,
    ).toBe(2);
  });

  it('refuses an empty word', () => {
    expect(() => new LexiconScanner([['', 1]])).toThrow(RangeError);
  });

  it('keeps a large lexicon apart', () => {
    const words = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(0x4e00 + (i % 97), 0x4e00 + i, 0x5000 + ((i * 7) % 313)));
    const large = new LexiconScanner(words.map((word, i) => [word, i] as const));
    expect(words.map((word) => large.matchAt(`${word}之`, 0)?.value)).toEqual(words.map((_, i) => i));
  });
});
