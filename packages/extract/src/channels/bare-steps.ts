import { CharacterSet } from '../text/character-set.js';
import { matchesOf } from '../text/matches.js';
import { Span } from './quotes.js';

/** 依次点击我、服务、城市服务: every item up to the next comma. */
const IN_TURN = /依次(?:点击|点开|进入|选择|打开)/g;
const ITEM_LIST = /^[\u3400-\u9fffA-Za-z、]{3,80}/;
/** 点击社保查询后…: one item. */
const CLICK = /(?:点击|点开|点选|轻点|单击)([\u3400-\u9fffA-Za-z]{2,12}?)(?=[，,。；;]|后|进入|即可|按钮|选项|图标|菜单|板块|模块|$)/g;
/** 首页点医保,再点参保登记: as one says it. */
const SPOKEN =
  /(?:再|先|然后|首页|里|中|接着|最后|的话)点(?![击开选进按亮赞名餐])(?:(?:首页|下面|底部|[左右]下角)的)?([\u3400-\u9fffA-Za-z]{2,8}?)(?=[，,。；;]|就|即可|进去|$)/g;
/** 找到医保服务,点异地备案. */
const NEXT_SPOKEN = /[，,]点([\u3400-\u9fff]{4,8}?)(?=[，,。；;]|就|即可|$)/g;
/** 选择缴费记录查询: what is named like an entry of a menu; 选择参保城市 fills a form. */
const CHOOSE = /(?:选择|进入|找到)([\u3400-\u9fff]{4,12}?)(?=[，,。；;]|后|即可|按钮|选项|$)/g;
const ENTRY = /(?:查询|缴费|备案|服务|办理|专区|申领|业务|医保|社保|申请)$/;
/** What a click without marks may say instead of a menu's words. */
const NO_STEP =
  /^(?:即可|就行|就可|就能|下方|上方|右|左|此处|这里|链接|屏幕|任意|查看|该|其中|相应|对应|相关|页面|首页下|进入|菜单)|二维码|参保地|城市$|自己|本人|信息$/;
const NO_ENTRY = /当地|参保|相应|对应|相关|页面|一种|需要|自己/;

/** True where words without marks behind a verb are an entry of a menu. */
export function isMenuEntry(verb: string, words: string): boolean {
  return verb.includes('点') || verb.includes('击') ? !NO_STEP.test(words) : ENTRY.test(words) && !NO_ENTRY.test(words);
}

/** One of these begins every verb that a step without marks stands behind. */
export const STEP_CUES = '点单选进找依';
const CUES = new CharacterSet(STEP_CUES);
const BEHIND_CLICK = new CharacterSet('击开选');
const BEFORE_SPOKEN = new CharacterSet('再先后页里中着话，,');

const TURN = 1;
const CLICKED = 2;
const SAID = 4;
const CHOSEN = 8;

/** Menu steps that stand without marks, in text order. Only for sentences that mark no step. */
export function bareSteps(text: string): Span[] {
  const spans: Span[] = [];
  const verbs = verbsIn(text);
  if ((verbs & TURN) !== 0) addInTurn(text, spans);
  if ((verbs & CLICKED) !== 0) addSingle(text, CLICK, '点击', spans);
  if ((verbs & SAID) !== 0) {
    addSingle(text, SPOKEN, '点', spans);
    addSingle(text, NEXT_SPOKEN, '选择', spans);
  }
  if ((verbs & CHOSEN) !== 0) addSingle(text, CHOOSE, '选择', spans);
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start);
  return spans.filter((span, i) => i === 0 || span.start >= (spans[i - 1] as Span).end);
}

/** Which of the patterns have their verb in a text, as bits: few texts have one, and none is searched in vain. */
function verbsIn(text: string): number {
  let verbs = 0;
  for (let at = CUES.firstIn(text, 0, text.length); at >= 0; at = CUES.firstIn(text, at + 1, text.length)) {
    const next = text.charCodeAt(at + 1);
    switch (text.charCodeAt(at)) {
      case 0x70b9: // 点击, 点开, 点选, 轻点; 再点
        if (BEHIND_CLICK.has(next) || (at > 0 && text.charCodeAt(at - 1) === 0x8f7b)) verbs |= CLICKED;
        if (BEFORE_SPOKEN.isAt(text, at - 1)) verbs |= SAID;
        break;
      case 0x5355: // 单击
        if (next === 0x51fb) verbs |= CLICKED;
        break;
      case 0x9009: // 选择
        if (next === 0x62e9) verbs |= CHOSEN;
        break;
      case 0x8fdb: // 进入
        if (next === 0x5165) verbs |= CHOSEN;
        break;
      case 0x627e: // 找到
        if (next === 0x5230) verbs |= CHOSEN;
        break;
      default: // 依次
        if (next === 0x6b21) verbs |= TURN;
    }
  }
  return verbs;
}

function addInTurn(text: string, spans: Span[]): void {
  for (const match of matchesOf(text, IN_TURN)) {
    let at = match.index + match[0].length;
    const list = ITEM_LIST.exec(text.slice(at, at + 80))?.[0] ?? '';
    if (!list.includes('、')) continue;
    for (const item of list.split('、')) {
      if (item !== '') spans.push(new Span(at, at + item.length));
      at += item.length + 1;
    }
  }
}

function addSingle(text: string, pattern: RegExp, verb: string, spans: Span[]): void {
  for (const match of matchesOf(text, pattern)) {
    const words = match[1] as string;
    const end = match.index + match[0].length;
    if (isMenuEntry(verb, words)) spans.push(new Span(end - words.length, end));
  }
}
