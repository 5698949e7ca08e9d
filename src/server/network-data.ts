// The network of agreements on a day, as data; without a day it is today's, by the server's clock.
// What a clause would oblige in a given case is with obligations.
import type { Context, Hono } from "hono";
import { csvText } from "../formats/csv-text.js";
import { networkOf, networkOn, standingOn } from "../jobs/network.js";
import { needDay } from "../kernel/day.js";
import { Kept } from "./kept.js";
import type { AppOptions } from "./options.js";
import { asked } from "./parameters.js";
import { ROUTES } from "./routes.js";
import { textAnswer } from "./text-answer.js";
import { csv } from "./twins.js";

const COLUMNS = ["a", "b", "kind", "agreement", "name", "status", "clauses", "from"];

/** Texts of networks: agreements come and go a few dozen times in ten years, and each text has some hundred kilobytes. */
const MOST_NETWORKS = 64;

export function addNetworkData(app: Hono, { store, now }: AppOptions): void {
  const network = (context: Context) => {
    const { asOf, knownAt, involving } = asked(context, ROUTES.network);
    return networkOn(store, asOf ?? now().toISOString().slice(0, 10), { knownAt, involving });
  };
  const texts = new Kept<string>(MOST_NETWORKS);
  app.get("/network.json", async (context) => {
    const { asOf, knownAt, involving } = asked(context, ROUTES.network);
    const day = needDay(asOf ?? now().toISOString().slice(0, 10), "asOf");
    const standing = await standingOn(store, day, { knownAt, involving });
    const key = JSON.stringify([involving, knownAt, standing.map(({ record, status }) => `${record.id} ${status}`)]);
    const text = await texts.get(key, context.get("mark"), async () => JSON.stringify(networkOf(standing, involving)));
    return textAnswer(context, `{"asOf":"${day}",${text.slice(1)}`);
  });
  app.get("/network.csv", async (context) => {
    const { ties } = await network(context);
    const rows = ties.map(({ a, b, kind, agreement, name, status, clauses, from }) => [
      ...[a, b, kind, agreement, name, status, clauses.join("; "), from],
    ]);
    return csv(context, csvText(COLUMNS, rows));
  });
}
