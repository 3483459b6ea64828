import { CharacterSet } from '../text/character-set.js';

/** Verbs by which a text says that one channel gave way to another: 以前是12333,现在升级为12393. */
const GIVES_WAY =
  /升级(?:为|成|到)|改(?:为|打|拨|用)|变更为|更名为|更改为|调整为|替换为|并入|整合(?:为|到|至)|迁移(?:到|至)|换成|合并(?:为|到|至)|变成|统一为|取代|代替/;
const BEFORE = /(?:以前|过去|此前|之前|原来|原先|从前|曾经|曾|原)[^，。；]{0,10}$/;
const STOPPED = /^[^，。；\d]{0,8}(?:已?停用|已?停止(?:服务|使用)|已?下线|不再使用|已?作废|已?关停)/;
/** Without one of these nothing stopped. */
const STOP_WORDS = new CharacterSet('停下不作关');
const REACH = 40;

/**
 * True where the text itself says that the channel at `start`–`end` was replaced or has stopped. `next` is where the next channel of
 * the sentence begins, or −1.
 */
export function isFormer(text: string, start: number, end: number, next: number): boolean {
  if (STOP_WORDS.firstIn(text, end, Math.min(text.length, end + 24)) >= 0 && STOPPED.test(text.slice(end, end + 24))) return true;
  if (next < 0 || next - end > REACH) return false;
  const between = text.slice(end, next);
  if (/[。；;]/.test(between)) return false;
  const replaced = GIVES_WAY.test(between);
  return replaced
    ? !/(?:由|从|被)$/.test(between)
    : BEFORE.test(text.slice(Math.max(0, start - 14), start)) && /现在|如今|目前|现|今/.test(between);
}
