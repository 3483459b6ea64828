import { AUTHORITY_ENDINGS, LEAD_WORDS } from './titles.table.js';

const MAX_ISSUER = 30;

/**
 * Who issued a document: the words of its title before 关于 (国家医保局办公室关于…), else the authority directly before its 《
 * (人社部等八部门《关于…》); null where neither names one.
 */
export function issuerOf(text: string, title: string, titleStart: number): string | null {
  const about = title.indexOf('关于');
  if (about > 1) {
    const named = title.slice(0, about).trim();
    if (AUTHORITY_ENDINGS.test(named)) return named;
  }
  return authorityBefore(text, titleStart);
}

function authorityBefore(text: string, end: number): string | null {
  let start = end;
  while (start > 0 && end - start < MAX_ISSUER && /[\u4e00-\u9fff、]/.test(text[start - 1] as string)) start--;
  let words = text.slice(start, end);
  for (const lead of LEAD_WORDS) {
    const at = words.lastIndexOf(lead);
    if (at >= 0) words = words.slice(at + lead.length);
  }
  words = words.replace(/(?:联合|共同)?(?:印发|发布|下发|出台|制定)?的?$/, '').replace(/^[由经和与及据按的、]+/, '');
  return words.length > 1 && AUTHORITY_ENDINGS.test(words) ? words : null;
}

/** A title that stands without 《》 before an article number: 广东省社会保险基金监督条例第十条. Null where the words there name nothing. */
export function bareTitleBefore(text: string, end: number): { start: number; title: string } | null {
  let start = end;
  while (start > 0 && end - start < MAX_ISSUER && /[\u4e00-\u9fff]/.test(text[start - 1] as string)) start--;
  let title = text.slice(start, end);
  for (const lead of LEAD_WORDS) {
    const at = title.lastIndexOf(lead);
    if (at >= 0) title = title.slice(at + lead.length);
  }
  title = title.replace(/^[由经和与及据按在的而]+/, '');
  const local = /^.{1,6}(?:省|市|自治区|自治州)/.test(title);
  const ends = /(?:条例|办法|细则|规程|暂行规定|若干规定|特别规定|实施规定)$/.test(title);
  return ends && (local || title.length >= 8) ? { start: end - title.length, title } : null;
}
