import { officialChannelSchema } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { channels, regions } from '../src/index.js';

describe('official channels', () => {
  it('are well-formed, of regions that exist, each under an id of its own', () => {
    const all = channels.all();
    for (const channel of all) {
      officialChannelSchema.parse(channel);
      if (channel.region !== null) expect(regions.get(channel.region), channel.id).not.toBeNull();
      for (const { by } of channel.supersededFor) expect(channels.get(by), by).not.toBeNull();
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('never claim general knowledge without saying so', () => {
    for (const { id, grade, doubt } of channels.all()) if (grade === 'C') expect(doubt, id).not.toBeNull();
  });

  it('say of every hotline what it is for and what not', () => {
    for (const { id, type, servesNot } of channels.all()) if (type === 'hotline') expect(servesNot, id).not.toBeNull();
  });

  it('say that 12393 took medical insurance over from 12333', () => {
    expect(channels.find('12333')[0]?.supersededFor).toMatchObject([{ by: 'hotline-12393' }]);
  });

  it.each([
    ['皖事通', '340000'],
    ['随申办', '310000'],
    ['粤医保', '440000'],
    ['赣服通', '360000'],
    ['浙里办', '330000'],
    ['一部手机办事通', '530000'],
    ['穗好办', '440100'],
  ])('%s belongs to %s', (name, region) => {
    expect(new Set(channels.find(name).map((channel) => channel.region))).toEqual(new Set([region]));
  });

  it('cover every province on the mainland but Tibet, for which no name is sure', () => {
    const covered = new Set(channels.all().map(({ region }) => region));
    const missing = regions.all().filter((r) => r.level === 'province' && !/^(54|71|81|82)/.test(r.code) && !covered.has(r.code));
    expect(missing).toEqual([]);
  });

  it.each([
    ['国家医疗保障服务平台', '国家医保服务平台'],
    ['医保服务平台', '国家医保服务平台'],
    ['异地就医备案', '国家异地就医备案'],
  ])('%s is another name of %s', (alias, name) => {
    expect(channels.find(alias)[0]?.name).toBe(name);
  });

  it('know banks by the region that they work in', () => {
    const bank = (name: string) => channels.banks().find((b) => b.name === name);
    expect(bank('徽商银行')?.region).toBe('340000');
    expect(bank('农业银行')).toMatchObject({ region: null, aliases: expect.arrayContaining(['中国农业银行']) });
  });
});
