// Walks every source file and holds it to the rules of the house. The rules themselves are tried on small texts first,
// so that a rule that has stopped noticing anything is noticed.
import { describe, expect, test } from "vitest";
import { complaints, importedBy, RANKS, sourceFiles } from "./house.js";

const OPENING = "// What it answers.\n// What it cannot.\n";
const BROKEN: readonly (readonly [string, string, string])[] = [
  ["src/kernel/a.ts", 'import { x } from "../words/b.js";', "only lower rooms"],
  ["src/coding/a.ts", 'import type { x } from "../ledger/b.js";', "only lower rooms"],
  ["src/ledger/deep/a.ts", 'export { x } from "../../coding/b.js";', "only lower rooms"],
  ["src/store/a.ts", 'const b = await import("../jobs/b.js");', "only lower rooms"],
  ["src/watch/a.ts", 'import "../brief/b.js";', "only lower rooms"],
  ["src/watch/a.ts", 'import {\n  x,\n  y,\n} from "../index.js";', "only lower rooms"],
  ["src/watch/a.ts", 'import { x } from "../../tests/house.js";', "not part of the program"],
  ["src/watch/a.ts", 'import { x } from "./b";', "ending .js"],
  ["src/attic/a.ts", "", "no rank"],
  ["src/watch/a.ts", "x\n".repeat(400), "402 lines"],
  ["src/watch/a.test.ts", "x\n".repeat(400), "402 lines"],
  ["src/watch/a.ts", "try { f(); } catch {}", "empty catch"],
  ["src/watch/a.ts", "try { f(); } catch (error) {\n  // never mind\n}", "empty catch"],
  ["src/watch/a.ts", "f().catch(() => {});", "empty catch"],
  ["src/watch/a.ts", "const x: any = 1;", "type any"],
  ["src/watch/a.ts", "f(x as any);", "type any"],
  ["src/watch/a.ts", "const x: Map<string, any> = y;", "type any"],
  ["src/watch/a.ts", "const x: any[] = y;", "type any"],
  ["src/watch/a.ts", "// @ts-expect-error later\nf();", "switched off"],
  ["src/watch/a.ts", "const now = new Date();", "clock or chance"],
  ["src/coding/a.ts", "const x = Math.random();", "clock or chance"],
  ["src/cli/a.ts", "names.sort((a, b) => a.localeCompare(b));", "locale"],
  ["src/watch/utils.ts", "", "says nothing"],
  ["src/watch/date-helpers.ts", "", "says nothing"],
  ["src/services/a.ts", "", "says nothing"],
];
const FINE: readonly (readonly [string, string])[] = [
  ["src/words/a.ts", 'import { x } from "../kernel/b.js";\nimport fs from "node:fs";\nimport { y } from "./c.js";'],
  ["src/cli/a.ts", 'import { x } from "../jobs/b.js"; const now = new Date();'],
  ["src/watch/a.test.ts", 'import { x } from "../../tests/house.js"; const now = Date.now();'],
  ["src/index.ts", 'export * from "./cli/a.js";'],
  ["src/words/states.ts", "x\n".repeat(1000)],
  ["src/watch/a.ts", "x\n".repeat(398)],
  ["src/watch/a.ts", "try { f(); } catch (error) {\n  throw new Error(String(error));\n}"],
  ["src/watch/a.ts", 'const anything = many(company); // any of them\nconst text = "says : any or as any";'],
  ["src/watch/a.ts", "const x = condition ? any(list) : 0;\nconst y = { any: 1 };"],
  ["src/watch/a.ts", "const day = new Date(0);"],
  ["src/fetch/a.ts", "const now = Date.now();"],
  ["src/watch/serviceman.ts", ""],
];

describe("the rules notice", () => {
  test.each(BROKEN)("%s: %j", (path, text, said) => {
    expect(complaints({ path, text: OPENING + text }).join("\n")).toContain(said);
  });
  test.each(FINE)("nothing wrong with %s: %j", (path, text) => {
    expect(complaints({ path, text: OPENING + text })).toEqual([]);
  });
  test.each(["const x = 1;\n", "// One line only.\nconst x = 1;\n", "//\n//\nconst x = 1;\n", ""])(
    "an opening that is missing: %j",
    (text) => {
      expect(complaints({ path: "src/watch/a.ts", text }).join("\n")).toContain("opens without");
    },
  );
  test("a test, and a file beside the program, may open with one line", () => {
    const text = "// One line only.\nconst x = 1;\n";
    expect(complaints({ path: "src/watch/a.test.ts", text })).toEqual([]);
    expect(complaints({ path: "training/a.ts", text })).toEqual([]);
    expect(complaints({ path: "training/a.ts", text: "const x = 1;\n" })).toHaveLength(1);
  });
  test.each(["#!/usr/bin/env node\n// One.\n// Two.\n", "/**\n * One.\n */\n"])(
    "an opening that is there: %j",
    (text) => {
      expect(complaints({ path: "src/watch/a.ts", text })).toEqual([]);
    },
  );
  test("imports of every form are seen, and those in comments are not", () => {
    const text = `import a from "./a.js";\n// import x from "./x.js";\nimport("./b.js"); export * from './c.js'; /* from "./y.js" */ import "./d.js"; import e from "e";`;
    expect(importedBy(text)).toEqual(["./a.js", "./b.js", "./c.js", "./d.js"]);
  });
});

test("the house keeps its rules", () => {
  const files = sourceFiles("src", "tests", "training", "bench");
  expect(files.length).toBeGreaterThan(Object.keys(RANKS).length);
  expect(files.flatMap(complaints)).toEqual([]);
});
