import { type Draft, draftOf } from './draft.js';
import { looksLikeTitle } from './line-shape.js';
import { holds, SIGN } from './line-signs.js';
import type { Line } from './lines.js';
import { readMeta } from './meta.js';
import { announcesOthers, readFurniture } from './page-furniture.js';

const TIME_STAMP = /\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?/g;
const DATE_AT_AN_END =
  /^[[（(]?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[\]）)]?[ 　]+\S.{5,80}$|^\S.{5,80}[ 　]*[[（(]?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{2}:\d{2})?[\]）)]?$/;
const SENTENCE = /[。；]/;

/** 热文:甲|乙|丙: titles of other articles in one line behind the word that announces them. */
const LABELLED_ROW =
  /^[【[]?(?:热文|热门文章|热门推荐|推荐阅读|相关阅读|相关推荐|延伸阅读|往期推荐|往期回顾|更多阅读)[】\]]?[：:]\s*\S[^｜|]{3,60}[｜|]/;

/** A line that runs several titles of other articles together, each with its time stamp. */
function holdsSeveralLinks(line: Line): boolean {
  if (holds(line, SIGN.bar) && LABELLED_ROW.test(line.text) && !holds(line, SIGN.stop)) return true;
  if (line.text.length < 40 || !holds(line, SIGN.digit)) return false;
  const stamps = line.text.match(TIME_STAMP);
  return stamps !== null && stamps.length >= 2 && !SENTENCE.test(line.text.slice(0, 400));
}

/** A line of one title and its date. */
function isDatedTitle(line: Line): boolean {
  const { text } = line;
  if (text.length > 100 || !holds(line, SIGN.digit) || holds(line, SIGN.stop) || !/^[[（(\d]|[\d\]）)]$/.test(text)) return false;
  return !/[：:].*\d{4}-/.test(text) && DATE_AT_AN_END.test(text);
}

/** Claims the titles straight behind a line that announces other articles, up to the first line that can be none. */
export function claimAnnouncedLinks(lines: readonly Line[], owned: (Draft[] | undefined)[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (!announcesOthers(lines[i]!)) continue;
    const first = i + 1;
    let last = i;
    while (last + 1 < lines.length && !owned[last + 1] && isBareTitle(lines[last + 1]!)) last++;
    if (last === first && last + 1 < lines.length) continue;
    for (let link = first; link <= last; link++) owned[link] = [draftOf('link-list', lines[link]!.start, lines[link]!.end)];
    i = last;
  }
}

function isBareTitle(line: Line): boolean {
  const { text, quoted } = line;
  return !quoted && text.length >= 6 && looksLikeTitle(text, 60) && readMeta(text, false) === null && readFurniture(line) === null;
}

/** Claims runs of links to other articles: one block a line. A dated title alone is none; three in a row are. */
export function claimLinkLists(lines: readonly Line[], owned: (Draft[] | undefined)[]): void {
  let run: number[] = [];
  const claim = (i: number) => {
    const line = lines[i]!;
    owned[i] = [draftOf('link-list', line.start, line.end)];
  };
  for (const [i, line] of lines.entries()) {
    if (!owned[i] && isDatedTitle(line)) {
      run.push(i);
      continue;
    }
    if (run.length >= 3) run.forEach(claim);
    run = [];
    if (!owned[i] && holdsSeveralLinks(line)) claim(i);
  }
  if (run.length >= 3) run.forEach(claim);
}
