// Work in several threads, compiled and run as it is shipped: the order of the items, how far it takes them ahead, failures, and that
// `noroshi parse` prints and `noroshi ingest` codes the same however many threads read.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Compiled, compile } from "./child.js";

let compiled: Compiled;
beforeAll(() => {
  compiled = compile(
    "src/jobs/pool.ts",
    "src/jobs/parse-thread.ts",
    "src/jobs/code-thread.ts",
    "src/jobs/ingest.ts",
    "src/store/open.ts",
  );
});
afterAll(() => compiled.remove());

/** Runs a script and gives what it printed, one JSON value a line. */
async function run(script: string): Promise<unknown[]> {
  const child = compiled.start(`import { Pool, answerAll, threadsFor } from "./src/jobs/pool.js";
import { isMainThread } from "node:worker_threads";
const print = (value) => console.log(JSON.stringify(value));
${script}`);
  await child.ended();
  return child.lines.map((line) => JSON.parse(line) as unknown);
}

/** The script is its own thread: there it answers, in the main thread it asks. */
const squares = (ask: string) =>
  run(`
if (!isMainThread) answerAll((n) => {
  if (n === 666) throw new Error("the beast");
  if (n === 777) process.exit(7);
  for (let until = performance.now() + (n % 3); performance.now() < until; );
  return n * n;
});
else {
  const pool = new Pool({ script: new URL(import.meta.url), threads: 2, weigh: () => 4000 });
  ${ask}
  await pool.close();
}`);

describe("a pool of threads", () => {
  test("gives results in the order of the items", async () => {
    const [result] = await squares(`
const out = [];
for await (const n of pool.map(Array.from({ length: 200 }, (_, i) => i))) out.push(n);
print(out);`);
    expect(result).toEqual(Array.from({ length: 200 }, (_, i) => i * i));
  });
  test("takes no more items than the threads can soon do", async () => {
    const [most, all] = await squares(`
let [taken, given, most] = [0, 0, 0];
function* items() { for (; taken < 500; ) yield taken++; }
for await (const _ of pool.map(items())) most = Math.max(most, taken - given++);
print(most); print(given);`);
    expect(all).toBe(500);
    expect(most).toBeLessThanOrEqual(40); // two threads, three bundles each, five items a bundle, and the bundle that is handed out
  });
  test("can be left early and asked again", async () => {
    const [first, again] = await squares(`
for await (const n of pool.map([3, 4, 5])) { print(n); break; }
const out = [];
for await (const n of pool.map([6, 7])) out.push(n);
print(out);`);
    expect([first, again]).toEqual([9, [36, 49]]);
  });
  test.each([
    ["an item at which the work fails", 666, /the beast/],
    ["a thread that ends", 777, /ended with code 7/],
  ])("says so of %s, and does not hang", async (_, item, message) => {
    const out = await squares(`
try {
  for await (const n of pool.map([1, 2, 3, 4, 5, ${item}, 7, 8, 9, 10, 11, 12])) print(n);
} catch (error) { print({ code: error.code, message: error.message }); }`);
    expect(out.slice(0, 5)).toEqual([1, 4, 9, 16, 25]);
    expect(out.at(-1)).toEqual({ code: "worker-failed", message: expect.stringMatching(message) });
  });
});

test("a document is printed the same by any thread", async () => {
  const [alone, together] = await run(`
import { printParse } from "./src/jobs/print-parse.js";
import { loadReader } from "./src/jobs/engine.js";
const texts = Array.from({ length: 60 }, (_, i) => "Japan didn't protest on day " + i + ". \\ud800 Russia's envoy said so.\\n\\n- Item " + "x ".repeat(i));
const items = texts.map((text, i) => ({ name: "d" + i, text, format: i % 2 === 0 ? "json" : "conllu" }));
const reader = loadReader();
print(items.map((item) => printParse(item, reader)));
const pool = new Pool({ script: new URL("./src/jobs/parse-thread.js", import.meta.url), threads: 2, weigh: () => 5000 });
const out = [];
for await (const parsed of pool.map(items)) out.push(parsed);
print(out);
await pool.close();`);
  expect(alone).toHaveLength(60);
  expect(together).toEqual(alone);
});

test("a report is coded the same by any thread, and the codings come in the order of the reports", async () => {
  const [alone, together] = await run(`
import { oneCoder, threadedCoder } from "./src/jobs/code-documents.js";
import { loadEngine } from "./src/jobs/engine.js";
import { makeDocument } from "./src/formats/documents.js";
const told = ["Russia shipped oil to North Korea.", "Japan condemned Russia. \\ud800", "Iran and Russia signed a treaty.", "Nichts davon."];
const documents = Array.from({ length: 200 }, (_, i) => makeDocument({
  ...{ name: "d" + i, published: "2024-06-" + String(1 + (i % 28)).padStart(2, "0"), outlet: null, country: null, title: "" },
  ...{ url: null, lang: i % 4 === 3 ? "de" : "en", text: told[i % 4] + " It was report " + i + ". " + "Nothing more was said. ".repeat(i % 12) },
}));
for (const coder of [oneCoder(loadEngine()), threadedCoder(2)]) {
  const out = [];
  for await (const coding of coder.codings(documents)) out.push(coding);
  await coder.close();
  print(out);
}`);
  expect((alone as readonly unknown[][]).filter(({ length }) => length > 0).length).toBeGreaterThan(140);
  expect(together).toEqual(alone);
});
