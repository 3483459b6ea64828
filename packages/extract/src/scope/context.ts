/**
 * Words around a scope word by which it states no scope: what a figure is compared with (比在职职工高), what is left out
 * (除急诊外), what somebody has not joined (未参加职工医保), what was paid before (基本医保报销后), a statistic (居民人均可支配收入),
 * what a change starts from (在一档基础上).
 */
const BEFORE =
  /(?:比|较|高于|低于|优于|多于|少于|相比|对比|参照|视同|等同于|除|除了|不含|不包括|不包含|未参加|不参加|没有参加|非|不享受|不属于)$/;
const ALIKE = /(?:相同|一致|相等|一样|持平|同等|相比|相当)/;
const AFTERWARDS = '后'.charCodeAt(0);
const EXCEPTED = /^(?:.{0,6}?(?:除外|以外)|(?:报销|支付|补偿|结算)后|基础(?:之)?上|(?:上年度?)?[月年]?人均|可支配)/;
/** 到昆明去住院: where somebody goes for treatment is not whose rule it is. */
const TREATED = /^(?:市|省)?(?:去|来)?(?:的?(?:三甲)?(?:大?医院)?)?(?:住院|就医|看病|就诊|治疗|打工|务工|工作|旅游)/;
/** 昆山市网友, 昆山市周女士: where somebody comes from who asks. */
const ASKING = /^[市县区]?的?(?:一位)?(?:网友|读者|来电人|[^，。；：]{1,2}(?:先生|女士))/;
/** 在昆明的三级医院住院: whoever is treated there need not be insured there. */
const HOSPITAL = /^[市省]?的[^，。；]{0,6}(?:医院|医疗机构)/;
/** 在浙江省内异地就医, 成都市外就医: where the treatment is, not whose rule it is. */
const ELSEWHERE = /^[市省区]?(?:境|范围)?(?:内的?(?:跨市|跨县|异地|其他)|(?:外|以外|之外)的?(?:异地|其他|就医|住院|转诊))/;
/** 为在职职工的50%: the base that a ratio is taken of. */
const OF = /(?:为|按|是|相当于)$/;
const POSSESSIVE = '的'.charCodeAt(0);
const SHARE = /^的[ ]?(?:\d|百分之|一半)/;
/**
 * What single characters can be to these patterns, as bits: the one before a word the end of what leads it, the one behind it the beginning of what
 * follows, any of its clause a part of it. Most words have no such neighbours and need no closer look.
 */
const ROLE = {
  /** Ends BEFORE. */
  excludes: 1,
  /** Ends OF. */
  base: 2,
  /** 与居民医保一致: joins two that ALIKE says to be equal. */
  joins: 4,
  alike: 8,
  /** Begins EXCEPTED: 报销[后] and the like, or any other of its words; or stands in 除外 and 以外. */
  beginsPayment: 16,
  beginsException: 32,
  outside: 64,
  endsClause: 128,
  beginsElsewhere: 256,
  goes: 512,
  at: 1024,
} as const;
const LEADS = ROLE.excludes | ROLE.base | ROLE.joins;
const CHARACTERS: readonly (readonly [characters: string, role: number])[] = [
  ['比较于照同除了含括加非受', ROLE.excludes],
  ['为按是于', ROLE.base],
  ['与和同跟', ROLE.joins],
  ['相一持同', ROLE.alike],
  ['报支补结', ROLE.beginsPayment],
  ['上月年人可基', ROLE.beginsException],
  ['外', ROLE.outside],
  ['，。；,;\n', ROLE.endsClause],
  ['市省区境范内外以之', ROLE.beginsElsewhere],
  ['到去往赴', ROLE.goes],
  ['在', ROLE.at],
];
const ROLES = new Uint16Array(0x10000);
for (const [characters, role] of CHARACTERS) {
  for (const c of characters) ROLES[c.charCodeAt(0)] = (ROLES[c.charCodeAt(0)] as number) | role;
}
const LONGEST_BEFORE = 4;
const LONGEST_AFTER = 12;

/**
 * Whether the words `text.slice(start, end)` stand where scope words do not count. Looks a few characters to either side; `codes` are the code
 * units of the text and zeros behind them.
 */
export function isSetAside(text: string, codes: Uint16Array, start: number, end: number): boolean {
  const leads = start > 0 ? roleAt(codes, start - 1) & LEADS : 0;
  let follows = 0;
  let clauseEnd = end;
  for (; clauseEnd < end + LONGEST_AFTER; clauseEnd++) {
    const role = roleAt(codes, clauseEnd);
    if ((role & ROLE.endsClause) !== 0) break;
    follows |= role;
  }
  const mayExcept =
    (follows & ROLE.outside) !== 0 ||
    (roleAt(codes, end) & ROLE.beginsException) !== 0 ||
    ((roleAt(codes, end) & ROLE.beginsPayment) !== 0 && codes[end + 2] === AFTERWARDS);
  if (leads === 0 && !mayExcept) return false;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if ((leads & ROLE.excludes) !== 0 && BEFORE.test(before)) return true;
  const after = text.slice(end, clauseEnd);
  if ((leads & ROLE.base) !== 0 && codes[end] === POSSESSIVE && OF.test(before) && SHARE.test(after)) return true;
  if ((leads & ROLE.joins) !== 0 && (follows & ROLE.alike) !== 0 && ALIKE.test(after)) return true;
  return mayExcept && EXCEPTED.test(after);
}

function roleAt(codes: Uint16Array, at: number): number {
  return ROLES[codes[at] as number] as number;
}

/** Whether the region `text.slice(start, end)` is a place that somebody goes to, or comes from. */
export function isDestination(text: string, codes: Uint16Array, start: number, end: number): boolean {
  const mayBeElsewhere = (roleAt(codes, end) & ROLE.beginsElsewhere) !== 0;
  const leads = start > 0 ? roleAt(codes, start - 1) : 0;
  const isGoing = (leads & ROLE.goes) !== 0;
  const isAt = (leads & ROLE.at) !== 0;
  const after = text.slice(end, end + LONGEST_AFTER);
  if (ASKING.test(after)) return true;
  return (mayBeElsewhere && ELSEWHERE.test(after)) || (isGoing && TREATED.test(after)) || (isAt && HOSPITAL.test(after));
}

const FIGURE_FOLLOWS =
  /^[ ]?(?:医院|医疗机构|机构)?(?:报销|支付|起付线|起付标准|缴费|单位|个人|为|按|约|：|:|[（(])?[ ]?(?:比例)?(?:为|按)?[ ]?(?:\d|医院|医疗机构)/;

/** Whether a figure follows at once on what ends at `end`: 县级400元, 养老单位16%, 省级医院. */
export function isBeforeFigure(text: string, end: number): boolean {
  return FIGURE_FOLLOWS.test(text.slice(end, end + LONGEST_AFTER));
}
