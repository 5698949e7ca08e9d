// Rows of addresses: public ones pass, all others are named for what they are; IPv4 in the clothes of IPv6 is judged as what it is.
import fc from "fast-check";
import { expect, test } from "vitest";
import { whyNotPublic } from "./address.js";

test.each(["8.8.8.8", "93.184.216.34", "2606:4700::1111", "2a00:1450:4001::8a", "::ffff:8.8.8.8"])(
  "%s is public",
  (one) => {
    expect(whyNotPublic(one)).toBeNull();
  },
);

test.each([
  ["127.0.0.1", "this machine's own"],
  ["127.255.255.254", "this machine's own"],
  ["::1", "this machine's own"],
  ["::ffff:127.0.0.1", "this machine's own"],
  ["::127.0.0.1", "this machine's own"],
  ["10.0.0.1", "of a private network"],
  ["172.16.0.1", "of a private network"],
  ["192.168.1.1", "of a private network"],
  ["fd00::1", "of a private network"],
  ["169.254.169.254", "of the local link"],
  ["fe80::1", "of the local link"],
  ["fe80::1%eth0", "of the local link"],
  ["100.64.0.1", "of a provider's inner network"],
  ["224.0.0.1", "for many at once"],
  ["ff02::1", "for many at once"],
  ["255.255.255.255", "for many at once"],
  ["0.0.0.0", "no machine's"],
  ["::", "no machine's"],
  ["192.0.2.1", "kept for special use"],
  ["198.18.0.1", "kept for special use"],
  ["240.0.0.1", "kept for special use"],
  ["64:ff9b::7f00:1", "kept for special use"],
  ["2002:7f00:1::", "kept for special use"],
  ["2001::1", "kept for special use"],
  ["2001:db8::1", "kept for special use"],
  ["localhost", "no address"],
  ["", "no address"],
])("%s is %s", (one, said) => {
  expect(whyNotPublic(one)).toBe(said);
});

test("an IPv4 address is judged alike within IPv6, and anything is judged", () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(whyNotPublic(`::ffff:${address}`)).toBe(whyNotPublic(address));
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.ipV6(), fc.string()), (address) => {
      expect([null, "string"]).toContain(whyNotPublic(address) === null ? null : "string");
    }),
  );
});
