import { CharacterSet } from '../text/character-set.js';

/** Verbs by which a text says that one channel gave way to another: 以前是12333,现在升级为12393. */
const GIVES_WAY =
  /升级(?:为|成|到)|改(?:为|打|拨|用)|变更为|更名为|更改为|调整为|替换为|并入|整合(?:为|到|至)|迁移(?:到|至)|换成|合并(?:为|到|至)|变成|统一为|取代|代替/;
/** One of these begins each of them. */
const GIVING_WAY = new CharacterSet('升改变更调替并整迁换合统取代');
/** 由甲改为…: what stands behind is not what gave way. */
const TAKES_OVER = new CharacterSet('由从被');
const NOW = /现|今|目前/;
const OF_NOW = new CharacterSet('现今目');
const SENTENCE_END = new CharacterSet('。；;');
const BEFORE = /(?:以前|过去|此前|之前|原来|原先|从前|曾经|曾|原)[^，。；]{0,10}$/;
const STOPPED = /^[^，。；\d]{0,8}(?:已?停用|已?停止(?:服务|使用)|已?下线|不再使用|已?作废|已?关停)/;
/** What such words begin with, and what goes on with that; without the two nothing stopped. */
const STOP = new CharacterSet('停下不作关');
const STOP_GOES_ON = new CharacterSet('用止线再废停');
/** No word of this kind stands behind one of these. */
const NOT_BEFORE_STOP = new CharacterSet('，。；', ['0', '9']);
/** How far behind the channel such a word may begin. */
const STOP_REACH = 10;
const REACH = 40;

/**
 * True where the text itself says that the channel at `start`–`end` was replaced or has stopped. `next` is where the next channel of
 * the sentence begins, or −1.
 */
export function isFormer(text: string, start: number, end: number, next: number): boolean {
  if (maySayStopped(text, end) && STOPPED.test(text.slice(end, end + 24))) return true;
  if (next < 0 || next - end > REACH) return false;
  if (SENTENCE_END.firstIn(text, end, next) >= 0) return false;
  if (GIVING_WAY.firstIn(text, end, next) >= 0) {
    const between = text.slice(end, next);
    if (GIVES_WAY.test(between)) return !TAKES_OVER.isAt(text, next - 1);
  }
  if (OF_NOW.firstIn(text, end, next) < 0 || !NOW.test(text.slice(end, next))) return false;
  return BEFORE.test(text.slice(Math.max(0, start - 14), start));
}

function maySayStopped(text: string, end: number): boolean {
  const limit = Math.min(text.length - 1, end + STOP_REACH);
  for (let at = end; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (NOT_BEFORE_STOP.has(code)) return false;
    if (STOP.has(code) && STOP_GOES_ON.has(text.charCodeAt(at + 1))) return true;
  }
  return false;
}
