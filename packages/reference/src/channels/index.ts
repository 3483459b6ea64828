import type { OfficialChannel } from '@yibao-rules/model';
import { type Bank, channelData } from './load.js';

export type { Bank } from './load.js';

/** Every official channel: national hotlines and platforms, then those of provinces and cities. */
export function all(): readonly OfficialChannel[] {
  return channelData().channels;
}

/** The channel with that id (`hotline-12393`), or null. */
export function get(id: string): OfficialChannel | null {
  return channelData().channels.find((channel) => channel.id === id) ?? null;
}

/** The channels of that name or alias, one for each type (`国家医保APP` is none: leave the word APP out). */
export function find(name: string): OfficialChannel[] {
  return channelData().channels.filter((channel) => channel.name === name || channel.aliases.includes(name));
}

/** The banks whose apps guides name for paying contributions. */
export function banks(): readonly Bank[] {
  return channelData().banks;
}
