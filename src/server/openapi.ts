// The data's addresses as an OpenAPI 3.1 document, made from the table of routes and the schemas of the answers. Errors are problem+json
// everywhere. The same rows under another ending have an entry of their own.
import { z } from "zod";
import { ANSWERS, PARTS } from "./answers.js";
import { PARAMETERS, ROUTES, type Route, type Twin } from "./routes.js";

const TYPES: Readonly<Record<Twin, string>> = {
  csv: "text/csv",
  geojson: "application/geo+json",
  ics: "text/calendar",
  xml: "application/atom+xml",
};
const uri = (id: string) => `#/components/schemas/${id}`;

/** The document as plain data. */
export function openapi(version: string): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Noroshi",
      version,
      description:
        "What a ledger holds on relations between states. Answers carry a weak ETag that changes when the ledger does; asOf and knownAt are the two clocks.",
    },
    paths: Object.fromEntries(
      Object.values(ROUTES).flatMap((route) => [[route.path, jsonOf(route)], ...twinsOf(route)]),
    ),
    components: { schemas: { ...partSchemas(), Problem: PROBLEM } },
  };
}

const PROBLEM = {
  type: "object",
  required: ["type", "title", "status"],
  properties: { type: { type: "string" }, title: { type: "string" }, status: { type: "integer" } },
};

function jsonOf(route: Route): object {
  const answer = ANSWERS[route.path];
  const schema =
    answer === undefined
      ? { type: "object", required: route.keys, properties: Object.fromEntries(route.keys.map((key) => [key, {}])) }
      : { $ref: uri(answer.id) };
  return { get: operation(route, "application/json", schema) };
}

function twinsOf(route: Route): readonly (readonly [string, object])[] {
  return route.twins.map((twin) => {
    const schema = twin === "geojson" ? { type: "object" } : { type: "string" };
    return [route.path.replace(/json$/, twin), { get: operation(route, typeOf(route, twin), schema) }];
  });
}

/** Records are no stream, so their XML is plain. */
function typeOf({ path }: Route, twin: Twin): string {
  return twin === "xml" && path.startsWith("/records/") ? "application/xml" : TYPES[twin];
}

function partSchemas(): Readonly<Record<string, object>> {
  const { schemas } = z.toJSONSchema(PARTS, { uri });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)]));
}

/** Without what only a schema that stands alone needs. */
function plain(schema: object): object {
  const { $schema: _, $id: __, ...rest } = schema as Readonly<Record<string, unknown>>;
  return rest;
}

function operation({ path, summary, query, required }: Route, type: string, schema: object): object {
  const places = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  return {
    summary,
    parameters: [
      ...places.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...query.map((name) => ({
        name,
        in: "query",
        required: required.includes(name),
        description: PARAMETERS[name],
        schema: { type: name === "limit" || name === "depth" ? "integer" : "string" },
      })),
    ],
    responses: {
      200: { description: summary, content: { [type]: { schema } } },
      304: { description: "nothing has changed since the ETag of If-None-Match" },
      default: {
        description: "what is wrong, and what to do about it",
        content: { "application/problem+json": { schema: { $ref: uri("Problem") } } },
      },
    },
  };
}
