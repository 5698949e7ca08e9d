// The data's addresses as an OpenAPI 3.1 document, made from the table of routes. Answers are given by their keys alone; errors are
// problem+json everywhere.
import { PARAMETERS, ROUTES, type Route } from "./routes.js";

/** The document as plain data. */
export function openapi(version: string): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Noroshi",
      version,
      description: "What a ledger holds on relations between states. It is read here and never written.",
    },
    paths: Object.fromEntries(Object.values(ROUTES).map((route) => [route.path, { get: operation(route) }])),
    components: {
      schemas: {
        Problem: {
          type: "object",
          required: ["type", "title", "status"],
          properties: { type: { type: "string" }, title: { type: "string" }, status: { type: "integer" } },
        },
      },
    },
  };
}

function operation({ path, summary, query, required, keys }: Route): object {
  const places = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const properties = Object.fromEntries(keys.map((key) => [key, {}]));
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
      200: {
        description: summary,
        content: { "application/json": { schema: { type: "object", required: keys, properties } } },
      },
      default: {
        description: "what is wrong, and what to do about it",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}
