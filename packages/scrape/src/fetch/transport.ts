/**
 * The connection layer. Names are resolved here, and only here: the addresses that a name stands for are checked in the same call that hands them to
 * the socket, so that no second answer of the DNS can slip in between (DNS rebinding). Nothing is sent but what the caller gives: no cookies, no
 * credentials, no proxy of the environment.
 */
import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import { isIPv6, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { FetchLimits } from './limits.table.js';
import { type AllowPrivate, isVouchedFor, refusePrivate } from './target.js';

/** The addresses of a host name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

export const systemResolve: Resolve = (hostname) => systemLookup(hostname, { all: true });

export interface TransportOptions {
  limits: FetchLimits;
  allowPrivate: AllowPrivate;
  resolve: Resolve;
}

/** An undici agent that connects to public addresses only, or to hosts that the user vouches for. The caller closes it. */
export function createAgent({ limits, allowPrivate, resolve }: TransportOptions): Agent {
  const connector = (lookup: LookupFunction) => buildConnector({ timeout: limits.connectMs, lookup } as buildConnector.BuildOptions);
  const free = connector(lookupWith(resolve));
  const guarded = connector(
    lookupWith(async (hostname) => {
      const found = await resolve(hostname);
      refusePrivate(
        hostname,
        found.map(({ address }) => address),
      );
      return found;
    }),
  );
  return new Agent({
    connect: (options, callback) => {
      const vouchedFor = isVouchedFor(originOf(options), allowPrivate);
      return (vouchedFor ? free : guarded)(options, callback);
    },
    connections: 1,
    pipelining: 1,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyMs,
    maxHeaderSize: limits.mostHeaderBytes,
  });
}

/** Where a connection goes; undici gives IPv6 addresses without their brackets. */
function originOf({ protocol, hostname, port }: buildConnector.Options): URL {
  const host = isIPv6(hostname) ? `[${hostname}]` : hostname;
  return new URL(`${protocol}//${host}:${port}`);
}

function lookupWith(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found;
        if (first === undefined) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
        else if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
