// How long a reader waits: from the first byte asked for to the first paint, and to the level with its reasons in sight, in Debian's Chromium,
// each time in a browser profile that has seen nothing; and what of script the page fetches, packed. The server is warm; its ledger holds
// the bundled reports. It says nothing of a large ledger; bench/api does.
//   npm run bench -- page [TIMES]
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { loadEngine } from "../src/jobs/engine.js";
import { loadExamples } from "../src/jobs/load-examples.js";
import { readRegister } from "../src/jobs/load-register.js";
import { loadWatches } from "../src/jobs/watches.js";
import { builtPage } from "../src/server/built-page.js";
import { serve } from "../src/server/serve.js";
import { openStore } from "../src/store/open.js";

const times = Number(process.argv[2] ?? 9);
const folder = builtPage();
if (folder === null) throw new Error('The page is not built; run "npm run build" first.');

const store = await openStore({ memory: true });
const register = readRegister();
await loadExamples(store, () => loadEngine(), register, { now: "2026-01-01T00:00:00.000Z" });
const watches = loadWatches();
const served = await serve({
  store,
  register,
  watches,
  token: null,
  now: () => new Date(),
  host: "127.0.0.1",
  port: 0,
});
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const paints: number[] = [];
const levels: number[] = [];
for (let turn = 0; turn <= times; turn++) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(served.address, { waitUntil: "commit" });
  await page.locator(".reasons").waitFor();
  const level = Number(await page.evaluate("performance.now()"));
  const paint = Number(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
  // The first turn warms the server and the browser's own start.
  if (turn > 0) {
    paints.push(paint);
    levels.push(level);
  }
  await context.close();
}
await browser.close();
await served.close();
await store.close();

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const row = (name: string, values: readonly number[]) =>
  `| ${name} | ${Math.round(middle(values))} ms | ${Math.round(Math.max(...values))} ms |\n`;
process.stdout.write(`| of ${times} first visits | median | longest |\n| --- | ---: | ---: |\n`);
process.stdout.write(row("first paint", paints) + row("level and reasons in sight", levels));

const packed = (wanted: RegExp) =>
  readdirSync(`${folder}/assets`)
    .filter((name) => wanted.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(`${folder}/assets/${name}`)).length, 0);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
process.stdout.write("\n| packed with gzip | |\n| --- | ---: |\n");
process.stdout.write(`| script of the first view | ${kilobytes(packed(/^index-.*\.js$/))} |\n`);
process.stdout.write(`| script of all views | ${kilobytes(packed(/^(?!map-data|worker).*\.js$/))} |\n`);
process.stdout.write(`| style | ${kilobytes(packed(/\.css$/))} |\n`);
process.stdout.write(`| the map's data | ${kilobytes(packed(/^map-data-/))} |\n`);
process.stdout.write(`| the engine with its codebook and names, for Ask | ${kilobytes(packed(/^worker-/))} |\n`);
