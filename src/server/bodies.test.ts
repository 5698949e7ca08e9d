// Finished answers kept within a bound of bytes, the longest unused first to go.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Bodies } from "./bodies.js";

const of = (size: number) => ({ bytes: new Uint8Array(size), headers: {}, route: "/" });

test("what was asked for last stays, what was not asked for longest goes", () => {
  const bodies = new Bodies(100, 60);
  bodies.put("a", of(40));
  bodies.put("b", of(40));
  expect(bodies.get("a")?.bytes.byteLength).toBe(40);
  bodies.put("c", of(40));
  expect([bodies.get("a"), bodies.get("b"), bodies.get("c")].map((body) => body !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});

test("what is too large for one is not kept, and the same twice counts once", () => {
  const bodies = new Bodies(100, 60);
  bodies.put("large", of(61));
  bodies.put("a", of(30));
  bodies.put("a", of(30));
  expect(bodies.get("large")).toBeUndefined();
  expect(bodies.held).toBe(30);
});

test("it never holds more than its bound, and what it gives is what was put", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.nat(80))), (steps) => {
      const bodies = new Bodies(100, 60);
      const first = new Map<string, number>();
      for (const [tag, size] of steps) {
        if (bodies.get(tag) === undefined) first.set(tag, size);
        bodies.put(tag, of(size));
        expect(bodies.held).toBeLessThanOrEqual(100);
        const kept = bodies.get(tag);
        if (kept !== undefined) expect(kept.bytes.byteLength).toBe(first.get(tag));
      }
    }),
  );
});
