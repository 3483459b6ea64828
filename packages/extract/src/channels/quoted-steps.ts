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
  `(?:${alternation(STEP_VERBS)}|${alternation(STEP_PLACES)})(?:上|中|里|内|的|下的|下方的|右上角的|左下角的|底部的|顶部的|右下角的)?[:：,，]?$`,
);
/** 依次点击“我”、“服务”: the marks of a list join steps here, elsewhere alternatives. */
const IN_TURN = /依次(?:点击|点开|点|进入|选择|打开|选)?[:：]?$/;
const SEARCH_BOX = /搜索(?:框|栏)?(?:中|里|内|处)?(?:输入)?$/;
const IN_BEFORE = /[在于从的]$|使用$|利用$|通过$|(?:APP|App|app|客户端|小程序|公众号|支付宝|微信|云闪付)[”"」』】]?$/;
const NOUN_BEHIND = new RegExp(`^(?:${alternation(STEP_NOUNS)}|中|里|内|下|选择|点击|点开|找到|查看)`);
/** 某某小程序:【备案申请】. */
const LABEL_BEFORE = /(?:APP|App|app|小程序|公众号|平台|网站|微信|支付宝|路径|入口)[”"』」】]?[:：]$/;
/** What the words before a step end with; those before most quotes do not. */
const ENDS_ANNOUNCEMENT = new CharacterSet(
  `${endings(STEP_VERBS)}${endings(STEP_PLACES)}上中里内的:：,，索框栏处入在于从用过Pp端序号宝信付”"」』】次`,
);
const NO_STEP = new CharacterSet('，,。；;：:');
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
  let last: QuotedStep | null = null;
  for (let i = 0; i < quotes.length; i++) {
    const { start, end } = quotes[i] as Span;
    if (end - start > LONGEST_STEP || NO_STEP.firstIn(text, start, end) >= 0) continue;
    const isAnnounced = start > 1 && ENDS_ANNOUNCEMENT.isAt(text, start - 2);
    const before = isAnnounced ? text.slice(Math.max(0, start - 1 - LOOK_BACK), start - 1) : '';
    // How much stands between this one and the step before it; −1 where there is none.
    const gap: number = last !== null && last.end + 1 < start ? start - last.end - 2 : -1;
    inTurn = (isAnnounced && IN_TURN.test(before)) || (inTurn && (gap === 0 || (gap === 1 && COMMAS.isAt(text, start - 2))));
    let alternative = false;
    if (gap !== 0 && !(gap > 0 && inTurn)) {
      alternative = gap > 0 && gap <= LONGEST_ALTERNATIVE && ALTERNATIVE.test(text.slice(start - 1 - gap, start - 1));
      if (!alternative && !(isAnnounced && announces(before, text, end))) continue;
    }
    last = new QuotedStep(start, end, alternative);
    steps.push(last);
  }
  return steps;
}

/** True where the words before a quote, or those on both sides of it, make it a step. */
function announces(before: string, text: string, end: number): boolean {
  return (
    VERB_BEFORE.test(before) ||
    SEARCH_BOX.test(before) ||
    LABEL_BEFORE.test(before) ||
    (IN_BEFORE.test(before) && NOUN_BEHIND.test(text.slice(end + 1, end + 4)))
  );
}
