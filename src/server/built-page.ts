// Serves the page that was built into a folder: one document at every address of a view, its script and style by hashed names.
// It knows which addresses are views, not what they show; without a built page the plain pages answer alone.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Context, Hono } from "hono";
import { inHome } from "../jobs/home.js";
import type { AppOptions } from "./options.js";

/** Its own script, style and data, and nothing else: no script in the document, no other host, no frame around it. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A worker lives by the policy of its own file; the reading engine compiles its arithmetic. */
const SCRIPT_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const FOREVER = "public, max-age=31536000, immutable";
const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  json: "application/json",
};

/** Views that show one thing by its id, and views that stand alone. An id holds no dot: what ends in .json is data. */
const OF_ONE = ["watch", "brief", "read", "claim", "record", "ledger"] as const;
const ALONE = ["what-if", "network", "map", "alerts", "sources", "ask", "ledger", "brief"] as const;

/** Where the set-up builds the page; null where it has not. */
export function builtPage(): string | null {
  const folder = inHome("dist", "page");
  return existsSync(join(folder, "index.html")) ? folder : null;
}

/** Adds the page; does nothing where there is none. */
export function addBuiltPage(app: Hono, { page: folder, watches }: AppOptions): void {
  if (folder === undefined || folder === null) return;
  const document = readFileSync(join(folder, "index.html"), "utf8");
  const show = (context: Context) => context.html(document, 200, { "Content-Security-Policy": POLICY });
  app.get("/", show);
  for (const view of OF_ONE) app.get(`/${view}/:id{[a-z0-9-]+}`, show);
  for (const view of ALONE) app.get(`/${view}`, show);
  app.get("/plain", (context) => context.redirect(`/watches/${watches[0]!.id}`));

  // Only names that were there at the start are ever read.
  const names = new Set(readdirSync(join(folder, "assets")));
  const read = new Map<string, Asset>();
  app.get("/assets/:name", (context) => {
    const name = context.req.param("name");
    if (!names.has(name)) return context.notFound();
    let asset = read.get(name);
    if (asset === undefined) {
      const plain = readFileSync(join(folder, "assets", name));
      asset = { plain: new Uint8Array(plain), packed: new Uint8Array(gzipSync(plain)) };
      read.set(name, asset);
    }
    const packed = /\bgzip\b/.test(context.req.header("accept-encoding") ?? "");
    const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return context.body(packed ? asset.packed : asset.plain, 200, {
      ...{ "Content-Type": type, "Cache-Control": FOREVER, "Content-Security-Policy": SCRIPT_POLICY },
      ...{ Vary: "Accept-Encoding", ...(packed ? { "Content-Encoding": "gzip" } : {}) },
    });
  });

  // The model that the server reads with, for the browser to read with: the one file of some megabytes, asked for by Ask alone.
  app.get("/models/en.bin", (context) =>
    context.body(new Uint8Array(readFileSync(inHome("models", "en.bin"))), 200, {
      "Content-Type": "application/octet-stream",
      "Cache-Control": "private, max-age=3600",
    }),
  );
}

interface Asset {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
}
