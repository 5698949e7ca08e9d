// Claims as data: a listing with filters, search and pages, and one claim with everything about it.
// It gives what the texts say; rulings stand beside a claim and change nothing in it.
import type { Context, Hono } from "hono";
import { quoted } from "../jobs/quoted.js";
import { words } from "../kernel/span.js";
import type { Store } from "../store/store.js";
import { absent } from "./absent.js";
import { atom, claimEntries } from "./atom.js";
import { claimGeoJson, claimsCsv } from "./claim-twins.js";
import { headOf } from "./document-data.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { pastBy } from "./past.js";
import { ROUTES } from "./routes.js";
import { jsonAnswer } from "./text-answer.js";
import { csv, geojson, idIn, linkNext } from "./twins.js";

/** What is given of the text before and after the words, in UTF-16 units. */
const AROUND = 320;

export function addClaimData(app: Hono, { store }: AppOptions): void {
  app.get("/claims.json", async (context) => jsonAnswer(context, await claimsAsked(context, store)));
  app.get("/claims.csv", async (context) => csv(context, claimsCsv((await claimsAsked(context, store)).claims)));
  app.get("/claims.geojson", async (context) =>
    geojson(context, claimGeoJson((await claimsAsked(context, store)).claims)),
  );

  app.get("/claims.xml", async (context) => {
    const { claims, next } = await claimsAsked(context, store);
    return atom(context, "Noroshi: claims", claimEntries(claims), next);
  });

  app.get("/claims/:file{.+\\.json}", async (context) => {
    const { knownAt } = asked(context, ROUTES.claim);
    const id = idIn(context);
    const row = await store.claim(id, knownAt);
    const document = row === null ? null : await store.document(row.claim.document, knownAt);
    if (row === null || document === null) throw absent("claim", id);
    const { claim, knownFrom } = row;
    const { text } = document.document;
    const { start, end } = claim.span;
    return jsonAnswer(context, {
      claim: { ...claim, knownFrom },
      document: headOf(document),
      quote: words(text, claim.span),
      around: { before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) },
      history: pastBy(await store.claimHistory(id), knownAt),
      rulings: await store.rulings({ target: id, ...(knownAt === undefined ? {} : { knownAt }) }),
    });
  });
}

async function claimsAsked(context: Context, store: Store) {
  const query = asked(context, ROUTES.claims);
  const { rows, next } = await quoted(store, query);
  linkNext(context, next);
  return { claims: rows, next };
}
