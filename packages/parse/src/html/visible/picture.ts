import type { Element } from 'domhandler';

const CHINESE = /\p{Script=Han}/gu;
const FEWEST_CHARACTERS = 4;
const LONGEST = 300;
/** What pages call the pictures that are theirs. */
const PAGE_PICTURE = /二维码|logo|头像|图标|广告|点击|扫码|微信图片|未命名|图片|截图|\.(?:jpe?g|png|gif|webp)|banner/i;

/** The words that stand for a picture, where they are words of the article: its `alt` in Chinese that is no file name and no label of the page's; else null. */
export function wordsOfPicture(image: Element): string | null {
  const alt = (image.attribs.alt ?? '').replace(/\s+/g, ' ').trim();
  if (alt.length > LONGEST || PAGE_PICTURE.test(alt) || (alt.match(CHINESE)?.length ?? 0) < FEWEST_CHARACTERS) return null;
  return alt;
}
