import { describe, expect, it } from 'vitest';
import { CharacterSet, HAN } from '../../src/text/character-set.js';

describe('CharacterSet', () => {
  const set = new CharacterSet('。；', ['0', '9']);

  it.each([
    ['甲。', 1, true],
    ['甲9', 1, true],
    ['甲:', 1, false],
    ['。', -1, false],
    ['。', 1, false],
  ])('tells of %s at %i: %s', (text, at, expected) => {
    expect(set.isAt(text, at)).toBe(expected);
  });

  it('finds the first of its characters within bounds', () => {
    expect(set.firstIn('甲乙1。', 0, 4)).toBe(2);
    expect(set.firstIn('甲乙1。', 0, 2)).toBe(-1);
  });

  it.each(['一', '㐀', '鿿'])('counts %s as a Chinese character', (character) => {
    expect(HAN.has(character.charCodeAt(0))).toBe(true);
  });
});
