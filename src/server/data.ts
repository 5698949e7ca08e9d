// The data twins of the pages: every address of the table of routes, each answered in a file of its own subject, as JSON and where it
// makes sense as CSV, GeoJSON or a calendar. What is small stands here.
import type { Context, Hono } from "hono";
import { csvText } from "../formats/csv-text.js";
import { attackOf } from "../jobs/attack.js";
import { version } from "../jobs/home.js";
import { findWatch } from "../jobs/watches.js";
import { printRange } from "../kernel/range.js";
import type { Answer } from "../ledger/obligations/obligation.js";
import { obligations } from "../ledger/obligations/obligations.js";
import { addClaimData } from "./claim-data.js";
import { addDocumentData } from "./document-data.js";
import { Kept } from "./kept.js";
import { addMatterData } from "./matter-data.js";
import { addNetworkData } from "./network-data.js";
import { openapi } from "./openapi.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { addRecordData } from "./record-data.js";
import { ROUTES } from "./routes.js";
import { addSearchData } from "./search-data.js";
import { jsonAnswer, textAnswer } from "./text-answer.js";
import { csv, idIn } from "./twins.js";
import type { Briefs } from "./watched.js";

/** Answers on watches as text: a course of ten years is long to write out. */
const MOST_TEXTS = 32;

export function addData(app: Hono, options: AppOptions, briefs: Briefs): void {
  const { watches, register } = options;
  const texts = new Kept<string>(MOST_TEXTS);
  app.get("/watches.json", (context) => {
    asked(context, ROUTES.watches);
    return jsonAnswer(context, { watches });
  });
  app.get("/openapi.json", (context) => {
    asked(context, ROUTES.openapi);
    return jsonAnswer(context, openapi(version()));
  });
  app.get("/watches/:file{[a-z0-9-]+\\.json}", async (context) => {
    const { asOf, knownAt } = asked(context, ROUTES.watch);
    const watch = findWatch(watches, idIn(context));
    const mark = context.get("mark");
    const text = await texts.get(JSON.stringify([watch.id, asOf, knownAt]), mark, async () =>
      JSON.stringify(await briefs.of(watch, { asOf, knownAt }, mark)),
    );
    return textAnswer(context, text);
  });
  const answer = (context: Context): Answer => {
    const { if: event, on, depth = 1, at } = asked(context, ROUTES.obligations);
    const question = { ...attackOf(event!), on: on!, register, depth };
    return obligations(at === undefined ? question : { ...question, territory: at });
  };
  app.get("/obligations.json", (context) => jsonAnswer(context, answer(context)));
  app.get("/obligations.csv", (context) => csv(context, obligationsCsv(answer(context))));
  addClaimData(app, options);
  addRecordData(app, options);
  addDocumentData(app, options);
  addNetworkData(app, options);
  addMatterData(app, options);
  addSearchData(app, options);
}

function obligationsCsv({ obliged, pledged }: Answer): string {
  const rows = [...obliged.map((row) => ["law", row] as const), ...pledged.map((row) => ["pledge", row] as const)];
  return csvText(
    [
      "basis",
      "ring",
      "state",
      "duty",
      "for",
      "through",
      "firmness",
      "condition",
      "holds",
      "agreement",
      "article",
      "since",
      "reason",
    ],
    rows.map(([basis, row]) => [
      ...[basis, row.ring, row.state, row.duty, row.for, row.through, row.firmness, row.condition, row.holds],
      ...[row.name, row.article, row.since === null ? null : printRange(row.since), row.reason],
    ]),
  );
}
