// Documents as data: a listing without their texts, and one document with its text and the claims made in it.
// Texts are given as text and never as a page of their own.
import type { Context, Hono } from "hono";
import { csvText } from "../formats/csv-text.js";
import { quoted } from "../jobs/quoted.js";
import type { Document } from "../kernel/document.js";
import type { DocumentRow, Store } from "../store/store.js";
import { absent } from "./absent.js";
import { atom, documentEntries } from "./atom.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { ROUTES } from "./routes.js";
import { jsonAnswer } from "./text-answer.js";
import { csv, idIn, linkNext } from "./twins.js";

/** A document without its text. */
export type DocumentHead = Omit<Document, "text"> & { readonly knownFrom: string };

export function headOf({ document, knownFrom }: DocumentRow): DocumentHead {
  const { text: _, ...head } = document;
  return { ...head, knownFrom };
}

const COLUMNS = ["id", "name", "published", "outlet", "country", "lang", "title", "url", "known_from"];
/** More claims than any one document has made so far. */
const ALL_CLAIMS = 10_000;

export function addDocumentData(app: Hono, { store }: AppOptions): void {
  app.get("/documents.json", async (context) => jsonAnswer(context, await documentsAsked(context, store)));
  app.get("/documents.csv", async (context) => {
    const { documents } = await documentsAsked(context, store);
    const rows = documents.map((row) => [
      ...[row.id, row.name, row.published, row.outlet, row.country, row.lang, row.title, row.url, row.knownFrom],
    ]);
    return csv(context, csvText(COLUMNS, rows));
  });

  app.get("/documents.xml", async (context) => {
    const { documents, next } = await documentsAsked(context, store);
    return atom(context, "Noroshi: documents", documentEntries(documents), next);
  });

  app.get("/documents/:file{.+\\.json}", async (context) => {
    const { knownAt } = asked(context, ROUTES.document);
    const id = idIn(context);
    const row = await store.document(id, knownAt);
    if (row === null) throw absent("document", id);
    const { rows } = await quoted(store, { document: id, knownAt, limit: ALL_CLAIMS });
    const inOrder = [...rows].sort(
      ({ claim: a }, { claim: b }) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1),
    );
    return jsonAnswer(context, {
      document: { ...row.document, knownFrom: row.knownFrom },
      claims: inOrder,
    });
  });
}

async function documentsAsked(context: Context, store: Store) {
  const { rows, next } = await store.documents(asked(context, ROUTES.documents));
  linkNext(context, next);
  return { documents: rows.map(headOf), next };
}
