// What a user may call an actor, and the attack that a question puts.
import { describe, expect, test } from "vitest";
import { actorNamed } from "./actor-named.js";
import { attackOf } from "./attack.js";

test.each([
  ["PRK", "PRK"],
  ["prk", "PRK"],
  ["North Korea", "PRK"],
  ["north korea", "PRK"],
  ["DPRK", "PRK"],
  ["the United States", "USA"],
  ["Pyongyang", "PRK"],
  ["Russia", "RUS"],
  ["NATO", "NATO"],
  [" Japan ", "JPN"],
])("%j is %s", (text, code) => {
  expect(actorNamed(text)).toBe(code);
});

test.each(["", "Atlantis", "XYZ", "North", "'; drop table"])("%j is nobody", (text) => {
  expect(() => actorNamed(text)).toThrow(expect.objectContaining({ code: "unknown-actor" }));
});

describe("an attack", () => {
  test.each([
    ["USA attacks PRK", "USA", "PRK"],
    ["North Korea attacks South Korea", "PRK", "KOR"],
    ["ARM attacked by AZE", "AZE", "ARM"],
    ["Armenia is attacked by Azerbaijan", "AZE", "ARM"],
    ["Russia invades Estonia", "RUS", "EST"],
    ["  CHN   attacks   the Philippines ", "CHN", "PHL"],
  ])("%j", (text, attacker, target) => {
    expect(attackOf(text)).toEqual({ attacker, target });
  });
  test.each(["", "USA", "attacks", "USA likes PRK", "attacks PRK"])("%j is none", (text) => {
    expect(() => attackOf(text)).toThrow(expect.objectContaining({ code: "usage" }));
  });
  test("by nobody known", () => {
    expect(() => attackOf("Atlantis attacks PRK")).toThrow(expect.objectContaining({ code: "unknown-actor" }));
  });
});
