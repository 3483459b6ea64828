import { alternation } from '../text/alternation.js';
import { CharacterSet } from '../text/character-set.js';
import type { Span } from './quotes.js';
import { STEP_NOUNS, STEP_PLACES, STEP_VERBS } from './steps.table.js';

/** A step in quotation marks or brackets that a verb or a place announces: 点击“服务”, 在【我的权益】板块. */
export interface QuotedStep extends Span {
  /** Another choice of the step before it: “城市服务”或“社保”. */
  alternative: boolean;
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
const NO_STEP = new CharacterSet('，,。；;：:');
const LOOK_BACK = 12;
const LONGEST_STEP = 22;

const ALTERNATIVE = /^(?:或者?|\/|、)$/;

/** Which of the quoted spans of a view are menu steps. */
export function quotedSteps(text: string, quotes: readonly Span[]): QuotedStep[] {
  const steps: QuotedStep[] = [];
  let inTurn = false;
  for (const quote of quotes) {
    if (quote.end - quote.start > LONGEST_STEP || NO_STEP.firstIn(text, quote.start, quote.end) >= 0) continue;
    const before = text.slice(Math.max(0, quote.start - 1 - LOOK_BACK), quote.start - 1);
    const last = steps.at(-1);
    const between = last && last.end + 1 < quote.start ? text.slice(last.end + 1, Math.max(last.end + 1, quote.start - 1)) : null;
    const turn: boolean = IN_TURN.test(before) || (inTurn && between !== null && /^[、，,]?$/.test(between));
    inTurn = turn;
    const { start, end } = quote;
    if (between !== null && (between === '' || turn)) steps.push({ start, end, alternative: false });
    else if (between !== null && ALTERNATIVE.test(between)) steps.push({ start, end, alternative: true });
    else if (
      VERB_BEFORE.test(before) ||
      SEARCH_BOX.test(before) ||
      LABEL_BEFORE.test(before) ||
      (IN_BEFORE.test(before) && NOUN_BEHIND.test(text.slice(quote.end + 1, quote.end + 4)))
    ) {
      steps.push({ start, end, alternative: false });
    }
  }
  return steps;
}
