// One search over claims and documents: the newest of each that hold the words. Further pages are with the two listings themselves.
// It ranks nothing: the newest comes first.
import type { Hono } from "hono";
import { quoted } from "../jobs/quoted.js";
import { headOf } from "./document-data.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { ROUTES } from "./routes.js";
import { jsonAnswer } from "./text-answer.js";

export function addSearchData(app: Hono, { store }: AppOptions): void {
  app.get("/search.json", async (context) => {
    const { text, asOf, knownAt, limit = 20 } = asked(context, ROUTES.search);
    const query = { text, asOf, knownAt, limit, order: "newest" } as const;
    const claims = await quoted(store, query);
    const documents = await store.documents(query);
    return jsonAnswer(context, {
      claims: claims.rows,
      documents: documents.rows.map(headOf),
    });
  });
}
