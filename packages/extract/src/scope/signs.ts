/** Characters that patterns with numbers cannot do without, as bits: what occurs in a passage decides which of them are tried at all. */
export const SIGN = {
  digit: 1,
  /** 万 千 元 */
  money: 2,
  /** 至 到 - ~ 上: what joins the ends of a band. */
  joint: 4,
  /** 以 超 高: what opens one. */
  bound: 8,
  year: 16,
  /** 起, of a date of effect as of 起付线. */
  from: 32,
  /** 岁 */
  age: 64,
  /** 月 */
  month: 128,
  /** 参 缴 */
  enrolled: 256,
  /** 满 */
  filled: 512,
  /** 不, of 满1年不满3年. */
  lacking: 1024,
  /** 按, of 按7%的缴费比例. */
  by: 2048,
} as const;

const SIGNS = new Uint16Array(0x10000);
const CHARACTERS: readonly (readonly [string, number])[] = [
  ['0123456789０１２３４５６７８９', SIGN.digit],
  ['万千元', SIGN.money],
  ['至到-－—–~～上', SIGN.joint],
  ['以超高', SIGN.bound],
  ['年', SIGN.year],
  ['起', SIGN.from],
  ['岁', SIGN.age],
  ['月', SIGN.month],
  ['参缴', SIGN.enrolled],
  ['满', SIGN.filled],
  ['不', SIGN.lacking],
  ['按', SIGN.by],
];
for (const [characters, sign] of CHARACTERS) for (const c of characters) SIGNS[c.charCodeAt(0)] = sign;

/** The signs that occur in the part `[start, end)` of a text, which is given by its code units. */
export function signsOf(codes: Uint16Array, start: number, end: number): number {
  let signs = 0;
  for (let at = start; at < end; at++) signs |= SIGNS[codes[at] as number] as number;
  return signs;
}

/** Whether all of `wanted` are among `signs`. */
export function hasSigns(signs: number, wanted: number): boolean {
  return (signs & wanted) === wanted;
}
