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

let byName: ReadonlyMap<string, readonly OfficialChannel[]> | null = null;

function indexByName(): ReadonlyMap<string, readonly OfficialChannel[]> {
  const found = new Map<string, OfficialChannel[]>();
  for (const channel of channelData().channels) {
    for (const name of new Set([channel.name, ...channel.aliases])) found.set(name, [...(found.get(name) ?? []), channel]);
  }
  return found;
}

/** The channels of that name or alias, one for each type (`国家医保APP` is none: leave the word APP out). */
export function find(name: string): OfficialChannel[] {
  byName ??= indexByName();
  return [...(byName.get(name) ?? [])];
}

/** The banks whose apps guides name for paying contributions. */
export function banks(): readonly Bank[] {
  return channelData().banks;
}
