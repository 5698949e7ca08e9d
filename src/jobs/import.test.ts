// Imports by name, the records they leave, and that settling a ledger does not end them; labels made from rows.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Day } from "../kernel/day.js";
import { parseRegister, registerOf } from "../ledger/agreements/register.js";
import { openStore } from "../store/open.js";
import type { Store } from "../store/store.js";
import { importFiles, isImported, withAtop } from "./import.js";
import { labelsCsv, labelsOf } from "./labels.js";
import { settleLedger } from "./settle-ledger.js";

const file = (name: string, ...lines: string[]) => ({ name, bytes: Buffer.from(`${lines.join("\n")}\n`) });
const TODAY = "2026-01-01" as Day;
const EMPTY = parseRegister([]);
const LAUNCHES = file(
  "tests.csv",
  "date,time,series,missile,facility,outcome",
  "2017-07-04,00:40 (UTC),1,hwasong-14,panghyon,success",
  "2017-08,unknown,2,scud-b,unknown,failure",
  "nonsense,unknown,3,scud-b,unknown,failure",
);
const DATES = "stday,stmon,styear,endday,endmon,endyear";
const DISPUTES = file(
  "midb.csv",
  `dispnum,ccode,sidea,hiact,hostlev,${DATES}`,
  "1,731,1,16,4,3,5,2010,4,5,2010",
  "1,732,0,0,1,3,5,2010,4,5,2010",
  "2,731,1,7,3,-9,6,2011,-9,6,2011",
  "2,732,0,0,1,-9,6,2011,-9,6,2011",
);

let store: Store;
beforeEach(async () => {
  store = await openStore({ memory: true });
});
afterEach(() => store.close());

describe("import", () => {
  test.each(["nato", "", "constructor", "MID"])("of %j is refused with the names there are", (name) => {
    expect(() => importFiles(name, [LAUNCHES], EMPTY, TODAY)).toThrow(/there are atop, eu-sanctions, icb, mid/);
  });
  test("counts rows, records and what was set aside", () => {
    const [read] = importFiles("missiles", [LAUNCHES], EMPTY, TODAY);
    expect([read!.file, read!.rows.length, read!.records.length, read!.setAside.length]).toEqual([
      "tests.csv",
      2,
      2,
      1,
    ]);
  });
  test("twice is once, and settling the ledger leaves it standing", async () => {
    const records = importFiles("missiles", [LAUNCHES], EMPTY, TODAY).flatMap((one) => one.records);
    expect(records.every(isImported)).toBe(true);
    expect(await store.putRecords(records, "2026-01-01")).toMatchObject({ added: 2 });
    expect(await store.putRecords(records, "2026-01-02")).toMatchObject({ added: 0, changed: 0, already: 2 });
    expect(await settleLedger(store, EMPTY, "2026-01-03T00:00:00Z")).toMatchObject({ ended: 0 });
    expect(await store.records({ kind: "programme" })).toHaveLength(2);
  });
  test("ATOP takes two files and no other number", () => {
    expect(() => importFiles("atop", [LAUNCHES], EMPTY, TODAY)).toThrow(/takes two files together/);
    expect(() => withAtop(registerOf([]), [LAUNCHES, LAUNCHES])).toThrow(/takes two files together/);
  });
});

describe("labels", () => {
  const rows = (name: string, one: typeof LAUNCHES) =>
    importFiles(name, [one], EMPTY, TODAY).flatMap((read) => [...read.rows]);
  test("are the sharp days of the pair alone", () => {
    expect(labelsCsv(labelsOf(rows("mid", DISPUTES), ["KOR", "PRK"]))).toBe(
      'day,label\n2010-05-03,"MID dispute 1: attack"\n',
    );
    expect(labelsOf(rows("mid", DISPUTES), ["KOR", "PRK"], 5)).toEqual([]);
    expect(labelsOf(rows("mid", DISPUTES), ["KOR", "JPN"])).toEqual([]);
    expect(labelsOf(rows("missiles", LAUNCHES), ["JPN", "PRK"]).map(({ day }) => day)).toEqual(["2017-07-04"]);
    expect(labelsOf(rows("missiles", LAUNCHES), ["JPN", "KOR"])).toEqual([]);
  });
  test("are not made from rows that hold none", () => {
    expect(() => labelsOf([{ office: "leader" }], ["JPN", "KOR"])).toThrow(/mid, icb and missiles/);
  });
});
