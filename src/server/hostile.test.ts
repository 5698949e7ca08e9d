// Requests that nobody honest sends, over real sockets: each is answered with 4xx, nothing of it runs, and the ledger is as it was.
// What hostile reports do to a page is tested with the pages.
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aReport } from "../../tests/coded.js";
import { anApplication } from "../../tests/served.js";
import type { AppOptions } from "./options.js";
import { PARAMETERS, ROUTES } from "./routes.js";
import { serve } from "./serve.js";

let options: AppOptions;
let server: Awaited<ReturnType<typeof serve>>;
let before: readonly string[];
const troubles: unknown[] = [];
beforeAll(async () => {
  options = await anApplication({ report: (error) => troubles.push(error) });
  const { tokens: _, ...rest } = options;
  server = await serve({ ...rest, host: "127.0.0.1", port: 0, patience: { head: 300, request: 600 } });
  before = await options.store.dump();
});
afterAll(async () => {
  await server.close();
  await options.store.close();
});
afterEach(async () => {
  expect(await options.store.dump()).toEqual(before);
  expect(troubles).toEqual([]);
});

/** Sends bytes as they are and gives back whatever comes until the server closes. */
function raw(bytes: string, after = ""): Promise<string> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let heard = "";
    socket.on("data", (data) => {
      heard += data.toString("latin1");
    });
    socket.on("error", (error: NodeJS.ErrnoException) =>
      // The server may close while a giant body is still coming in.
      ["ECONNRESET", "EPIPE"].includes(error.code ?? "") ? resolve(heard) : reject(error),
    );
    socket.on("close", () => resolve(heard));
    socket.write(bytes);
    if (after !== "") setTimeout(() => socket.writable && socket.write(after), 100);
  });
}
const host = "Host: localhost";
const get = (target: string, ...headers: string[]) =>
  raw([`GET ${target} HTTP/1.1`, host, "Connection: close", ...headers, "", ""].join("\r\n"));
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

describe("addresses", () => {
  test.each([
    ["/../../../etc/passwd"],
    ["/claims/../../../../etc/passwd.json"],
    ["/claims/..%2f..%2fetc%2fpasswd.json"],
    ["/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd"],
    ["/claims/..\\..\\windows.json"],
    ["/style.css/../../package.json"],
    ["//evil.example/claims.json"],
    ["/claims/%00.json"],
    ["/claims/%zz.json"],
    ["/claims.json?text=%"],
    ["/claims.json?text=%c3%28"],
    ["/claims.json?text=%e0%a4%a"],
    ["/claims.json?__proto__=1"],
    ["/claims.json?constructor=1"],
    ["/records/constructor.json"],
    ["/records/__proto__.json"],
    ["/watches/constructor.json"],
    ["/claims.json?cursor=eyJhIjoxfQ"],
    ["/claims.json?cursor=WyIyMDI0LTAyLTMwIiwiYSIsMCwiYiJd"],
    ["/claims.json?cursor=WyIyMDI0LTAyLTI4IiwiYSIsMWU5OSwiYiJd"],
    ["/claims.json?cursor=..%2f..%2f"],
    ["/documents.json?cursor=bnVsbA"],
    ["/claims.json?limit=-1"],
    ["/claims.json?limit=1e3"],
    ["/claims.json?limit=999999999999999999999"],
    ["/claims.json?asOf=99999-01-01"],
    ["/claims.json?knownAt=2024-06-19T00:00:00%2b99:99"],
    [`/claims.json?text=${"a".repeat(7_000)}`],
    [`/claims.json?text=${"a".repeat(12_000)}`],
    [`/claims.json?${"types=AID&".repeat(700)}`],
  ])("%s", async (target) => {
    const answer = await get(target);
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
    expect(statusOf(answer)).toBeLessThan(500);
    expect(answer).not.toMatch(/root:|"dependencies"/);
  });
  test("an address beyond what a head may hold", async () => {
    expect(statusOf(await get(`/${"a".repeat(40_000)}`))).toBe(431);
  });
});

describe("texts in every parameter of every address", () => {
  const TEXTS = [
    "'; drop table claims; --",
    "1 or 1=1",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{7*7}}",
    "$(touch /tmp/x)",
    "a\u202Eb\uFEFF",
    "\u0007\u001b[2J",
  ];
  test.each(Object.values(ROUTES).map((route) => route.path))("%s", async (path) => {
    const place = path.replace("{kind}", "agreements").replace("{id}", aReport().claims[0]!.id);
    for (const name of [...Object.keys(PARAMETERS), "<b>name</b>"]) {
      for (const text of TEXTS) {
        const answer = await fetch(`${server.address}${place}?${new URLSearchParams({ [name]: text })}`);
        const body = await answer.text();
        expect(answer.status, `${name}=${text}`).toBeLessThan(500);
        expect(answer.headers.get("content-type"), `${name}=${text}`).toMatch(/^application\/(problem\+)?json/);
        expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
        if (answer.status === 200) expect(() => JSON.parse(body) as unknown).not.toThrow();
      }
    }
    for (const text of TEXTS) {
      if (!path.includes("{")) continue;
      const odd = path.replace(/\{\w+\}/, encodeURIComponent(text));
      expect((await fetch(`${server.address}${odd}`)).status, odd).toBe(404);
      const page = await fetch(`${server.address}${odd.replace(/\.json$/, "")}`, { headers: { accept: "text/html" } });
      expect(page.status).toBe(404);
      expect(await page.text()).not.toMatch(/<script|<img/);
    }
  });
});

describe("heads and bodies", () => {
  const post = (...rest: string[]) =>
    ["POST /rulings.json HTTP/1.1", host, "Content-Type: application/json", "Connection: close", ...rest].join("\r\n");
  test("a giant body is refused by its length, before it has come", async () => {
    expect(statusOf(await raw(`${post("Content-Length: 99999999999")}\r\n\r\n{`))).toBe(413);
  });
  test("a giant body that does not tell its length is refused on the way", async () => {
    const chunk = `4000\r\n${"x".repeat(0x4000)}\r\n`;
    expect(statusOf(await raw(`${post("Transfer-Encoding: chunked")}\r\n\r\n${chunk.repeat(40)}0\r\n\r\n`))).toBe(413);
  });
  test("a body that does not come is not waited for", async () => {
    expect(statusOf(await raw(`${post("Content-Length: 100")}\r\n\r\n{`))).toBe(408);
  });
  test("a head that does not come is not waited for", async () => {
    expect(statusOf(await raw("GET /claims.json HTTP/1.1\r\nHost: loc"))).toBe(408);
  });
  test.each([
    ["two lengths", `${post("Content-Length: 2", "Content-Length: 3")}\r\n\r\n{}`],
    ["length and chunks", `${post("Content-Length: 2", "Transfer-Encoding: chunked")}\r\n\r\n0\r\n\r\n`],
    ["a broken chunk", `${post("Transfer-Encoding: chunked")}\r\n\r\nzz\r\n`],
    ["no host", "GET /claims.json HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["a foreign host", "GET /claims.json HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"],
    [
      "a host that only begins like ours",
      "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n",
    ],
    ["no HTTP at all", "\u0016\u0003\u0001\r\n\r\n"],
    ["another method", `DELETE /claims.json HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`],
    ["a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["a header as long as a book", `GET / HTTP/1.1\r\n${host}\r\nCookie: ${"a".repeat(30_000)}\r\n\r\n`],
  ])("%s", async (_, bytes) => {
    const status = statusOf(await raw(bytes));
    // A tunnel is closed without a word, by Node itself.
    if (bytes.startsWith("CONNECT")) expect(status).toBe(0);
    else expect(Math.floor(status / 100)).toBe(4);
  });
  test("JSON that would reach into objects", async () => {
    for (const body of [
      '{"__proto__":{"role":"admin"}}',
      '{"constructor":{}}',
      "[".repeat(8_000),
      '"\\ud800"',
      "1e999",
    ])
      expect(statusOf(await raw(`${post(`Content-Length: ${body.length}`)}\r\n\r\n${body}`)), body).toBe(400);
  });
});

describe("SQL and HTML in every field of every form beside JSON", () => {
  const POISON = [
    `'; drop table claims; --`,
    `"><script>alert(1)</script>`,
    "\\x27 or 1=1",
    "{{7*7}}",
    "\u202e]]>&lt;!--",
  ];
  const targets = Object.values(ROUTES).flatMap(({ path, query, twins }) =>
    twins.map((form) => [path.replace(/json$/, form), query] as const),
  );
  test.each(targets)("%s", async (path, query) => {
    for (const poison of POISON) {
      const text = encodeURIComponent(poison);
      const plain = path.replace("{kind}", "agreements").replace(/\{\w+\}/, "x");
      const asked = [path.replace(/\{\w+\}/, text), ...query.map((name) => `${plain}?${name}=${text}`)];
      for (const target of asked) {
        const answer = await fetch(`${server.address}${target}`);
        const body = await answer.text();
        expect(answer.status, target).toBeLessThan(500);
        // JSON is never shown as a page; whatever else is must not carry the tag.
        if (!/json/.test(answer.headers.get("content-type") ?? "")) expect(body, target).not.toContain("<script>alert");
        expect(answer.headers.get("x-content-type-options"), target).toBe("nosniff");
      }
    }
  });
});

test("after all that the server answers as before", async () => {
  const answer = await fetch(`${server.address}/claims.json`);
  expect(((await answer.json()) as { claims: object[] }).claims).toHaveLength(3);
});
