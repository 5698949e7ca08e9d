// Real servers that misbehave, each in one way: every one is answered with a value that says what was wrong.
// Time-outs are short so that the test is; none is asserted.
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { feedOf, GOOD_FEED, type Host, host, MISBEHAVING, type Misbehaviour } from "../../tests/misbehaving.js";
import type { Fetched } from "./fetched.js";
import { type Fetcher, type FetcherOptions, makeFetcher } from "./fetcher.js";

const NOW = new Date("2026-01-01T00:00:00Z");
const LIMITS = { connect: 1_000, headers: 700, idle: 700, total: 2_000, most: 100_000 };
const waited: number[] = [];
const open: { close(): Promise<void> }[] = [];
let fetcher: Fetcher;
beforeEach(() => {
  waited.length = 0;
  fetcher = make();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

function make(part: Partial<FetcherOptions> = {}): Fetcher {
  const made = makeFetcher({
    ...{ version: "1.2.3", limits: LIMITS, now: () => NOW },
    wait: async (ms) => void waited.push(ms),
    ...part,
  });
  open.push(made);
  return made;
}

async function opened(makeHost: () => Promise<Host>): Promise<Host> {
  const made = await makeHost();
  open.push(made);
  return made;
}

const brief = (fetched: Fetched): readonly unknown[] =>
  fetched.outcome === "fresh" || fetched.outcome === "not-modified"
    ? [fetched.outcome]
    : [fetched.outcome, fetched.why, fetched.reason];

// biome-ignore format: a table reads best with one row a line
const ANSWERS: readonly (readonly [Misbehaviour, string, string?, RegExp?])[] = [
  ["hangs", "failed", "timeout", /sent no headers within 700 ms|not answered in full/],
  ["hangs in the middle", "failed", "timeout", /fell silent for 700 ms|not answered in full/],
  ["drips", "failed", "timeout", /not answered in full after 2000 ms/],
  ["loops", "refused", "redirects", /more than 5 times/],
  ["leads on and on", "refused", "redirects", /more than 5 times/],
  ["leads to a file", "refused", "scheme", /file:\/\/\/etc\/passwd is no address of http/],
  ["leads nowhere", "refused", "scheme", /no address of http/],
  ["calls a feed a picture", "fresh"],
  ["calls a page a feed", "fresh"],
  ["calls a picture a feed", "fresh"],
  ["promises more than it sends", "failed", "network", /broke the connection off/],
  ["sends more than it promises", "fresh"],
  ["speaks no HTTP", "failed", "network", /did not answer/],
  ["breaks off", "failed", "network", /broke the connection off/],
  ["sends endless headers", "failed", "network", /did not answer/],
  ["says unchanged unasked", "refused", "status", /status 304/],
  ["asks to wait", "refused", "status", /status 429 and asks for 7200 seconds/],
  ["asks to wait until a date", "refused", "status", /status 503 and asks for 7200 seconds/],
  ["fails", "refused", "status", /status 500/],
  ["is gone", "refused", "status", /status 410/],
  ["sends a part", "refused", "status", /status 206/],
  ["sends nothing", "fresh"],
  ["sends broken XML", "fresh"],
  ["laughs a billion times", "fresh"],
  ["never ends", "failed", "too-large", /more than 100000 bytes/],
  ["unpacks without end", "failed", "too-large", /more than 100000 bytes/],
  ["packs a bomb", "failed", "too-large", /more than 100000 bytes/],
  ["packs badly", "failed", "encoding", /its packing is broken/],
  ["packs in its own way", "failed", "encoding", /packed as zip/],
  ["forbids robots", "refused", "robots", /robots\.txt asks not to read/],
  ["cannot say what robots may", "refused", "robots", /robots\.txt cannot be read.*503/],
];

describe("a server that", () => {
  test.each(ANSWERS)("%s: %s %s", async (name, outcome, why, reason) => {
    const { url } = await opened(MISBEHAVING[name as Misbehaviour]);
    const fetched = await fetcher.fetch({ url: `${url}/feed`, local: true });
    const [said, what, words] = brief(fetched);
    expect([said, what]).toEqual([outcome, why]);
    if (reason !== undefined) expect(words).toMatch(reason as RegExp);
  });
  test("every misbehaviour has its row", () => {
    expect(ANSWERS.map(([name]) => name).toSorted()).toEqual(Object.keys(MISBEHAVING).toSorted());
  });
  test("takes no connections", async () => {
    const { url, close } = await host(() => undefined);
    await close();
    expect(brief(await fetcher.fetch({ url, local: true }))).toEqual([
      ...["failed", "network", expect.stringMatching(/takes no connections/)],
    ]);
  });
  test("nobody knows", async () => {
    const unknown = make({ resolve: () => Promise.reject(Object.assign(new Error("?"), { code: "ENOTFOUND" })) });
    expect(brief(await unknown.fetch({ url: "http://nowhere.test/", local: true }))).toEqual([
      ...["failed", "network", expect.stringMatching(/nobody knows/)],
    ]);
  });
});

describe("an honest server", () => {
  test("is told who asks, and gives bytes, type, charset and tags", async () => {
    const heads: Record<string, unknown>[] = [];
    const { url } = await opened(() =>
      host((request, response) => {
        heads.push(request.headers);
        const headers = {
          "content-type": 'Text/XML; charset="Shift_JIS"',
          etag: 'W/"1"',
          "last-modified": "yesterday",
        };
        response.writeHead(200, { ...headers, "content-encoding": "gzip" }).end(gzipSync(GOOD_FEED));
      }),
    );
    expect(await fetcher.fetch({ url: `${url}/feed#top`, local: true })).toEqual({
      ...{
        outcome: "fresh",
        url: `${url}/feed`,
        bytes: Buffer.from(GOOD_FEED),
        type: "text/xml",
        charset: "shift_jis",
      },
      ...{ etag: 'W/"1"', lastModified: "yesterday", movedTo: null },
    });
    expect(heads[0]).toMatchObject({ "user-agent": expect.stringMatching(/^Noroshi\/1\.2\.3 /) });
    expect(heads[0]).not.toHaveProperty("if-none-match");
  });
  test("is asked only for what has changed", async () => {
    const { url } = await opened(() =>
      host(({ headers }, response) => {
        const same = headers["if-none-match"] === '"a"' && headers["if-modified-since"] === "then";
        response.writeHead(same ? 304 : 200).end();
      }),
    );
    const asked = { url, local: true, etag: '"a"', lastModified: "then" };
    expect(await fetcher.fetch(asked)).toEqual({ outcome: "not-modified", url: `${url}/`, movedTo: null });
    expect(await fetcher.fetch({ ...asked, etag: '"b"' })).toMatchObject({ outcome: "fresh" });
  });
  test.each([
    [[301], true],
    [[308, 301], true],
    [[302], false],
    [[301, 302], true],
    [[302, 301], false],
    [[307], false],
  ])(
    "that has moved by %j is remembered at its new address only as far as it moved for good",
    async (statuses, moved) => {
      const { url } = await opened(() =>
        host((request, response) => {
          const at = Number(request.url!.slice(1));
          const status = statuses[at];
          if (status === undefined) response.end(GOOD_FEED);
          else response.writeHead(status, { location: `/${at + 1}` }).end();
        }),
      );
      const fetched = await fetcher.fetch({ url: `${url}/0`, local: true });
      const forGood = statuses.findIndex((status) => status === 302 || status === 307);
      const to = `${url}/${forGood === -1 ? statuses.length : forGood}`;
      expect(fetched).toMatchObject({ outcome: "fresh", movedTo: moved ? to : null, url: `${url}/${statuses.length}` });
    },
  );
  test("has its robots.txt read once, and obeyed by path and by name", async () => {
    let robots = 0;
    const { url } = await opened(() =>
      host(
        (request, response) => {
          if (request.url === "/robots.txt") robots++;
          response.end(
            request.url === "/robots.txt"
              ? "User-agent: Other\nDisallow: /\n\nUser-agent: noroshi\nDisallow: /private\nCrawl-delay: 2"
              : "x",
          );
        },
        { robots: true },
      ),
    );
    const outcomes = await Promise.all(
      ["/a", "/private/b", "/c"].map(async (path) => (await fetcher.fetch({ url: url + path, local: true })).outcome),
    );
    expect(outcomes).toEqual(["fresh", "refused", "fresh"]);
    expect(robots).toBe(1);
    expect(waited).toContain(2_000);
  });
});

describe("one host is asked one thing at a time, with a pause; others meanwhile", () => {
  test("requests do not overlap on a host", async () => {
    let now = 0;
    let most = 0;
    const { url } = await opened(() =>
      host((_, response) => {
        most = Math.max(most, ++now);
        setTimeout(() => {
          now--;
          response.end("x");
        }, 5);
      }),
    );
    const paths = Array.from({ length: 6 }, (_, i) => `${url}/${i}`);
    await Promise.all(paths.map((one) => fetcher.fetch({ url: one, local: true })));
    expect(most).toBe(1);
  });
  test("a host that hangs holds up itself alone", async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const slow = await opened(() =>
      host((_, response) => {
        release = () => response.end("x");
      }),
    );
    const quick = await opened(() => host((_, response) => void response.end("x")));
    const patient = make({ limits: { ...LIMITS, headers: 10_000, total: 20_000 } });
    const ask = async (name: string, url: string) => {
      expect(await patient.fetch({ url, local: true })).toMatchObject({ outcome: "fresh" });
      order.push(name);
    };
    const first = ask("slow", slow.url);
    for (let i = 0; i < 3; i++) await ask("quick", quick.url);
    release();
    await first;
    expect(order).toEqual(["quick", "quick", "quick", "slow"]);
  });
  test("one that is not local is left alone for a second after each request", async () => {
    const { url } = await opened(() => host((_, response) => void response.end("x")));
    const outside = make({ judge: () => null });
    for (const path of ["/a", "/b"]) await outside.fetch({ url: url + path, local: false });
    expect(waited).toEqual([1_000, 1_000]); // after robots.txt, and after the first page
  });
  test("what waits when the program ends is let go", async () => {
    const { url } = await opened(MISBEHAVING.hangs);
    const patient = make({ limits: { ...LIMITS, headers: 60_000, total: 60_000 } });
    const answers = [1, 2, 3].map((i) => patient.fetch({ url: `${url}/${i}`, local: true }));
    patient.stop();
    for (const answer of await Promise.all(answers)) expect(brief(answer).slice(0, 2)).toEqual(["failed", "stopped"]);
  });
});

describe("an address that is not public", () => {
  const secret = () => opened(() => host((_, response) => void response.end("secret"), { address: "0.0.0.0" }));
  const outward = (address: string) => (address === "127.0.0.1" ? null : "not public, says this test");
  test.each([
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "127.1",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::1]",
    "localhost",
    "0.0.0.0",
  ])("written %s is not asked, nor its robots.txt", async (name) => {
    const { url, asked } = await secret();
    const fetched = await fetcher.fetch({ url: `http://${name}:${new URL(url).port}/`, local: false });
    expect(brief(fetched)).toEqual(["refused", "not-public", expect.stringMatching(/--local/)]);
    expect(asked).toEqual([]);
  });
  test("is not reached by a redirect", async () => {
    const { url, asked } = await opened(() =>
      host(
        (_, response) => void response.writeHead(301, { location: `http://127.0.0.2:${new URL(url).port}/x` }).end(),
        {
          address: "0.0.0.0",
        },
      ),
    );
    const outside = make({ judge: outward });
    expect(await outside.fetch({ url, local: false })).toMatchObject({ outcome: "refused", why: "not-public" });
    expect(asked).toEqual(["/"]);
    // The same way is open to a source that may.
    expect(await outside.fetch({ url, local: true })).toMatchObject({ outcome: "refused", why: "redirects" });
  });
  test("is not reached by a name that changes its address", async () => {
    const { url, asked } = await opened(() =>
      host((_, response) => void response.writeHead(200, { connection: "close" }).end("x"), {
        robots: true,
        address: "0.0.0.0",
      }),
    );
    const addresses = ["127.0.0.1", "127.0.0.1"]; // for robots.txt and the first page; then another
    const outside = make({
      judge: outward,
      resolve: async () => [{ address: addresses.shift() ?? "127.0.0.2", family: 4 }],
    });
    const ask = (path: string) =>
      outside.fetch({ url: `http://rebind.test:${new URL(url).port}${path}`, local: false });
    expect(await ask("/1")).toMatchObject({ outcome: "fresh" });
    expect(await ask("/2")).toMatchObject({ outcome: "refused", why: "not-public" });
    expect(asked).toEqual(["/1"]);
  });
  test("of a name with several, the public one is asked", async () => {
    const { url } = await secret();
    const both = make({
      judge: outward,
      resolve: async () => ["10.0.0.1", "127.0.0.1"].map((address) => ({ address, family: 4 })),
    });
    expect(await both.fetch({ url: `http://both.test:${new URL(url).port}/`, local: false })).toMatchObject({
      outcome: "fresh",
    });
  });
});

test("a feed larger than the limit is refused, one just below is read", async () => {
  const { url } = await opened(() => host((_, response) => void response.end(feedOf("x", []).padEnd(LIMITS.most))));
  expect(await fetcher.fetch({ url, local: true })).toMatchObject({ outcome: "fresh" });
});
