// Which records hand-made claims add up to: rows of claims, and the records beside them in short.
// A claim is written "TYPE who>whom, how and when | its words | the predicate | the thing and its class".
// Claims are given, not read: what a report's words give is asked in src/coding.
import { describe, expect, test } from "vitest";
import { aClaim, aDocument } from "../../../tests/coded.js";
import type { Claim, ClaimType, ObjectClass } from "../../kernel/claim.js";
import { type DateRange, parseRange, printRange } from "../../kernel/range.js";
import type { StandingRecord } from "../../kernel/record.js";
import { settle } from "./settle.js";

const CERTAINTIES: readonly string[] = ["certain", "probable", "possible", "unknown"];
const TENSES: readonly string[] = ["past", "present", "future"];

/** Settles claims of a document whose text is their words in order. */
function settled(...told: readonly string[]): readonly StandingRecord[] {
  const rows = told.map((row) => row.split(" | "));
  const document = aDocument({ text: rows.map(([, words]) => words).join("\n") });
  const claims = rows.map(([act = "", words = "", predicate = "", thing]) => {
    const [type = "", sides = "", ...marks] = act.split(" ");
    const [actor = [], recipient = []] = sides.split(">").map((side) => side.split("+").filter(Boolean));
    const [text = "", kinds = ""] = thing?.split(" #") ?? [];
    const [kind, ...also] = kinds.split("+");
    return aClaim(document, type as ClaimType, actor, recipient, {
      words,
      object: thing === undefined ? null : { text, class: kind as ObjectClass, also: also as ObjectClass[] },
      why: { predicate, frame: "test", notes: [] },
      polarity: marks.includes("not") ? "negated" : "affirmed",
      certainty: (marks.find((mark) => CERTAINTIES.includes(mark)) ?? "certain") as Claim["certainty"],
      tense: (marks.find((mark) => TENSES.includes(mark)) ?? "past") as Claim["tense"],
      time: parseRange(marks.find((mark) => mark.startsWith("@"))?.slice(1) ?? ""),
    });
  });
  return settle(document, claims);
}

const when = (range: DateRange | null) => (range === null ? "" : ` ${printRange(range)}`);

function short(record: StandingRecord): string {
  switch (record.kind) {
    case "agreement":
      return `agreement ${record.parties.join("+")} ${record.status}${when(record.signed)}${record.ended === null ? "" : ` until ${printRange(record.ended)}`}${record.clauses.length > 0 ? ` [${record.clauses.join()}]` : ""}`;
    case "transfer":
      return `transfer ${record.from}>${record.to} ${record.class} ${record.certainty}${when(record.time)}`;
    case "sanction":
      return `sanction ${record.by}>${record.on} ${record.action}${when(record.time)}`;
    case "dispute":
      return `dispute ${record.holder}/${record.claimant} ${record.territory}`;
    case "programme":
      return `programme ${record.owner} ${record.class} ${record.direction} ${record.certainty}${when(record.time)}`;
  }
}

const ROWS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "a treaty signed",
    ["SUPPORT RUS+PRK> @2024-06-19 | They signed a treaty. | sign treaty | a treaty #agreement"],
    ["agreement PRK+RUS signed 2024-06-19"],
  ],
  [
    "a treaty initialled",
    ["SUPPORT RUS+PRK> | They initialled a treaty. | initial treaty | a treaty #agreement"],
    ["agreement PRK+RUS announced"],
  ],
  [
    "a deal reached",
    ["AGREE EGY>ISR | They reached a deal. | reach deal | a deal #agreement"],
    ["agreement EGY+ISR signed"],
  ],
  [
    "a deal agreed to",
    ["AGREE EGY>ISR | They agreed to a deal. | agree | a deal #agreement"],
    ["agreement EGY+ISR announced"],
  ],
  [
    "a treaty that lapsed",
    ["STAND PRK+SUN> @1996 | The 1961 treaty lapsed. | lapse | the 1961 treaty #agreement"],
    ["agreement PRK+SUN ended 1961 until 1996"],
  ],
  [
    "a treaty left",
    ["SANCTION RUS>JPN @2024-06-19 | Russia left the pact of 1956. | leave pact | the pact #agreement"],
    ["agreement JPN+RUS ended 1956 until 2024-06-19"],
  ],
  [
    "a treaty in force",
    ["STAND JPN+USA> present | The treaty is in force. | force | a treaty #agreement"],
    ["agreement JPN+USA in-force"],
  ],
  [
    "clauses from the sentence",
    ["SUPPORT RUS+PRK> | They signed a mutual defence treaty. | sign | a treaty #agreement"],
    ["agreement PRK+RUS signed [defence]"],
  ],
  [
    "two tellings of one treaty are one record, the surest day and the furthest status kept",
    [
      "SUPPORT RUS+PRK> @2024-06-19 | They signed a treaty. | sign | a treaty #agreement",
      "STAND PRK+RUS> present | The treaty is in force. | test | a treaty #agreement",
    ],
    ["agreement PRK+RUS in-force 2024-06-19"],
  ],
  [
    "two treaties of the same parties are told apart by their years",
    [
      "SUPPORT RUS+PRK> @2024-06-19 | They signed a treaty. | sign | a treaty #agreement",
      "SUPPORT RUS+PRK> @2000 | They had signed one before. | sign | a treaty #agreement",
    ],
    ["agreement PRK+RUS signed 2024-06-19", "agreement PRK+RUS signed 2000"],
  ],
  [
    "several things given at once",
    ["AID RUS>PRK | It gave fuel and technology. | test | fuel #fuel+technology"],
    ["transfer RUS>PRK fuel certain", "transfer RUS>PRK technology certain"],
  ],
  ["arms given", ["AID PRK>RUS probable | It sent shells. | test | shells #arms"], ["transfer PRK>RUS arms probable"]],
  [
    "goods sold: the seller comes first",
    ["COOPERATE BGR+UKR> @2024-06-19 | It sold oil. | test | oil #fuel"],
    ["transfer BGR>UKR fuel certain 2024-06-19"],
  ],
  [
    "two tellings of one transfer are one, the surer kept, the day of whichever has it",
    [
      "AID PRK>RUS probable | It sent shells. | test | shells #arms",
      "AID PRK>RUS @2024-06-19 | It sent rockets. | test | rockets #arms",
    ],
    ["transfer PRK>RUS arms certain 2024-06-19"],
  ],
  [
    "both ways are two transfers",
    ["AID PRK>RUS | Shells. | test | shells #arms", "AID RUS>PRK | Oil. | test | oil #fuel"],
    ["transfer PRK>RUS arms certain", "transfer RUS>PRK fuel certain"],
  ],
  [
    "sanctions imposed by two on one",
    ["SANCTION USA+GBR>BLR | They imposed sanctions. | impose sanction"],
    ["sanction USA>BLR imposed", "sanction GBR>BLR imposed"],
  ],
  [
    "extended",
    ["SANCTION EUU>RUS @2024-06-19 | It extended sanctions. | extend sanction"],
    ["sanction EUU>RUS extended 2024-06-19"],
  ],
  ["to come", ["SANCTION EUU>RUS future | It will impose sanctions. | impose sanction"], ["sanction EUU>RUS proposed"]],
  ["asked for", ["REQUEST UKR>RUS | It urged sanctions. | urge sanction"], ["sanction UKR>RUS proposed"]],
  ["lifted", ["CONCEDE USA>SDN | It lifted sanctions. | lift sanction"], ["sanction USA>SDN lifted"]],
  ["eased", ["CONCEDE USA>VEN | It eased sanctions. | ease sanction"], ["sanction USA>VEN eased"]],
  [
    "maintained",
    ["STAND JPN>PRK present | It maintains sanctions. | maintain sanction"],
    ["sanction JPN>PRK maintained"],
  ],
  [
    "violated: the breaker is both sides",
    ["ACCUSE JPN>PRK | It violated the embargo. | violate embargo"],
    ["sanction PRK>PRK violated"],
  ],
  [
    "land held and claimed",
    ["STAND RUS>JPN present | It occupies the northern territories. | occupy | the northern territories #territory"],
    ["dispute RUS/JPN northern territories"],
  ],
  [
    "a missile tested",
    ["MOBILIZE PRK> @2024-06-19 | It fired a missile. | fire missile | a missile #missile"],
    ["programme PRK missile test certain 2024-06-19"],
  ],
  [
    "a warhead built",
    ["MOBILIZE PRK> | It built a warhead. | build warhead | a warhead #nuclear"],
    ["programme PRK nuclear advance certain"],
  ],
  [
    "enrichment halted",
    ["RETREAT IRN> | It halted enrichment. | halt enrichment | enrichment #nuclear"],
    ["programme IRN nuclear halt certain"],
  ],
  [
    "a programme that stands",
    ["STAND IRN> present | It has a programme. | test | a programme #nuclear"],
    ["programme IRN nuclear advance certain"],
  ],
];

const NOTHING: readonly (readonly [string, string])[] = [
  ["a treaty with one party named", "SUPPORT RUS> | It signed. | sign | a treaty #agreement"],
  ["a treaty not signed", "SUPPORT RUS+PRK> not | They did not sign. | test | a treaty #agreement"],
  ["a treaty to be signed", "SUPPORT RUS+PRK> future | They will sign. | test | a treaty #agreement"],
  ["aid to come", "AID PRK>RUS future | It will send shells. | test | shells #arms"],
  ["aid denied", "AID PRK>RUS not | It sent no shells. | test | shells #arms"],
  ["aid merely possible", "AID PRK>RUS possible | It may have sent shells. | test | shells #arms"],
  ["aid of nothing known", "AID PRK>RUS | It helped. | test"],
  ["aid of land", "AID PRK>RUS | It gave an island. | test | an island #territory"],
  ["aid to nobody named", "AID PRK> | It sent shells. | test | shells #arms"],
  ["trade with a recipient", "COOPERATE PRK>RUS | It sold shells. | test | shells #arms"],
  ["an envoy recalled is no sanction", "SANCTION COL>ISR | It recalled its envoy. | recall envoy"],
  ["a border closed is no sanction", "SANCTION POL>BLR | It closed the border to trade. | close border"],
  ["a sanction on nobody", "SANCTION POL> | It imposed sanctions. | impose sanction"],
  ["sanctions not imposed", "SANCTION POL>BLR not | No sanctions. | impose sanction"],
  ["an accusation of something else", "ACCUSE JPN>PRK | It criticised the sanctions. | criticise"],
  ["land of one side that no register knows", "STAND RUS> | It holds the hill. | test | the hill #territory"],
  ["a missile not fired", "MOBILIZE PRK> not | No missile. | test | a missile #missile"],
  ["troops moved are no programme", "MOBILIZE PRK> | It moved troops. | move | troops #troops"],
];

describe("claims and their records", () => {
  test.each(ROWS)("%s", (_, told, expected) => {
    expect(settled(...told).map(short)).toEqual(expected);
  });

  test.each(NOTHING)("nothing of %s", (_, told) => {
    expect(settled(told)).toEqual([]);
  });
});

describe("every record", () => {
  const all = ROWS.flatMap(([, told]) => told);

  test("stands on claims of its document", () => {
    for (const [, told] of ROWS)
      for (const { basis } of settled(...told)) {
        expect(basis.length).toBeGreaterThan(0);
        expect(basis.length).toBeLessThanOrEqual(told.length);
      }
  });

  test("has an id of its own, the same at each settling", () => {
    const ids = settled(...all).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(settled(...all).map(({ id }) => id)).toEqual(ids);
  });

  test("kinds stand together in one order", () => {
    const kinds = settled(...all).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(["agreement", "transfer", "sanction", "dispute", "programme"]);
    expect(kinds.filter((kind, i) => kind !== kinds[i - 1]).length).toBe(5);
  });
});
