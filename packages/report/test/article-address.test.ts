import { expect, test } from 'vitest';
import { articleAddress, parseArticleAddress } from '../src/articles/address.js';

test.each([
  ['guide', null, null, '#/article/guide'],
  ['guide', 'hotline.12333', null, '#/article/guide/hotline.12333'],
  ['guide', '640500.app.医保/通', { start: 3, end: 9 }, '#/article/guide/640500.app.%E5%8C%BB%E4%BF%9D%2F%E9%80%9A/3-9'],
  ['a b', null, { start: 0, end: 1 }, '#/article/a%20b//0-1'],
])('an address leads where it was made for: %s %s %j', (article, record, passage, address) => {
  expect(articleAddress(article, record, passage)).toBe(address);
  expect(parseArticleAddress(address)).toEqual({ article, record, passage });
});

test.each([
  ['#findings', null],
  ['#/article/', null],
  ['#/article/%E4%B8', null],
  ['#/article/guide/%E4%B8/x-3', { article: 'guide', record: null, passage: null }],
])('one that is none, or was cut, leads as far as it can: %s', (address, expected) => {
  expect(parseArticleAddress(address)).toEqual(expected);
});
