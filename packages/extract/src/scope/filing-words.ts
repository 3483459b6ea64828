import type { Setting } from '@yibao-rules/model';
import { KEY } from './key.js';
import { type Atom, atom } from './token.js';

/**
 * Whether treatment elsewhere was filed, composed of a verb, what was filed, and 备案: 未办理异地就医备案, 已备案, 按规定备案后.
 */
const UNFILED = [
  '未',
  '未办理',
  '未按规定',
  '未按规定办理',
  '未及时',
  '未及时办理',
  '未进行',
  '未提前',
  '没',
  '没去',
  '未经',
  '尚未',
  '尚未办理',
  '没有',
  '没有办理',
  '没办',
  '不',
  '不办理',
];
const FILED = ['已', '已办理', '已经', '按规定', '按规定办理', '办理', '规范办理', '经'];
const MATTERS: readonly (readonly [string, Setting | null])[] = [
  ['', null],
  ['登记', null],
  ['异地', 'remote'],
  ['异地就医', 'remote'],
  ['异地安置', 'remote'],
  ['异地转诊', 'remote'],
  ['省内异地就医', 'in-province'],
  ['跨省', 'cross-province'],
  ['跨省异地', 'cross-province'],
  ['跨省异地就医', 'cross-province'],
  ['转诊', null],
  ['转院', null],
  ['转诊转院', null],
  ['转外就医', 'remote'],
  ['临时外出就医', 'remote'],
];

/** Pairs of words and what they state, for the scanner. */
export function filingWords(): [string, readonly Atom[]][] {
  const words: [string, readonly Atom[]][] = [
    ['备案后', [atom(KEY.filing, ['filed'])]],
    ['备案人员', [atom(KEY.filing, ['filed'])]],
    ['未经转诊', [atom(KEY.filing, ['unfiled'])]],
  ];
  const add = (verbs: readonly string[], suffixes: readonly string[], filing: string) => {
    for (const verb of verbs) {
      for (const [matter, setting] of MATTERS) {
        const atoms: Atom[] = [atom(KEY.filing, [filing])];
        if (setting) atoms.push(atom(KEY.setting, [setting]));
        for (const suffix of suffixes) words.push([`${verb}${matter}备案${suffix}`, atoms]);
      }
    }
  };
  add(UNFILED, ['', '手续'], 'unfiled');
  // 办理异地就医备案 alone is an errand; only what follows it (备案后, 备案手续的) is a condition.
  add(FILED, ['后', '手续的', '的', '手续后'], 'filed');
  add(['已', '已办理', '已经'], ['', '手续'], 'filed');
  return words;
}
