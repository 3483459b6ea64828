import { expect, it } from 'vitest';
import { otherNumeralForms } from '../../src/instruments/numeral-forms.js';

it.each([
  ['处以3倍罚款', '处以三倍罚款'],
  ['处以三倍罚款', '处以3倍罚款'],
  ['自付10%', '自付百分之十'],
  ['按日加收0.05%', '按日加收万分之五'],
  ['按日加收5‰', '按日加收千分之五'],
  ['应当在15日内', '应当在十五日内'],
  ['应当在十五日内', '应当在15日内'],
  ['２０日内', '二十日内'],
  ['罚款50,000元', '罚款五万元'],
  ['罚款2000元', '罚款二千元'],
  ['罚款2000元', '罚款两千元'],
  ['连续2次', '连续二次'],
  ['连续2个月', '连续两个月'],
  ['满12个月', '满十二个月'],
  ['105天', '一百零五天'],
])('%s says %s', (text, form) => {
  expect(otherNumeralForms(text)).toContain(form);
});

it.each(['满12个月', '满20年'])('%s: a two inside a number is never 两', (text) => {
  expect(otherNumeralForms(text).join()).not.toContain('两');
});

it.each(['没有数字', '1.5倍'])('%s has no other form', (text) => {
  expect(otherNumeralForms(text)).toEqual([]);
});
