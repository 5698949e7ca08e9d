// That tables written as text are read, refused where broken, and names spelt in all their ways.
import { describe, expect, it } from "vitest";
import { NoroshiError } from "../kernel/error.js";
import { spellings } from "./spelling.js";
import { listOf, table } from "./table.js";

describe("table", () => {
  it.each([
    ["a | b, c", [{ id: "a", list: "b, c" }]],
    ["a", [{ id: "a", list: "" }]],
    ["# note\n\n  a |  \n", [{ id: "a", list: "" }]],
    ["", []],
  ])("%j", (text, rows) => {
    expect(table("tests", ["id", "list"] as const, text)).toEqual(rows);
  });

  it.each(["a | b | c", " | b"])("refuses %j and names the row", (text) => {
    expect(() => table("tests", ["id", "list"] as const, text)).toThrow(NoroshiError);
    expect(() => table("tests", ["id", "list"] as const, text)).toThrow(/tests.*b/u);
  });

  it("reads lists without their blanks", () => {
    expect(listOf(" a, b c ,,d ")).toEqual(["a", "b c", "d"]);
    expect(listOf("")).toEqual([]);
  });
});

describe("spellings", () => {
  it.each([
    ["Moscow", ["Moscow"]],
    ["Erdoğan", ["Erdoğan", "Erdogan"]],
    ["Łódź", ["Łódź", "Lodz"]],
    ["N'Djamena", ["N'Djamena", "N\u2019Djamena"]],
    ["Côte d'Ivoire", ["Côte d'Ivoire", "Côte d\u2019Ivoire", "Cote d'Ivoire", "Cote d\u2019Ivoire"]],
  ])("%s", (text, expected) => {
    expect(spellings(text)).toEqual(expected);
  });
});
