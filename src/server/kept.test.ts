// What is kept, for how long, and what is never given again.
import { expect, test } from "vitest";
import { Kept } from "./kept.js";

function counting() {
  let made = 0;
  return async () => ++made;
}

test("is made once for each mark, also for those who ask at the same time", async () => {
  const kept = new Kept<number>(9);
  const make = counting();
  expect(await Promise.all([kept.get("a", 1, make), kept.get("a", 1, make)])).toEqual([1, 1]);
  expect(await kept.get("b", 1, make)).toBe(2);
  expect(await kept.get("a", 2, make)).toBe(3);
  expect(await kept.get("a", 1, make)).toBe(4); // began before the write: neither given the newer one nor kept for others
  expect(await kept.get("a", 2, make)).toBe(3);
});

test("goes when it was not asked for longest", async () => {
  const kept = new Kept<number>(2);
  const make = counting();
  for (const key of ["a", "b", "a", "c"]) await kept.get(key, 1, make);
  expect([await kept.get("a", 1, make), await kept.get("c", 1, make), await kept.get("b", 1, make)]).toEqual([1, 3, 4]);
});

test("a failure is told and not kept", async () => {
  const kept = new Kept<number>(2);
  await expect(kept.get("a", 1, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await kept.get("a", 1, counting())).toBe(1);
});
