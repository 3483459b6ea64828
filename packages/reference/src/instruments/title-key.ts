/** Title and number of a document as keys: the same for every way of printing them. */

const STATE_PREFIX = /中华人民共和国/g;
const EDITION = /\((?:\d{4}年?)?(?:第?[一二三四五六七八九十]+次)?(?:修订版?|修正版?|修改|版|最新版)(?:本|文本)?\)$/;
const YEAR_EDITION = /\(\d{4}(?:年|年版|版)?\)$/;

/**
 * Key of a title: brackets of every kind, white space and the state's name left out (《中华人民共和国社会保险法》 and 社会保险法 are
 * one key); a note of the edition at the end (（2018年修正）) is left out, while （一） and （试行） belong to the title.
 */
export function titleKey(title: string): string {
  const bare = title
    .replace(/[《》〈〉<>＜＞“”"\s\u3000]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(STATE_PREFIX, '');
  return bare.replace(EDITION, '').replace(YEAR_EDITION, '');
}

/** A title without the issuer that stands before 关于; null where there is none. */
export function withoutIssuer(title: string): string | null {
  const about = title.indexOf('关于');
  return about > 0 && about <= 60 ? title.slice(about) : null;
}

const YEAR_NUMBER = /^(.*?)[〔[［【(（]((?:19|20)\d{2})[〕\]］】)）](?:第)?(\d{1,5})号$/;

/**
 * A document number as it is printed officially: full-width brackets 〔〕 about the year (GB/T 9704-2012, 7.2.5), no white space,
 * Arabic digits, and 国务院令第375号 for every way of writing an order's number.
 */
export function normalDocumentNumber(number: string): string {
  const bare = number
    .replace(/[\s\u3000]/g, '')
    .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(STATE_PREFIX, '');
  const match = YEAR_NUMBER.exec(bare);
  if (match) return `${match[1]}〔${match[2]}〕${Number(match[3])}号`;
  const order = /^(.*令)第?([\d一二三四五六七八九十百零〇]{1,8})号$/.exec(bare);
  return order ? `${order[1]}第${arabic(order[2] as string)}号` : bare;
}

/** Numbers of orders stay below a thousand: tens and hundreds are all that is read. */
function arabic(numeral: string): string {
  if (/^\d+$/.test(numeral)) return String(Number(numeral));
  let total = 0;
  let digit = 0;
  for (const c of numeral) {
    if (c === '百') {
      total += (digit || 1) * 100;
      digit = 0;
    } else if (c === '十') {
      total += (digit || 1) * 10;
      digit = 0;
    } else digit = Math.max(0, '零一二三四五六七八九'.indexOf(c));
  }
  return String(total + digit);
}
