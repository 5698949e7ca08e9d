// Every address of data over a ledger in memory: what is answered, both clocks, twins, and that answers are what OpenAPI says they are.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aClaim, aDocument, anAgreement, aReport, aTransfer, days } from "../../tests/coded.js";
import { parseRegister } from "../ledger/agreements/register.js";
import { openStore } from "../store/open.js";
import type { Store } from "../store/store.js";
import { ANSWERS } from "./answers.js";
import { makeApp } from "./app.js";
import type { AppOptions } from "./options.js";
import { ROUTES } from "./routes.js";

const watch = { id: "rus-prk", name: "a watch", pair: ["RUS", "PRK"], observer: "JPN", themes: [] } as const;
const report = aReport();
const [aid, , met] = report.claims;
const denial = aDocument({ text: "Russia did not ship oil, its ministry said.", title: "=1+1", name: "denial" });
const denied = aClaim(denial, "AID", ["RUS"], ["PRK"], { polarity: "negated" });
const treaty = anAgreement({ basis: [{ claim: met!.id }], inForce: days("2024-12-04"), status: "in-force" });
const transfer = aTransfer({ basis: [{ claim: aid!.id }] });

let store: Store;
let app: ReturnType<typeof makeApp>;
beforeAll(async () => {
  store = await openStore({ memory: true });
  await store.putDocuments([report, { document: denial, claims: [denied] }], "2024-06-20T18:00:00Z");
  await store.putRecords([treaty, transfer], "2024-06-20T18:00:00Z");
  const better = { ...aid!, certainty: "probable" as const };
  await store.putDocuments([{ ...report, claims: [better, ...report.claims.slice(1)] }], "2024-07-01");
  const ruling = { target: aid!.id, status: "confirmed", into: null, why: "seen", by: "me", at: "2024-07-02" } as const;
  await store.putRuling(ruling);
  const now = () => new Date("2025-01-01T00:00:00Z");
  const options: AppOptions = { store, watches: [watch], register: parseRegister([]), token: null, now };
  app = makeApp(options);
});
afterAll(() => store.close());

const json = async (path: string) => (await (await app.request(path)).json()) as Record<string, unknown>;
const text = async (path: string) => (await app.request(path)).text();

/** An address for each route, with an answer that is not empty. */
const asked = (): Readonly<Record<string, string>> => ({
  "/watches.json": "/watches.json",
  "/watches/{id}.json": "/watches/rus-prk.json",
  "/claims.json": "/claims.json?limit=2",
  "/claims/{id}.json": `/claims/${aid!.id}.json`,
  "/records/{kind}.json": "/records/agreements.json",
  "/record/{id}.json": `/record/${treaty.id}.json`,
  "/documents.json": "/documents.json?limit=1",
  "/documents/{id}.json": `/documents/${report.document.id}.json`,
  "/obligations.json": "/obligations.json?if=PRK%20attacks%20KOR&on=2025-01-01",
  "/network.json": "/network.json?asOf=2025-01-01",
  "/matters.json": "/matters.json?between=RUS,PRK",
  "/search.json": "/search.json?text=oil",
  "/alerts.json": "/alerts.json?all=true",
  "/sources.json": "/sources.json",
  "/openapi.json": "/openapi.json",
});

describe("answers", () => {
  let types: Readonly<Record<string, string>>;
  beforeAll(async () => {
    type Paths = Record<string, { get: { responses: { 200: { content: object } } } }>;
    const { paths } = (await json("/openapi.json")) as { paths: Paths };
    types = Object.fromEntries(
      Object.entries(paths).map(([path, { get }]) => [path, Object.keys(get.responses[200].content)[0]!]),
    );
  });
  test.each(Object.values(ROUTES).map((route) => [route.path, route] as const))("%s", async (path, route) => {
    const answer = await app.request(asked()[path]!);
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as object;
    expect(Object.keys(body)).toEqual(expect.arrayContaining([...route.keys]));
    expect(ANSWERS[path]?.schema.safeParse(body).error?.issues).toBeUndefined();
    for (const twin of route.twins) {
      const kind = twin === "ics" ? "agreements" : "transfers";
      const other = asked()[path]!.replace("agreements.json", `${kind}.${twin}`).replace(".json", `.${twin}`);
      const answered = await app.request(other);
      expect(answered.status, other).toBe(200);
      expect(answered.headers.get("content-type"), other).toContain(types[path.replace(/json$/, twin)]);
      if (twin === "xml") expect(XMLValidator.validate(await answered.text()), other).toBe(true);
    }
  });
  test("a schema says no to what is not so", async () => {
    const body = await json("/claims.json");
    expect(ANSWERS["/claims.json"]!.schema.safeParse({ ...body, next: 1 }).success).toBe(false);
    expect(ANSWERS["/claims.json"]!.schema.safeParse({ ...body, more: 1 }).success).toBe(false);
  });
  test("every part that OpenAPI refers to is there", async () => {
    const body = await text("/openapi.json");
    const parts = (JSON.parse(body) as { components: { schemas: object } }).components.schemas;
    const named = [...body.matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(40);
    expect([...new Set(named)].filter((name) => !(name in parts))).toEqual([]);
  });
});

describe("one claim", () => {
  const path = `/claims/${aid!.id}.json`;
  test("has its words, what stands around them, its document without the text, and rulings", async () => {
    const answer = await json(path);
    expect(answer).toMatchObject({
      claim: { id: aid!.id, certainty: "probable" },
      document: { id: report.document.id, outlet: "Test Wire" },
      quote: "Russia shipped refined oil to North Korea.",
      around: { before: "", after: " Japan condemned Russia. Russia and North Korea met." },
      history: [{ value: { certainty: "certain" } }, { value: { certainty: "probable" }, knownTo: null }],
      rulings: [{ status: "confirmed" }],
    });
    expect(answer.document).not.toHaveProperty("text");
  });
  test("as known before the better coding", async () => {
    expect(await json(`${path}?knownAt=2024-06-21`)).toMatchObject({
      claim: { certainty: "certain" },
      history: [{ value: { certainty: "certain" }, knownTo: null }],
      rulings: [],
    });
    expect((await app.request(`${path}?knownAt=2024-06-19`)).status).toBe(404);
  });
});

test("one record has its claims with their words, and the status of the day", async () => {
  expect(await json(`/record/${treaty.id}.json`)).toMatchObject({
    record: { status: "in-force" },
    claims: [{ claim: { id: met!.id }, quote: "Russia and North Korea met." }],
  });
  expect(await json(`/record/${treaty.id}.json?asOf=2024-07-01`)).toMatchObject({ record: { status: "signed" } });
});

describe("documents", () => {
  test("in pages, without their text", async () => {
    const first = await json("/documents.json?limit=1");
    const second = await json(`/documents.json?limit=1&cursor=${first.next}`);
    const names = [first, second].flatMap(({ documents }) => (documents as { name: string }[]).map(({ name }) => name));
    expect(names.toSorted()).toEqual(["a report", "denial"]);
    expect(second.next).toBeNull();
    expect(JSON.stringify([first, second])).not.toContain("shipped");
  });
  test("by words, outlet, language and days", async () => {
    const count = async (query: string) => ((await json(`/documents.json?${query}`)).documents as object[]).length;
    expect(await count("text=ministry")).toBe(1);
    expect(await count("outlet=Test%20Wire")).toBe(2);
    expect(await count("outlet=Nobody")).toBe(0);
    expect(await count("lang=ja")).toBe(0);
    expect(await count("from=2024-06-20")).toBe(0);
    expect(await count("knownAt=2024-06-19")).toBe(0);
  });
  test("one has its text and its claims in the order of the text", async () => {
    const { document, claims } = await json(`/documents/${report.document.id}.json`);
    expect(document).toMatchObject({ text: report.document.text });
    expect((claims as { claim: { type: string } }[]).map(({ claim }) => claim.type)).toEqual([
      ...["AID", "ACCUSE", "CONSULT"],
    ]);
  });
});

describe("the network", () => {
  test.each([
    ["asOf=2025-01-01", "in-force"],
    ["asOf=2024-07-01", "signed"],
    ["", "in-force"],
  ])("on ?%s", async (query, status) => {
    expect(await json(`/network.json?${query}`)).toMatchObject({
      states: ["PRK", "RUS"],
      ties: [{ a: "PRK", b: "RUS", kind: "defence", agreement: treaty.id, status, clauses: ["defence"] }],
    });
  });
  test.each(["asOf=2024-06-18", "asOf=2025-01-01&knownAt=2024-06-19", "asOf=2025-01-01&involving=JPN"])(
    "is empty with ?%s",
    async (query) => {
      expect(await json(`/network.json?${query}`)).toMatchObject({ states: [], ties: [] });
    },
  );
});

test("a matter holds claim and denial side by side", async () => {
  const { matters } = await json("/matters.json?between=PRK,RUS");
  const type = (matters as { type: string }[]).find(({ type }) => type === "AID");
  expect(type).toMatchObject({
    ...{ claims: [aid!.id], denied: [denied.id], day: "2024-06-19" },
    documents: [report.document.id, denial.id].toSorted(),
  });
  expect(await json("/matters.json?between=PRK,RUS&knownAt=2024-06-19")).toEqual({ matters: [], since: null });
});

test("a search finds claims and documents, as known then", async () => {
  const found = await json("/search.json?text=oil");
  expect((found.claims as object[]).length).toBe(2);
  expect((found.documents as object[]).length).toBe(2);
  expect(await json("/search.json?text=oil&knownAt=2024-06-19")).toEqual({ claims: [], documents: [] });
});

describe("twins", () => {
  test("claims as CSV, with the way to the next page", async () => {
    const answer = await app.request("/claims.csv?limit=1&order=newest&involving=JPN");
    expect(answer.headers.get("content-type")).toMatch(/^text\/csv/);
    expect((await answer.text()).split("\r\n")[0]).toMatch(/^id,document,published,/);
    const paged = await app.request("/claims.csv?limit=1");
    const next = /<(.+)>; rel="next"/.exec(paged.headers.get("link")!)![1]!;
    expect(next).toMatch(/^\/claims\.csv\?limit=1&cursor=/);
    expect(await text(next)).not.toBe(await paged.text());
  });
  test("a title that a spreadsheet would run is not run", async () => {
    expect(await text("/documents.csv")).toContain(",'=1+1,");
  });
  test("a claim on states is no pin on a map", async () => {
    const answer = await app.request("/claims.geojson?types=AID");
    expect(answer.headers.get("content-type")).toBe("application/geo+json");
    const { features } = (await answer.json()) as { features: object[] };
    expect(features).toHaveLength(2);
    expect(features[0]).toMatchObject({
      geometry: null,
      properties: {
        places: [
          { code: "PRK", precision: "country" },
          { code: "RUS", name: "Russia" },
        ],
      },
    });
  });
  test("dates of agreements as a calendar", async () => {
    const calendar = await text("/records/agreements.ics");
    expect(calendar).toContain("DTSTART;VALUE=DATE:20240619");
    expect(calendar).toContain("SUMMARY:a treaty: in force 2024-12-04");
    expect((await app.request("/records/transfers.ics")).status).toBe(404);
  });
  test("what is a stream as Atom, with the next page and no markup of a text", async () => {
    const first = await text("/claims.xml?limit=1");
    const { title, links = [], entries = [] } = parseAtomFeed(first);
    expect(title?.value).toBe("Noroshi: claims");
    const next = links.find(({ rel }) => rel === "next")!.href!;
    expect(entries).toHaveLength(1);
    expect((parseAtomFeed(await text(next)) as { entries: object[] }).entries).not.toEqual(entries);
    expect(await text("/documents.xml")).toContain("=1+1");
    expect(await text("/matters.xml?between=RUS,PRK")).toContain("denied by 1");
    expect((await app.request("/claims.xml?limit=x")).status).toBe(400);
  });
  test("records as plain XML", async () => {
    expect(new XMLParser().parse(await text("/records/agreements.xml"))).toMatchObject({
      agreements: { agreement: { id: treaty.id, parties: ["PRK", "RUS"], inForce: { from: "2024-12-04" } } },
    });
    expect((await app.request("/records/nothing.xml")).status).toBe(404);
  });
  test("records, obligations and the network as CSV", async () => {
    expect(await text("/records/transfers.csv")).toContain("PRK,RUS,arms,probable,2023-08-01..2023-12-31,");
    expect(await text("/obligations.csv?if=PRK%20attacks%20KOR&on=2025-01-01")).toMatch(/^basis,ring,state,duty,/);
    expect(await text("/network.csv?asOf=2025-01-01")).toContain("PRK,RUS,defence,");
  });
});
