/** Verbs and nouns directly before a quantity that make it a change of another figure, with the sign of the change. */
export const DELTA_WORDS: readonly (readonly [word: string, sign: 1 | -1])[] = [
  ...'提高 新增 上浮 增加 上调 提升 上升 高出 多出 再提高 额外增加 增长 加发 上涨 调增 增发 延长 另增加 提高幅度 增幅 增加幅度 多享受 多休 多报 多报销'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'降低 下降 下调 下浮 减少 减免 缩短 核减 调减 扣减 减去 降幅 下降幅度 降低幅度 下降了 少报 少报销'
    .split(' ')
    .map((word) => [word, -1] as const),
];

/** One-character verbs, and what must stand directly before them: 各加2%, 再高5%. */
export const SHORT_DELTA_WORDS: Readonly<Record<string, { sign: 1 | -1; after: string }>> = {
  加: { sign: 1, after: '各再另均' },
  增: { sign: 1, after: '各再另均' },
  减: { sign: -1, after: '各再另均' },
  降: { sign: -1, after: '各再另均' },
  高: { sign: 1, after: '各再另均工民员者例均比要职休' },
  低: { sign: -1, after: '各再另均工民员者例均比要职休' },
  多: { sign: 1, after: '各再另均工民员者例均比要职休' },
  少: { sign: -1, after: '各再另均工民员者例均比要职休' },
};

/** Words that may stand between the verb and the number, and change nothing. */
export const DELTA_FILLERS = ['了', '各', '约', '分别', '相应', '幅度', '为', '统一', '均', '再'];
/** Words that turn the verb into "up to this value": 提高至80%. */
export const TARGET_WORDS = ['至', '到', '为', '达'];
