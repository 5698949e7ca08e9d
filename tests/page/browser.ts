// The page in a real browser: a server over a ledger in memory with the bundled reports, and Debian's Chromium to look at it.
// A machine without Chromium skips the suite and says so aloud; where everything is required it fails.
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { loadEngine } from "../../src/jobs/engine.js";
import { loadExamples } from "../../src/jobs/load-examples.js";
import { readRegister } from "../../src/jobs/load-register.js";
import { loadWatches } from "../../src/jobs/watches.js";
import { builtPage } from "../../src/server/built-page.js";
import { serve } from "../../src/server/serve.js";
import { openStore } from "../../src/store/open.js";
import { findChromium } from "../chromium.js";
import { required } from "../postgres.js";

/** What the tests are written against; filled before they run. */
export interface Site {
  /** http://127.0.0.1:port */
  address: string;
  /** A page in a browser that has seen nothing yet; `trouble` gathers what went wrong in it, `asked` what it asked for. */
  open(path: string, size?: { readonly width: number; readonly height: number }): Promise<Opened>;
}

export interface Opened {
  readonly page: Page;
  readonly trouble: string[];
  readonly asked: { readonly url: string; readonly body: string }[];
}

/** What "today" is to the server; after the newest bundled report. */
const NOW = new Date("2026-01-01T00:00:00Z");
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** Runs the tests that `journeys` declares, in a browser. */
export function inTheBrowser(title: string, journeys: (site: Site) => void): void {
  const program = findChromium();
  if (program === null) {
    const message = "Chromium is not installed: the page is not tested in a browser. Debian: apt-get install chromium";
    console.warn(`\n!!! ${message}\n`);
    describe(title, () => {
      if (!required()) test.skip("Chromium is not installed", () => undefined);
      else
        test("Chromium is installed", () => {
          throw new Error(message);
        });
    });
    return;
  }
  describe(title, () => {
    const site = {} as Site;
    const ends: (() => Promise<unknown>)[] = [];
    beforeAll(async () => {
      if (builtPage() === null) throw new Error('The page is not built; run "npm run build" first.');
      const browser = await chromium.launch({ executablePath: program, args: FLAGS });
      ends.push(() => browser.close());
      const store = await openStore({ memory: true });
      const register = readRegister();
      await loadExamples(store, () => loadEngine(), register, { now: NOW.toISOString() });
      const options = { store, watches: loadWatches(), register, token: null, now: () => NOW };
      const served = await serve({ ...options, host: "127.0.0.1", port: 0 });
      ends.push(() => served.close().then(() => store.close()));
      site.address = served.address;
      site.open = (path, size) => open(browser, served.address + path, size);
    });
    afterAll(async () => {
      for (const end of ends) await end();
    });
    journeys(site);
  });
}

async function open(browser: Browser, url: string, size = { width: 1280, height: 800 }): Promise<Opened> {
  const page = await (await browser.newContext({ viewport: size, reducedMotion: "reduce" })).newPage();
  page.setDefaultTimeout(30_000);
  const trouble: string[] = [];
  const asked: Opened["asked"][number][] = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      trouble.push(message.text());
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400) trouble.push(`${answer.status()} ${answer.url()}`);
  });
  page.on("request", (request) => asked.push({ url: request.url(), body: request.postData() ?? "" }));
  await page.goto(url);
  await page.locator("main h1").first().waitFor();
  return { page, trouble, asked };
}
