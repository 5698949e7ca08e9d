// Who owes what in attacks that specialists know, over the bundled register, with rows that must find nobody.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Day } from "../../kernel/day.js";
import { parseRegister } from "../agreements/register.js";
import type { Answer, Duty } from "./obligation.js";
import { obligations } from "./obligations.js";

const folder = new URL("../../../data/agreements/", import.meta.url);
const register = parseRegister(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
);
const ask = (attacker: string, target: string, on: string, more: { depth?: number; territory?: string } = {}) =>
  obligations({ attacker, target, on: on as Day, register, ...more });
const who = (answer: Answer, duty: Duty = "defend", ring = 1) =>
  [...new Set(answer.obliged.filter((row) => row.duty === duty && row.ring === ring).map((row) => row.state))].sort();
const notOwed = (answer: Answer) =>
  answer.notOwed.map((row) => `${row.states.join(",")} ${row.agreement} ${row.because}`);

const NATO =
  "ALB BEL BGR CAN CZE DEU DNK ESP FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA";
const EU = "AUT BEL BGR CYP CZE DEU DNK ESP FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE";
const RIO = "ARG BHS BRA CHL COL CRI DOM GTM HND HTI PAN PER PRY SLV TTO URY";
const union = (...lists: string[]) => [...new Set(lists.join(" ").split(" "))].sort();

test.each<[string, string, string, string[]]>([
  ["KOR", "PRK", "2025-01-15", ["CHN", "RUS"]],
  ["PRK", "KOR", "2025-01-15", ["USA"]],
  ["KOR", "PRK", "2024-07-01", ["CHN"]],
  ["KOR", "PRK", "2024-12-04", ["CHN", "RUS"]],
  ["KOR", "PRK", "1995-06-01", ["CHN", "RUS"]],
  ["KOR", "PRK", "1997-01-01", ["CHN"]],
  ["KOR", "PRK", "1985-01-01", ["CHN", "SUN"]],
  ["RUS", "EST", "2025-01-15", union(NATO, EU)],
  ["RUS", "EST", "2004-03-28", []],
  [
    "RUS",
    "SWE",
    "2024-03-06",
    union(EU)
      .filter((id) => id !== "SWE")
      .concat("EST")
      .sort(),
  ],
  ["CHN", "PHL", "2025-01-15", ["USA"]],
  ["CHN", "JPN", "2025-01-15", ["USA"]],
  ["AZE", "ARM", "2025-01-15", ["BLR", "KAZ", "KGZ", "RUS", "TJK"]],
  ["ARM", "AZE", "2025-01-15", ["TUR"]],
  ["CHN", "NZL", "2000-01-01", ["AUS"]],
  ["CHN", "NZL", "1985-01-01", ["AUS", "USA"]],
  ["CHN", "AUS", "2000-01-01", ["NZL", "USA"]],
  // The American agreement of 1959 is against states under international communism: India never was one.
  ["SUN", "PAK", "1980-02-01", ["USA"]],
  ["IND", "PAK", "2025-10-01", ["SAU"]],
  ["PAK", "IND", "2025-10-01", []],
  ["CHN", "TWN", "2025-01-15", []],
  ["CHN", "TWN", "1960-01-01", ["USA"]],
  ["RUS", "UKR", "2025-06-01", []],
  ["CHE", "AUT", "1995-01-01", []],
  ["USA", "CHN", "1960-01-01", ["SUN"]],
  ["IND", "CHN", "1962-10-20", ["PRK"]],
  ["VEN", "GUY", "2025-01-15", ["ATG", "BRB", "DMA", "GRD", "KNA", "LCA", "VCT"]],
  ["DEU", "POL", "1939-09-01", ["FRA", "GBR"]],
  ["SUN", "POL", "1939-09-17", ["FRA"]],
])("%s attacks %s on %s: to defend it are obliged %j", (attacker, target, on, expected) => {
  const answer = ask(attacker, target, on);
  const sure = answer.obliged.filter(
    (row) => row.duty === "defend" && row.ring === 1 && row.for === target && row.holds === "yes",
  );
  const unsure = answer.obliged
    .filter((row) => row.duty === "defend" && row.holds === "unknown")
    .map((row) => row.state);
  expect([...new Set([...sure.map((row) => row.state), ...unsure])].sort()).toEqual(expected);
});

test("the Korean peninsula in 2025, in full", () => {
  const answer = ask("KOR", "PRK", "2025-01-15", { depth: 2 });
  const rus = answer.obliged.find((row) => row.state === "RUS" && row.duty === "defend")!;
  expect(rus).toMatchObject({
    article: "Article 4",
    agreement: "rus-prk-2024",
    firmness: "automatic",
    ring: 1,
    holds: "yes",
  });
  expect(rus.reason).toMatch(
    /^Under Article 4 of the Treaty on Comprehensive Strategic Partnership.*\(in force since 2024-12-04\), Russia must at once help to defend North Korea: /,
  );
  expect(rus.source.title).toMatch(/19 June 2024/);
  expect(answer.obliged.find((row) => row.state === "CHN" && row.duty === "defend")).toMatchObject({
    article: "Article 2",
    agreement: "chn-prk-1961",
  });
  expect(notOwed(answer)).toContain("USA usa-kor-1953 attacker");
  expect(answer.contested.map((row) => `${row.state} ${row.for} ${row.agreement}`)).toEqual(["USA KOR usa-kor-1953"]);
  expect(answer.contested[0]!.reason).toMatch(/^Contested: if China and Russia fight South Korea/);
  expect(answer.lapsed.map((row) => row.agreement)).toEqual(["rus-prk-2000", "sun-prk-1961"]);
  expect(answer.collisions.map((row) => `${row.kind} ${row.states.join()}`)).toEqual(
    expect.arrayContaining(["breach KOR", "nonaggression-against-defence RUS"]),
  );
  expect(
    answer.obliged.filter((row) => row.ring === 2).every((row) => row.through === "RUS" || row.through === "CHN"),
  ).toBe(true);
  expect(who(answer, "defend", 2)).toEqual(["ARM", "BLR", "KAZ", "KGZ", "TJK", "UZB"]);
});

test("what was signed and not in force that day is told, and what it replaced still holds", () => {
  const answer = ask("KOR", "PRK", "2024-07-01");
  expect(answer.pending.map((row) => `${row.agreement} ${row.states.join()} ${row.duties.join()}`)).toEqual([
    "rus-prk-2024 RUS defend,consult",
  ]);
  expect(answer.pending[0]!.reason).toMatch(
    /did not yet oblige Russia: it was signed on 2024-06-19, not in force until 2024-12-04\./,
  );
  expect(who(answer, "consult")).toEqual(["CHN", "RUS"]);
});

test("the neutral members of the Union are named with their caveat, and the others without", () => {
  const answer = ask("RUS", "EST", "2025-01-15");
  const caveats = (state: string) =>
    answer.obliged.filter((row) => row.state === state && row.agreement === "eu-42-7").flatMap((row) => row.caveats);
  for (const state of ["IRL", "AUT", "MLT"]) expect(caveats(state).join()).toMatch(/neutral/);
  for (const state of ["DEU", "POL", "FIN", "SWE"]) expect(caveats(state)).toEqual([]);
  expect(notOwed(answer)).toContain("ARM,BLR,KAZ,KGZ,TJK csto-1992 attacker");
  expect(
    ask("RUS", "EST", "2015-01-15")
      .obliged.find((row) => row.state === "FIN")!
      .caveats.join(),
  ).toMatch(/no military alliance/);
});

test("Armenia attacked: the freeze is told, Turkey owes the attacker nothing, what lapsed is named", () => {
  const answer = ask("AZE", "ARM", "2025-01-15");
  const rows = answer.obliged.filter((row) => row.agreement === "csto-1992" && row.duty === "defend");
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row.caveats.join()).toMatch(/Armenia froze its participation/);
  expect(notOwed(answer)).toEqual(
    expect.arrayContaining(["TUR tur-aze-shusha-2021 attacker", "TUR tur-aze-2010 attacker"]),
  );
  expect(answer.lapsed.map((row) => `${row.agreement} ${row.states.join()}`)).toContain("csto-1992 UZB");
  expect(answer.lapsed.find((row) => row.states.includes("UZB"))!.reason).toMatch(
    /Uzbekistan left between 2012-06-28 and 2012-12-19/,
  );
});

test.each<[string, string, string, string, string[], string[]]>([
  ["CHN", "JPN", "2025-01-15", "Senkaku", ["USA"], []],
  ["CHN", "JPN", "1965-01-15", "Senkaku", [], ["USA usa-jpn-1960 scope"]],
  ["RUS", "JPN", "2025-01-15", "Northern Territories", [], ["USA usa-jpn-1960 scope"]],
  ["KOR", "JPN", "2025-01-15", "Takeshima", [], ["USA usa-jpn-1960 scope"]],
  ["CHN", "PHL", "2025-01-15", "second-thomas-shoal", ["USA"], []],
  ["CHN", "USA", "2025-01-15", "Hawaii", union(RIO, "AUS KOR PHL"), ["JPN usa-jpn-1960 scope"]],
  ["ARG", "GBR", "1982-04-02", "Falklands", ["PRT"], ["BEL,DEU,FRA,ITA,LUX,NLD brussels-1948 scope"]],
  [
    "MAR",
    "ESP",
    "2025-01-15",
    "Ceuta",
    union(EU)
      .filter((id) => id !== "ESP")
      .concat("EST")
      .sort(),
    [],
  ],
  [
    "RUS",
    "DNK",
    "2025-01-15",
    "Greenland",
    union(NATO, EU)
      .filter((id) => id !== "DNK")
      .concat("EST")
      .sort(),
    [],
  ],
  ["CHN", "TWN", "1958-08-23", "Kinmen", [], ["USA usa-twn-1954 scope"]],
  ["CHN", "TWN", "1958-08-23", "Taiwan", ["USA"], []],
])("%s attacks %s on %s at %s: obliged %j, out of scope %j", (attacker, target, on, territory, expected, outside) => {
  const answer = ask(attacker, target, on, { territory });
  expect(who(answer).filter((id) => answer.obliged.some((row) => row.state === id && row.for === target))).toEqual(
    expected,
  );
  expect(notOwed(answer).filter((row) => row.endsWith("scope") && !row.includes("nato"))).toEqual(outside);
});

test("the territory's own doubts are told", () => {
  const claimed = ask("CHN", "JPN", "2025-01-15", { territory: "Diaoyu Islands" });
  expect(claimed.territory).toBe("senkaku");
  expect(claimed.obliged.find((row) => row.duty === "defend")!.caveats.join()).toMatch(/claimed by China and Taiwan/);
  const strange = ask("CHN", "JPN", "2025-01-15", { territory: "Atlantis" });
  expect(strange.obliged.find((row) => row.duty === "defend")!.holds).toBe("unknown");
  expect(strange.unknown.map((row) => row.text).join()).toMatch(/"Atlantis" is not in the table/);
  expect(notOwed(ask("ARG", "GBR", "1982-04-02", { territory: "Falklands" })).join()).toMatch(/nato-1949 scope/);
});

test("only an attack by the one that it names sets off a clause aimed at one", () => {
  expect(who(ask("DEU", "POL", "1939-09-01"))).toContain("GBR");
  expect(notOwed(ask("SUN", "POL", "1939-09-17"))).toContain("GBR gbr-pol-1939 other-attacker");
});

test("an attack from within an alliance leaves it open, and says so", () => {
  const answer = ask("TUR", "GRC", "2025-01-15");
  const row = answer.obliged.find((one) => one.agreement === "nato-1949" && one.state === "CAN")!;
  expect(row.holds).toBe("unknown");
  expect(row.caveats.join()).toMatch(/Turkey is a party itself/);
  expect(answer.obliged.find((one) => one.agreement === "eu-42-7" && one.state === "FRA")!.holds).toBe("yes");
  expect(answer.collisions.filter((one) => one.kind === "both-sides").flatMap((one) => one.states)).toContain("CAN");
  expect(answer.collisions.filter((one) => one.kind === "breach").map((one) => one.agreements[0])).toContain(
    "nato-1949",
  );
});

test("a pledge, a law or an order is told apart from what binds", () => {
  expect(
    ask("PRK", "KOR", "2025-01-15").pledged.filter((row) => row.agreement === "unc-declaration-1953"),
  ).toHaveLength(16);
  expect(ask("CHN", "TWN", "2025-01-15").pledged.map((row) => row.agreement)).toEqual(["usa-taiwan-relations-act"]);
  const qatar = ask("IRN", "QAT", "2025-10-05");
  expect(qatar.pledged.find((row) => row.state === "USA")).toMatchObject({
    agreement: "usa-qat-order-2025",
    duty: "defend",
  });
  expect(who(qatar)).not.toContain("USA");
  expect(
    ask("RUS", "UKR", "2025-06-01")
      .pledged.filter((row) => row.duty === "consult")
      .map((row) => row.state),
  ).toContain("JPN");
});

test("a neutrality pact asks neutrality of the partner of the attacked, not of the attacker's", () => {
  expect(who(ask("USA", "IRN", "2025-11-01"), "stay-neutral")).toEqual(["RUS"]);
  expect(who(ask("IRN", "USA", "2025-11-01"), "stay-neutral")).toEqual([]);
  expect(who(ask("DEU", "SUN", "1941-06-22"), "stay-neutral")).toEqual(["JPN"]);
});

test("nothing is said of states that are not concerned", () => {
  const answer = ask("PRK", "KOR", "2025-01-15", { depth: 3 });
  const named = new Set([...answer.obliged, ...answer.contested].map((row) => row.state));
  for (const id of ["SAU", "NGA", "IND", "VNM", "CHE"]) expect(named.has(id)).toBe(false);
  const nobody = ask("CHE", "AUT", "1990-01-01");
  expect([...nobody.obliged, ...nobody.pledged, ...nobody.notOwed, ...nobody.collisions, ...nobody.pending]).toEqual(
    [],
  );
});

test("a state the register does not know, and a state against itself, are told as such", () => {
  expect(ask("XXX", "YYY", "2025-01-15").unknown.map((row) => row.text)).toEqual([
    "The register holds no agreement of XXX.",
    "The register holds no agreement of YYY.",
  ]);
  expect(ask("FRA", "FRA", "2025-01-15").obliged).toEqual([]);
});
