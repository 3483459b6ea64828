import { regionSchema } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { regions } from '../src/index.js';

describe('regions', () => {
  it('are well-formed, each below a parent that is there', () => {
    const all = regions.all();
    expect(all).toHaveLength(3214);
    for (const region of all) {
      regionSchema.parse(region);
      if (region.parent !== null) expect(regions.get(region.parent)).not.toBeNull();
    }
    expect(all.filter((r) => r.level === 'province')).toHaveLength(34);
  });

  it.each([
    ['中卫', '640500', '中卫市'],
    ['中卫市', '640500', '中卫市'],
    ['玉树', '632700', '玉树藏族自治州'],
    ['恩施', '422800', '恩施土家族苗族自治州'],
    ['恩施州', '422800', '恩施土家族苗族自治州'],
    ['互助', '630223', '互助土族自治县'],
    ['内蒙古', '150000', '内蒙古自治区'],
    ['海南', '460000', '海南省'],
    ['海南州', '632500', '海南藏族自治州'],
    ['吉林', '220000', '吉林省'],
    ['吉林市', '220200', '吉林市'],
    ['仙桃', '429004', '仙桃市'],
    ['新疆生产建设兵团', '659000', '新疆生产建设兵团'],
    ['石河子', '659001', '石河子市'],
    ['襄樊市', '420600', '襄阳市'],
    ['思茅', '530802', '思茅区'],
    ['思茅市', '530800', '普洱市'],
    ['伊克昭盟', '150600', '鄂尔多斯市'],
    ['宣武区', '110102', '西城区'],
    ['东乡族自治县', '622926', '东乡族自治县'],
  ])('%s is %s %s', (name, code, official) => {
    expect(regions.find(name)).toMatchObject({ code, name: official });
  });

  it('does not choose between regions of one level that share a name', () => {
    expect(regions.find('朝阳区')).toBeNull();
    expect(regions.findAll('朝阳区').map((r) => r.code)).toEqual(['110105', '220104']);
    expect(regions.find('朝阳区', '110000')?.code).toBe('110105');
  });

  it.each(['医保', '中国', '', '市', '经济技术开发区', '兰州新区'])('%s is no region', (name) => {
    expect(regions.find(name)).toBeNull();
  });

  it('knows what lies in what', () => {
    expect(regions.ancestors('632724').map((r) => r.name)).toEqual(['玉树藏族自治州', '青海省']);
    expect(regions.ancestors('429004').map((r) => r.name)).toEqual(['湖北省']);
    expect(regions.within('640500', '640000')).toBe(true);
    expect(regions.within('659001', '659000')).toBe(true);
    expect(regions.within('640000', '640500')).toBe(false);
    expect(regions.within('640500', '640500')).toBe(true);
    expect(regions.ancestors('999999')).toEqual([]);
  });

  it('gives a code that was reused to its present bearer only', () => {
    expect(regions.get('511400')?.formerNames).toEqual(['眉山地区']);
  });

  it('knows former codes and names with their years', () => {
    expect(regions.get('530800')?.former).toEqual([
      { code: '532700', name: '思茅地区', from: '1981', to: '2003' },
      { code: '530800', name: '思茅市', from: '2003', to: '2007' },
    ]);
    for (const { code, former } of regions.all()) for (const { from, to } of former) expect(from <= to, code).toBe(true);
  });

  it.each([
    ['320323', ['铜山区']],
    ['110103', ['东城区']],
    ['530800', []],
    ['999999', []],
  ])('%s was the code of %j', (code, names) => {
    expect(regions.formerly(code).map((region) => region.name)).toEqual(names);
  });

  it('names its sources with their versions', () => {
    expect(regions.sources()).toMatchObject([
      { name: '@vant/area-data', version: '2.1.0' },
      { name: 'areacodes.csv', version: 'latest change 2024' },
    ]);
  });
});
