/** Who asks: a crawler says its name and how its people are reached (RFC 9110, 10.1.5; RFC 9309, 2.2.1). */
import { UserError } from '@yibao-rules/model';

/** The name that robots.txt groups are found by. */
export const PRODUCT_TOKEN = 'yibao-rules';

const VERSION = '0.1';

/**
 * The User-Agent of this project. It has no address of its own on the web, and makes none up: whoever runs it says how they are reached.
 * @param contact an e-mail address or a page, e.g. `data@example.org`; null where the user gives none.
 * @throws UserError where the contact cannot stand in a header.
 */
export function userAgentOf(contact: string | null): string {
  if (contact !== null && !/^[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?$/.test(contact.replace(/[()\\]/g, '\u0000'))) {
    throw new UserError('The contact for the User-Agent may hold up to 200 ASCII characters and no brackets.', {
      hint: 'Give an e-mail address or the address of a page.',
    });
  }
  const reached = contact === null ? 'run by a private person who gave no contact' : `contact: ${contact}`;
  return `${softwareName()} (open-source reader of articles on social insurance; ${reached})`;
}

/** Name and version, for files that say what wrote them. */
export function softwareName(): string {
  return `${PRODUCT_TOKEN}/${VERSION}`;
}

/** The product token of a User-Agent: what stands before the version. */
export function tokenOf(userAgent: string): string {
  return /^[A-Za-z_-]+/.exec(userAgent)?.[0] ?? PRODUCT_TOKEN;
}
