import type { ChannelType } from '@yibao-rules/model';
import { CharacterSet } from '../text/character-set.js';
import { ChannelMention } from './channel-mention.js';
import type { FoundWord } from './lexicon.js';

/** Ways that a text names by what they are only: the office, the machine in its hall, one's own employer. */
export const UNNAMED_WORDS: readonly (readonly [words: string, type: ChannelType])[] = [
  [
    '经办机构窗口 经办机构服务窗口 服务大厅 办事大厅 政务大厅 办事窗口 服务窗口 经办窗口 结算窗口 咨询窗口 人工窗口 窗口 经办机构 便民服务点 ' +
      '政务服务中心 便民服务中心 行政服务中心 事务受理服务中心 党群服务中心 医保服务中心 社保服务中心 医保中心 社保中心',
    'counter',
  ],
  [
    '自助机 自助服务机 自助查询机 自助缴费机 自助挂号机 自助办理机 自助终端 自助服务终端 自助查询终端 自助设备 自助服务设备 自助一体机 自助服务一体机',
    'kiosk',
  ],
  ['问HR 询问HR 咨询HR 联系HR 单位HR 公司HR 单位人事 公司人事 咨询单位 联系单位 询问单位 咨询用人单位 联系用人单位 单位经办人', 'employer'],
];

/** An office is a channel where somebody is sent there, not where it acts: 由经办机构审核. */
const SENT_THERE = /(?:到|去|前往|往|携|赴|在|向|通过|咨询|联系|设有|、|或)[^。；;]{0,20}$/;
/** Without one of these nobody is sent. */
const SENDING = new CharacterSet('到去往携赴在向过询系有、或');
const LOOK_BACK = 24;

/** The channels without a name among the words of a block's view. */
export function unnamedChannels(text: string, words: readonly FoundWord[]): ChannelMention[] {
  const found: ChannelMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const { start, end, value } = words[i] as FoundWord;
    if (value.kind !== 'unnamed' || (value.type === 'counter' && !isSentThere(text, start))) continue;
    found.push(new ChannelMention(value.type, null, null, null, start, end, end));
  }
  return found;
}

function isSentThere(text: string, at: number): boolean {
  const from = Math.max(0, at - LOOK_BACK);
  return SENDING.firstIn(text, from, at) >= 0 && SENT_THERE.test(text.slice(from, at));
}
