import { isOfficial } from './lexicon.js';

/** A telephone number in its usual form. */
export interface PhoneNumber {
  digits: string;
  /** `service`: a known short number, sure by itself. `short`: another. `landline` and `free`: need words that call them a telephone. */
  kind: 'service' | 'short' | 'landline' | 'free';
}

const SHORT = /^1[12]\d$|^(?:12|96|95|11)\d{3,4}$/;
/** A short number of one place, behind its area code: 0871-96599. */
const SHORT_LOCAL = /^(?:12|9[56])\d{3,4}$/;
const FREE = /^[48]00\d{7}$/;
const SEPARATOR = /[^0-9]/;

/** What a number as written is, or null where it is no telephone's. */
export function readNumber(written: string): PhoneNumber | null {
  const groups = SEPARATOR.test(written) ? groupsOf(written) : [written];
  const joined = groups.length === 1 ? (groups[0] as string) : groups.join('');
  if (isServiceNumber(joined)) return { digits: joined, kind: 'service' };
  // 12345-9: a key to press behind a service number.
  if (groups.length === 2 && isServiceNumber(groups[0] as string) && (groups[1] as string).length <= 2)
    return { digits: groups.join('-'), kind: 'service' };
  if (SHORT.test(joined)) return { digits: joined, kind: 'short' };
  if (FREE.test(joined)) return { digits: `${joined.slice(0, 3)}-${joined.slice(3, 6)}-${joined.slice(6)}`, kind: 'free' };
  return landline(groups, joined);
}

function groupsOf(written: string): string[] {
  return written
    .replace(/[（()）]/g, '-')
    .replace(/[－—– ]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/-{2,}/g, '-')
    .split('-');
}

function isServiceNumber(digits: string): boolean {
  return digits.length === 5 && isOfficial(digits);
}

/** Area code and 7 or 8 digits, or a service number behind an area code; an extension of up to 4 digits may follow. */
function landline(groups: readonly string[], joined: string): PhoneNumber | null {
  const areaLength = /^0(?:10|2\d)/.test(joined) ? 3 : 4;
  if (joined.startsWith('0')) {
    const area = joined.slice(0, areaLength);
    const extension = groups.length > 2 && (groups.at(-1) as string).length <= 4 ? (groups.at(-1) as string) : '';
    const local = joined.slice(areaLength, joined.length - extension.length);
    if (isServiceNumber(local)) return { digits: `${area}-${local}`, kind: 'service' };
    if (groups.length > 1 && SHORT_LOCAL.test(local)) return { digits: `${area}-${local}`, kind: 'landline' };
    if (local.length !== 7 && local.length !== 8) return null;
    return { digits: [area, local, extension].filter(Boolean).join('-'), kind: 'landline' };
  }
  return groups.length === 1 && /^[2-8]\d{6,7}$/.test(joined) ? { digits: joined, kind: 'landline' } : null;
}
