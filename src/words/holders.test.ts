// Who held an office on a day, and that the tables of office-holders hold together.
import { describe, expect, it } from "vitest";
import { HOLDERS } from "./holders.js";
import { CODES } from "./organisations.js";
import { STATES } from "./states.js";

const on = (id: string, office: string, day: string) =>
  HOLDERS.filter(
    (holder) =>
      holder.id === id &&
      holder.office === office &&
      (holder.from ?? "0") <= day &&
      (holder.to === null || day.slice(0, holder.to.length) <= holder.to),
  ).map(({ name }) => name);

describe("holders", () => {
  it.each([
    ["RUS", "head of government", "1999-09-01", ["Vladimir Putin"]],
    ["RUS", "president", "2010-01-01", ["Dmitry Medvedev"]],
    ["USA", "president", "1995-01-01", ["Bill Clinton"]],
    ["USA", "foreign minister", "2023-01-01", ["Antony Blinken"]],
    ["JPN", "head of government", "2024-06-19", ["Fumio Kishida"]],
    ["JPN", "chief cabinet secretary", "2024-06-19", ["Yoshimasa Hayashi"]],
    ["KOR", "president", "2024-06-19", ["Yoon Suk-yeol"]],
    ["PRK", "supreme leader", "2024-06-19", ["Kim Jong Un"]],
    ["UKR", "foreign minister", "2014-03-01", ["Andrii Deshchytsia"]],
    ["NATO", "secretary-general", "1999-04-01", ["Javier Solana"]],
    ["UNO", "secretary-general", "2003-03-20", ["Kofi Annan"]],
    ["DEU", "head of government", "1990-10-03", ["Helmut Kohl"]],
    // Miss: nobody by that name of office.
    ["JPN", "president", "2024-06-19", []],
  ])("%s %s on %s", (id, office, day, expected) => {
    expect(on(id, office, day)).toEqual(expected);
  });

  it("names known codes, real dates in order, and no empty name", () => {
    const known = new Set<string | null>([...STATES.map(({ id }) => id), ...CODES, null]);
    const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;
    const wrong = HOLDERS.filter(
      ({ id, name, names, from, to }) =>
        !known.has(id) ||
        [name, ...names].some((text) => text === "") ||
        (from !== null && !date.test(from)) ||
        (to !== null && (!date.test(to) || (from !== null && to < from.slice(0, to.length)))),
    );
    expect(wrong).toEqual([]);
  });

  it("knows who led each state in 2025, but for dependent territories and the two whose rule is contested", () => {
    const led = new Set(HOLDERS.filter(({ to }) => to === null || to >= "2025").map(({ id }) => id));
    const without = STATES.filter(({ capitals, to, id }) => to === undefined && capitals.length > 0 && !led.has(id));
    const dependent = "ASM ABW CUW FLK FRO GUF PYF GRL GLP GUM IMN MTQ MYT NCL MNP PRI SXM TCA VGB VIR";
    expect(without.map(({ id }) => id).sort()).toEqual([...dependent.split(" "), "AFG", "ESH"].sort());
  });

  it("has one president of the United States on every day since 1989", () => {
    for (let year = 1990; year <= 2025; year++) expect(on("USA", "president", `${year}-06-01`)).toHaveLength(1);
  });
});
