import type { Per } from '@yibao-rules/model';
import { KIND_INDEX, type QuantityKind } from './quantity.js';

/** A word before or behind a quantity, and what it says of it. `neutral` words belong to the evidence and change nothing. */
export interface AffixWord {
  sets: 'lower' | 'upper' | 'approximate' | 'per' | 'neutral';
  /** What a `per` word says that the quantity is per. */
  per: Per | null;
  /** Characters that must not stand directly before the word (`签约`, `附近`) … */
  notAfter: string;
  /** … or directly behind it (`起付`, `内蒙古`). */
  notBefore: string;
  /** The kinds of quantity that it goes with, a bit for each KIND_INDEX: 近3年 is a span of time and no estimate. */
  kinds: number;
}

type Kind = 'percent' | 'money' | 'duration' | 'age' | 'times';
/** How a word is bound to what is around it; the kinds are all unless it names its own. */
interface Manner {
  notAfter?: string;
  notBefore?: string;
  only?: readonly Kind[];
}

const ALL: readonly Kind[] = ['percent', 'money', 'duration', 'age', 'times'];
/** Only these are stated per year, day or person. */
const PER_KINDS: readonly Kind[] = ['percent', 'money', 'duration'];

const lower = (words: string, manner?: Manner) => entries(words, 'lower', null, manner);
const upper = (words: string, manner?: Manner) => entries(words, 'upper', null, manner);
const about = (words: string, manner?: Manner) => entries(words, 'approximate', null, manner);
const per = (unit: Per | null, words: string, manner: Manner = {}) => entries(words, 'per', unit, { only: PER_KINDS, ...manner });
const neutral = (words: string, manner?: Manner) => entries(words, 'neutral', null, manner);

function entries(words: string, sets: AffixWord['sets'], unit: Per | null, manner: Manner = {}): [string, AffixWord][] {
  const { notAfter = '', notBefore = '', only = ALL } = manner;
  const workdays = only.includes('duration') && sets !== 'per' ? bitOf('workday') : 0;
  const kinds = only.reduce((mask, kind) => mask | bitOf(kind), workdays);
  return words.split(' ').map((text) => [text, { sets, per: unit, notAfter, notBefore, kinds }]);
}

function bitOf(kind: QuantityKind): number {
  return 1 << KIND_INDEX[kind];
}

/** Words that stand before a quantity. The longest that ends there wins, and several may stand one before another. */
export const PREFIX_WORDS: readonly (readonly [string, AffixWord])[] = [
  ...lower('不低于 不得低于 不应低于 不能低于 不少于 不得少于 不应少于 不能少于 不小于 不短于 不得短于 未低于 未少于'),
  ...lower('至少 最少 最低 起码 最短 最低为 最低不低于 至少为'),
  ...lower('满 年满 已满 须满 需满 应满 超过 超 超出 高于 大于 多于 逾 足 够 满足', { notAfter: '不未没期届补一' }),
  ...upper('不超过 不得超过 不能超过 不应超过 未超过 不超 不高于 不得高于 不多于 不得多于 不大于 不长于 最高不超过 最长不超过 最多不超过'),
  ...upper('最高 最多 最长 至多 顶多 最高可达 最高达 最高达到 可达 可达到 最高为 最多为 最长为 最长可达 最大'),
  ...upper('不满 未满 不足 不到 未达到 低于 少于 小于', { notAfter: '不' }),
  ...about('约 大约 约为 大约为 大概 大概为 大致 差不多 将近 接近', { notAfter: '签违节预解特制条守公履续失' }),
  ...about('近', { notAfter: '最附临靠就邻远接将', only: ['percent', 'money'] }),
  ...per('year', '每年 每人每年 一人一年 每人一年 人均每年 年度 每年每人 每年度 每自然年度'),
  ...per('month', '每月 每个月 每人每个月 每人每月 每月每人 按月 月均'),
  ...per('day', '每日 每天 每人每天 每人每日 按日 日均 每床日'),
  ...per('visit', '每次 每人每次 次均 每人次 单次 每诊次'),
  ...per(null, '每人 人均 每位 每胎 每孩'),
  ...neutral('人民币'),
];

/** 400元每年: behind a sum only, and not where the next number owns the word (12个月每月2124元) or another begins (一次性). */
const SPOKEN: Manner = {
  only: ['money', 'percent'],
  notBefore: '0123456789０１２３４５６７８９一二三四五六七八九十两性不最约',
};

/** Words that stand behind a quantity. */
export const SUFFIX_WORDS: readonly (readonly [string, AffixWord])[] = [
  ...lower('以上 及以上 或以上 之上 及其以上 (含)以上 （含）以上 含以上 以上(含) 以上（含）'),
  ...lower('起', { notBefore: '付点伏草诉', only: ['percent', 'money'] }),
  ...lower('起步'),
  ...upper(
    '以下 及以下 或以下 之下 及其以下 (含)以下 （含）以下 以下(含) 以下（含） 以内 之内 及以内 (含)以内 （含）以内 以内(含) 以内（含）',
  ),
  ...upper('内', { notBefore: '容科部蒙地涵外', only: ['duration'] }),
  ...about('左右 上下'),
  ...neutral('不等 之间 （含） (含) （不含） (不含)'),
  ...per('year', '/年 /人/年 /人年 /人·年 /年/人 /年·人 /人.年 ／年 ／人·年'),
  ...per('month', '/月 /人/月 /人月 /人·月 /月·人 /月/人 ／月'),
  ...per('day', '/天 /日 /人/天 /床日 /人·天 /天·人 ／天 ／日'),
  ...per('visit', '/次 /人次 /人/次 /人·次 ／次'),
  ...per(null, '/人 /例 ／人'),
  ...per('year', '每年 一年 每人每年', SPOKEN),
  ...per('month', '每月 每个月 每人每月 一个月', SPOKEN),
  ...per('day', '每天 每日 一天', SPOKEN),
  ...per('visit', '每次 一次 每人次', SPOKEN),
  ...per(null, '每人', SPOKEN),
];
