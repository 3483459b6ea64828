import { UserError } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/index.js';

/** 医保 in GB 18030, and a character outside the BMP's GBK part (㐀, four bytes). */
const GBK = Uint8Array.from([0xd2, 0xbd, 0xb1, 0xa3]);
const GB18030 = Uint8Array.from([...GBK, 0x81, 0x39, 0xee, 0x39]);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it.each([
    { name: 'UTF-8', bytes: utf8('医保😀'), declared: null, text: '医保😀', charset: 'utf-8', notes: [] },
    {
      name: 'UTF-8 that a page declares as GBK',
      bytes: utf8('医保'),
      declared: 'gbk',
      text: '医保',
      charset: 'utf-8',
      notes: ['Declared as gb18030, but the bytes are UTF-8.'],
    },
    {
      name: 'UTF-8 with its mark, which stays',
      bytes: utf8('\ufeff医保'),
      declared: null,
      text: '\ufeff医保',
      charset: 'utf-8',
      notes: [],
    },
    {
      name: 'UTF-16, little end first',
      bytes: Uint8Array.from([0xff, 0xfe, 0x3b, 0x53, 0xdd, 0x4f]),
      declared: null,
      text: '\ufeff医保',
      charset: 'utf-16le',
      notes: ['Decoded as utf-16le.'],
    },
    {
      name: 'UTF-16, big end first',
      bytes: Uint8Array.from([0xfe, 0xff, 0x53, 0x3b, 0x4f, 0xdd]),
      declared: null,
      text: '\ufeff医保',
      charset: 'utf-16be',
      notes: ['Decoded as utf-16be.'],
    },
    {
      name: 'GBK, and it says so',
      bytes: GBK,
      declared: null,
      text: '医保',
      charset: 'gb18030',
      notes: ['Not UTF-8: decoded as GB18030.'],
    },
    {
      name: 'GB 18030 with four bytes',
      bytes: GB18030,
      declared: 'GB2312',
      text: '医保㐀',
      charset: 'gb18030',
      notes: ['Not UTF-8: decoded as GB18030.'],
    },
    {
      name: 'another encoding, as declared',
      bytes: Uint8Array.from([0xc2, 0xe5]),
      declared: 'Big5',
      text: '醫',
      charset: 'big5',
      notes: ['Decoded as big5, as declared.'],
    },
    {
      name: 'an encoding that nobody knows',
      bytes: GBK,
      declared: 'x-unheard-of',
      text: '医保',
      charset: 'gb18030',
      notes: ['The declared encoding x-unheard-of is unknown.', 'Not UTF-8: decoded as GB18030.'],
    },
  ])('$name', ({ bytes, declared, text, charset, notes }) => {
    expect(decode(bytes, declared)).toEqual({ text, charset, notes });
  });

  it.each([
    ['NUL bytes', Uint8Array.from([0x41, 0, 0x42]), /NUL/],
    ['neither encoding', Uint8Array.from([0xff, 0xff, 0xff, 0x41]), /neither UTF-8 nor GB18030/],
    ['an odd byte behind a UTF-16 mark', Uint8Array.from([0xff, 0xfe, 0x41]), /byte order mark/],
    ['control characters', Uint8Array.from([1, 2, 3, 4, 0x41, 0x42]), /control characters/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(UserError);
    expect(() => decode(bytes)).toThrow(message);
  });
});
