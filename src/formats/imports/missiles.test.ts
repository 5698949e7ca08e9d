// Flight tests in small, with made-up launches: Korean days, a record a missile and day, rows set aside.
import { expect, test } from "vitest";
import { printRange } from "../../kernel/range.js";
import { readMissiles } from "./missiles.js";

const HEADER = "date,time,series,missile,facility,landing,apogee,distance,bearing,outcome,description";
const read = (...lines: string[]) => readMissiles("m.csv", new TextEncoder().encode([HEADER, ...lines].join("\n")));
const launch = (date: string, time = "unknown", series = "", missile = "example-1", outcome = "success") =>
  `${date},${time},${series},${missile},wonsan,sea-of-japan,1,2,3,${outcome},"Made up, for a test."`;

test("launches of one missile on one day are one record", () => {
  const { rows, records, setAside } = read(
    launch("2019-05-04", "00:06 (UTC)", "1"),
    launch("2019-05-04", "00:30 (UTC)", "2", "example-1", "failure"),
    launch("2019-05-04", "00:40 (UTC)", "", "example-2"),
    launch("1986-05"),
  );
  expect(setAside).toEqual([]);
  expect(rows).toHaveLength(4);
  expect(records).toMatchObject(
    ["2019-05-04", "2019-05-04", "1986-05"].map(() => ({
      kind: "programme",
      owner: "PRK",
      class: "missile",
      direction: "test",
      certainty: "certain",
    })),
  );
  expect(records.map((record) => ("time" in record && record.time !== null ? printRange(record.time) : null))).toEqual([
    "2019-05-04",
    "2019-05-04",
    "1986-05",
  ]);
  expect(records[0]!.basis.map((one) => "title" in one && one.title)).toEqual([
    "North Korean missile flight tests, line 2: 2019-05-04 00:06 (UTC), example-1 no. 1, success",
    "North Korean missile flight tests, line 3: 2019-05-04 00:30 (UTC), example-1 no. 2, failure",
  ]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(3);
});

test.each<[string, string, string]>([
  ["2019-05-08", "unknown", "2019-05-08"],
  ["2019-05-08", "14:59 (UTC)", "2019-05-08"],
  ["2019-05-08", "15:00 (UTC)", "2019-05-09"],
  // Pyongyang's own half hour.
  ["2017-05-08", "15:00 (UTC)", "2017-05-08"],
  ["2017-05-08", "15:30 (UTC)", "2017-05-09"],
  ["2019-12-31", "20:00 (UTC)", "2020-01-01"],
  ["1986-05", "20:00 (UTC)", "1986-05"],
])("%s %s is %s in Korea", (date, time, expected) => {
  expect(printRange(read(launch(date, time)).rows[0]!.day)).toBe(expected);
});

test.each<[string, string, string]>([
  ["no day", launch("May"), 'date is "May", which is no day'],
  ["no missile", launch("2019-05-04", "unknown", "", ""), "it names no missile"],
  ["a cell too few", "2019-05-04,unknown", "Invalid Record Length"],
])("%s sets the row aside", (_, line, reason) => {
  const { rows, setAside } = read(line, launch("2019-05-05"));
  expect(rows).toHaveLength(1);
  expect(setAside).toEqual([{ where: "m.csv:2", reason: expect.stringContaining(reason) }]);
});

test("a file of another kind is refused", () => {
  expect(() => readMissiles("m.csv", new TextEncoder().encode("date,label\n2019-05-04,x\n"))).toThrow(
    expect.objectContaining({
      code: "bad-file",
      message: expect.stringContaining("lacks the columns time, series, missile"),
    }),
  );
});
