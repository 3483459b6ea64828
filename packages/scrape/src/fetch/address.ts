/**
 * Which addresses are public. The ranges are the IANA special-purpose registries (RFC 6890) as ipaddr.js knows them: private (RFC 1918), loopback,
 * link-local with the clouds' metadata service (RFC 3927), carrier-grade NAT (RFC 6598), unique local (RFC 4193), multicast, unspecified,
 * documentation, benchmarking, reserved. Of IPv6 only 2000::/3 is given out for public use; an IPv4 address inside an IPv6 one (RFC 4291 mapped,
 * RFC 6052 NAT64, RFC 3056 6to4) counts as that IPv4 address.
 */
import ipaddr from 'ipaddr.js';

/** What is wrong with an IP address, in words for a message (`a loopback address`), or null where it is public. */
export function whyNotPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'no IP address';
  const found = ipaddr.parse(address);
  return found instanceof ipaddr.IPv6 ? whyNotPublic6(found) : whyNotPublic4(found);
}

/** Serves machines of the Azure cloud what 169.254.169.254 serves elsewhere, out of a public range. */
const AZURE_HOST = '168.63.129.16';

const RANGE_WORDS: Readonly<Record<string, string>> = {
  private: 'a private address',
  uniqueLocal: 'a private address',
  loopback: 'a loopback address',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'an address inside a carrier network',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  unspecified: 'the unspecified address',
};
const RESERVED = 'a reserved address';

function whyNotPublic4(address: ipaddr.IPv4): string | null {
  const range = address.range();
  if (range === 'unicast') return address.toString() === AZURE_HOST ? 'the address of a cloud service' : null;
  return RANGE_WORDS[range] ?? RESERVED;
}

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

function whyNotPublic6(address: ipaddr.IPv6): string | null {
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === 'ipv4Mapped' || address.match(NAT64)) return whyNotPublic4(ipv4(bytes.slice(12)));
  if (range === '6to4') return whyNotPublic4(ipv4(bytes.slice(2, 6)));
  return range === 'unicast' && address.match(GLOBAL_UNICAST) ? null : (RANGE_WORDS[range] ?? RESERVED);
}

function ipv4(bytes: number[]): ipaddr.IPv4 {
  return new ipaddr.IPv4(bytes);
}
