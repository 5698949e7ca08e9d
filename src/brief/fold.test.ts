// Acts from claims: what is one act, who counts as a witness, and what counts as a denial of it.
import { describe, expect, test } from "vitest";
import { aClaim, aDocument, anActor } from "../../tests/coded.js";
import type { Claim } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import { contested, fold, type ToldClaim, weightOf, witnesses } from "./fold.js";

const arms = { text: "shells", class: "arms" } as const;
const why = (predicate: string) => ({ predicate, frame: "", notes: [] });
let number = 0;
function told(
  published: string,
  type: Claim["type"],
  from: string[],
  to: string[],
  part: Partial<Claim> & { country?: string; origin?: string } = {},
): ToldClaim {
  const { country = "JPN", origin, ...rest } = part;
  const document = aDocument({
    published: published as Day,
    country,
    text: `Report ${number++} with words enough to be some evidence.`,
  });
  return {
    claim: aClaim(document, type, from, to, { object: arms, why: why("ship shell"), ...rest }),
    document,
    origin: origin ?? document.id,
  };
}
const given = (day: string, part = {}) => told(day, "AID", ["PRK"], ["RUS"], part);

describe("one act", () => {
  test("near days are one, far days two", () => {
    expect(fold([given("2024-06-01"), given("2024-06-02")])).toHaveLength(1);
    expect(fold([given("2024-06-01"), given("2024-09-01")])).toHaveLength(2);
  });
  test("other sides, other goods, another type are other acts", () => {
    expect(
      fold([
        given("2024-06-01"),
        told("2024-06-01", "AID", ["RUS"], ["PRK"]),
        given("2024-06-01", { object: { text: "oil", class: "fuel" } }),
        told("2024-06-01", "SANCTION", ["PRK"], ["RUS"]),
      ]),
    ).toHaveLength(4);
  });
  test("copies are one witness and add no weight", () => {
    const copies = [given("2024-06-01", { origin: "one" }), given("2024-06-01", { origin: "one" })];
    const apart = [given("2024-06-01"), given("2024-06-01")];
    expect(witnesses(copies)).toHaveLength(1);
    expect(fold(copies)[0]!.weight).toBe(weightOf(copies[0]!.claim));
    expect(fold(apart)[0]!.weight).toBeGreaterThan(fold(copies)[0]!.weight);
  });
});

describe("a denial", () => {
  const affirmed = given("2024-06-01");
  test.each<[string, ToldClaim]>([
    ["by a speaker", given("2024-08-01", { polarity: "negated", attribution: [anActor("RUS")] })],
    [
      "as trade and not as help",
      told("2022-11-03", "COOPERATE", ["PRK", "RUS"], [], { polarity: "negated", attribution: [anActor("PRK")] }),
    ],
    ["by a state through its own press", given("2024-08-01", { polarity: "negated", country: "PRK" })],
    ["by dismissing the report", told("2024-08-01", "REJECT", ["RUS"], ["PRK"], { why: why("dismiss report") })],
  ])("%s stands beside the act", (_, denial) => {
    expect(contested([affirmed, denial])).toMatchObject([{ told: [affirmed], denials: [denial] }]);
    expect(fold([affirmed, denial]).find(({ told }) => told.includes(affirmed))!.denials).toEqual([denial]);
  });
  test.each<[string, ToldClaim]>([
    ["what an outlet of another country says of its own", given("2024-08-01", { polarity: "negated" })],
    [
      "of other goods",
      given("2024-08-01", {
        polarity: "negated",
        attribution: [anActor("RUS")],
        object: { text: "oil", class: "fuel" },
      }),
    ],
    [
      "of other sides",
      told("2024-08-01", "AID", ["CHN"], ["RUS"], { polarity: "negated", attribution: [anActor("CHN")] }),
    ],
    ["a refusal of something asked", told("2024-08-01", "REJECT", ["RUS"], ["PRK"], { why: why("refuse") })],
    ["another report that it was so", given("2024-08-01", { attribution: [anActor("USA")] })],
  ])("is not %s", (_, other) => {
    expect(contested([affirmed, other])).toEqual([]);
  });
  test("of what nobody tells is no act", () => {
    expect(fold([given("2024-06-01", { polarity: "negated" })])).toEqual([]);
  });
});
