/**
 * Words around a scope word by which it states no scope: what a figure is compared with (比在职职工高), what is left out
 * (除急诊外), what somebody has not joined (未参加职工医保), what was paid before (基本医保报销后), a statistic (居民人均可支配收入).
 */
const BEFORE =
  /(?:比|较|高于|低于|优于|多于|少于|相比|对比|参照|视同|等同于|除|除了|不含|不包括|不包含|未参加|不参加|没有参加|非|不享受|不属于)$/;
const WITH = /(?:与|和|同|跟)$/;
const ALIKE = /(?:相同|一致|相等|一样|持平|同等|相比|相当)/;
const EXCEPTED = /^(?:.{0,6}?(?:除外|以外)|(?:报销|支付|补偿|结算)后|(?:上年度?)?[月年]?人均|可支配)/;
/** 到昆明去住院: where somebody goes for treatment is not whose rule it is. */
const GOING = '到去往赴';
const TREATED = /^(?:市|省)?(?:去|来)?(?:的?(?:三甲)?(?:大?医院)?)?(?:住院|就医|看病|就诊|治疗|打工|务工|工作|旅游)/;
/** 在浙江省内异地就医, 成都市外就医: where the treatment is, not whose rule it is. */
const ELSEWHERE = /^[市省区]?(?:境|范围)?(?:内的?(?:跨市|跨县|异地|其他)|(?:外|以外|之外)的?(?:异地|其他|就医|住院|转诊))/;
/** 为在职职工的50%: the base that a ratio is taken of. */
const OF = /(?:为|按|是|相当于)$/;
const SHARE = /^的[ ]?(?:\d|百分之|一半)/;
/** The characters that the words before end with, and those that the words behind begin with or hold: the rest needs no closer look. */
const LAST_BEFORE = 1;
const FIRST_AFTER = 2;
const OUTSIDE = 4;
/** Those that ELSEWHERE begins with, and those of GOING. */
const FIRST_ELSEWHERE = 8;
const GOES = 16;
const ROLES = new Uint8Array(0x10000);
for (const c of '比较于照同除含括加非受属与和跟为按是') setRole(c, LAST_BEFORE);
for (const c of '报支补结上月年人可') setRole(c, FIRST_AFTER);
for (const c of '市省区境范内外以之') setRole(c, FIRST_ELSEWHERE);
for (const c of GOING) setRole(c, GOES);
setRole('外', OUTSIDE);

function setRole(character: string, role: number): void {
  const code = character.charCodeAt(0);
  ROLES[code] = (ROLES[code] as number) | role;
}
const FARTHEST_OUTSIDE = 8;
const LONGEST_BEFORE = 4;
const LONGEST_AFTER = 12;

/** Whether the words `text.slice(start, end)` stand where scope words do not count. Looks a few characters to either side. */
export function isSetAside(text: string, start: number, end: number): boolean {
  const isLed = (roleAt(text, start - 1) & LAST_BEFORE) !== 0;
  if (!isLed && !mayExcept(text, end)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (BEFORE.test(before)) return true;
  const after = clauseStart(text.slice(end, end + LONGEST_AFTER));
  if (OF.test(before) && SHARE.test(after)) return true;
  return (WITH.test(before) && ALIKE.test(after)) || EXCEPTED.test(after);
}

/** Whether EXCEPTED has a chance behind `end`. */
function mayExcept(text: string, end: number): boolean {
  if ((roleAt(text, end) & FIRST_AFTER) !== 0) return true;
  const farthest = Math.min(end + FARTHEST_OUTSIDE, text.length);
  for (let at = end; at < farthest; at++) if (((ROLES[text.charCodeAt(at)] as number) & OUTSIDE) !== 0) return true;
  return false;
}

/** No character has a role outside the text; a look-up by NaN would cost more than all others. */
function roleAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (ROLES[text.charCodeAt(at)] as number) : 0;
}

/** Whether the region `text.slice(start, end)` is a place that somebody goes to. */
export function isDestination(text: string, start: number, end: number): boolean {
  const mayBeElsewhere = (roleAt(text, end) & FIRST_ELSEWHERE) !== 0;
  const isGoing = (roleAt(text, start - 1) & GOES) !== 0;
  if (!mayBeElsewhere && !isGoing) return false;
  const after = text.slice(end, end + LONGEST_AFTER);
  return (mayBeElsewhere && ELSEWHERE.test(after)) || (isGoing && TREATED.test(after));
}

const FIGURE_FOLLOWS =
  /^[ ]?(?:医院|医疗机构|机构)?(?:报销|支付|起付线|起付标准|缴费|单位|个人|为|按|约|：|:|[（(])?[ ]?(?:比例)?(?:为|按)?[ ]?(?:\d|医院|医疗机构)/;

/** Whether a figure follows at once on what ends at `end`: 县级400元, 养老单位16%, 省级医院. */
export function isBeforeFigure(text: string, end: number): boolean {
  return FIGURE_FOLLOWS.test(text.slice(end, end + LONGEST_AFTER));
}

function clauseStart(text: string): string {
  const stop = text.search(/[，。；,;\n]/);
  return stop < 0 ? text : text.slice(0, stop);
}
