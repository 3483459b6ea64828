import type { ChannelType } from '@yibao-rules/model';
import type { ChannelMention } from './channel-mention.js';
import { NO_PURPOSE, type PurposeBits } from './purposes.js';

/** A record whose evidence is still a span of the article, `start`–`end`. */
export class Draft {
  constructor(
    readonly group: Group,
    readonly channel: ChannelMention,
    readonly path: string[] | null,
    public purposes: PurposeBits,
    public region: string | null,
    public former: boolean,
    readonly block: number,
    readonly start: number,
    readonly end: number,
  ) {}
}

/** The records of one type and name. */
class Group {
  /** The one without a path. */
  plain: Draft | null;
  /** Those with one; names of steps are of one line. */
  byPath: Map<string, Draft> | null;
  /** What those with a path are for. */
  served: PurposeBits;

  constructor(
    readonly type: ChannelType,
    /** The group of the same name and another type. */
    readonly next: Group | null,
  ) {
    this.plain = null;
    this.byPath = null;
    this.served = NO_PURPOSE;
  }
}

/** The records of an article: one for each type, name and path, with the evidence of its first place. */
export class Drafts {
  private readonly all: Draft[];
  private readonly byName: Map<string, Group>;

  constructor() {
    this.all = [];
    this.byName = new Map();
  }

  /** Takes up what a place says: as a new record, or into the one that it repeats. */
  add(
    channel: ChannelMention,
    path: string[] | null,
    purposes: PurposeBits,
    region: string | null,
    former: boolean,
    block: number,
    start: number,
    end: number,
  ): void {
    const group = this.groupOf(channel.name ?? '', channel.type);
    if (path !== null) group.served |= purposes;
    const key = path === null ? '' : path.join('\n');
    const known = path === null ? group.plain : group.byPath?.get(key);
    if (known) {
      known.purposes |= purposes;
      known.region ??= region;
      known.former ||= former;
      return;
    }
    const draft = new Draft(group, channel, path, purposes, region, former, block, start, end);
    this.all.push(draft);
    if (path === null) group.plain = draft;
    else {
      group.byPath ??= new Map();
      group.byPath.set(key, draft);
    }
  }

  private groupOf(name: string, type: ChannelType): Group {
    const first = this.byName.get(name) ?? null;
    for (let group = first; group !== null; group = group.next) if (group.type === type) return group;
    const group = new Group(type, first);
    this.byName.set(name, group);
    return group;
  }

  /** The records but those without a path where the same channel stands with a path and for all the same purposes. */
  withoutRepeats(): Draft[] {
    const kept: Draft[] = [];
    for (let i = 0; i < this.all.length; i++) {
      const draft = this.all[i] as Draft;
      const { byPath, served } = draft.group;
      if (draft.path !== null || draft.former || byPath === null || (draft.purposes & ~served) !== 0) kept.push(draft);
    }
    return kept;
  }
}
