// The built page as it is served: one document at every view, files by names that were there at the start, a policy that lets nothing in.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anApplication } from "../../tests/served.js";
import { makeApp } from "./app.js";
import type { AppOptions } from "./options.js";

let folder: string;
let options: AppOptions;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "noroshi-page-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>the page</title>");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "assets", "index-abc.js"), "export const x = 1;");
  options = await anApplication();
});
afterAll(async () => {
  await options.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, headers: Record<string, string> = {}, page: string | null = folder) =>
  makeApp({ ...options, page }).request(path, { headers });

describe("the built page", () => {
  test.each([
    ...["/", "/?knownAt=2024-07-01", "/watch/rus-prk", "/read/abc?claim=x", "/claim/abc", "/record/abc", "/ledger"],
    ...["/ledger/transfers", "/what-if", "/network", "/map", "/alerts", "/sources", "/ask?text=a", "/brief/rus-prk"],
  ])("%s is the one document, under a policy that allows our own files alone", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("<title>the page</title>");
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none';.*script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  });
  test("data and the pages without script stay at their addresses", async () => {
    expect((await ask("/watches.json")).headers.get("content-type")).toContain("application/json");
    expect((await ask("/record/nothing.json")).headers.get("content-type")).toBe("application/problem+json");
    const plain = await ask("/plain");
    expect([plain.status, plain.headers.get("location")]).toEqual([302, "/watches/rus-prk"]);
    expect(await (await ask("/watches/rus-prk")).text()).not.toContain("<script");
  });
  test("a file with a hash in its name may be kept for ever, and comes packed to who can unpack it", async () => {
    const plain = await ask("/assets/index-abc.js");
    expect(await plain.text()).toBe("export const x = 1;");
    expect(plain.headers.get("content-type")).toContain("text/javascript");
    expect(plain.headers.get("cache-control")).toContain("immutable");
    expect(plain.headers.get("content-security-policy")).not.toMatch(/'unsafe-/);
    const packed = await ask("/assets/index-abc.js", { "accept-encoding": "br, gzip" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe("export const x = 1;");
  });
  test.each([
    "/assets/nothing.js",
    "/assets/..%2fsecret.txt",
    "/assets/../secret.txt",
    "/secret.txt",
    "/assets/",
    "/map/x",
  ])("%s: 404", async (path) => expect((await ask(path)).status).toBe(404));
  test("the model is served as bytes", async () => {
    const answer = await ask("/models/en.bin");
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1_000_000);
  });
  test("without a built page the root leads to the first watch", async () => {
    const answer = await ask("/?knownAt=2024-07-01", {}, null);
    expect(answer.headers.get("location")).toBe("/watches/rus-prk?knownAt=2024-07-01");
  });
});
