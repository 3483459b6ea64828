/**
 * Content codings (RFC 9110, 8.4): undone as the bytes come, with a bound on what goes in, on what comes out, and on the ratio of the two, so that a
 * small bomb never fills the memory. A coding that ends before its end is an error of zlib, and is told as a cut body.
 */
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { failure } from './fetch-fault.js';
import type { FetchLimits } from './limits.table.js';

type Decoder = () => NodeJS.ReadWriteStream;

// Node has zstd since 22.15; a server is only asked for what can be undone.
const zstd = (zlib as { createZstdDecompress?: Decoder }).createZstdDecompress;

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  deflate: () => zlib.createInflate(),
  ...(zstd ? { zstd } : {}),
};

/** What `Accept-Encoding` asks for. */
export const ACCEPT_ENCODING = ['gzip', 'br', ...(zstd ? ['zstd'] : [])].join(', ');

/** More codings on top of each other are no page. */
const MOST_CODINGS = 2;

/** The codings of a Content-Encoding header, in the order in which they were applied. @throws FetchFault for one that is not known. */
export function codingsOf(header: string | undefined): string[] {
  const codings = (header ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const unknown = codings.find((coding) => !Object.hasOwn(DECODERS, coding));
  if (unknown !== undefined || codings.length > MOST_CODINGS) {
    throw failure('content-encoding', {
      reason: `The page is packed in a way that is not read (Content-Encoding: ${(header ?? '').slice(0, 100)}).`,
      hint: 'The server sends what nobody asked for; save the page in a browser and add the file.',
    });
  }
  return codings;
}

/**
 * Reads a body to its end and undoes its codings.
 * @param cutAt how many decoded bytes are enough: what follows is left unread. Without it, more than `mostBytes` are a fault.
 * @throws FetchFault where a bound is passed; else whatever the stream or zlib throws.
 */
export async function decodeBody(
  body: AsyncIterable<Uint8Array>,
  codings: readonly string[],
  limits: Pick<FetchLimits, 'mostBytes' | 'mostRatio' | 'ratioFromBytes'>,
  cutAt: number | null = null,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  let length = 0;
  // Of the errors that fall together when a pipeline breaks, ours is the one that says why.
  let stop: unknown = null;
  const stopFor = (reason: unknown) => {
    stop = reason;
    return reason;
  };
  const counted = async function* () {
    for await (const chunk of body) {
      received += chunk.length;
      if (received > limits.mostBytes) throw stopFor(tooLarge(limits.mostBytes));
      yield chunk;
    }
  };
  const collect = async (unpacked: AsyncIterable<Uint8Array>) => {
    for await (const chunk of unpacked) {
      length += chunk.length;
      chunks.push(chunk);
      if (cutAt !== null && length >= cutAt) throw stopFor(ENOUGH);
      if (length > limits.ratioFromBytes && length > received * limits.mostRatio) throw stopFor(bomb(received, length));
      if (length > limits.mostBytes) throw stopFor(tooLarge(limits.mostBytes));
    }
  };
  const decoders = codings.map((coding) => DECODERS[coding]!()).reverse();
  try {
    await pipeline([counted, ...decoders, collect] as unknown as NodeJS.ReadWriteStream[]);
  } catch (error) {
    if (stop !== ENOUGH) throw stop ?? error;
  }
  return Buffer.concat(chunks, length).subarray(0, cutAt ?? length);
}

/** Ends the pipeline where `cutAt` bytes are there: leaving the loop would wait for a server that may never stop. */
const ENOUGH = new Error('enough');

/** The fault of a body that is longer than an article may be. */
export function tooLarge(most: number) {
  return failure('too-large', {
    reason: `The page is longer than ${megabytes(most)}, the most that one article may have.`,
    hint: 'Check that the address is an article; a collection is split first.',
  });
}

function bomb(received: number, length: number) {
  return failure('compression-bomb', {
    reason: `${received} bytes unpack into more than ${length}: no page is packed so densely.`,
    hint: 'Leave this address out: the server is broken or hostile.',
  });
}

function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;
}
