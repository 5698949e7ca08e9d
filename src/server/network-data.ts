// The network of agreements on a day, as data; without a day it is today's, by the server's clock.
// What a clause would oblige in a given case is with obligations.
import type { Context, Hono } from "hono";
import { csvText } from "../formats/csv-text.js";
import { networkOn } from "../jobs/network.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { ROUTES } from "./routes.js";
import { csv } from "./twins.js";

const COLUMNS = ["a", "b", "kind", "agreement", "name", "status", "clauses", "from"];

export function addNetworkData(app: Hono, { store, now }: AppOptions): void {
  const network = (context: Context) => {
    const { asOf, knownAt, involving } = asked(context, ROUTES.network);
    return networkOn(store, asOf ?? now().toISOString().slice(0, 10), { knownAt, involving });
  };
  app.get("/network.json", async (context) => context.json(await network(context)));
  app.get("/network.csv", async (context) => {
    const { ties } = await network(context);
    const rows = ties.map(({ a, b, kind, agreement, name, status, clauses, from }) => [
      ...[a, b, kind, agreement, name, status, clauses.join("; "), from],
    ]);
    return csv(context, csvText(COLUMNS, rows));
  });
}
