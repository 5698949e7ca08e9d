// That the joined list of names is consistent, and that names which look alike mean whom they should.
import { describe, expect, it } from "vitest";
import { type Name, names } from "./gazetteer.js";
import { LOOKALIKES } from "./lookalikes.js";
import { CODES } from "./organisations.js";
import { STATES } from "./states.js";

const all = names();
const ids = (text: string, kind?: Name["kind"]) => [
  ...new Set(
    all.filter((name) => name.text === text && (kind === undefined || name.kind === kind)).map(({ id }) => id),
  ),
];
const overlap = (a: Name, b: Name) => (a.from ?? "0") < (b.to ?? "9") && (b.from ?? "0") < (a.to ?? "9");

describe("the list", () => {
  it("knows only ISO codes and the codes of organisations", () => {
    const known = new Set<string>([...STATES.map(({ id }) => id), ...CODES]);
    expect(all.filter(({ id }) => id !== null && !known.has(id))).toEqual([]);
    expect(STATES.length).toBe(249 + 5);
  });

  it("gives a text of one kind one id at a time, unless it is flagged", () => {
    const seen = new Map<string, Name[]>();
    const clashes: string[] = [];
    for (const name of all) {
      const key = `${name.kind} ${name.text}`;
      const others = seen.get(key) ?? [];
      for (const other of others) {
        if (other.id !== name.id && overlap(other, name) && !(other.ambiguous && name.ambiguous)) {
          clashes.push(`${key}: ${other.id} and ${name.id}`);
        }
      }
      seen.set(key, [...others, name]);
    }
    expect(clashes).toEqual([]);
  });

  it("has no lookalike that names nobody, no stray blank and no leading article but four and those of newspapers", () => {
    const texts = new Set(all.map(({ text }) => text));
    expect([...LOOKALIKES.keys()].filter((text) => !texts.has(text))).toEqual([]);
    expect(all.filter(({ text }) => text !== text.trim() || /\s\s|[|,]$/u.test(text) || text.length < 2)).toEqual([]);
    const articles = new Set(
      all.filter(({ text, kind }) => /^the /iu.test(text) && kind !== "outlet").map(({ text }) => text),
    );
    expect([...articles].sort()).toEqual(["The Hague", "the Argentine", "the Emirates", "the States"]);
  });

  it("is the same at each call", () => {
    expect(names()).toBe(all);
    expect(all[0]).toEqual({ text: "Afghanistan", id: "AFG", kind: "state" });
  });
});

describe("states", () => {
  it.each([
    ["Republic of Korea", ["KOR"]],
    ["DPRK", ["PRK"]],
    ["PRC", ["CHN"]],
    ["Republic of China", ["TWN"]],
    ["U.S.", ["USA"]],
    ["America", ["USA"]],
    ["Türkiye", ["TUR"]],
    ["Turkiye", ["TUR"]],
    ["Ivory Coast", ["CIV"]],
    ["Cote d\u2019Ivoire", ["CIV"]],
    ["Burma", ["MMR"]],
    ["Swaziland", ["SWZ"]],
    ["Kosovo", ["XKX"]],
    ["East Germany", ["DDR"]],
    ["West Germany", ["DEU"]],
    ["Palestinian Authority", ["PSE"]],
    ["Swedes", ["SWE"]],
    ["Emirati", ["ARE"]],
    ["Cheong Wa Dae", ["KOR"]],
    ["Elysee", ["FRA"]],
    ["Niger", ["NER"]],
    ["Nigerien", ["NER"]],
    ["Nigeria", ["NGA"]],
    ["Nigerian", ["NGA"]],
    ["Guinea-Bissau", ["GNB"]],
    ["Equatorial Guinea", ["GNQ"]],
    ["Papua New Guinea", ["PNG"]],
    ["Dominican Republic", ["DOM"]],
    ["Dominica", ["DMA"]],
    ["Republic of the Congo", ["COG"]],
    ["DR Congo", ["COD"]],
    ["Serbia and Montenegro", ["SRB"]],
    // Misses: no state, and no adjective.
    ["North", []],
    ["Kyiv-based", []],
    ["un", []],
    ["us", []],
    ["Kim Jong UN", []],
    ["turkey", []],
  ])("%s", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each(["Georgia", "Jordan", "Chad", "Guinea", "Korea", "Congo", "Dominican", "Brussels", "Victoria"])(
    "%s is flagged",
    (text) => {
      const found = all.filter((name) => name.text === text);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((name) => name.ambiguous !== true)).toEqual([]);
    },
  );

  it("puts the more usual reading first", () => {
    expect(ids("Korea", "state")).toEqual(["KOR", "PRK"]);
    expect(ids("Congo", "state")).toEqual(["COD", "COG"]);
    expect(ids("Brussels")).toEqual(["EUU", "BEL"]);
    expect(ids("Somaliland")).toEqual([null, "SOM"]);
    expect(ids("Crimea")).toEqual(["UKR"]);
    expect(ids("South China Sea")).toEqual([null]);
  });

  it("lets Moscow stand for the Soviet Union until its last day and for Russia from it", () => {
    const moscow = all.filter(({ text, kind }) => text === "Moscow" && kind === "capital");
    expect(moscow).toEqual([
      { text: "Moscow", id: "RUS", kind: "capital", from: "1991-12-26" },
      { text: "Moscow", id: "SUN", kind: "capital", from: "1922-12-30", to: "1991-12-26" },
    ]);
    expect(ids("Belgrade")).toEqual(["SRB", "YUG"]);
  });
});

describe("persons", () => {
  const on = (text: string, day: string) => [
    ...new Set(
      all
        .filter((name) => name.text === text && (name.from ?? "0") <= day && day <= `${name.to ?? "9"}~`)
        .map(({ id }) => id),
    ),
  ];

  it.each([
    ["Kim Jong Un", "2024-06-20", ["PRK"]],
    ["Kim Jong-un", "2024-06-20", ["PRK"]],
    ["OKANO Masataka", "2024-11-06", ["JPN"]],
    ["Kishida Fumio", "2024-06-20", ["JPN"]],
    ["Nikolay NOZDREV", "2024-11-06", ["RUS"]],
    ["Lee Jae Myung", "2025-06-20", ["KOR"]],
    ["Putin", "1999-09-01", ["RUS"]],
    ["Vucic", "2024-01-01", ["SRB"]],
    ["Rutte", "2023-01-01", ["NLD"]],
    ["Rutte", "2025-01-01", ["NATO"]],
    ["Gorbachev", "1990-06-01", ["SUN"]],
    ["Haftar", "2020-01-01", [null]],
    ["Sinwar", "2023-11-01", ["HAMAS"]],
    // Misses: out of office, not yet in office.
    ["Putin", "1998-01-01", []],
    ["Trump", "2023-01-01", []],
    ["Lapid", "2023-03-11", []],
  ])("%s on %s", (text, day, expected) => {
    expect(on(text, day)).toEqual(expected);
  });

  it("flags a surname that two states share, and gives the better known first", () => {
    const kims = all.filter(({ text, kind }) => text === "Kim" && kind === "person");
    expect(kims[0]?.id).toBe("PRK");
    expect(kims.filter(({ id }) => id === "PRK").every(({ ambiguous }) => ambiguous)).toBe(true);
    expect(all.find(({ text, kind }) => text === "Lavrov" && kind === "person")).toEqual({
      text: "Lavrov",
      id: "RUS",
      kind: "person",
      from: "1994-02",
      surname: true,
    });
  });
});

describe("bodies and outlets", () => {
  it.each([
    ["PLA", ["CHN"]],
    ["Revolutionary Guards", ["IRN"]],
    ["KCNA", ["PRK"]],
    ["Xinhua", ["CHN"]],
    ["TASS", ["RUS"]],
    ["Rosatom", ["RUS"]],
    ["Knesset", ["ISR"]],
    ["Verkhovna Rada", ["UKR"]],
    ["Foreign Office", ["GBR"]],
    ["Quai d'Orsay", ["FRA"]],
    ["Rosoboronexport", ["RUS"]],
    ["Reuters", [null]],
    ["Yonhap", [null]],
    ["Kyodo", [null]],
    ["Interfax", [null]],
    ["SDF", [null, "JPN"]],
  ])("%s", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it("agree on whom each outlet acts for", () => {
    const bodies = new Map(all.filter(({ kind }) => kind === "body").map(({ text, id }) => [text, id]));
    const outlets = all.filter(({ kind, text }) => kind === "outlet" && bodies.has(text) && text !== "AFP");
    expect(outlets.length).toBeGreaterThan(100);
    expect(outlets.filter(({ text, id }) => bodies.get(text) !== id)).toEqual([]);
  });
});

describe("organisations and groups", () => {
  it.each([
    ["UN", "UNO"],
    ["UNHCR", "UNO"],
    ["Security Council", "UNSC"],
    ["Panel of Experts", "UNSC"],
    ["European Commission", "EUU"],
    ["Nato", "NATO"],
    ["UN nuclear watchdog", "IAEA"],
    ["World Court", "ICJ"],
    ["Hizbollah", "HEZB"],
    ["Ansar Allah", "HOUTHI"],
    ["Rapid Support Forces", "RSF"],
    ["ECOWAS", null],
    ["Red Cross", null],
    ["Boko Haram", null],
    ["Turkish Cypriots", null],
    ["Quad", null],
  ])("%s -> %s", (text, id) => {
    expect(ids(text)[0]).toBe(id);
    expect(ids(text).length).toBe(1);
  });
});
