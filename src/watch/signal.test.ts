// Themes, standpoint and worth of single claims, with those that must count for nothing.
import { describe, expect, it } from "vitest";
import { act, JAPAN, SEOUL, told } from "../../tests/watched.js";
import type { Claim } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import { quadOf, themesOf } from "./category.js";
import { countsOn, signalOf, worthOf } from "./signal.js";
import { roleOf, scopeOf } from "./standpoint.js";
import { DEFAULT_WEIGHTS as W } from "./weights.js";

const of = (text: string, kind: NonNullable<Claim["object"]>["class"]) => ({ object: { text, class: kind } });

describe("themes", () => {
  const ROWS: readonly (readonly [string, Partial<Claim>, readonly string[]])[] = [
    ["SUPPORT RUS+PRK", of("comprehensive strategic partnership treaty", "agreement"), ["defence-pact"]],
    ["AGREE RUS+PRK", of("mutual-defence pact", "agreement"), ["defence-pact"]],
    ["SUPPORT RUS+PRK", of("fisheries agreement", "agreement"), []],
    ["REJECT RUS>PRK", of("defence treaty", "agreement"), []],
    ["AID PRK>RUS", of("ammunition", "arms"), ["arms-transfer"]],
    ["AID PRK>RUS", of("troops", "troops"), ["arms-transfer"]],
    ["AID PRK>RUS", of("wheat", "food"), []],
    ["ACCUSE USA>PRK", of("ammunition", "arms"), []],
    ["AID PRK>RUS", of("ballistic missiles", "missile"), ["arms-transfer", "nuclear-missile"]],
    ["MOBILIZE/weapons PRK", {}, ["nuclear-missile"]],
    ["MOBILIZE/troops PRK", {}, []],
    ["ACCUSE JPN>RUS", of("northern territories", "territory"), ["territory"]],
    ["SANCTION JPN>RUS", {}, ["sanctions"]],
    ["REJECT RUS>JPN", of("the sanctions", null), ["sanctions"]],
    ["STAND RUS+PRK", of("defence treaty", "agreement"), []],
  ];
  it.each(ROWS)("%s %j: %j", (text, part, wanted) => expect(themesOf(act(text, part))).toEqual(wanted));

  it("and an assessment or a standing fact has no quad class", () => {
    expect(["ACCUSE A>B", "AID A>B", "ASSESS A>B", "STAND A>B"].map((text) => quadOf(act(text)))).toEqual([
      "VX",
      "MC",
      null,
      null,
    ]);
  });
});

describe("the standpoint", () => {
  it("is that of a party, an ally or a third", () => {
    expect(roleOf(SEOUL)).toBe("party");
    expect(roleOf(JAPAN)).toBe("third");
    expect(roleOf({ ...JAPAN, allies: ["RUS"] })).toBe("ally");
  });

  const SCOPES = [
    ["AID PRK>RUS", "between"],
    ["CONSULT RUS+PRK", "between"],
    ["ACCUSE RUS+PRK>USA", "joint"],
    ["ASSAULT RUS+PRK>UKR", "joint"],
    ["THREATEN PRK>USA", "against-ally"],
    ["THREATEN PRK>JPN", "alone"],
    ["MOBILIZE PRK", "alone"],
    ["SANCTION USA>RUS", "alone"],
    ["CONSULT JPN+USA", null],
    ["ASSAULT ->-", null],
  ] as const;
  it.each(SCOPES)("%s is %s", (text, wanted) => expect(scopeOf(act(text), JAPAN)).toBe(wanted));

  // What is raised for Japan, a third, and for Seoul, a party.
  const RAISED: readonly (readonly [string, Partial<Claim>, typeof JAPAN, Record<string, number>])[] = [
    ["COOPERATE RUS+PRK", {}, JAPAN, { MC: 1, traffic: 1 }],
    ["AID PRK>RUS", of("shells", "arms"), JAPAN, { MC: 1, "arms-transfer": 1, traffic: 1 }],
    ["CONSULT RUS+PRK", {}, JAPAN, { VC: W.thirdVerbalCooperation, traffic: 1 }],
    [
      "SUPPORT RUS+PRK",
      of("mutual defence treaty", "agreement"),
      JAPAN,
      { VC: W.thirdVerbalCooperation, "defence-pact": 1, traffic: 1 },
    ],
    ["ACCUSE RUS>PRK", {}, JAPAN, { VX: W.thirdVerbalConflict, traffic: 1 }],
    ["ASSAULT RUS+PRK>UKR", {}, JAPAN, { MC: 1 }],
    ["ACCUSE RUS+PRK>USA", {}, JAPAN, { VC: W.thirdVerbalCooperation }],
    ["THREATEN PRK>USA", {}, JAPAN, { VX: W.allyConflict }],
    ["ACCUSE RUS>JPN", of("the islands", "territory"), JAPAN, { territory: 1 }],
    ["SANCTION JPN>RUS", {}, JAPAN, { sanctions: 1 }],
    ["MOBILIZE/weapons PRK", {}, JAPAN, { "nuclear-missile": 1 }],
    ["RETREAT RUS>PRK", {}, JAPAN, {}],
    ["CONCEDE RUS>PRK", of("sanctions", null), JAPAN, {}],
    ["CONSULT JPN+USA", {}, JAPAN, {}],
    ["ASSAULT PRK>KOR", {}, SEOUL, { MX: 1, traffic: 1 }],
    ["THREATEN PRK>KOR", {}, SEOUL, { VX: 1, traffic: 1 }],
    ["AID KOR>PRK", of("rice", "food"), SEOUL, { traffic: 1 }],
    ["CONSULT KOR+PRK", {}, SEOUL, { traffic: 1 }],
    ["AID RUS>PRK", of("fighters", "arms"), SEOUL, { "arms-transfer": 1 }],
    ["SUPPORT RUS+PRK", of("mutual defence treaty", "agreement"), SEOUL, { "defence-pact": 1 }],
    ["MOBILIZE/weapons KOR", {}, SEOUL, {}],
    ["SUPPORT USA+KOR", of("mutual defence treaty", "agreement"), SEOUL, {}],
  ];
  it.each(RAISED)("%s %j", (text, part, standpoint, wanted) => {
    const signal = signalOf(told(text, "2024-06-19", part), standpoint, W);
    expect(Object.fromEntries(signal?.weights ?? [])).toEqual(wanted);
  });

  it("takes only the themes that the watch names", () => {
    const plain = { ...JAPAN, watch: { ...JAPAN.watch, themes: [] } };
    expect(signalOf(told("MOBILIZE/weapons PRK", "2024-06-19"), plain, W)).toBeNull();
  });
});

describe("what a claim is worth", () => {
  const on = "2024-06-19" as Day;
  const time = (from: string, to = from) => ({ time: { from: from as Day, to: to as Day } });
  const ROWS: readonly (readonly [string, string, Partial<Claim>, number])[] = [
    ["sure", "AID PRK>RUS", {}, 1],
    ["probable", "AID PRK>RUS", { certainty: "probable" }, W.probable],
    ["possible", "AID PRK>RUS", { certainty: "possible" }, W.possible],
    ["unknown", "AID PRK>RUS", { certainty: "unknown" }, W.unknown],
    ["negated", "AID PRK>RUS", { polarity: "negated" }, W.negated],
    ["a deed that lies ahead", "AID PRK>RUS", { tense: "future" }, W.future],
    ["a word about what lies ahead", "AGREE PRK>RUS", { tense: "future" }, 1],
    ["of last week", "AID PRK>RUS", time("2024-06-12"), 1],
    ["of this year so far", "AID PRK>RUS", time("2024-01-01", "2024-12-31"), 1],
    ["of 1961", "SUPPORT SUN+PRK", time("1961-01-01", "1961-12-31"), 0],
    ["a judgement", "ASSESS JPN>RUS", {}, 0],
    ["a standing fact", "STAND RUS+PRK", {}, 0],
  ];
  it.each(ROWS)("%s", (_, text, part, wanted) => expect(worthOf(act(text, part), on, W)).toBe(wanted));

  it("counts on the day it became known, unless it is an archive read in", () => {
    const d = (text: string) => text as Day;
    expect(countsOn(d("2024-06-19"), d("2024-06-19"), W)).toBe("2024-06-19");
    expect(countsOn(d("2024-06-19"), d("2024-06-22"), W)).toBe("2024-06-22");
    expect(countsOn(d("2024-06-19"), d("2026-01-01"), W)).toBe("2024-06-19");
    expect(countsOn(d("2024-06-19"), d("2024-06-18"), W)).toBe("2024-06-19");
  });
});
