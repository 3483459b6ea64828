import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hits } from '../../src/scan/hits.js';
import { SharedLexicon } from '../../src/scan/shared-lexicon.js';

const entries = (words: string): (readonly [string, string])[] => words.split(' ').map((word) => [word, word.toUpperCase()] as const);
const codesOf = (text: string) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** What a scan finds of each lexicon: start, end and value. */
function found(lexicon: SharedLexicon, lists: number, text: string, start = 0, end = text.length) {
  const hits = Array.from({ length: lists }, () => new Hits<string>(lexicon.values));
  lexicon.scan(codesOf(text), start, end, hits, []);
  for (const list of hits) list.close();
  return hits.map((list) => Array.from({ length: list.count }, (_, i) => [list.at[i], list.ends[i], list.value(i)]));
}

describe('SharedLexicon', () => {
  const lexicon = new SharedLexicon([
    { entries: entries('医 医保 医保局 保险 𠮷'), overlapping: false },
    { entries: entries('保局 医保局 大连 连续'), overlapping: true },
  ]);

  it.each([
    [
      'the longest word of each lexicon',
      '去医保局办',
      [
        [[1, 4, '医保局']],
        [
          [1, 4, '医保局'],
          [2, 4, '保局'],
        ],
      ],
    ],
    ['what is left where a longer word breaks off', '医保吗', [[[0, 2, '医保']], []]],
    ['no word inside another', '医保险', [[[0, 2, '医保']], []]],
    [
      'words inside one another where both may count',
      '大连续',
      [
        [],
        [
          [0, 2, '大连'],
          [1, 3, '连续'],
        ],
      ],
    ],
    [
      'words side by side',
      '保险医',
      [
        [
          [0, 2, '保险'],
          [2, 3, '医'],
        ],
        [],
      ],
    ],
    ['a character of two code units', '姓𠮷', [[[1, 3, '𠮷']], []]],
    ['nothing in a text without words', '北京', [[], []]],
    ['nothing in an empty text', '', [[], []]],
  ])('finds %s', (_, text, expected) => {
    expect(found(lexicon, 2, text)).toEqual(expected);
  });

  it('reads a part of a text only', () => {
    expect(found(lexicon, 2, '医保局医保局', 3, 5)).toEqual([[[3, 5, '医保']], []]);
  });

  it('looks for the words of one lexicon in a string', () => {
    expect(lexicon.wordsIn(1, '去医保局办', 0, 5).map(({ value }) => value)).toEqual(['医保局']);
    expect(lexicon.longestAt(0, '医保局', 0, 2)).toEqual({ start: 0, end: 2, value: '医保' });
    expect(lexicon.longestAt(1, '医保', 0, 2)).toBeNull();
  });

  it('lets the later of two equal words of one lexicon win, and tells lexicons apart', () => {
    const twice = new SharedLexicon([
      {
        entries: [
          ['医', 1],
          ['医', 2],
        ],
        overlapping: false,
      },
      { entries: [['医', 3]], overlapping: false },
    ]);
    expect(twice.longestAt(0, '医', 0, 1)?.value).toBe(2);
    expect(twice.longestAt(1, '医', 0, 1)?.value).toBe(3);
  });

  it('refuses an empty word', () => {
    expect(() => new SharedLexicon([{ entries: [['', 1]], overlapping: false }])).toThrow(RangeError);
  });

  it('finds what comparing each word at each place finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 40 }),
        (words, text) => {
          const list = words.map((word) => [word, word] as const);
          const [plain, overlapping] = found(
            new SharedLexicon([
              { entries: list, overlapping: false },
              { entries: list, overlapping: true },
            ]),
            2,
            text,
          );
          const longest = (at: number) => Math.max(0, ...words.filter((word) => text.startsWith(word, at)).map(({ length }) => length));
          const everywhere = Array.from(text, (_, at) => [at, at + longest(at), text.slice(at, at + longest(at))]).filter(
            ([from, to]) => from !== to,
          );
          let end = 0;
          const leftmost = everywhere.filter(([from, to]) => {
            if ((from as number) < end) return false;
            end = to as number;
            return true;
          });
          expect(overlapping).toEqual(everywhere);
          expect(plain).toEqual(leftmost);
        },
      ),
    );
  });
});
