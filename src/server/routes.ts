// The addresses of the data, each with the parameters it takes: one table that the handlers check requests by and OpenAPI is made from.
// It tells what may be asked and in what form; the rows of an answer are the kernel's own types and are not drawn here field by field.

export interface Route {
  /** As OpenAPI writes it. */
  readonly path: string;
  readonly summary: string;
  /** Names of PARAMETERS. */
  readonly query: readonly ParameterName[];
  /** Those without which there is no answer. */
  readonly required: readonly ParameterName[];
  /** The keys of the answer. */
  readonly keys: readonly string[];
  /** Endings under which the same rows are there in another form. */
  readonly twins: readonly Twin[];
}

/** The forms beside JSON. */
export type Twin = "csv" | "geojson" | "ics" | "xml";

export const PARAMETERS = {
  asOf: "as it stood on this day, YYYY-MM-DD",
  knownAt: "as the ledger knew it by this day or ISO instant",
  between: "two actors with a comma, such as RUS,PRK",
  involving: "an actor, by code or name",
  document: "id of a document",
  outlet: "the outlet's name, exactly",
  country: "code of the outlet's country",
  lang: "language of the text, such as en",
  types: "types of claims, with commas",
  kinds: "kinds of claims, with commas: event, assessment, standing",
  from: "the claim's time touches the days from this one",
  to: "the claim's time touches the days up to this one",
  text: 'words of the evidence: words, "a phrase", or, -without',
  limit: "rows of one answer, 1 to 1000",
  cursor: "next of the answer before",
  order: "oldest or newest first",
  if: "the attack: A attacks B",
  on: "the day, YYYY-MM-DD",
  depth: "how many rings, 1 to 9",
  watch: "id of a watch; all of them if left out",
  all: "true: closed alerts too; the feed has them in any case",
  at: "where the blow falls, where that is not the home country",
} as const;
export type ParameterName = keyof typeof PARAMETERS;

const CLOCKS = ["asOf", "knownAt"] as const;

export const ROUTES = {
  watches: route("/watches.json", "the watches that are kept", [], ["watches"]),
  watch: route("/watches/{id}.json", "the brief and the level of a watch", CLOCKS, ["brief", "weighed"]),
  claims: route(
    "/claims.json",
    "claims with their words, page after page",
    [
      ...(["between", "involving", "document", "types", "kinds", "from", "to"] as const),
      ...CLOCKS,
      ...(["text", "limit", "cursor", "order"] as const),
    ],
    ["claims", "next"],
    [],
    ["csv", "geojson", "xml"],
  ),
  claim: route(
    "/claims/{id}.json",
    "a claim with its document, its words, its versions and the rulings on it",
    ["knownAt"],
    ["claim", "document", "quote", "around", "history", "rulings"],
  ),
  records: route(
    "/records/{kind}.json",
    "standing records: agreements, transfers, sanctions, disputes or programmes, under that name",
    ["between", "involving", ...CLOCKS],
    [],
    [],
    ["csv", "ics", "xml"],
  ),
  record: route(
    "/record/{id}.json",
    "a record with its versions, the rulings on it and the claims it stands on",
    CLOCKS,
    ["record", "history", "rulings", "claims"],
  ),
  documents: route(
    "/documents.json",
    "documents without their text, page after page",
    ["outlet", "country", "lang", "from", "to", ...CLOCKS, "text", "limit", "cursor", "order"],
    ["documents", "next"],
    [],
    ["csv", "xml"],
  ),
  document: route(
    "/documents/{id}.json",
    "a document with its text and every claim made in it",
    ["knownAt"],
    ["document", "claims"],
  ),
  obligations: route(
    "/obligations.json",
    "who would be obliged to do what if one state attacked another, by the bundled register",
    ["if", "on", "depth", "at"],
    ["attacker", "target", "on", "obliged", "pledged", "collisions", "unknown"],
    ["if", "on"],
    ["csv"],
  ),
  network: route(
    "/network.json",
    "who is bound to whom on a day, by agreements that were signed or in force",
    [...CLOCKS, "involving"],
    ["asOf", "states", "ties"],
    [],
    ["csv"],
  ),
  matters: route(
    "/matters.json",
    "the acts between two actors, each with all the claims that tell it or deny it",
    ["between", "from", "to", ...CLOCKS, "limit"],
    ["matters", "since"],
    ["between"],
    ["xml"],
  ),
  search: route(
    "/search.json",
    "claims and documents that hold the words, newest first",
    ["text", ...CLOCKS, "limit"],
    ["claims", "documents"],
    ["text"],
  ),
  alerts: route(
    "/alerts.json",
    "the alerts of the watches, as told",
    ["watch", "all", ...CLOCKS],
    ["alerts"],
    [],
    ["xml"],
  ),
  sources: route(
    "/sources.json",
    "the sources that are collected from, and what the silence of each means",
    [],
    ["sources"],
  ),
  openapi: route("/openapi.json", "this description", [], ["openapi", "info", "paths"]),
} as const;

function route(
  path: string,
  summary: string,
  query: readonly ParameterName[],
  keys: readonly string[],
  required: readonly ParameterName[] = [],
  twins: readonly Twin[] = [],
): Route {
  return { path, summary, query, required, keys, twins };
}
