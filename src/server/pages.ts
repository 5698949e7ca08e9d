// The pages: a watch, a claim, a record, a document. Each address holds the whole state of its page.
// They are made from the ledger at each request; only a watch's page, which costs much, is kept while the ledger is as it was.
import type { Context, Hono } from "hono";
import { findWatch } from "../jobs/watches.js";
import { absent } from "./absent.js";
import { claimPage } from "./claim-page.js";
import { clocksOf, hrefWith } from "./clocks.js";
import { documentPage } from "./document-page.js";
import { Kept } from "./kept.js";
import type { AppOptions } from "./options.js";
import { recordPage } from "./record-page.js";
import { type Html, shell } from "./shell.js";
import { watchPage } from "./watch-page.js";
import type { Briefs } from "./watched.js";

/** Pages of watches as text. */
const MOST_PAGES = 32;

export function addPages(app: Hono, { store, watches }: AppOptions, briefs: Briefs): void {
  const pages = new Kept<string>(MOST_PAGES);
  const page = (context: Context, title: string, body: Html) =>
    context.html(shell({ title, watches, clocks: clocksOf(context), body }));

  app.get("/", (context) => context.redirect(hrefWith(`/watches/${watches[0]!.id}`, clocksOf(context))));

  app.get("/watches/:id", async (context) => {
    const watch = findWatch(watches, context.req.param("id"));
    const clocks = clocksOf(context);
    const mark = context.get("mark");
    const text = await pages.get(JSON.stringify([watch.id, clocks]), mark, async () => {
      const { brief, weighed } = await briefs.of(watch, clocks, mark);
      const body = watchPage({ brief, weighed, clocks });
      return String(await shell({ title: watch.name, watches, clocks, body, current: watch.id }));
    });
    return context.html(text);
  });

  app.get("/claims/:id", async (context) => {
    const id = context.req.param("id");
    const clocks = clocksOf(context);
    const row = await store.claim(id, clocks.knownAt);
    const document = row === null ? null : await store.document(row.claim.document, clocks.knownAt);
    if (row === null || document === null) throw absent("claim", id);
    const [rulings, history] = [await store.rulings({ target: id }), await store.claimHistory(id)];
    return page(
      context,
      `${row.claim.type} in ${document.document.name}`,
      claimPage({ row, document: document.document, rulings, history, clocks }),
    );
  });

  app.get("/documents/:id", async (context) => {
    const id = context.req.param("id");
    const clocks = clocksOf(context);
    const row = await store.document(id, clocks.knownAt);
    if (row === null) throw absent("document", id);
    const { rows } = await store.claims({ document: id, knownAt: clocks.knownAt, limit: 10_000 });
    return page(
      context,
      row.document.title || row.document.name,
      documentPage({ row, claims: rows.map(({ claim }) => claim), clocks }),
    );
  });

  app.get("/records/:id", async (context) => {
    const id = context.req.param("id");
    const clocks = clocksOf(context);
    const row = await store.record(id, clocks.knownAt);
    if (row === null) throw absent("record", id);
    const told = [];
    for (const basis of row.record.basis) {
      const claim = "claim" in basis ? await store.claim(basis.claim, clocks.knownAt) : null;
      const document = claim === null ? null : await store.document(claim.claim.document, clocks.knownAt);
      if (claim !== null && document !== null) told.push({ claim: claim.claim, document: document.document });
    }
    const [rulings, history] = [await store.rulings({ target: id }), await store.recordHistory(id)];
    return page(context, `A ${row.record.kind}`, recordPage({ row, told, rulings, history, clocks }));
  });
}
