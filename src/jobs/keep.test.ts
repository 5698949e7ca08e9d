// Keeping watch: pass after pass until it is told to end, what breaks is told and tried again, and what comes after a pass is done when
// there is something new and once a day. The clock is the test's, so nothing here waits.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Fetched } from "../fetch/fetched.js";
import type { Fetcher } from "../fetch/fetcher.js";
import { parseRegister } from "../ledger/agreements/register.js";
import { openStore } from "../store/open.js";
import type { Store } from "../store/store.js";
import { type KeepOptions, keep } from "./keep.js";

let store: Store;
let now: Date;
let ending: AbortController;
beforeAll(async () => {
  store = await openStore({ memory: true });
  await store.putSource(
    { url: "https://wire.example/", title: "", kind: "feed", local: false, every: null },
    "2026-01-01T00:00:00Z",
  );
});
afterAll(() => store.close());
beforeEach(() => {
  now = new Date("2026-01-01T00:00:00Z");
  ending = new AbortController();
});

/** A network of one answer. */
const answering = (answer: () => Fetched): Fetcher => ({
  fetch: async () => answer(),
  stop: () => undefined,
  close: async () => undefined,
});
const unchanged: Fetched = { outcome: "not-modified", url: "https://wire.example/", movedTo: null };

function options(part: Partial<KeepOptions>, passes: number): KeepOptions {
  let rests = 0;
  return {
    ...{ store, register: parseRegister([]), engine: { code: () => [], reads: () => true }, archive: null },
    ...{ fetcher: answering(() => unchanged), now: () => now, random: () => 0.5, signal: ending.signal, after: [] },
    wait: async (ms) => {
      now = new Date(now.getTime() + ms);
      if (++rests >= passes) ending.abort();
    },
    onError: (error) => {
      throw error;
    },
    ...part,
  };
}

test("a source is visited at its own pace, and the rest between two passes is a minute at most", async () => {
  const visited: number[] = [];
  await keep(options({ onPass: (pass) => visited.push(pass.visited) }, 61));
  expect(visited).toHaveLength(61);
  expect(visited.reduce((sum, one) => sum + one, 0)).toBe(3); // at once, after half an hour, and after an hour
});

test("what comes after a pass is done at first and once a day, where nothing is new", async () => {
  const days: string[] = [];
  let rests = 0;
  const wait = async () => {
    now = new Date(now.getTime() + 6 * 3_600_000);
    if (++rests > 8) ending.abort();
  };
  await keep(options({ wait, after: [async ({ at }) => void days.push(at.toISOString().slice(0, 10))] }, 0));
  expect(days).toEqual(["2026-01-01", "2026-01-02", "2026-01-03"]);
});

test("a pass that breaks is told of, and the next comes later each time, until one is whole", async () => {
  let broken = 3;
  const rests: number[] = [];
  const brittle = {
    ...store,
    sources: async () => {
      if (broken-- > 0) throw new Error("no database");
      return store.sources();
    },
  };
  let passes = 0;
  await keep(options({ store: brittle, onError: (_, ms) => rests.push(ms), onPass: () => passes++ }, 4));
  expect(rests).toEqual([5_000, 10_000, 20_000]);
  expect(passes).toBe(1);
});

test("asked to end, it ends: no pass is begun, and a visit that was let go counts as none", async () => {
  ending.abort();
  await keep(options({ onPass: () => expect.unreachable() }, 1));
  const [before] = await store.sources();
  ending = new AbortController();
  now = new Date("2026-03-01T00:00:00Z");
  const stopped: Fetched = { outcome: "failed", why: "stopped", reason: "was let go" };
  const fetcher = answering(() => {
    ending.abort();
    return stopped;
  });
  await keep(options({ fetcher }, 1));
  expect(await store.sources()).toEqual([before]);
});
