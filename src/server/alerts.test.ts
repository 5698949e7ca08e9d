// Alerts over HTTP: as they would be told from a ledger that nobody follows, as they were told from one that is followed, and as a feed.
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anAlertLedger, ON, WATCH } from "../../tests/alerted.js";
import { NO_CHANNELS } from "../deliver/channel.js";
import { alertAll } from "../jobs/alert.js";
import { parseRegister } from "../ledger/agreements/register.js";
import type { Store } from "../store/store.js";
import { makeApp } from "./app.js";

let store: Store;
beforeAll(async () => {
  store = await anAlertLedger();
});
afterAll(() => store.close());

const ask = (path: string) =>
  makeApp({ ...{ store, watches: [WATCH], register: parseRegister([]), token: null }, now: () => new Date(0) }).request(
    path,
  );
const alerts = async (path: string) =>
  ((await (await ask(path)).json()) as { alerts: Record<string, unknown>[] }).alerts;

describe("alerts over HTTP", () => {
  test("of a ledger that nobody follows are those that following it would tell", async () => {
    const told = await alerts(`/alerts.json?asOf=${ON}`);
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]).toMatchObject({ watch: WATCH.id, name: WATCH.name, raised: ON, state: "raised" });
    expect(await alerts(`/alerts.json?asOf=2024-01-02`)).toEqual([]);
    expect(await store.alerts()).toEqual([]);
  });
  test("as a feed are read by another program's parser", async () => {
    const answer = await ask(`/alerts.xml?watch=${WATCH.id}&asOf=${ON}`);
    expect(answer.headers.get("content-type")).toContain("application/atom+xml");
    const feed = parseAtomFeed(await answer.text());
    const told = await alerts(`/alerts.json?asOf=${ON}`);
    expect(feed.entries?.map(({ id }) => id).toSorted()).toEqual(
      told.map(({ id }) => `urn:noroshi:alert:${id}`).toSorted(),
    );
  });
  test.each([
    ["/alerts.json?watch=nope", 404],
    ["/alerts.json?all=perhaps", 400],
    ["/alerts.json?since=2024", 400],
    ["/alerts.xml?al=true", 400],
    ["/alerts.json?asOf=yesterday", 400],
  ])("%s is refused with %i", async (path, status) => expect((await ask(path)).status).toBe(status));
  test("once the watch is followed are those that were told", async () => {
    const means = { now: () => new Date(`${ON}T12:00:00Z`), env: {}, patience: 1000 };
    await alertAll(store, { watches: [WATCH], channels: NO_CHANNELS, means });
    const told = await alerts("/alerts.json");
    expect(told.map(({ id }) => id).toSorted()).toEqual((await store.alerts()).map(({ alert }) => alert.id).toSorted());
    expect(await alerts("/alerts.json?knownAt=2024-01-01")).toEqual([]);
  });
});
