import { describe, expect, it } from 'vitest';
import { extractChannels } from '../../src/channels/index.js';
import { articleOf } from '../fixtures.js';
import { records } from './named.js';

type Row = [sentence: string, numbers: string[]];

function lines(sentence: string): string[] {
  return records(sentence)
    .filter(({ type }) => type === 'hotline')
    .map(({ number, region }) => (region === null ? `${number}` : `${number} ${region}`));
}

describe('numbers without an area code', () => {
  it.each<Row>([
    ['西工区参保的可直拨63456789。', ['63456789 410303']],
    ['可改拨85137211（绍兴市本级）、84125566（柯桥）。', ['85137211 330600', '84125566 330603']],
    ['市医保中心（6012345）负责解答。', ['6012345']],
    ['咨询：6012345、6012346。', ['6012345', '6012346']],
    ['联系人：王老师 6012345', ['6012345']],
    ['备案电话：6012345；传真：6012346。', ['6012345']],
    ['咨询电话：兴庆区6012345，金凤区6012346。', ['6012345 640104', '6012346 640106']],
    ['兴庆区医保中心（6012345）、金凤区医保中心（6012346）均可办理。', ['6012345 640104', '6012346 640106']],
    ['咨询电话：兴庆区医保中心：6012345；金凤区医保中心：6012346', ['6012345 640104', '6012346 640106']],
    ['电话:6012345（兴庆区）/6012346', ['6012345 640104', '6012346']],
    ['电话6012345，20240615发布，编号60123456。', ['6012345']],
  ])('%s', (sentence, numbers) => {
    expect(lines(sentence)).toEqual(numbers);
  });

  it.each([
    '报销总额达到65137200元，惠及85137200人次。',
    '统一社会信用代码后八位是65137200。',
    '账号62170012，登记号：63456789。',
    '2024年共拨付85137200。',
    '电话随访后于20240615办结。',
    '咨询QQ群：65137200。',
    '参保人数：甲县医保局：8513720，乙县医保局：6012345',
    '市中心医院（34010013）、县医院（34010014）为定点。',
    '投诉：2024001号、20240115',
  ])('none in %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });

  it('stand in a column of telephone numbers', () => {
    const article = articleOf('区县', '咨询电话', '兴庆区', '6012345');
    article.blocks.forEach((block, i) => {
      Object.assign(block, { kind: 'table-cell', headers: i < 2 ? [] : [i - 2] });
    });
    expect(extractChannels(article, []).map(({ number }) => number)).toEqual(['6012345']);
  });
});

describe('numbers with an area code', () => {
  it.each<Row>([
    ['到兴庆区劳动人事争议仲裁院（0951-3829902）咨询。', ['0951-3829902 640104']],
    ['电话备案：0951-96599。', ['0951-96599 640100']],
    ['24小时热线0951-96599', ['0951-96599 640100']],
    ['咨询电话（0951）：6012345、6012346', ['0951-6012345 640100', '0951-6012346 640100']],
    [
      '兴庆区、金凤区和西夏区咨询电话分别为0951-6012345、0951-6012346、0951-6012347。',
      ['0951-6012345 640104', '0951-6012346 640106', '0951-6012347 640105'],
    ],
  ])('%s', (sentence, numbers) => {
    expect(lines(sentence)).toEqual(numbers);
  });
});
