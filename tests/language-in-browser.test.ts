// The reader runs wherever JavaScript does: its room imports nothing of Node, and Debian's Chromium reads a text as Node does, to the
// last field. A machine without Chromium skips the second half and says so aloud; where everything is required it fails.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, posix } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open, type Sentence } from "../src/language/index.js";
import { type Compiled, compile } from "./child.js";
import { findChromium } from "./chromium.js";
import { required } from "./postgres.js";

const ROOT = new URL("..", import.meta.url);
const MODEL = readFileSync(new URL("models/en.bin", ROOT));

const TEXT = `MOSCOW (Kita) — Russia's envoy didn't say, on Monday, that "talks" had ended. Gen. Kang met Lt.-Col. Smith; both cannot agree.

• 3.5% of $1,500 million
• See https://www.example.org/a/b.html?c=d for U.S.-led plans

\u202bالعربية\u202c said \ud83d\ude00 \ud800 x. ${"(".repeat(300)} THE END OF ALL THINGS
by Our Correspondent`;

/** What a file of the program imports, of whatever kind. */
function imports(path: string): readonly string[] {
  const text = readFileSync(new URL(path, ROOT), "utf8");
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["']([^"']+)["']/g);
  return [...found].map((match) => match[1]!);
}

/** Every file that reading needs. */
function reached(first: string): ReadonlySet<string> {
  const seen = new Set([first]);
  for (const path of seen) {
    for (const target of imports(path).filter((one) => one.startsWith(".")))
      seen.add(posix.join(posix.dirname(path), target).replace(/\.js$/, ".ts"));
  }
  return seen;
}

describe("the reader's room", () => {
  const files = [...reached("src/language/index.ts"), ...reached("src/language/conllu.ts")];
  test("imports nothing but its own files and the kernel's", () => {
    expect(files.length).toBeGreaterThan(20);
    const strangers = files.flatMap((path) => imports(path).filter((target) => !target.startsWith(".")));
    expect(strangers).toEqual([]);
    expect(files.filter((path) => !/^src\/(?:language|kernel)\//.test(path))).toEqual([]);
  });
  test("names no global that only Node has", () => {
    const named = files.filter((path) =>
      /\b(?:process|Buffer|__dirname|setImmediate)\b\s*[.([]/.test(readFileSync(new URL(path, ROOT), "utf8")),
    );
    expect(named).toEqual([]);
  });
  test("is what the package offers as noroshi/language", () => {
    const { exports } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")) as {
      exports: Record<string, Record<string, string>>;
    };
    expect(exports["./language"]).toEqual({
      types: "./dist/language/index.d.ts",
      default: "./dist/language/index.js",
    });
  });
});

const program = findChromium();
if (program === null) {
  const message = "Chromium is not installed: reading is not tested in a browser. Debian: apt-get install chromium";
  console.warn(`\n!!! ${message}\n`);
  describe("in a browser", () => {
    if (!required()) test.skip("Chromium is not installed", () => undefined);
    else
      test("Chromium is installed", () => {
        throw new Error(message);
      });
  });
} else {
  describe("in a browser", () => {
    let compiled: Compiled;
    let server: Server;
    let browser: Browser;
    beforeAll(async () => {
      compiled = compile("src/language/index.ts");
      server = createServer(({ url = "/" }, answer) => {
        if (url === "/") return answer.setHeader("content-type", "text/html").end("<!doctype html><title>-</title>");
        if (url === "/en.bin") return answer.end(MODEL);
        const file = /^\/src\/[\w/-]+\.js$/.test(url) ? join(compiled.folder, url) : null;
        if (file === null) return answer.writeHead(404).end();
        return answer.setHeader("content-type", "text/javascript").end(readFileSync(file));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
      compiled?.remove();
    });

    test("reads a text as Node does", async () => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      // As text: a function would be compiled for Node's tests first.
      const read = await page.evaluate(`(async () => {
        const { open } = await import("/src/language/index.js");
        const model = new Uint8Array(await (await fetch("/en.bin")).arrayBuffer());
        return JSON.stringify(open(model).read(${JSON.stringify(TEXT)}));
      })()`);
      const expected = open(MODEL).read(TEXT);
      expect(expected.length).toBeGreaterThan(4);
      expect(JSON.parse(read as string) as Sentence[]).toEqual(JSON.parse(JSON.stringify(expected)));
    });
  });
}
