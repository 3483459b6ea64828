import { alternation, endings } from '../text/alternation.js';
import { CharacterSet } from '../text/character-set.js';
import type { Span } from './quotes.js';
import { STEP_NOUNS, STEP_PLACES, STEP_VERBS } from './steps.table.js';

/** A step in quotation marks or brackets that a verb or a place announces: 点击“服务”, 在【我的权益】板块. */
export class QuotedStep {
  constructor(
    readonly start: number,
    readonly end: number,
    /** Another choice of the step before it: “城市服务”或“社保”. */
    readonly alternative: boolean,
  ) {}
}

const VERB_BEFORE = new RegExp(
  `(?:${alternation(STEP_VERBS)}|(?:^|[，,、；;。里中再先后可])进|${alternation(STEP_PLACES)})(?:上|中|里|内|的|下的|下方的|右上角的|左下角的|底部的|顶部的|右下角的)?[:：,，]?$`,
);
/** 首页就有“备案”, 首页中间可以看到“备案”. */
const SEEN_BEFORE = new RegExp(`(?:${alternation(STEP_PLACES)})(?:中间|中|里|内|上)?(?:就|会|可以?|能)?(?:有|看到|看见|找到|显示)一?个?$`);
/** 依次点击“我”、“服务”: the marks of a list join steps here, elsewhere alternatives. */
const IN_TURN = /依次(?:点击|点开|点|进入|选择|打开|选)?[:：]?$/;
const SEARCH_BOX = /搜索(?:框|栏)?(?:中|里|内|处)?(?:输入)?$/;
const IN_BEFORE =
  /[在于从的]$|使用$|利用$|通过$|(?:APP|App|app|客户端|小程序|公众号|支付宝|微信|云闪付|手机银行|掌上银行|掌银)[”"」』】]?[的中里内]?的?$/;
const NOUN_BEHIND = new RegExp(`^(?:${alternation(STEP_NOUNS)}|中|里|内|下|选择|点击|点开|找到|查看|可?办理)`);
/** 【首页】【备案】 behind a channel are steps; “一网通办”“指尖办” are words. */
const BRACKET = new CharacterSet('「『【［[〖');
/** 某某小程序“服务—备案”. */
const HOLDS_STEPS = new CharacterSet('—-–>＞→');
/** 某某小程序:【备案申请】. */
const LABEL_BEFORE = /(?:APP|App|app|小程序|公众号|平台|网站|微信|支付宝|路径|入口)[”"』」】]?[:：]$/;
/** What the words before a step end with; those before most quotes do not. */
const ENDS_ANNOUNCEMENT = new CharacterSet(
  `${endings(STEP_VERBS)}${endings(STEP_PLACES)}上中里内的:：,，索框栏处入进有到见示个在于从用过Pp端序号宝信付行银”"」』】次`,
);
/** “社保”栏目下的“缴费”, “社保”的“缴费”, “社保”,然后是“缴费”: goes on with the step before. */
const GOES_DEEPER = new RegExp(`^(?:${alternation(STEP_NOUNS)})?(?:下面|下方|里面|中|里|内|下|上)?的?(?:${alternation(STEP_VERBS)})?$`);
const COMES_NEXT = /^[^。；;]*(?:然后|接着|再|最后|其次|随后|之后)(?:就?是|到)[:：]?$/;
/** “社保”旁边的“缴费”: the first only says where the other one stands. */
const LANDMARK = /^的?(?:旁边|旁|边上|附近|隔壁|[左右上下][侧边方])[^。；;]*$/;
const OPENS_LANDMARK = new CharacterSet('的旁边附隔左右上下');
const LONGEST_LANDMARK = 12;
const NO_STEP = new CharacterSet('，,。；;：:');
const WORDS = new CharacterSet('', ['\u3400', '\u9fff'], ['A', 'Z'], ['a', 'z']);
const LOOK_BACK = 12;
const LONGEST_STEP = 22;

const ALTERNATIVE = /^(?:或者?|\/|、)$/;
/** How long what joins it to the other choice may be. */
const LONGEST_ALTERNATIVE = 2;
const COMMAS = new CharacterSet('、，,');

/** Which of the quoted spans of a view are menu steps. */
export function quotedSteps(text: string, quotes: readonly Span[]): QuotedStep[] {
  const steps: QuotedStep[] = [];
  let inTurn = false;
  let hasLandmark = false;
  let last: QuotedStep | null = null;
  for (let i = 0; i < quotes.length; i++) {
    const { start, end } = quotes[i] as Span;
    if (end - start > LONGEST_STEP || WORDS.firstIn(text, start, end) < 0 || NO_STEP.firstIn(text, start, end) >= 0) continue;
    const isAnnounced = start > 1 && ENDS_ANNOUNCEMENT.isAt(text, start - 2);
    const before = isAnnounced ? text.slice(Math.max(0, start - 1 - LOOK_BACK), start - 1) : '';
    // How much stands between this one and the step before it; −1 where there is none.
    const gap: number = last !== null && last.end + 1 < start ? start - last.end - 2 : -1;
    inTurn = (isAnnounced && IN_TURN.test(before)) || (inTurn && (gap === 0 || (gap === 1 && COMMAS.isAt(text, start - 2))));
    const landmark = hasLandmark;
    hasLandmark = OPENS_LANDMARK.isAt(text, end + 1) && isLandmark(text, end, quotes[i + 1]);
    if (hasLandmark) continue;
    let alternative = false;
    if (gap !== 0 && !(gap > 0 && inTurn) && !landmark) {
      const between = gap > 0 && gap <= LOOK_BACK ? text.slice(start - 1 - gap, start - 1) : '';
      alternative = gap > 0 && gap <= LONGEST_ALTERNATIVE && ALTERNATIVE.test(between);
      if (!alternative && !(between !== '' && goesOn(between)) && !(isAnnounced && announces(before, text, start, end))) continue;
    }
    last = new QuotedStep(start, end, alternative);
    steps.push(last);
  }
  return steps;
}

function goesOn(between: string): boolean {
  return GOES_DEEPER.test(between) || COMES_NEXT.test(between);
}

/** @param end of the quoted span that may be one; @param next the one behind it */
function isLandmark(text: string, end: number, next: Span | undefined): boolean {
  return next !== undefined && next.start - end <= LONGEST_LANDMARK && LANDMARK.test(text.slice(end + 1, next.start - 1));
}

/** True where the words before a quote, or those on both sides of it, make it a step. */
function announces(before: string, text: string, start: number, end: number): boolean {
  return (
    VERB_BEFORE.test(before) ||
    SEEN_BEFORE.test(before) ||
    SEARCH_BOX.test(before) ||
    LABEL_BEFORE.test(before) ||
    (IN_BEFORE.test(before) &&
      (HOLDS_STEPS.firstIn(text, start, end) >= 0 || opensRow(text, start, end) || NOUN_BEHIND.test(text.slice(end + 1, end + 4))))
  );
}

function opensRow(text: string, start: number, end: number): boolean {
  return BRACKET.isAt(text, start - 1) && BRACKET.isAt(text, end + 1);
}
