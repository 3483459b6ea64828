import { UserError } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { declaredCharset } from '../src/html/declared-charset.js';
import { decode } from '../src/index.js';

/** 医保 in GB 18030, and a character outside the BMP's GBK part (㐀, four bytes). */
const GBK = Uint8Array.from([0xd2, 0xbd, 0xb1, 0xa3]);
const GB18030 = Uint8Array.from([...GBK, 0x81, 0x39, 0xee, 0x39]);
const utf8 = (text: string) => new TextEncoder().encode(text);

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'));
const SIMPLIFIED = '参保人住院的起付标准由各地规定，个人只付自己的一部分。';
const TRADITIONAL = '參保人住院的起付標準由各地規定，個人只付自己的一部分。';
/** The two sentences in GBK and in Big5. */
const IN_GBK = hex('b2ceb1a3c8cbd7a1d4bab5c4c6f0b8b6b1ead7bcd3c9b8f7b5d8b9e6b6a8a3acb8f6c8cbd6bbb8b6d7d4bcbab5c4d2bbb2bfb7d6a1a3');
const IN_BIG5 = hex('b0d1ab4fa448a6edb07caabab05fa549bcd0b7c7a5d1a655a661b357a977a141add3a448a575a549a6dba476aabaa440b3a1a4c0a143');

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

  it.each([
    ['Big5 that nothing declares', IN_BIG5, [], TRADITIONAL, 'big5', ['Decoded as big5.']],
    ['GBK that nothing declares', IN_GBK, [], SIMPLIFIED, 'gb18030', ['Not UTF-8: decoded as GB18030.']],
    [
      'GBK declared as UTF-8',
      IN_GBK,
      ['utf-8'],
      SIMPLIFIED,
      'gb18030',
      ['Declared as utf-8, but decoded as GB18030, which fits the bytes.'],
    ],
    ['GBK declared as Big5', IN_GBK, ['big5'], SIMPLIFIED, 'gb18030', ['Declared as big5, but decoded as GB18030, which fits the bytes.']],
    [
      'Big5 declared as GB 2312',
      IN_BIG5,
      ['gb2312'],
      TRADITIONAL,
      'big5',
      ['Declared as gb18030, but decoded as big5, which fits the bytes.'],
    ],
    [
      'GBK under a server’s default',
      IN_GBK,
      ['iso-8859-1'],
      SIMPLIFIED,
      'gb18030',
      ['Declared as windows-1252, but decoded as GB18030, which fits the bytes.'],
    ],
    ['the page’s word where the server has none', IN_BIG5, [null, 'big5'], TRADITIONAL, 'big5', ['Decoded as big5, as declared.']],
    [
      'UTF-8 with a character cut off',
      utf8(SIMPLIFIED).slice(0, -1),
      ['utf-8'],
      `${SIMPLIFIED.slice(0, -1)}\ufffd`,
      'utf-8',
      ['Some bytes are not UTF-8: they are shown as \ufffd.'],
    ],
    [
      'GBK with a byte that is none',
      Uint8Array.from([...IN_GBK, 0xff, ...IN_GBK]),
      ['gbk'],
      `${SIMPLIFIED}\ufffd${SIMPLIFIED}`,
      'gb18030',
      ['Some bytes are not gb18030: they are shown as \ufffd.'],
    ],
    [
      'UTF-16 that a server declares',
      Uint8Array.from([0x3b, 0x53, 0x41, 0]),
      ['utf-16le'],
      '医A',
      'utf-16le',
      ['Decoded as utf-16le, as declared.'],
    ],
  ])('tells %s', (_, bytes, declared, text, charset, notes) => {
    expect(decode(bytes, declared)).toEqual({ text, charset, notes });
  });
});

describe('the charset that a page declares', () => {
  it.each([
    ['<meta charset=gbk>', 'gbk'],
    ["<META CHARSET = 'GB2312' >", 'GB2312'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=big5">', 'big5'],
    ['<!-- <meta charset=gbk> --><meta charset=utf-8>', 'utf-8'],
    ['<?xml version="1.0" encoding="GB18030"?><html>', 'GB18030'],
    [`<script>${'x'.repeat(3000)}</script><meta charset=gbk>`, 'gbk'],
    ['<meta charset=utf-16>', 'utf-8'],
    ['<meta name=a><p>charset=gbk', null],
    ['<!-- <meta charset=gbk>', null],
  ])('%s', (html, expected) => {
    expect(declaredCharset(utf8(html))).toBe(expected);
  });
});
