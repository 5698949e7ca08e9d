// Alleged, confirmed and denied: who counts as speaking for himself, what counts as a denial, and copies as one origin.
import { expect, test } from "vitest";
import type { Actor, Claim } from "../kernel/claim.js";
import { claimId } from "../kernel/claim.js";
import type { ProgrammeRecord, TransferRecord } from "../kernel/record.js";
import { recordId } from "../kernel/record.js";
import { standings } from "./standings.js";

const somebody = (id: string | null, text = id ?? "somebody"): Actor => ({ id, text, span: null });
const documents = new Map(["d1", "d2", "d3"].map((id) => [id, { outlet: `Outlet ${id}`, name: `${id}.txt` }]));
const originOf = (document: string) => (document === "d2" ? "d1" : document);

let place = 0;
function claim(told: Partial<Omit<Claim, "attribution">> & { readonly by?: readonly (string | null)[] }): Claim {
  const { by = [], ...rest } = told;
  place += 10;
  const draft: Omit<Claim, "id"> = {
    ...{ document: "d1", span: { start: place, end: place + 5 }, kind: "event", type: "AID", mode: null },
    ...{
      actor: [somebody("PRK")],
      recipient: [somebody("RUS")],
      polarity: "affirmed",
      certainty: "certain",
      tense: "past",
    },
    ...{ time: null, attribution: by.map((id) => somebody(id)), object: { text: "shells", class: "arms" } },
    ...{ why: { predicate: "supply", frame: "supply", notes: [] } },
    ...rest,
  };
  return { id: claimId(draft), ...draft };
}

function transferOn(claims: readonly Claim[]): TransferRecord {
  const basis = claims.filter(({ polarity }) => polarity === "affirmed").map(({ id }) => ({ claim: id }));
  return {
    ...{
      kind: "transfer",
      id: recordId("transfer", "PRK", "RUS", "arms"),
      basis,
      from: "PRK",
      to: "RUS",
      class: "arms",
    },
    ...{ certainty: "certain", time: null },
  };
}

const view = (...claims: readonly Claim[]) => {
  const found = standings(transferOn(claims), claims, documents, originOf);
  const names = (list: typeof found.alleged) => list.map(({ id, name }) => id ?? name);
  return [names(found.alleged), names(found.confirmed), names(found.denied), found.origins];
};

test.each<[string, Claim[], unknown[]]>([
  ["another state says so", [claim({ by: ["USA"] })], [["USA"], [], [], 1]],
  ["the giver says so", [claim({ by: ["PRK"] })], [[], ["PRK"], [], 1]],
  ["the taker says so, in its agency", [claim({ by: ["RUS", null] })], [[], ["RUS"], [], 1]],
  ["another state says that the giver says so", [claim({ by: ["PRK", "USA"] })], [["USA"], [], [], 1]],
  ["nobody is named: the outlet says so", [claim({})], [["Outlet d1"], [], [], 1]],
  ["somebody without a code", [claim({ by: [null] })], [["somebody"], [], [], 1]],
  [
    "a denial by the giver",
    [claim({ by: ["USA"] }), claim({ by: ["PRK"], polarity: "negated" })],
    [["USA"], [], ["PRK"], 1],
  ],
  ["a denial alone", [claim({ by: ["PRK"], polarity: "negated" })], [[], [], ["PRK"], 0]],
  [
    "a denial of trade in arms",
    [
      claim({
        type: "COOPERATE",
        actor: [somebody("PRK"), somebody("RUS")],
        recipient: [],
        by: ["RUS"],
        polarity: "negated",
      }),
    ],
    [[], [], ["RUS"], 0],
  ],
  [
    "a promise for the future is no denial",
    [claim({ by: ["PRK"], polarity: "negated", tense: "future" })],
    [[], [], [], 0],
  ],
  [
    "a denial of another class",
    [claim({ by: ["PRK"], polarity: "negated", object: { text: "oil", class: "fuel" } })],
    [[], [], [], 0],
  ],
  [
    "a denial the other way round",
    [claim({ by: ["PRK"], polarity: "negated", actor: [somebody("RUS")], recipient: [somebody("PRK")] })],
    [[], [], [], 0],
  ],
  ["a copy is the same origin", [claim({ by: ["USA"] }), claim({ by: ["USA"], document: "d2" })], [["USA"], [], [], 1]],
  [
    "another report is another",
    [claim({ by: ["USA"] }), claim({ by: ["KOR"], document: "d3" })],
    [["KOR", "USA"], [], [], 2],
  ],
])("%s", (_, claims, expected) => {
  expect(view(...claims)).toEqual(expected);
});

test("each speaker has the claims and the number of origins", () => {
  const claims = [
    claim({ by: ["USA"] }),
    claim({ by: ["USA"], document: "d2" }),
    claim({ by: ["USA"], document: "d3" }),
  ];
  expect(standings(transferOn(claims), claims, documents, originOf).alleged).toEqual([
    { id: "USA", name: "USA", claims: claims.map(({ id }) => id).sort(), origins: 2 },
  ]);
});

test("claims that the record does not stand on are passed over", () => {
  const other = claim({ by: ["USA"] });
  expect(standings(transferOn([]), [other], documents, originOf)).toEqual({
    alleged: [],
    confirmed: [],
    denied: [],
    origins: 0,
  });
});

test("a programme is confirmed by its owner and denied by it", () => {
  const about = { type: "MOBILIZE", recipient: [], object: { text: "missile", class: "missile" } } as const;
  const told = claim({ ...about, by: ["PRK"] });
  const seen = claim({ ...about, by: ["JPN"] });
  const denied = claim({ ...about, by: ["PRK"], polarity: "negated" });
  const record: ProgrammeRecord = {
    ...{ kind: "programme", id: "p", basis: [{ claim: told.id }, { claim: seen.id }], owner: "PRK", class: "missile" },
    ...{ direction: "test", certainty: "certain", time: null },
  };
  const another = claim({ ...about, actor: [somebody("IRN")], by: ["IRN"], polarity: "negated" });
  const found = standings(record, [told, seen, denied, another], documents, originOf);
  expect([found.alleged, found.confirmed, found.denied].map((list) => list.map(({ id }) => id))).toEqual([
    ["JPN"],
    ["PRK"],
    ["PRK"],
  ]);
});
