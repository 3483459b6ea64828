import { isHan } from './han.js';
import { AUTHORITY_ENDINGS, LEAD_WORDS } from './titles.table.js';

const MAX_ISSUER = 30;
/** What a bare title can end with: nothing else is looked at. */
const TITLE_END = '例法则程定';

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

const ISSUED = /(?:关于)?(?:联合|共同)?(?:印发|发布|公布|颁布|下发|出台|制定)?了?的?$/;

function authorityBefore(text: string, end: number): string | null {
  let start = end;
  while (start > 0 && end - start < MAX_ISSUER && (isHan(text.charCodeAt(start - 1)) || text[start - 1] === '、')) start--;
  const run = text.slice(start, end).replace(ISSUED, '');
  // Most words before a title are no authority's: what is cut off before them changes nothing about that.
  if (run.length < 2 || !AUTHORITY_ENDINGS.test(run)) return null;
  const words = withoutLead(run).replace(/^[由经和与及据按的、]+/, '');
  return words.length > 1 && AUTHORITY_ENDINGS.test(words) ? words : null;
}

/** Words without what leads up to them: 根据, 按照 … */
function withoutLead(words: string): string {
  let rest = words;
  for (const lead of LEAD_WORDS) {
    const at = rest.lastIndexOf(lead);
    if (at >= 0) rest = rest.slice(at + lead.length);
  }
  return rest;
}

/** A title that stands without 《》 before an article number: 广东省社会保险基金监督条例第十条. Null where the words between `from` and there name nothing. */
export function bareTitleBefore(text: string, end: number, from: number): { start: number; title: string } | null {
  if (!TITLE_END.includes(text[end - 1] ?? ' ')) return null;
  let start = end;
  while (start > from && end - start < MAX_ISSUER && isHan(text.charCodeAt(start - 1))) start--;
  const title = withoutLead(text.slice(start, end)).replace(/^[由经和与及据按在的而]+/, '');
  const named = /^(?:中华人民共和国|国家|全国)/.test(title) || /^.{1,6}(?:省|市|自治区|自治州)/.test(title);
  const ends = /(?:条例|办法|细则|规程|暂行规定|若干规定|特别规定|实施规定)$/.test(title);
  return named && ends ? { start: end - title.length, title } : null;
}
