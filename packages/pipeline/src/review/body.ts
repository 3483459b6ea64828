import type { IncomingMessage } from 'node:http';
import { UserError } from '@yibao-rules/model';

/** A decision is a few hundred bytes; more is none. */
const MOST_BYTES = 16 * 1024;

/** The JSON value that a request carries. @throws UserError where it is longer than 16 KB, or no JSON. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new UserError(`a decision has at most ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch (error) {
    throw new UserError('the request is no JSON', { cause: error });
  }
}
