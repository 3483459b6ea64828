import { matchesOf } from '../text/matches.js';
import type { Span } from './quotes.js';

/** 依次点击我、服务、城市服务: every item up to the next comma. */
const IN_TURN = /依次(?:点击|点开|进入|选择|打开)/g;
const ITEM_LIST = /^[\u3400-\u9fffA-Za-z、]{3,80}/;
/** 点击社保查询后…: one item. */
const CLICK = /(?:点击|点开|点选|轻点|单击)([\u3400-\u9fffA-Za-z]{2,12}?)(?=[，,。；;]|后|进入|即可|按钮|选项|图标|菜单|板块|模块|$)/g;
/** 首页点医保,再点参保登记: as one says it. */
const SPOKEN = /(?:再|先|然后|首页|里|中|接着|最后)点(?![击开选进按亮赞名餐])([\u3400-\u9fffA-Za-z]{2,8}?)(?=[，,。；;]|就|即可|进去|$)/g;
/** 选择缴费记录查询: what is named like an entry of a menu; 选择参保城市 fills a form. */
const CHOOSE = /(?:选择|进入)([\u3400-\u9fff]{4,12}?)(?=[，,。；;]|后|即可|按钮|选项|$)/g;
const ENTRY = /(?:查询|缴费|备案|服务|办理|专区|申领|业务|医保|社保|申请)$/;
/** What a click without marks may say instead of a menu's words. */
const NO_STEP =
  /^(?:下方|上方|右|左|此处|这里|链接|屏幕|任意|查看|该|其中|相应|对应|相关|页面|首页下|进入|菜单)|二维码|参保地|城市$|自己|本人|信息$/;
const NO_ENTRY = /当地|参保|相应|对应|相关|页面|一种|需要|自己/;

/** True where words without marks behind a verb are an entry of a menu. */
export function isMenuEntry(verb: string, words: string): boolean {
  return verb.includes('点') || verb.includes('击') ? !NO_STEP.test(words) : ENTRY.test(words) && !NO_ENTRY.test(words);
}

const STEP_CUE = /点|单击|选择|进入|打开/;

/** Menu steps that stand without marks, in text order. Only for sentences that mark no step. */
export function bareSteps(text: string): Span[] {
  if (!STEP_CUE.test(text)) return [];
  const spans = [...inTurn(text), ...single(text, CLICK, '点击'), ...single(text, SPOKEN, '点'), ...single(text, CHOOSE, '选择')];
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start);
  return spans.filter((span, i) => i === 0 || span.start >= (spans[i - 1] as Span).end);
}

function inTurn(text: string): Span[] {
  return matchesOf(text, IN_TURN).flatMap((match) => {
    let at = match.index + match[0].length;
    const list = ITEM_LIST.exec(text.slice(at, at + 80))?.[0] ?? '';
    if (!list.includes('、')) return [];
    const spans = list.split('、').map((item) => {
      const span = { start: at, end: at + item.length };
      at = span.end + 1;
      return span;
    });
    return spans.filter(({ start, end }) => end > start);
  });
}

function single(text: string, pattern: RegExp, verb: string): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(text, pattern)) {
    const words = match[1] as string;
    const end = match.index + match[0].length;
    if (isMenuEntry(verb, words)) spans.push({ start: end - words.length, end });
  }
  return spans;
}
