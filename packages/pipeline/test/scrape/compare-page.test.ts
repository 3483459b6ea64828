import { expect, test } from 'vitest';
import { changedLines, saidBy, yieldsNothing } from '../../src/scrape/compare-page.js';
import { readPage } from '../../src/scrape/page-reading.js';

function read(text: string) {
  const bytes = Buffer.from(text);
  return readPage({ id: 'a', bytes, url: null, retrievedAt: null, mediaType: 'text', sha256: '0'.repeat(64), charset: null });
}

const BEFORE = '德阳市住院报销\n\n起付标准为620元。\n\n报销比例为83%。\n\n可以拨打12393咨询。\n';

test.each([
  ['a line more', `${BEFORE}\n年度限额为30万元。\n`, { added: 1, removed: 0 }],
  ['a figure changed', BEFORE.replace('620', '640'), { added: 1, removed: 1 }],
  [
    'two lines changed places',
    BEFORE.replace('起付标准为620元。\n\n报销比例为83%。', '报销比例为83%。\n\n起付标准为620元。'),
    { added: 0, removed: 0 },
  ],
  ['a line said twice', BEFORE.replace('报销比例为83%。', '报销比例为83%。\n\n报销比例为83%。'), { added: 1, removed: 0 }],
])('%s', async (_what, text, expected) => {
  const [{ article: before }, { article: after }] = [await read(BEFORE), await read(text)];
  expect(changedLines(before, after)).toEqual(expected);
  expect(saidBy(after)).not.toBe(saidBy(before));
});

test('an article that stated figures and states none is seen; one that stated hardly any is not', async () => {
  const { record: before } = await read(BEFORE);
  const { record: few } = await read('德阳市住院报销\n\n报销比例为83%。\n');
  const { record: nothing } = await read('请登录\n\n请登录后继续阅读全文。\n');
  expect(yieldsNothing(before, nothing)).toBe(true);
  expect(yieldsNothing(few, nothing)).toBe(false);
  expect(yieldsNothing(before, few)).toBe(false);
});
