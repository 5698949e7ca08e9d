// The application over a ledger in memory: every page and its data twin, what is refused and how, and that nothing of a report is markup.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aClaim, aDocument, anAgreement, aReport } from "../../tests/coded.js";
import { parseRegister } from "../ledger/agreements/register.js";
import { openStore } from "../store/open.js";
import type { Store } from "../store/store.js";
import { makeApp } from "./app.js";
import type { AppOptions } from "./options.js";

const watch = {
  id: "rus-prk",
  name: "Russia–North Korea, seen from Japan",
  pair: ["RUS", "PRK"],
  observer: "JPN",
  themes: [],
} as const;
const report = aReport();
const hostileText = 'Russia <script>alert(1)</script> met "North Korea" & \u0000others.'.replace("\u0000", "");
const hostile = aDocument({
  title: "</title><script>alert(2)</script>",
  outlet: '"><img src=x>',
  text: hostileText,
  url: "javascript:alert(3)",
  name: "hostile",
});
const evil = aClaim(hostile, "CONSULT", ["RUS", "PRK"], [], {
  attribution: [{ id: null, text: "<i>he</i>", span: null }],
});
const [aid, , met] = report.claims;
const treaty = anAgreement({
  basis: [{ claim: met!.id }, { register: "a.json", title: "<u>A text</u>", url: "javascript:alert(4)", seen: null }],
});

let store: Store;
let options: AppOptions;
beforeAll(async () => {
  store = await openStore({ memory: true });
  await store.putDocuments([report, { document: hostile, claims: [evil] }], "2024-06-20T18:00:00Z");
  await store.putRecords([treaty], "2024-06-20T18:00:00Z");
  options = { store, watches: [watch], register: parseRegister([]), token: null, now: () => new Date(0) };
});
afterAll(() => store.close());

const ask = (path: string, headers: Record<string, string> = {}, part: Partial<AppOptions> = {}, method = "GET") =>
  makeApp({ ...options, ...part }).request(path, { headers, method });
const page = { accept: "text/html" };

describe("pages", () => {
  test("the root leads to the first watch and keeps the clocks", async () => {
    const answer = await ask("/?knownAt=2024-06-21");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe("/watches/rus-prk?knownAt=2024-06-21");
  });
  test("from a watch to the marked words in two clicks", async () => {
    const first = await (await ask("/watches/rus-prk?asOf=2024-06-30")).text();
    const href = [...first.matchAll(/href="(\/claims\/[^"]+)"/g)]
      .map((match) => match[1]!)
      .find((one) => one.includes(aid!.id));
    expect(href).toBe(`/claims/${aid!.id}?asOf=2024-06-30`);
    const second = await (await ask(href!)).text();
    expect(second).toContain("<mark>Russia shipped refined oil to North Korea.</mark>");
    const reader = /href="(\/documents\/[^"]+)"/.exec(second)![1]!;
    const third = await (await ask(reader.replace("&amp;", "&").split("#")[0]!)).text();
    expect(third).toContain(`<span id="claim-${aid!.id}"></span><mark>`);
  });
  test("a watch with nothing known by then says that this is no calm", async () => {
    const text = await (await ask("/watches/rus-prk?knownAt=2024-06-01")).text();
    expect(text).toContain("that is not calm");
  });
  test("a record shows its claims and its register entry", async () => {
    const text = await (await ask(`/records/${treaty.id}`)).text();
    expect(text).toContain("Russia and North Korea met.");
    expect(text).toContain("&lt;u&gt;A text&lt;/u&gt;");
  });
  test("every page has its head, its language and one main heading", async () => {
    for (const path of [
      "/watches/rus-prk",
      `/claims/${aid!.id}`,
      `/documents/${hostile.id}`,
      `/records/${treaty.id}`,
    ]) {
      const answer = await ask(path);
      const text = await answer.text();
      expect(answer.status, path).toBe(200);
      expect(text, path).toContain('<html lang="en">');
      expect(text.match(/<h1/g), path).toHaveLength(1);
    }
  });
});

describe("nothing of a report is markup", () => {
  test.each(["/watches/rus-prk", `/claims/${evil.id}`, `/documents/${hostile.id}`])("%s", async (path) => {
    const text = await (await ask(path)).text();
    expect(text).not.toMatch(/<script|<img|<i>he|javascript:| style=| on\w+=/i);
    expect(text).toMatch(/&lt;script&gt;|&lt;i&gt;/);
  });
  test("a record's address is no link where it is no web address", async () => {
    expect(await (await ask(`/records/${treaty.id}`)).text()).not.toContain("javascript:");
  });
  test("the policy allows our style sheet and nothing else", async () => {
    for (const path of ["/watches/rus-prk", "/nowhere", "/claims.json", "/watches/rus-prk?asOf=x"]) {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy"), path).toMatch(/^default-src 'none'; style-src 'self';/);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    }
    const style = await ask("/style.css");
    expect(style.headers.get("content-type")).toContain("text/css");
  });
});

describe("data", () => {
  const json = async (path: string) => (await (await ask(path)).json()) as Record<string, unknown>;
  test("watches, with brief and level", async () => {
    expect(await json("/watches.json")).toEqual({ watches: [watch] });
    expect(await json("/watches/rus-prk.json")).toMatchObject({
      brief: { title: watch.name },
      weighed: { level: { watch: "rus-prk" } },
    });
  });
  test("claims, page after page", async () => {
    const seen: unknown[] = [];
    let next: unknown = "";
    for (let turn = 0; next !== null && turn < 9; turn++) {
      const answer = await json(
        `/claims.json?between=RUS,North%20Korea&limit=1${next === "" ? "" : `&cursor=${String(next)}`}`,
      );
      seen.push(...(answer.claims as { claim: { id: string } }[]).map(({ claim }) => claim.id));
      next = answer.next;
    }
    expect(seen.toSorted()).toEqual([aid!.id, met!.id, evil.id].toSorted());
  });
  test.each([
    ["types=AID", 1],
    ["types=AID,ACCUSE", 2],
    ["involving=Japan", 1],
    ["text=oil", 1],
    ["text=nothing", 0],
    ["kinds=assessment", 0],
    ["knownAt=2024-06-19", 0],
    ["", 4],
  ])("claims of ?%s: %i", async (query, count) => {
    expect((await json(`/claims.json?${query}`)).claims).toHaveLength(count);
  });
  test("records on a day have their status of that day", async () => {
    const answer = await json("/records/agreements.json?asOf=2024-06-19&between=RUS,PRK");
    expect(answer.agreements).toMatchObject([{ id: treaty.id, status: "signed" }]);
    expect(await json("/records/transfers.json")).toEqual({ transfers: [] });
  });
  test("OpenAPI tells of every address of data there is, and of no other", async () => {
    const served = makeApp(options)
      .routes.filter(({ method }) => method === "GET")
      .map(({ path }) => path.replace(/:\w+\{.*\.(\w+)\}/, "{}.$1"))
      .filter((path) => /\.(json|csv|geojson|ics|xml)$/.test(path));
    const answer = (await json("/openapi.json")) as { paths: Record<string, { get: { parameters: unknown[] } }> };
    const told = Object.keys(answer.paths).map((path) => path.replace(/\{\w+\}|(?<=\/records\/)agreements/, "{}"));
    expect(told.toSorted()).toEqual(
      [...new Set(served.map((path) => path.replace("/records/agreements", "/records/{}")))].toSorted(),
    );
    expect(answer.paths["/obligations.json"]!.get.parameters).toContainEqual(
      expect.objectContaining({ name: "if", in: "query", required: true }),
    );
  });
  test("obligations and health", async () => {
    expect(await json("/obligations.json?if=PRK%20attacks%20KOR&on=2025-01-01")).toMatchObject({
      attacker: "PRK",
      target: "KOR",
      obliged: [],
    });
    expect(await json("/healthz")).toEqual({ status: "ok" });
  });
});

describe("refused", () => {
  test.each([
    ["/nowhere", 404],
    ["/watches/nope", 404],
    ["/watches/nope.json", 404],
    ["/claims/nope", 404],
    ["/claims/..%2f..%2fetc%2fpasswd", 404],
    ["/documents/%00", 404],
    ["/records/nope", 404],
    ["/records/nope.json", 404],
    ["/watches/rus-prk?asOf=2024-02-30", 400],
    ["/watches/rus-prk?knownAt=yesterday", 400],
    ["/claims.json?limit=0", 400],
    ["/claims.json?limit=100000", 400],
    ["/claims.json?cursor=zzz", 400],
    ["/claims.json?types=AID,'; drop table claims", 400],
    ["/claims.json?between=RUS", 400],
    ["/claims.json?between=RUS,RUS", 400],
    ["/claims.json?involving=Atlantis", 400],
    ["/claims.json?colour=red", 400],
    ["/claims.json?order=up", 400],
    ["/records/agreements.json?between=RUS,PRK,USA", 400],
    ["/obligations.json", 400],
    ["/obligations.json?if=rain&on=2024-01-01", 400],
    ["/obligations.json?if=PRK%20attacks%20KOR&on=2024-01-01&depth=99", 400],
    ["/claims.json?limit=1&limit=2", 400],
    ["/claims.json?text=a%00b", 400],
    [`/claims.json?text=${"x".repeat(1_001)}`, 400],
    ["/claims.json?cursor=W10", 400],
    ["/claims/nope.json", 404],
    ["/documents/nope.json", 404],
    ["/record/nope.json", 404],
    ["/matters.json", 400],
    ["/search.json", 400],
    ["/search.json?text=", 400],
  ])("%s: %i", async (path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const { title } = (await answer.json()) as { title: string };
    expect(title.length).toBeGreaterThan(10);
  });
  test("a reader gets a page and not a problem in JSON, escaped", async () => {
    const answer = await ask("/claims/%3Cscript%3E", page);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("<script>");
  });
  test("what should not happen is reported to the operator and not to the reader", async () => {
    const told: unknown[] = [];
    const broken = { ...store, alertedTo: () => Promise.reject(new Error("secret place")) };
    const answer = await ask("/healthz", {}, { store: broken, report: (error) => told.push(error) });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
    expect(told).toHaveLength(1);
  });
  test.each(["POST", "PUT", "DELETE"])("%s", async (method) => {
    expect((await ask("/claims.json", {}, {}, method)).status).toBe(405);
  });
});

describe("access", () => {
  test("a name that only pretends to be this machine is turned away", async () => {
    expect((await ask("http://evil.example/watches.json")).status).toBe(403);
    expect((await ask("/watches.json", { host: "evil.example:8470" })).status).toBe(403);
    expect((await ask("/watches.json", { host: "127.0.0.1:8470" })).status).toBe(200);
    expect((await ask("/watches.json", { host: "[::1]:8470" })).status).toBe(200);
  });
  test.each([
    [{}, 401],
    [{ authorization: "Bearer wrong" }, 401],
    [{ authorization: "Bearer " }, 401],
    [{ authorization: "Bearer long secret" }, 200],
    [{ authorization: `Basic ${Buffer.from("me:long secret").toString("base64")}` }, 200],
    [{ authorization: `Basic ${Buffer.from("long secret:").toString("base64")}` }, 401],
  ])("with a token, %j gets %i", async (headers, status) => {
    const answer = await ask("http://desk.example/watches.json", headers as Record<string, string>, {
      token: "long secret",
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.has("www-authenticate")).toBe(status === 401);
  });
});
