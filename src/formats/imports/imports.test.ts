// Every import by its name: foreign bytes give rows or a named refusal, never another error, and the same bytes give the same rows.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NoroshiError } from "../../kernel/error.js";
import { IMPORTS } from "./imports.js";
import { openText } from "./openText.js";

// One good file of each kind, the seed of the broken ones.
const SEEDS: Readonly<Record<string, string>> = {
  "un-sanctions":
    '<CONSOLIDATED_LIST dateGenerated="2020-05-06"><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>ADA</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER><LISTED_ON>2011-02-03</LISTED_ON></INDIVIDUAL></INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>',
  "eu-sanctions":
    "celex,recordId,programKey,annex,measure,startDate,schema,name\n32017R1509,1,EU-PRK,XIII,Asset freeze,16.7.2009,Person,Ada\n",
  mid: "dispnum,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,hiact,hostlev\n9001,731,5,3,1985,9,3,1985,1,7,3\n",
  icb: "icb2,crisno,cracid,crisname,triggr,yrtrig,motrig,datrig,trigent,southv,yrterm,moterm,daterm,viol\nICB2,901,732,ALARM,7,1999,6,7,731,731,1999,8,8,2\n",
  missiles: "date,time,series,missile,facility,outcome\n2019-05-04,00:06 (UTC),1,example-1,wonsan,success\n",
  offices: "set,position,person,wikidata,start,end\njapan-ministers,Minister,Ada,Q9,2001-04-26,2003\n",
};
const NAMES = Object.keys(IMPORTS);
const bytes = (text: string) => new TextEncoder().encode(text);

test("there are six, each with words on what it reads", () => {
  expect(NAMES).toEqual(["un-sanctions", "eu-sanctions", "mid", "icb", "missiles", "offices"]);
  for (const { what } of Object.values(IMPORTS)) expect(what.length).toBeGreaterThan(30);
});

describe.each(NAMES)("%s", (name) => {
  const { read } = IMPORTS[name]!;
  const seed = SEEDS[name]!;

  test("reads its own kind and refuses all others", () => {
    expect(read("a", bytes(seed))).toMatchObject({ rows: [{ source: expect.any(String) }], setAside: [] });
    for (const other of NAMES.filter((one) => one !== name)) {
      expect(() => read("a", bytes(SEEDS[other]!)), other).toThrow(expect.objectContaining({ code: "bad-file" }));
    }
  });

  test("gives rows or a refusal for whatever bytes, the same each time", () => {
    const outcome = (file: Uint8Array) => {
      try {
        return JSON.stringify(read("a", file));
      } catch (error) {
        if (!(error instanceof NoroshiError)) throw error;
        expect(error.code).toBe("bad-file");
        return error.message;
      }
    };
    const inserted = fc.constantFrom(
      '"',
      ",",
      "\n",
      "<",
      ">",
      "&#x110000;",
      "&#0;",
      "\u0000",
      "-9",
      "99999999999",
      "__proto__",
      "2024-02-30",
    );
    const broken = fc
      .array(fc.tuple(fc.nat(seed.length), inserted, fc.nat(12)), { maxLength: 6 })
      .map((edits) =>
        bytes(edits.reduce((text, [at, add, cut]) => text.slice(0, at) + add + text.slice(at + cut), seed)),
      );
    fc.assert(
      fc.property(fc.oneof(broken, fc.uint8Array({ maxLength: 400 })), (file) => {
        expect(outcome(file)).toBe(outcome(file));
      }),
      { numRuns: 200 },
    );
  });
});

test("text of older data sets is read as Windows-1252, text in UTF-8 with a mishap is not", () => {
  const plain = "a,b\nGonz,1\n".repeat(20);
  const opened = (text: string, ...more: number[]) =>
    openText("a", new Uint8Array([...bytes(text), ...more]), "a table");
  expect(opened(plain, 0xe1, 0x85)).toBe(`${plain}á…`);
  expect(opened(`\ufeff${plain}á`)).toBe(`${plain}á`);
  expect(opened(`${plain}áé`, 0xe1)).toBe(`${plain}áé\ufffd`);
  expect(opened(plain)).toBe(plain);
});
