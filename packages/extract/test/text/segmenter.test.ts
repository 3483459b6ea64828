import { describe, expect, it } from 'vitest';
import { extractRegions } from '../../src/regions/index.js';
import { isSegmenterLoaded, segmentsAcross } from '../../src/text/segmenter.js';
import { articleOf } from '../fixtures.js';

describe('the segmenter', () => {
  it('stays unloaded where marks, particles and tables decide', () => {
    const article = articleOf('烟台市的莱阳、招远已经执行,住莱阳的职工在北京也能结算,扩大连续参保人群。');
    expect(extractRegions(article).mentions.map(({ name }) => name)).toEqual(['烟台市', '莱阳市', '招远市', '莱阳市', '北京市']);
    expect(isSegmenterLoaded()).toBe(false);
  });

  it.each([
    ['如何巩固原有成果', '固原', true],
    ['他把户口迁入莱阳城里', '莱阳', false],
    ['甲。乙和平利用丙', '平利', true],
  ])('in %s a word crosses the border of %s: %s', (text, name, crossed) => {
    const start = text.indexOf(name);
    expect(segmentsAcross(text, start, start + name.length)).toBe(crossed);
    expect(isSegmenterLoaded()).toBe(true);
  });
});
