// What keeps the server in order: tags and 304, allowances, metrics, logs, events.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anAgreement, aReport } from "../../tests/coded.js";
import { anApplication } from "../../tests/served.js";
import { Allowance } from "./allowance.js";
import { makeApp } from "./app.js";
import { Metrics } from "./metrics.js";
import type { AppOptions } from "./options.js";
import { parseTokens } from "./tokens.js";

let options: AppOptions;
beforeAll(async () => {
  options = await anApplication();
});
afterAll(() => options.store.close());
const application = (part: Partial<AppOptions> = {}) => makeApp({ ...options, ...part });

describe("a tag", () => {
  const path = "/claims.json?text=oil";
  test("spares the answer until the ledger changes", async () => {
    const app = application();
    const first = await app.request(path);
    const tag = first.headers.get("etag")!;
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers.get("cache-control")).toContain("no-cache");
    const ask = (header: string, where = path) => app.request(where, { headers: { "if-none-match": header } });
    const again = await ask(tag);
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect((await ask(`"other", ${tag.slice(2)}`)).status).toBe(304);
    expect((await ask('"other"')).status).toBe(200);
    expect((await ask("*")).status).toBe(200);
    expect((await ask(tag, "/claims.json?text=ship")).status).toBe(200);
    await options.store.putRecords([anAgreement({ status: "announced" })], "2024-06-21");
    const changed = await ask(tag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(tag);
  });
  test("brings the same bytes and the same row of the metrics, without asking the ledger, until it changes", async () => {
    let asked = 0;
    const { store } = options;
    const claims: typeof store.claims = (query) => {
      asked++;
      return store.claims(query);
    };
    const app = application({ store: { ...store, claims } });
    const first = await app.request("/claims.csv?text=oil&limit=1");
    const second = await app.request("/claims.csv?text=oil&limit=1");
    expect([second.status, await second.text()]).toEqual([200, await first.text()]);
    for (const name of ["etag", "content-type", "link", "content-security-policy", "cache-control"])
      expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    expect(asked).toBe(1);
    const metrics = await (await app.request("/metrics")).text();
    expect(metrics).toContain('noroshi_requests_total{method="GET",route="/claims.csv",status="200"} 2');
    expect(await (await app.request("/claims.csv?text=oil&limit=1", { method: "HEAD" })).text()).toBe("");
    await app.request("/claims.csv?text=oil&limit=2");
    expect(asked).toBe(2);
    await store.putRecords([anAgreement({ status: "ended" })], "2024-06-22");
    await app.request("/claims.csv?text=oil&limit=1");
    expect(asked).toBe(3);
  });
  test.each(["/claims.json?limit=x", "/claims/nothing.json", "/metrics", "/healthz"])("is not on %s", async (where) => {
    const app = application();
    expect((await app.request(where)).headers.has("etag")).toBe(false);
  });
});

describe("an allowance", () => {
  test("is used up, fills up again, and is each client's own", () => {
    const allowance = new Allowance({ perSecond: 2, burst: 3 });
    const waits = (times: number, client = "a", now = 0) =>
      Array.from({ length: times }, () => allowance.take(client, now));
    expect(waits(5)).toEqual([0, 0, 0, 1, 1]);
    expect(waits(1, "b")).toEqual([0]);
    expect(waits(3, "a", 1000)).toEqual([0, 0, 1]);
    expect(waits(4, "a", 1_000_000)).toEqual([0, 0, 0, 1]);
  });
  test("is never more than the burst for a clock that runs backwards", () => {
    const allowance = new Allowance({ perSecond: 1, burst: 1 });
    expect([allowance.take("a", 5000), allowance.take("a", 0)]).toEqual([0, 1]);
  });
  test("that is used up answers 429 and says when to come back", async () => {
    const app = application({ rate: { perSecond: 1, burst: 2 } });
    const seen = [];
    for (let i = 0; i < 3; i++) seen.push(await app.request("/watches.json"));
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(seen[2]!.headers.get("retry-after")).toBe("1");
  });
  test("is soon used up by wrong tokens", async () => {
    const tokens = parseTokens("rita reader reader-secret-0001");
    const app = application({ rate: { perSecond: 1, burst: 60 }, tokens });
    const ask = async (secret: string) =>
      (await app.request("/watches.json", { headers: { authorization: `Bearer ${secret}` } })).status;
    expect([await ask("a"), await ask("b"), await ask("c"), await ask("reader-secret-0001")]).toEqual([
      ...[401, 401, 429, 429],
    ]);
  });
});

describe("metrics", () => {
  test("count by route and status, and no address of a client is a label", async () => {
    const app = application();
    const id = aReport().claims[0]!.id;
    for (const path of [`/claims/${id}.json`, "/claims/nothing.json", "/claims.json", '/no"where', "/claims.json?x=1"])
      await app.request(path);
    const answer = await app.request("/metrics");
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    expect(text).toContain('noroshi_requests_total{method="GET",route="/claims/{}.json",status="200"} 1\n');
    expect(text).toContain('noroshi_requests_total{method="GET",route="/claims/{}.json",status="404"} 1\n');
    expect(text).toContain('noroshi_requests_total{method="GET",route="/claims.json",status="400"} 1\n');
    expect(text).toContain('noroshi_requests_total{method="GET",route="none",status="404"} 1\n');
    expect(text).toMatch(/noroshi_ledger_rows\{what="documents"\} [1-9]/);
    expect(text).not.toContain("where");
    for (const line of text.trimEnd().split("\n"))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? -?\d[\d.e+-]*)$/);
  });
  test("a histogram adds up", () => {
    const metrics = new Metrics();
    for (const seconds of [0.001, 0.2, 20]) metrics.answered("GET", "/x", 200, seconds);
    const text = metrics.text(
      { documents: 0, claims: 0, claimsClosed: 0, records: 0, recordsClosed: 0, rulings: 0 },
      0,
    );
    const bucket = (le: string) =>
      new RegExp(`_bucket\\{route="/x",le="${le.replace("+", "\\+")}"\\} (\\d+)`).exec(text)![1];
    expect([bucket("0.005"), bucket("0.15"), bucket("0.25"), bucket("10"), bucket("+Inf")]).toEqual([
      ...["1", "1", "2", "2", "3"],
    ]);
    expect(text).toContain('noroshi_request_seconds_count{route="/x"} 3');
  });
});

test("a log has a line for each request, with the id that the client got, and not what was looked for", async () => {
  const lines: string[] = [];
  const app = application({ log: (line) => lines.push(line) });
  const first = await app.request("/claims.json?text=secret");
  const second = await app.request("/claims.json", { headers: { "x-request-id": "trace-0001" } });
  const third = await app.request("/claims.json", { headers: { "x-request-id": 'a"} {"' } });
  const ids = [first, second, third].map(({ headers }) => headers.get("x-request-id"));
  expect(ids[1]).toBe("trace-0001");
  expect(ids[2]).toMatch(/^[\w-]{36}$/);
  expect(lines.join("")).not.toContain("secret");
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids);
  expect(JSON.parse(lines[0]!)).toMatchObject({ route: "/claims.json", status: 200, visitor: "local", method: "GET" });
});

describe("events", () => {
  const listen = async (app: ReturnType<typeof makeApp>, headers: Record<string, string> = {}) => {
    const answer = await app.request("/events", { headers });
    const reader = answer.body!.getReader();
    let heard = "";
    const until = async (text: string | RegExp) => {
      while (heard.search(text) < 0) {
        const { done, value } = await reader.read();
        if (done) break;
        heard += new TextDecoder().decode(value);
      }
      return heard;
    };
    return { answer, until, leave: () => reader.cancel() };
  };
  const listeners = async (app: ReturnType<typeof makeApp>) =>
    /noroshi_event_listeners (\d+)/.exec(await (await app.request("/metrics")).text())![1];

  test("tell all listeners that the ledger has changed, and end with them", async () => {
    const app = application({ pace: { look: 10, beat: 1_000_000 } });
    const one = await listen(app);
    const two = await listen(app);
    expect(one.answer.headers.get("content-type")).toContain("text/event-stream");
    await one.until("id: ");
    expect(await listeners(app)).toBe("2");
    await options.store.putDocuments([aReport({ text: `${aReport().document.text} More.` })], "2024-06-21");
    for (const ear of [one, two]) {
      const heard = await ear.until(/event: ledger\ndata: .+\n/);
      const data = JSON.parse(/event: ledger\ndata: (.+)\n/.exec(heard)![1]!) as object;
      const { documents, claims } = await options.store.counts();
      expect(data).toMatchObject({ documents, claims, at: expect.stringMatching(/Z$/) });
      await ear.leave();
    }
    await expect.poll(() => listeners(app)).toBe("0");
  });
  test("a listener that comes back hears what it missed; one that missed nothing hears that all is alive", async () => {
    const app = application({ pace: { look: 5, beat: 10 } });
    const { number } = await options.store.mark();
    const back = await listen(app, { "last-event-id": String(number - 1) });
    expect(await back.until("event: ledger")).toContain("event: ledger");
    const same = await listen(app, { "last-event-id": String(number) });
    expect(await same.until(": alive")).not.toContain("event: ledger");
    await back.leave();
    await same.leave();
  });
});
