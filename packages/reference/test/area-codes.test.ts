import { expect, it } from 'vitest';
import { regions } from '../src/index.js';

it.each([
  ['010-12345678', ['北京']],
  ['024-22222222', ['沈阳', '抚顺', '铁岭']],
  ['02822222222', ['成都', '眉山', '资阳']],
  ['0955-7068888', ['中卫']],
  ['0902-12333', ['哈密', '新星']],
  ['0991-12333', ['乌鲁木齐']],
  ['0993', ['塔城', '石河子']],
  ['0558-5555555', ['阜阳', '亳州']],
  ['0898-66666666', ['海南']],
  ['0851-12333', ['贵阳', '遵义', '安顺']],
  ['0733-28888888', ['株洲']],
  ['0410-7777777', []],
  ['12333', []],
  ['400-800-8888', []],
])('%s is a number of %s', (number, places) => {
  expect(regions.servedBy(number).map((code) => regions.get(code)?.shortName)).toEqual(places);
});

it('every prefecture has an area code, but for the Corps, which has none of its own', () => {
  const served = new Set<string>();
  for (let code = 0; code < 1000; code++) {
    for (const region of [...regions.servedBy(`0${code}`), ...regions.servedBy(`0${String(code).padStart(3, '0')}`)]) served.add(region);
  }
  const without = regions
    .all()
    .filter(({ code, level }) => level === 'prefecture' && ![...served].some((other) => regions.within(code, other)));
  expect(without.map(({ name }) => name)).toEqual(['新疆生产建设兵团']);
});
