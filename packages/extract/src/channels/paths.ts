import { CharacterSet } from '../text/character-set.js';
import { isMenuEntry } from './bare-steps.js';
import type { Chain } from './chains.js';
import type { ChannelMention } from './channel-mention.js';
import { type MenuEvent, menuEvents } from './events.js';
import {
  ACTION,
  CHAIN_ENDS,
  ENTERS,
  endsMenu,
  goesOn,
  isInBrackets,
  isJoined,
  OTHERWISE,
  OWN_PAGE,
  opensChannel,
  WHOLE_STEP,
} from './menu-words.js';
import type { QuotedStep } from './quoted-steps.js';
import type { Span } from './quotes.js';
import { isLabel, type View } from './view.js';

/** A menu path and the channels that it is a path of. Offsets count in the block's view. */
export interface PathRecord {
  targets: readonly ChannelMention[];
  path: string[];
  start: number;
  end: number;
}

/** What a block leaves to the one behind it: the channels that stand open, and the paths that the next step continues. */
export interface OpenMenu {
  targets: readonly ChannelMention[];
  paths: readonly string[][];
}

export interface BlockPaths {
  records: PathRecord[];
  open: OpenMenu | null;
  /** True where the block went on with the menu that the block before it left open: its paths replace those. */
  continued: boolean;
}

export const NO_PATHS: BlockPaths = { records: [], open: null, continued: false };

/**
 * The menu paths in the view of one block. Marks the mentions that are steps of another channel's menu, and no channels here.
 * @param mentions its channels, in text order
 * @param inherited the channels of the nearest heading, for steps that no channel in the block opens
 * @param before what the block before left open, where this block stands directly below it
 */
export function pathsIn(
  view: View,
  mentions: readonly ChannelMention[],
  inherited: readonly ChannelMention[],
  before: OpenMenu | null,
): BlockPaths {
  const { text } = view;
  const mayGoOn = before !== null && goesOn(text);
  const channelsAlone = mayGoOn || isLabel(text) || opensChannel(text);
  const events = menuEvents(view, mentions, channelsAlone);
  // Without a step channels have no path, and only those of a label or a first step stand open for the block below.
  if (events.length === 0 && !mayGoOn) return NO_PATHS;
  const isContinued = mayGoOn && (events.length === 0 || (events[0] as MenuEvent).mention === null || WHOLE_STEP.test(text));
  return new PathReader(view, mentions, inherited, before).read(events, isContinued);
}

class PathReader {
  private readonly records: PathRecord[];
  private targets: readonly ChannelMention[];
  /** Alternatives of the path so far; one empty path where no step is read yet. */
  private paths: string[][];
  /** The alternatives without their last step. */
  private stems: readonly string[][];
  private start: number;
  private end: number;
  private closed: boolean;
  private continued: boolean;
  private lastMention: ChannelMention | null;
  private readonly inherited: readonly ChannelMention[];
  private readonly text: string;

  constructor(
    private readonly view: View,
    private readonly mentions: readonly ChannelMention[],
    inherited: readonly ChannelMention[],
    private readonly before: OpenMenu | null,
  ) {
    this.records = [];
    this.paths = [[]];
    this.stems = [];
    this.start = -1;
    this.end = -1;
    this.closed = false;
    this.continued = false;
    this.lastMention = null;
    this.text = view.text;
    // 方式一:微信 is as good as a heading for the block below it.
    this.inherited = before?.paths.every((path) => path.length === 0) ? before.targets : inherited;
    this.targets = this.inherited;
  }

  read(events: readonly MenuEvent[], goesOn: boolean): BlockPaths {
    if (goesOn && this.before !== null) {
      this.targets = this.before.targets;
      this.paths = this.before.paths.map((path) => [...path]);
      const step = this.wholeStep(events);
      if (step !== null) return this.takeWhole(step);
    }
    const { sentences } = this.view;
    let next = 0;
    for (let i = 0; i < sentences.length; i++) {
      const { start, end } = sentences[i] as Span;
      if (start > 0) this.beginSentence(start);
      for (; next < events.length && (events[next] as MenuEvent).at < end; next++) this.take(events[next] as MenuEvent, goesOn);
    }
    return this.finish();
  }

  private finish(): BlockPaths {
    const open = this.openMenu();
    this.flush();
    return { records: this.records, open, continued: this.continued };
  }

  private beginSentence(start: number): void {
    if (this.hasSteps() && goesOn(this.text.slice(start, start + 8))) return;
    this.flush();
  }

  private hasSteps(): boolean {
    for (let i = 0; i < this.paths.length; i++) if ((this.paths[i] as string[]).length > 0) return true;
    return false;
  }

  private take(event: MenuEvent, goesOn: boolean): void {
    if (event.mention !== null) this.mention(event.mention);
    else if (event.chain !== null) this.chain(event.chain, event.heads, goesOn);
    else if (event.step !== null) this.step(event.step, goesOn);
  }

  private mention(mention: ChannelMention): void {
    if (mention.type === 'hotline' || mention.type === 'counter' || mention.type === 'kiosk' || mention.type === 'employer') return;
    if (mention.name === null || mention.example) {
      // 在APP内 means the one named before; another nameless one ends what was open.
      if (this.targets === this.inherited && mention.name === null) this.reset([]);
      return;
    }
    const hasSteps = this.hasSteps();
    // 搜索“医保”,选择“…”小程序: the steps only lead to the mini-program, which is the channel.
    if (hasSteps && (mention.type === 'mini-program' || mention.type === 'official-account') && this.targets === this.inherited)
      this.reset([]);
    const last = this.lastMention;
    const joined = last !== null && !hasSteps && isJoined(this.text, last.until, mention.start);
    this.flush();
    this.closed = false;
    const more = (joined || last?.start === mention.start) && this.targets.length < MOST_TARGETS;
    this.targets = more ? [...this.targets, mention] : [mention];
    this.lastMention = mention;
  }

  /** 甲公众号、乙APP(路径:首页-社保): what brackets hold is said of the channel directly before them alone. */
  private narrow(at: number): void {
    const last = this.lastMention;
    if (this.targets.length < 2 || last === null || this.hasSteps()) return;
    if (isInBrackets(this.text, last.until, at)) this.targets = this.targets.filter(({ start }) => start === last.start);
  }

  private chain(chain: Chain, heads: readonly ChannelMention[], goesOn: boolean): void {
    if (heads.length > 0) {
      this.flush();
      this.targets = heads;
      this.closed = false;
      this.lastMention = null;
    } else if (OTHERWISE.test(this.text.slice(Math.max(0, chain.start - 10), chain.start))) {
      this.flush();
      // Below 微信: 搜索“…”小程序。或:我→服务→…: the other way begins on the app's own page.
      const [first] = chain.steps;
      const own = first !== undefined && OWN_PAGE.test(this.words(first.start, first.end));
      if (own && this.inherited.length > 0 && this.targets.every(({ type }) => CARRIED.has(type))) this.targets = this.inherited;
    }
    if (heads.length === 0) this.narrow(chain.start);
    for (let i = heads.length > 0 ? 1 : 0; i < chain.steps.length; i++) {
      const { start, end } = chain.steps[i] as Span;
      const words = this.words(start, end);
      if (this.hasSteps() || !ENTERS.test(words)) this.append([words], start, end, goesOn, CHAIN_ENDS);
    }
  }

  private step(step: QuotedStep, goesOn: boolean): void {
    const words = this.words(step.start, step.end);
    this.narrow(step.start);
    if (step.alternative && !this.closed) {
      if (this.paths.length + this.stems.length <= MOST_ALTERNATIVES) {
        this.paths = [...this.paths, ...this.stems.map((stem) => [...stem, words])];
      }
      this.end = step.end;
      return;
    }
    const steps = JOINTS.firstIn(words, 0, words.length) < 0 ? [words] : words.split(/[-—–>＞→⇒·｜|]+/);
    this.append(steps.filter(Boolean), step.start, step.end, goesOn);
  }

  private append(words: readonly string[], start: number, end: number, goesOn: boolean, ends = ACTION): void {
    if (this.closed) return;
    if (words.length === 0 || words.some((word) => endsMenu(word, ends))) {
      this.closed = true;
      return;
    }
    if (this.start < 0) this.start = start;
    this.end = end;
    if (goesOn) this.continued = true;
    this.stems = this.paths;
    const paths: string[][] = [];
    for (let i = 0; i < this.paths.length; i++) paths.push(longer(this.paths[i] as string[], words));
    this.paths = paths;
  }

  /** The step that is a whole list item, without marks (点击证明开具), or null. */
  private wholeStep(events: readonly MenuEvent[]): string | null {
    if (events.some(({ mention }) => mention === null)) return null;
    const whole = WHOLE_STEP.exec(this.text);
    return whole !== null && isMenuEntry(whole[1] as string, whole[2] as string) ? (whole[2] as string) : null;
  }

  private takeWhole(step: string): BlockPaths {
    const start = this.text.indexOf(step);
    this.append([step], start, start + step.length, true);
    for (const mention of this.mentions) mention.isStep = true;
    return this.finish();
  }

  private words(start: number, end: number): string {
    return this.text.slice(start, this.text.charCodeAt(end - 1) === AND_SO_ON ? end - 1 : end);
  }

  private openMenu(): OpenMenu | null {
    if (this.closed) return null;
    const { targets } = this;
    // A block that names a channel as a label or a first step does opens it.
    if (!this.hasSteps() && (targets === this.inherited || !(isLabel(this.text) || opensChannel(this.text)))) return null;
    const named = targets.filter(({ name, example }) => name !== null && !example);
    return named.length === 0 ? null : { targets: named, paths: this.paths };
  }

  private flush(): void {
    if (this.start >= 0) {
      for (const path of this.paths) {
        if (path.length > 0 && this.targets.length > 0)
          this.records.push({ targets: this.targets, path, start: this.start, end: this.end });
      }
    }
    if (this.hasSteps()) this.paths = [[]];
    this.start = -1;
    this.closed = false;
  }

  private reset(targets: readonly ChannelMention[]): void {
    this.targets = targets;
    this.paths = [[]];
    this.start = -1;
  }
}

/** A path and the steps behind it, as far as a path may go. */
function longer(path: readonly string[], steps: readonly string[]): string[] {
  const all: string[] = [];
  for (let i = 0; i < path.length; i++) all.push(path[i] as string);
  for (let i = 0; i < steps.length && all.length < LONGEST_PATH; i++) all.push(steps[i] as string);
  return all;
}

const AND_SO_ON = '等'.charCodeAt(0);
const CARRIED: ReadonlySet<string> = new Set(['mini-program', 'official-account']);

/** What a quoted step may hold between several: “我的-服务”. */
const JOINTS = new CharacterSet('-—–>＞→⇒·｜|');
/** Bounds that no guide reaches: how many channels share a menu, its alternatives, its steps. */
const MOST_TARGETS = 24;
const MOST_ALTERNATIVES = 8;
const LONGEST_PATH = 12;
