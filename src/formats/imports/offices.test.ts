// The four files of office holders in small, with made-up people: who, where, since when, and what is set aside.
import { expect, test } from "vitest";
import { printRange } from "../../kernel/range.js";
import { codeOfGec } from "./gecCode.js";
import { readOffices } from "./offices.js";

const read = (...lines: string[]) => {
  const { rows, setAside, records } = readOffices("o.csv", new TextEncoder().encode(`${lines.join("\n")}\n`));
  expect(records).toEqual([]);
  const date = (range: (typeof rows)[number]["start"]) => (range === null ? "" : printRange(range));
  return {
    told: rows.map(
      ({ state, office, person, start, end }) =>
        `${state ?? "-"} | ${office} | ${person} | ${date(start)} | ${date(end)}`,
    ),
    sources: rows.map(({ source }) => source),
    reasons: setAside.map(({ where, reason }) => `${where} ${reason}`),
  };
};
const WIKIDATA = "set,position,person,wikidata,start,end";
const REIGN = "stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,birthyear";
const ARCHIGOS = '"obsid","gwcode","leadid","leader","startdate","enddate","entry","exit","exitcode"';
const FACTBOOK = "gec,role,text,first_seen,last_seen";

test("an extract of Wikidata", () => {
  const { told, sources, reasons } = read(
    WIKIDATA,
    "japan-ministers,Minister of Examples,Ada Example,Q900001,2001-04-26,2003",
    "world,Judge of a Made-up Court,Bob Example,Q900002,2001-04,",
    "atlantis-ministers,King,Cy Example,Q900003,2001,",
    "us-cabinet,Secretary,Di Example,Q900004,2001-02-30,",
    "us-cabinet,Secretary,Ed Example,Q900005,2001,2000",
    "us-cabinet,,Fe Example,Q900006,2001,",
  );
  expect(told).toEqual([
    "JPN | Minister of Examples | Ada Example | 2001-04-26 | 2003",
    "- | Judge of a Made-up Court | Bob Example | 2001-04 | ",
  ]);
  expect(sources[0]).toBe("Wikidata Q900001, position held");
  expect(reasons).toEqual([
    'o.csv:4 the set "atlantis-ministers" is not known here',
    'o.csv:5 "2001-02-30" to "" are no days',
    "o.csv:6 it ends before it begins",
    "o.csv:7 it names no office or no person",
  ]);
});

test("REIGN, whose ends are months", () => {
  const { told, sources, reasons } = read(
    REIGN,
    "RUS,365,A9.1-1,Example,5,3,1953,9,1964,1900",
    "RUS,365,A9.1-2,Exemplar,31,12,1999,,,1950",
    "XXX,999,A9.1-3,Nobody,1,1,1999,,,1950",
  );
  expect(told).toEqual(["SUN | leader | Example | 1953-03-05 | 1964-09", "RUS | leader | Exemplar | 1999-12-31 | "]);
  expect(sources[0]).toBe("REIGN leader list, 2021-03, A9.1-1");
  expect(reasons).toEqual(["o.csv:4 the number 999 is no state on 1999-01-01"]);
});

test("Archigos, whose last day is no end for those still there, and whose numbers are its own", () => {
  const { told, reasons } = read(
    ARCHIGOS,
    '"YUG-1","340","x","Example",1889-03-06,1903-06-11,"Regular","Irregular","Irregular"',
    '"YEM-1","678","x","Exemplar",1980-01-01,1989-12-31,"Regular","Regular","Regular"',
    '"YEM-2","678","x","Exemplo",2012-02-27,2015-12-31,"Regular","Still in Office","Still in Office"',
    '"TRA-1","563","x","Nobody",1883-05-09,1900-09-01,"Regular","Regular","Regular"',
  );
  expect(told).toEqual([
    "SRB | leader | Example | 1889-03-06 | 1903-06-11",
    "YAR | leader | Exemplar | 1980-01-01 | 1989-12-31",
    "YEM | leader | Exemplo | 2012-02-27 | ",
  ]);
  expect(reasons).toEqual(["o.csv:5 the number 563 is no state on 1883-05-09"]);
});

test.each<[string, string[]]>([
  [
    "President Ada B. EXAMPLE (since 20 January 2017)",
    ["RUS | chief of state: President | Ada B. EXAMPLE | 2017-01-20 | "],
  ],
  ["EXAMPLE Un (since December 2011)", ["RUS | chief of state | EXAMPLE Un | 2011-12 | "]],
  [
    "Premier EXAMPLE Hun (President of the Made-up Yuan) (since 1 May 2019 ); Vice Premiers PAK Ex (since 2019), RI Am Ple (since 3 May 2019)",
    [
      "RUS | chief of state: Premier | EXAMPLE Hun | 2019-05-01 | ",
      "RUS | chief of state: Vice Premiers | PAK Ex | 2019 | ",
      "RUS | chief of state: Vice Premiers | RI Am Ple | 2019-05-03 | ",
    ],
  ],
  [
    "EXAMPLE Ho (Acting President since 2 May 2025)",
    ["RUS | chief of state: Acting President | EXAMPLE Ho | 2025-05-02 | "],
  ],
  [
    "President Cy EXAMPLE, Jr. (since 20 January 2021)",
    ["RUS | chief of state: President | Cy EXAMPLE, Jr. | 2021-01-20 | "],
  ],
  [
    "President Di EXAMPLE (since 7 May 2012); note - Prime Minister Ed WRONG (since 8 May 2012) once stood in",
    ["RUS | chief of state: President | Di EXAMPLE | 2012-05-07 | "],
  ],
])("the Factbook: %s", (text, expected) => {
  expect(read(FACTBOOK, `rs,chief of state,"${text}",2015-10-26,2017-03-28`).told).toEqual(expected);
});

test.each<[string, string]>([
  ['rs,chief of state,"vacant (since 1 September 2025)",2015-10-26,2017-03-28', "no name with a day since when"],
  ['rs,chief of state,"President Ada EXAMPLE",2015-10-26,2017-03-28', "no name with a day since when"],
  ['zz,chief of state,"President Ada EXAMPLE (since 1 May 2019)",2015-10-26,2017-03-28', 'gec is "zz"'],
])("the Factbook sets aside %s", (line, reason) => {
  const { told, reasons } = read(FACTBOOK, line);
  expect(told).toEqual([]);
  expect(reasons).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ["kn", "PRK"],
  ["ks", "KOR"],
  ["ch", "CHN"],
  ["sz", "CHE"],
  ["up", "UKR"],
  ["kv", "XKX"],
  ["xx", null],
  ["", null],
])("GEC %s: %s", (gec, expected) => {
  expect(codeOfGec(gec)).toBe(expected);
});

test("a file of another kind is refused", () => {
  expect(() => read("name,age", "Ada,3")).toThrow(
    expect.objectContaining({
      code: "bad-file",
      message: expect.stringContaining("Wikidata extract, REIGN leader list"),
    }),
  );
});
