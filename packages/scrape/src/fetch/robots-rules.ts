/**
 * The rules of a robots.txt (RFC 9309, 2.2): groups of user agents, allow and disallow with `*` and `$`, the longest match wins. Own code, because the
 * parsers that are kept compare a path with a hostile rule in quadratic time: seconds of every page; here both are walked through once.
 */

/** RFC 9309, 2.5: at least 500 KiB are read; what follows is left out. */
export const MOST_ROBOTS_BYTES = 500 * 1024;

/** The rules of one site for one crawler. */
export interface RobotsRules {
  allows(url: URL): boolean;
  /** The pause between two requests that the site asks for, or null. No standard has it; many sites do. */
  crawlDelayMs: number | null;
}

export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelayMs: null };

interface Rule {
  allow: boolean;
  /** What stands between the stars, in order. */
  parts: readonly string[];
  /** `$`: the path ends here. */
  anchored: boolean;
  /** Octets of the pattern: the most specific rule has most. */
  length: number;
}

interface Group {
  rules: Rule[];
  crawlDelayMs: number | null;
}

/**
 * The rules that a robots.txt gives to a crawler: those of all groups that name it, else of all groups for `*`. Whatever is no rule is left out;
 * it never fails.
 * @param token the crawler's product token, e.g. `yibao-rules`; case does not matter.
 */
export function readRobots(bytes: Uint8Array, token: string): RobotsRules {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_ROBOTS_BYTES));
  const own = token.toLowerCase();
  const groups = new Map<string, Group>();
  let agents: string[] = [];
  let inRules = true;
  for (const [key, value] of records(text)) {
    if (key === 'user-agent') {
      if (inRules) agents = [];
      inRules = false;
      const agent = agentOf(value);
      if (agent !== own && agent !== '*') continue;
      agents.push(agent);
      // A group without rules is one: it allows everything to those it names.
      if (!groups.has(agent)) groups.set(agent, { rules: [], crawlDelayMs: null });
    } else if (key === 'crawl-delay') {
      for (const agent of agents) groups.get(agent)!.crawlDelayMs = delayOf(value);
    } else {
      inRules = true;
      if (value !== '') for (const agent of agents) groups.get(agent)!.rules.push(ruleOf(key === 'allow', value));
    }
  }
  const group = groups.get(own) ?? groups.get('*');
  return group ? { allows: (url) => allows(group.rules, url), crawlDelayMs: group.crawlDelayMs } : ALLOW_ALL;
}

const KEYS = new Set(['user-agent', 'allow', 'disallow', 'crawl-delay']);

/** The lines that mean something here: other records must not part a group (2.2.4). */
function* records(text: string): Generator<[key: string, value: string]> {
  for (const line of text.split(/[\r\n]/)) {
    const [content] = line.split('#', 1) as [string];
    const colon = content.indexOf(':');
    const key = content.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (KEYS.has(key)) yield [key, content.slice(colon + 1).trim()];
  }
}

function agentOf(value: string): string {
  return /^(?:\*(?!\S)|[A-Za-z_-]+)/.exec(value)?.[0].toLowerCase() ?? '';
}

function delayOf(value: string): number | null {
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(value) && Number(value) > 0 ? Number(value) * 1000 : null;
}

function ruleOf(allow: boolean, value: string): Rule {
  const anchored = value.endsWith('$');
  const parts = (anchored ? value.slice(0, -1) : value).split('*').map(comparable);
  return { allow, parts, anchored, length: parts.join('*').length + (anchored ? 1 : 0) };
}

/** The longest match wins, permission among equals; what no rule matches is allowed (2.2.2). */
function allows(rules: readonly Rule[], url: URL): boolean {
  const path = comparable(`${url.pathname}${url.search}`);
  let best: Rule | null = null;
  for (const rule of rules) {
    const weaker = best !== null && (rule.length < best.length || (rule.length === best.length && best.allow));
    if (!weaker && matches(rule, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** The first part begins the path, each other one is taken where it comes first, the last one where the path ends if it is anchored. */
function matches({ parts, anchored }: Rule, path: string): boolean {
  const [first, ...others] = parts as [string, ...string[]];
  if (!path.startsWith(first)) return false;
  const last = anchored ? others.pop() : undefined;
  if (anchored && last === undefined) return path === first;
  let at = first.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return last === undefined || (path.length - last.length >= at && path.endsWith(last));
}

/**
 * Octets as they are compared (2.2.2): everything percent-encoded but what a URL may hold as it is, and nothing encoded that needs no encoding. A star
 * or a dollar sign that means itself is `%2A` or `%24`, in a rule as in a path.
 */
function comparable(text: string): string {
  const encoded = text.toWellFormed().replace(/[^!#&'()+,\-./0-9:;=?@A-Z[\]_a-z~%]+/g, encodeOctets);
  return encoded.replace(/%[0-9A-Fa-f]{2}/g, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[-.0-9A-Z_a-z~]/.test(character) ? character : octet.toUpperCase();
  });
}

function encodeOctets(characters: string): string {
  return encodeURIComponent(characters).replace(/\*/g, '%2A');
}
