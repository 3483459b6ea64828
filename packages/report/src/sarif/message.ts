import type { Message } from 'sarif';
import { plainText } from '../text/invisible.js';

/**
 * A plain-text message. Braces are doubled and brackets escaped, because SARIF reads placeholders and links out of plain text too
 * (2.1.0, 3.11.5 and 3.11.6).
 */
export function message(text: string): Message {
  return { text: escapeMessage(text) };
}

export function escapeMessage(text: string): string {
  return plainText(text)
    .replace(/[{}]/g, '$&$&')
    .replace(/[\\[\]]/g, '\\$&');
}
