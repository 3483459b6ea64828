import type { ChannelType } from '@yibao-rules/model';
import type { ChannelMention } from './mention.js';

/** Ways that a text names by what they are only: the office, the machine in its hall, one's own employer. */
const UNNAMED: readonly (readonly [type: ChannelType, words: RegExp])[] = [
  [
    'counter',
    /经办机构(?:服务)?窗口|(?:服务|办事|政务)大厅|(?:办事|服务|经办|结算|咨询|人工)窗口|经办机构|便民服务点|(?:政务|便民|行政|事务受理|党群|医保|社保)服务中心|(?:医保|社保)中心|窗口/g,
  ],
  ['kiosk', /自助(?:服务|查询|缴费|挂号|办理)?(?:终端|设备|一体机|机)/g],
  ['employer', /(?:问|询问|咨询|联系)(?:本?单位|公司)?(?:的)?(?:HR|人事|单位经办人|用人单位)|单位HR|单位人事/g],
];
/** An office is a channel where somebody is sent there, not where it acts: 由经办机构审核. */
const SENT_THERE = /(?:到|去|前往|往|携|赴|在|向|通过|咨询|联系|设有|、|或)[^。；;]{0,20}$/;
const LOOK_BACK = 24;

/** The channels without a name in a block's view. */
export function unnamedChannels(text: string): ChannelMention[] {
  return UNNAMED.flatMap(([type, words]) =>
    [...text.matchAll(words)]
      .filter((match) => type !== 'counter' || SENT_THERE.test(text.slice(Math.max(0, match.index - LOOK_BACK), match.index)))
      .map((match) => ({
        type,
        name: null,
        number: null,
        region: null,
        start: match.index,
        end: match.index + match[0].length,
        until: match.index + match[0].length,
        example: false,
      })),
  );
}
