// The whole way of an alert, from reports in a ledger to a receiver: told once however often it is run, tried again after a failure, told
// again under the same id after a kill, and never poured out of an old ledger. Real stores, a real receiver.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anAlertLedger, loud, ON, WATCH } from "../../tests/alerted.js";
import type { Channel } from "../deliver/channel.js";
import { addDays } from "../kernel/day.js";
import type { Store } from "../store/store.js";
import { alertAll, alertNews } from "./alert.js";
import { loadChannels } from "./channels.js";
import { followSilence, followWatch } from "./follow.js";

const SECRET = `whsec_${Buffer.from("kept by nobody").toString("base64")}`;

let store: Awaited<ReturnType<typeof anAlertLedger>>;
let server: Server;
let folder: string;
let clock: Date;
let status: (count: number) => number;
let heard: string[];
beforeAll(async () => {
  store = await anAlertLedger();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.forget();
  folder = mkdtempSync(join(tmpdir(), "noroshi-alert-"));
  clock = new Date(`${ON}T12:00:00Z`);
  status = () => 204;
  heard = [];
  server = createServer((request, response) => {
    heard.push(String(request.headers["webhook-id"]));
    response.writeHead(status(heard.length)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const hook = (id = "desk"): Channel => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${id}`;
  return { id, kind: "webhook", url, secret: "HOOK" };
};
const run = (channels: readonly Channel[] = [hook()], part: object = {}) =>
  alertAll(store, {
    ...{ watches: [WATCH], channels: { channels, briefs: [] }, ...part },
    means: { now: () => clock, env: { HOOK: SECRET }, patience: 30_000 },
  });
const wait = (seconds: number) => {
  clock = new Date(clock.getTime() + seconds * 1000);
};

describe("alerts", () => {
  test("are told once, however often it is run", async () => {
    const first = await run();
    expect(first.spoken.length).toBeGreaterThan(0);
    expect(first.posted.every(({ state }) => state === "sent")).toBe(true);
    expect(heard).toHaveLength(first.spoken.length);
    expect(new Set(heard).size).toBe(heard.length);
    const before = await store.dump();
    wait(60);
    expect(await run()).toEqual({ spoken: [], queued: 0, posted: [] });
    expect(await store.dump()).toEqual(before);
    expect(heard).toHaveLength(first.spoken.length);
  });

  test("are told to a channel that was added on the same day, and to that one alone", async () => {
    const { spoken } = await run();
    await run([hook(), { id: "log", kind: "file", file: join(folder, "a.jsonl") }]);
    expect(heard).toHaveLength(spoken.length);
    expect(readFileSync(join(folder, "a.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(spoken.length);
  });

  test("of days on which nobody ran are told afterwards, those of long ago are kept and not told", async () => {
    clock = new Date(`${addDays(ON, 5)}T12:00:00Z`);
    expect((await run()).spoken.map(({ alert }) => alert.spoke)).toContain(ON);
    await store.forget();
    clock = new Date("2024-09-30T12:00:00Z");
    const { spoken } = await run();
    expect(spoken.filter(({ alert }) => alert.watch === WATCH.id)).toEqual([]);
    expect((await store.alerts({ watch: WATCH.id })).map(({ alert }) => alert.state)).toContain("closed");
  });

  test("followed day by day are those followed in one go", async () => {
    const whole = await followWatch(store, WATCH, { day: addDays(ON, 60) });
    for (let day = addDays(ON, -40); day <= addDays(ON, 60); day = addDays(day, 7)) {
      clock = new Date(`${day}T12:00:00Z`);
      await run([]);
    }
    await run([], { day: addDays(ON, 60) });
    expect((await store.alerts({ watch: WATCH.id })).map(({ alert }) => alert)).toEqual(
      [...whole!.alerts].sort((a, b) =>
        a.raised === b.raised ? (a.id < b.id ? -1 : 1) : a.raised < b.raised ? -1 : 1,
      ),
    );
  });

  test("in a dry run change nothing and reach nobody", async () => {
    const before = await store.dump();
    const means = { now: () => clock, env: {}, patience: 1 };
    const { spoken } = await alertNews(store, {
      watches: [WATCH],
      channels: { channels: [hook()], briefs: [] },
      means,
    });
    expect(spoken.length).toBeGreaterThan(0);
    expect(await store.dump()).toEqual(before);
    expect(heard).toEqual([]);
  });

  test("stand in the feed file, which is written anew each time", async () => {
    const file = join(folder, "alerts.xml");
    const nowhere = join(folder, "nowhere", "alerts.xml");
    const { posted } = await run([
      { id: "lost", kind: "feed", file: nowhere },
      { id: "feed", kind: "feed", file },
      hook(),
    ]);
    expect(posted.find(({ channel }) => channel === "lost")).toMatchObject({ state: "failed" });
    expect(heard.length).toBeGreaterThan(0);
    await run([{ id: "feed", kind: "feed", file }]);
    expect(parseAtomFeed(readFileSync(file, "utf8")).entries).toHaveLength((await store.alerts()).length);
  });
});

describe("the outbox", () => {
  test("500, then 200: it is tried again when its time has come, under the same id", async () => {
    status = (count) => (count === 1 ? 500 : 200);
    const first = await run();
    expect(first.posted.map(({ state, said }) => [state, said])).toEqual([["failed", "500"]]);
    wait(1);
    await run();
    const id = heard[0]!;
    expect(heard.filter((one) => one === id)).toHaveLength(1);
    wait(5);
    expect((await run()).posted.map(({ state }) => state)).toEqual(["sent"]);
    expect(heard.filter((one) => one === id)).toHaveLength(2);
    expect((await store.deliveries()).every(({ state }) => state === "sent")).toBe(true);
  });

  test("a receiver that never answers well is given up, and later news still go out", async () => {
    status = () => 500;
    await run();
    for (let tries = 0; tries < 60 && (await store.deliveries({ unsettled: true })).length > 0; tries++) {
      wait(36_000);
      await run();
    }
    const states = (await store.deliveries()).map(({ state, attempts }) => [state, attempts]);
    expect(new Set(states.map(String))).toEqual(new Set(["given-up,8"]));
  });

  test("410: the channel is off, until it is given another address", async () => {
    status = () => 410;
    const { posted, queued } = await run();
    expect(posted.map(({ state }) => state)).toEqual(["gone", ...Array.from({ length: queued - 1 }, () => "given-up")]);
    expect(heard).toHaveLength(1);
    clock = new Date(`${addDays(ON, 8)}T12:00:00Z`);
    status = () => 200;
    await run();
    expect(heard).toHaveLength(1);
    const elsewhere = {
      ...hook(),
      url: hook("other").kind === "webhook" ? `http://127.0.0.1:${(server.address() as AddressInfo).port}/new` : "",
    };
    await run([elsewhere as Channel]);
    expect(heard.length).toBeGreaterThan(1);
  });

  test("killed between sending and marking: it is sent again under the same id, so that a receiver can tell", async () => {
    const dying: Store = {
      ...store,
      settleDelivery: () => Promise.reject(new Error("killed")),
    };
    const asked = {
      ...{ watches: [WATCH], channels: { channels: [hook()], briefs: [] } },
      means: { now: () => clock, env: { HOOK: SECRET }, patience: 30_000 },
    };
    await expect(alertAll(dying, asked)).rejects.toThrow("killed");
    expect(heard).toHaveLength(1);
    const first = heard[0]!;
    await run();
    expect(heard.filter((one) => one === first)).toHaveLength(1);
    wait(400);
    await run();
    expect(heard.filter((one) => one === first)).toHaveLength(2);
    expect((await store.deliveries()).every(({ state }) => state === "sent")).toBe(true);
    wait(400);
    const count = heard.length;
    await run();
    expect(heard).toHaveLength(count);
  });

  test("one channel that fails delays no other", async () => {
    const dead: Channel = { id: "dead", kind: "webhook", url: "http://127.0.0.1:9/", secret: "HOOK" };
    const { posted } = await run([dead, hook()]);
    expect(posted.filter(({ channel }) => channel === "dead").map(({ state }) => state)).toEqual(["failed"]);
    expect(posted.filter(({ channel }) => channel === "desk").every(({ state }) => state === "sent")).toBe(true);
  });
});

describe("silence", () => {
  test("is an alert of its own, told once, and its end too", async () => {
    clock = new Date(`${addDays(ON, 12)}T12:00:00Z`);
    const { spoken } = await run();
    const own = spoken.filter(({ alert }) => alert.rule === "silence");
    expect(own.map(({ alert, letter }) => [alert.state, alert.watch, letter.subject])).toEqual([
      ["raised", "*", expect.stringContaining("Sources: raised:")],
      ...(own.length > 1 ? [expect.anything()] : []),
    ]);
    expect(await followSilence(store, { day: addDays(ON, -1) })).toBeNull();
  });
  test("of a single source is told by who keeps the table of sources", async () => {
    const quietSources = [{ id: "kcna", title: "KCNA", quietSince: addDays(ON, -20) }];
    const { spoken } = await run([hook()], { quietSources });
    expect(spoken.map(({ alert }) => alert.keys[0])).toContain("silence:kcna");
    clock = new Date(`${addDays(ON, 1)}T12:00:00Z`);
    const next = await run([hook()], { quietSources: [] });
    expect(next.spoken.find(({ alert }) => alert.keys[0] === "silence:kcna")?.alert.state).toBe("closed");
  });
});

test.each([
  ["not there", "nowhere.json", "bad-file"],
  ["no JSON", "package-lock.json.bak", "bad-file"],
])("a file of channels that is %s is told of", (_name, file, code) => {
  expect(() => loadChannels(join(folder, file), null, [WATCH])).toThrowError(expect.objectContaining({ code }));
});

// It adds reports, so it stands last.
test("alerts speak again on the same day when much more has come, and are the same as before where nothing has", async () => {
  const first = await run();
  await store.putDocuments(
    Array.from({ length: 40 }, (_, i) => loud(ON, 100 + i)),
    clock.toISOString(),
  );
  wait(3600);
  const second = await run();
  const known = new Set(first.spoken.map(({ letter }) => letter.message));
  expect(second.spoken.every(({ letter }) => !known.has(letter.message))).toBe(true);
  expect(new Set(heard).size).toBe(heard.length);
  wait(3600);
  expect((await run()).spoken).toEqual([]);
});
