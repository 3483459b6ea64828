import { announcesOthers } from '../../page-furniture.js';
import type { PageLine } from '../visible/page-line.js';

const LONGEST = 16;
/** Openings of lines that stand above links to other articles; they open headings of articles, too (`相关政策`), so what follows decides. */
const OTHERS =
  /^[【[]?(?:相关|推荐|热门|热点|热搜|最新|精彩|往期|延伸|更多|猜你|为[您你]|大家|[您你]可能|看了又看|点击排行|阅读排行|排行|编辑推荐|今日|本周|一周|本月|上一篇|下一篇|同类|专题|本栏|栏目)/;
const COMMENTS = /^(?:网友|全部|最新|热门|精彩|用户|文章|最热)?(?:评论|跟[帖贴]|留言|点评|回复)(?:区|列表)?[ 　]*[（(]?\d*[）)]?[ 　]*条?$/;
/** Characters of a link that make it a title. */
const TITLE_LENGTH = 6;
const LONG_PROSE = 30;
const TIME_AT_END =
  /\S{6}[ 　]*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2})?|\d{1,2}-\d{1,2}|\d{1,4}(?:秒|分钟|小时|天|周|个月|年)前)$/;

/** The line stands above what readers said. */
export function announcesComments({ text }: PageLine): boolean {
  return text.length <= LONGEST && COMMENTS.test(text);
}

/** The line may stand above links to other articles. */
export function mayAnnounceOthers(line: PageLine): boolean {
  return line.cells === null && line.length <= LONGEST && (announcesOthers(line) || OTHERS.test(line.text));
}

/** The line holds the title of another article as a link. */
function holdsTitleLink(line: PageLine): boolean {
  return line.linked >= TITLE_LENGTH && line.linked >= line.length / 4;
}

/** The line is the title of another article: a link, or words with a time behind them. */
export function leadsElsewhere(line: PageLine): boolean {
  return holdsTitleLink(line) || endsInTime(line);
}

/** The line ends in a day or in how long ago it was, as titles in a feed do. */
function endsInTime({ text }: PageLine): boolean {
  return text.length <= 80 && TIME_AT_END.test(text);
}

/** The lines behind the first, if it announces them, are about other articles, most of them their titles. */
export function leadsToOthers(lines: readonly PageLine[], first: number, last: number): boolean {
  if (last - first < 2 || !mayAnnounceOthers(lines[first]!)) return false;
  let titles = 0;
  for (let i = first + 1; i < last; i++) {
    const line = lines[i]!;
    if (leadsElsewhere(line)) titles++;
    else if (line.length >= LONG_PROSE && /[。！？]/.test(line.text)) return false;
  }
  return titles > 0 && titles * 3 >= last - first - 1;
}
