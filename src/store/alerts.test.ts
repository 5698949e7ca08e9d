// Alerts and the outbox over both databases: both clocks, nothing queued twice, nothing taken by two, nothing lost by a kill.
import { expect, test } from "vitest";
import { overEachLedger } from "../../tests/ledgers.js";
import type { Day } from "../kernel/day.js";
import type { Alert } from "../watch/alert.js";
import type { NewDelivery } from "./store.js";

const day = (text: string) => text as Day;

function anAlert(part: Partial<Alert> = {}): Alert {
  return {
    ...{ id: "alert1", watch: "rus-prk", state: "raised", rule: "surprise", keys: ["surprise:MC"], step: "elevated" },
    ...{ raised: day("2024-06-19"), spoke: day("2024-06-19"), held: day("2024-06-19"), spokenWorth: 20, worth: 20 },
    ...{ claims: ["c1"], records: [], fresh: ["c1"], sentence: "Deeds\u0000 between the two.", change: "New." },
    ...part,
  };
}

function aDelivery(part: Partial<NewDelivery> = {}): NewDelivery {
  const base = { id: "d1", message: "m1", alert: "alert1", spoke: day("2024-06-19"), channel: "desk", address: "a" };
  return { ...base, body: { subject: "a", z: 1, b: [1] }, ...part };
}

const run = (alerts: readonly Alert[], deliveries: readonly NewDelivery[] = [], on = "2024-06-19") => ({
  ...{ watch: "rus-prk", day: day(on), alerts, deliveries },
});

overEachLedger("alerts", (bench) => {
  test("are kept as last known, and can be seen as they were", async () => {
    const raised = anAlert();
    const changed = anAlert({ state: "changed", worth: 30, spoke: day("2024-06-25") });
    expect(await bench.store.putAlertDay(run([raised]), "2024-06-19T06:00:00Z")).toEqual({ changed: 1, queued: 0 });
    expect(await bench.store.putAlertDay(run([raised]), "2024-06-20")).toEqual({ changed: 0, queued: 0 });
    expect(await bench.store.putAlertDay(run([changed], [], "2024-06-25"), "2024-06-25")).toMatchObject({ changed: 1 });
    const mended = { ...raised, sentence: "Deeds\uFFFD between the two." };
    expect(await bench.store.alerts({ knownAt: "2024-06-24" })).toEqual([
      { alert: mended, knownFrom: "2024-06-19T06:00:00.000Z" },
    ]);
    expect((await bench.store.alerts()).map(({ alert }) => alert.state)).toEqual(["changed"]);
    expect((await bench.store.alertHistory("alert1")).map(({ value, knownTo }) => [value.state, knownTo])).toEqual([
      ["raised", "2024-06-25T00:00:00.000Z"],
      ["changed", null],
    ]);
    expect(await bench.store.alertedTo("rus-prk")).toBe("2024-06-25");
    expect(await bench.store.alertedTo("rus-prk", "2024-06-24")).toBe("2024-06-19");
    expect(await bench.store.alertedTo("rus-prk", "2024-06-18")).toBeNull();
    expect(await bench.store.alertedTo("kor-prk")).toBeNull();
    await expect(bench.store.putAlertDay(run([raised]), "2024-06-01")).rejects.toMatchObject({ code: "bad-input" });
  });

  test.each([
    [{}, ["alert1", "alert2"]],
    [{ open: true }, ["alert1"]],
    [{ watch: "kor-prk" }, []],
    [{ id: "alert2" }, ["alert2"]],
    [{ asOf: "2024-06-19" }, ["alert1"]],
    [{ knownAt: "2024-06-18" }, []],
  ])("asked for by %j", async (query, expected) => {
    const closed = anAlert({ id: "alert2", state: "closed", raised: day("2024-06-20") });
    await bench.store.putAlertDay(run([closed, anAlert()], [], "2024-06-21"), "2024-06-21");
    expect((await bench.store.alerts(query)).map(({ alert }) => alert.id)).toEqual(expected);
  });

  test("what is to be told goes into the outbox with them, once, and all or nothing", async () => {
    const deliveries = [aDelivery(), aDelivery({ id: "d2", channel: "mail" })];
    expect(await bench.store.putAlertDay(run([anAlert()], deliveries), "2024-06-19")).toMatchObject({ queued: 2 });
    expect(await bench.store.putAlertDay(run([anAlert()], deliveries), "2024-06-20")).toMatchObject({ queued: 0 });
    expect(await bench.store.deliveries({ channel: "desk" })).toEqual([
      {
        ...aDelivery(),
        ...{ state: "waiting", attempts: 0, said: "" },
        ...{ nextTry: "2024-06-19T00:00:00.000Z", made: "2024-06-19T00:00:00.000Z" },
      },
    ]);
    const before = await bench.store.dump();
    const bad = bench.store.putAlertDay(
      run([anAlert({ worth: 5 })], [aDelivery({ id: "d3", spoke: day("no") })]),
      "2024-07-01",
    );
    await expect(bad).rejects.toMatchObject({ code: "ledger-broken" });
    expect(await bench.store.dump()).toEqual(before);
    expect(await bench.store.putDeliveries([aDelivery({ id: "d4", alert: null }), aDelivery()], "2024-06-21")).toBe(1);
    expect((await bench.store.deliveries({ alert: "alert1" })).map(({ id }) => id)).toEqual(["d1", "d2"]);
  });

  test("a delivery is taken by one, comes up again where nobody settled it, and rests once settled", async () => {
    const at = { channel: "desk", address: "a" };
    const take = (now: string, until: string) => bench.store.takeDelivery({ ...at, now, until });
    await bench.store.putDeliveries([aDelivery({ id: "late" }), aDelivery({ id: "early" })], "2024-06-19T10:00:00Z");
    expect(await take("2024-06-19T09:59:59Z", "2024-06-19T11:00:00Z")).toBeNull();
    const both = await Promise.all([1, 2, 3].map(() => take("2024-06-19T10:00:00Z", "2024-06-19T10:05:00Z")));
    expect(both.map((one) => one?.id ?? null).sort()).toEqual(["early", "late", null].sort());
    expect(await take("2024-06-19T10:04:59Z", "2024-06-19T11:00:00Z")).toBeNull();
    expect(await take("2024-06-19T10:05:00Z", "2024-06-19T10:10:00Z")).toMatchObject({ id: "late", attempts: 2 });
    await bench.store.settleDelivery("late", { state: "sent", said: "200", nextTry: null });
    await bench.store.settleDelivery("early", {
      state: "failed",
      said: "no\u0000 answer",
      nextTry: "2024-06-19T12:00:00Z",
    });
    expect(await take("2024-06-19T11:59:59Z", "2024-06-19T13:00:00Z")).toBeNull();
    expect((await bench.store.deliveries({ unsettled: true })).map(({ id, said }) => [id, said])).toEqual([
      ["early", "no\uFFFD answer"],
    ]);
    expect((await bench.store.deliveries({ state: "sent" })).map(({ id }) => id)).toEqual(["late"]);
    expect(await bench.store.takeDelivery({ ...at, address: "b", now: "2025-01-01", until: "2025-01-02" })).toBeNull();
    expect(await take("2025-01-01", "2025-01-02")).toMatchObject({ id: "early", attempts: 2 });
  });
});
