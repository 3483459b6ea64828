import { expect, test } from 'vitest';
import { safeUrl } from '../src/findings/safe-url.js';
import { HOSTILE_URLS } from './release-fixture.js';

test.each([
  ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
  ['HTTP://Example.org', 'http://example.org/'],
  ['https://example.org/医保', 'https://example.org/%E5%8C%BB%E4%BF%9D'],
  ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
])('%s is a link', (address, href) => {
  expect(safeUrl(address)).toBe(href);
});

test.each([null, '', 'example.org', ...HOSTILE_URLS])('%j is no link', (address) => {
  expect(safeUrl(address)).toBeNull();
});
