import { segmentsAcross } from '../text/segmenter.js';

const HAN = /[\u3400-\u9fff]/;

/** Characters before a name that end the word before it: 在|莱阳, 住|景县, 和|招远. */
const BEFORE = '在住到去来往从于赴由和与及跟或是为对如像的我你他她回离经至、原该含以被让给向请各';
/** What a name is followed by where it ends there: 莱阳|的, 景县|人, 招远|居民. */
const BEHIND =
  /^(?:[的和与及或在也都是已将未人居职城参医社户籍省缴交办本当等能可自从不有没就按报门]|为例|这边|那边|打工|上班|落户|定居|买|县|区|市|镇|乡|农村|农业|农民|农商|老家|某|校区|退休|个人|用人|灵活|就业|工作|单位|政府|公安|民政|税务|政务|电话|咨询|养老|失业|工伤|生育|公积金|住院|异地|三|两|各|新农合)/;

/**
 * True where a short name stands as a word by itself. What touches it decides where it can: a mark, a particle, a word that goes
 * with places. Only between two characters that say nothing the segmenter is asked.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (isOpenBefore(text, start) && isOpenBehind(text, end)) || !segmentsAcross(text, start, end);
}

/** The same for a name that everybody knows (上海): there one side that is sure is enough, and 想上|海关 has none. */
export function isNoSeam(text: string, start: number, end: number): boolean {
  return isOpenBefore(text, start) || isOpenBehind(text, end) || !segmentsAcross(text, start, end);
}

function isOpenBefore(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  return BEFORE.includes(before) || !HAN.test(before);
}

function isOpenBehind(text: string, end: number): boolean {
  const behind = text.slice(end, end + 3);
  return behind === '' || !HAN.test(behind.charAt(0)) || BEHIND.test(behind);
}
