// Whether an address on the network may be asked by a source that anybody could have written: public ones may, those of this machine, of
// the network it stands in and of special use may not. It judges the address that was resolved, never a name.
import ipaddr from "ipaddr.js";

const WORDS: Readonly<Record<string, string>> = {
  loopback: "this machine's own",
  private: "of a private network",
  uniqueLocal: "of a private network",
  linkLocal: "of the local link",
  carrierGradeNat: "of a provider's inner network",
  multicast: "for many at once",
  broadcast: "for many at once",
  unspecified: "no machine's",
};

/**
 * Null where the address is public, else what is wrong with it, as the end of "the address … is".
 * IPv4 inside IPv6 (::ffff:127.0.0.1) counts as the IPv4; ranges that carry one to elsewhere (6to4, Teredo, NAT64) are special and refused.
 */
export function whyNotPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return "no address";
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  return range === "unicast" ? null : (WORDS[range] ?? "kept for special use");
}
