import { type ChannelAssertion, type ChannelClaim, channelClaimId } from '@yibao-rules/model';
import { type Attribution, firstStated, groupById, orderAssertions } from '../grouping.js';
import { judgeChannel } from './channel-answer.js';

/** One claim for each channel, with every source that names it and every menu path into it; sorted by id. */
export function assembleChannels(stated: readonly (Attribution & { stated: ChannelAssertion })[]): ChannelClaim[] {
  const channels = groupById(stated, ({ stated: channel }) => channelClaimId(channel));
  return channels.flatMap(([id, group]) => {
    const [first] = group;
    if (!first) return [];
    const { type, name, region } = first.stated;
    const assertions = orderAssertions(
      group.map(({ stated: { purposes, status, path }, source, asOf, evidence }) => ({
        value: { purposes, status, path },
        source,
        asOf,
        evidence,
      })),
    );
    const number = firstStated(group, (item) => item.stated.number);
    return [{ id, type, name, number, region, ...judgeChannel(assertions), assertions, contradictions: [] }];
  });
}
