// Who is let in and who may write: tokens with roles, and pages of others that post with a browser's credentials.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aReport } from "../../tests/coded.js";
import { anApplication } from "../../tests/served.js";
import { makeApp } from "./app.js";
import type { AppOptions } from "./options.js";
import { parseTokens, visitorWith } from "./tokens.js";

const target = aReport().claims[0]!.id;
const tokens = parseTokens(`
# the desk
rita reader reader-secret-0001
ana analyst sha256:${createHash("sha256").update("analyst-secret-01").digest("hex")}
ada admin admin-secret-00001
`);

let options: AppOptions;
beforeAll(async () => {
  options = await anApplication();
});
afterAll(() => options.store.close());

const body = { target, status: "confirmed", why: "seen in two papers" };
async function post(
  headers: Readonly<Record<string, string>>,
  { open = true, json = JSON.stringify(body) as string, path = "/rulings.json" } = {},
) {
  const app = makeApp(open ? { ...options, tokens } : options);
  const host = open ? "desk.example" : "localhost:8470";
  const given = { host, "content-type": "application/json", ...headers };
  return app.request(`http://${host}${path}`, { method: "POST", headers: given, body: json });
}
const rulings = async () => (await options.store.rulings()).length;
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe("tokens", () => {
  test.each([
    ["reader-secret-0001", "rita"],
    ["analyst-secret-01", "ana"],
    ["admin-secret-00001", "ada"],
    ["reader-secret-0002", undefined],
    ["", undefined],
  ])("%j is %s", (secret, name) => {
    expect(visitorWith(tokens, secret)?.name).toBe(name);
  });
  test.each([
    "rita reader short",
    "rita owner reader-secret-0001",
    "rita reader",
    "rita reader reader-secret-0001 more",
    "rita reader sha256:abc",
    "r!ta reader reader-secret-0001",
    "rita reader reader-secret-0001\nrita admin reader-secret-0002",
  ])("%j is refused, and the secret is not told", (lines) => {
    expect(() => parseTokens(lines)).toThrowError(expect.objectContaining({ code: "usage" }));
    expect(() => parseTokens(lines)).not.toThrowError(/secret/);
  });
  test("an empty token lets nobody in, though somebody's hash were that of nothing", () => {
    const empty = createHash("sha256").update("").digest("hex");
    expect(visitorWith(parseTokens(`eve admin sha256:${empty}`), "")).toBeNull();
  });
});

describe("a ruling", () => {
  test("by an analyst is kept under the analyst's name", async () => {
    const answer = await post(bearer("analyst-secret-01"));
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ ruling: { target, status: "confirmed", by: "ana", into: null } });
    expect(await options.store.rulings({ target })).toMatchObject([{ by: "ana", why: body.why }]);
  });
  test("from this machine needs no token", async () => {
    const own = { origin: "http://localhost:8470", "sec-fetch-site": "same-origin" };
    expect((await post(own, { open: false })).status).toBe(201);
  });
  const ana = bearer("analyst-secret-01");
  const REFUSED: readonly (readonly [string, Readonly<Record<string, string>>, Parameters<typeof post>[1], number])[] =
    [
      ["without a token", {}, {}, 401],
      ["by a reader", bearer("reader-secret-0001"), {}, 403],
      ["from a foreign page", { ...ana, origin: "https://evil.example" }, {}, 403],
      ["from a page without a name", { ...ana, origin: "null" }, {}, 403],
      ["from a foreign page that hides its name", { ...ana, "sec-fetch-site": "cross-site" }, {}, 403],
      ["from a foreign page to this machine", { origin: "https://evil.example" }, { open: false }, 403],
      ["from another port of this machine", { origin: "http://localhost:9999" }, { open: false }, 403],
      ["as a form", { ...ana, "content-type": "application/x-www-form-urlencoded" }, {}, 415],
      ["as plain text", { ...ana, "content-type": "text/plain" }, {}, 415],
      ["at another address", ana, { path: "/claims.json" }, 405],
      ["that is no JSON", ana, { json: "{" }, 400],
      ["that is no object", ana, { json: "[]" }, 400],
      ["with a field of another name", ana, { json: JSON.stringify({ ...body, by: "boss" }) }, 400],
      ["without a reason", ana, { json: JSON.stringify({ ...body, why: " " }) }, 400],
      ["on nothing", ana, { json: JSON.stringify({ ...body, target: "nothing" }) }, 404],
      ["that merges into nothing", ana, { json: JSON.stringify({ ...body, status: "merged" }) }, 400],
      ["that is too large", ana, { json: JSON.stringify({ ...body, why: "x".repeat(20_000) }) }, 413],
    ];
  test.each(REFUSED)("%s is refused and leaves nothing", async (_, headers, more, status) => {
    const before = await rulings();
    const answer = await post(headers, more);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await rulings()).toBe(before);
  });
});

test("a reader may read, and tells nothing of the others' tokens", async () => {
  const app = makeApp({ ...options, tokens });
  const answer = await app.request("http://desk.example/claims.json", { headers: bearer("reader-secret-0001") });
  expect(answer.status).toBe(200);
  expect((await app.request("http://desk.example/metrics")).status).toBe(401);
  expect((await app.request("http://desk.example/healthz")).status).toBe(200);
});
