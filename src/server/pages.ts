// The pages: a watch, a claim, a record, a document. Each address holds the whole state of its page.
// They are made from the ledger at each request; nothing is kept between two.
import type { Context, Hono } from "hono";
import { briefAndLevel } from "../jobs/make-brief.js";
import { findWatch } from "../jobs/watches.js";
import { absent } from "./absent.js";
import { claimPage } from "./claim-page.js";
import { clocksOf, hrefWith } from "./clocks.js";
import { documentPage } from "./document-page.js";
import type { AppOptions } from "./options.js";
import { recordPage } from "./record-page.js";
import { type Html, shell } from "./shell.js";
import { watchPage } from "./watch-page.js";

export function addPages(app: Hono, { store, watches }: AppOptions): void {
  const page = (context: Context, title: string, body: Html, current?: string) =>
    context.html(
      shell({ title, watches, clocks: clocksOf(context), body, ...(current === undefined ? {} : { current }) }),
    );

  app.get("/", (context) => context.redirect(hrefWith(`/watches/${watches[0]!.id}`, clocksOf(context))));

  app.get("/watches/:id", async (context) => {
    const watch = findWatch(watches, context.req.param("id"));
    const clocks = clocksOf(context);
    const { brief, weighed } = await briefAndLevel(store, watch, clocks);
    return page(context, watch.name, watchPage({ brief, weighed, clocks }), watch.id);
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
