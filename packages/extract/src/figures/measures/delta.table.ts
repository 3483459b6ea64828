/** Verbs and nouns directly before a quantity that make it a change of another figure, with the sign of the change. */
export const DELTA_WORDS: readonly (readonly [word: string, sign: 1 | -1])[] = [
  ...'提高 新增 上浮 增加 上调 提升 上升 高出 多出 再提高 额外增加 增长 加发 上涨 涨 调增 增发 延长 另增加 提高幅度 增幅 增加幅度 多享受 多休 多报 多报销'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'降低 下降 下调 下浮 减少 减免 缩短 核减 调减 扣减 减去 降幅 下降幅度 降低幅度 下降了 少报 少报销'
    .split(' ')
    .map((word) => [word, -1] as const),
];

/** One-character verbs, which need a word before them that shows them to be verbs of change: 各加2%, 再减100元, 比在职高5%. */
export const SHORT_DELTA_WORDS: Readonly<Record<string, 1 | -1>> = { 加: 1, 增: 1, 减: -1, 降: -1, 高: 1, 低: -1, 多: 1, 少: -1 };
/** Directly before a one-character verb … */
export const SHORT_DELTA_OPENERS = '各再另均先则将';
/** … for a fall, behind the noun that falls: 起付线降50%, 比例减5%. */
export const CHANGED_NOUN_ENDS = '线例准额率';
/** 加 adds wherever it touches a number, but for 参加 and the like; */
export const NOT_ADDING = '参外附施叠';
/** … or, for a comparison, somewhere before it in its clause: 比, but not 比例. */
export const COMPARISON = /(?:比(?![例重率])|较|要)[^，。；,;]{0,14}$/;

/** Words that may stand between the verb and the number, and change nothing. */
export const DELTA_FILLERS = ['了', '各', '约', '分别', '相应', '幅度', '为', '统一', '均', '再'];
