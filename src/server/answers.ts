// What the answers hold, as zod schemas: OpenAPI's components are made from them, and a test holds every real answer against them.
// They describe rows and not all answers: a brief, a level and an answer on obligations are given by their keys alone.
import { z } from "zod";
import { EVENT_TYPES, OBJECT_CLASSES } from "../kernel/claim.js";
import { CLAUSE_KINDS, PROGRAMME_CLASSES, TRANSFER_CLASSES } from "../kernel/record.js";

/** The named parts, each a component of the OpenAPI document. */
export const PARTS = z.registry<{ readonly id: string }>();
const part = <Schema extends z.ZodType>(id: string, schema: Schema): Schema => {
  PARTS.add(schema, { id });
  return schema;
};

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
const text = z.string();
const id = z.string().min(1);
const ids = z.array(id);
const next = z.string().nullable();
const range = part("Range", z.strictObject({ from: day, to: day })).nullable();
const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
const certainty = z.enum(["certain", "probable", "possible", "unknown"]);
const actor = part("Actor", z.strictObject({ id: id.nullable(), text, span: span.nullable() }));

const CLAIM = {
  ...{ id, document: id, span, kind: z.enum(["event", "assessment", "standing"]) },
  ...{ type: z.enum([...EVENT_TYPES, "ASSESS", "STAND"]), mode: text.nullable() },
  ...{ actor: z.array(actor), recipient: z.array(actor), polarity: z.enum(["affirmed", "negated"]), certainty },
  ...{ tense: z.enum(["past", "present", "future"]), time: range, attribution: z.array(actor) },
  object: z
    .strictObject({ text, class: z.enum(OBJECT_CLASSES).nullable(), also: z.array(z.enum(OBJECT_CLASSES)).optional() })
    .nullable(),
  why: z.strictObject({ predicate: text, frame: text, notes: z.array(text) }),
};
const claim = part("Claim", z.strictObject(CLAIM));
const claimRow = part(
  "ClaimRow",
  z.strictObject({ claim, published: day, outlet: text.nullable(), knownFrom: instant, quote: text.nullable() }),
);

const HEAD = {
  ...{ id, name: text, published: day, outlet: text.nullable(), country: text.nullable(), lang: text, title: text },
  ...{ url: text.nullable(), knownFrom: instant },
};
const head = part("DocumentHead", z.strictObject(HEAD));
const document = part("Document", z.strictObject({ ...HEAD, text }));

const basis = part(
  "Basis",
  z.union([
    z.strictObject({ claim: id }),
    z.strictObject({ register: text, title: text, url: text.nullable(), seen: day.nullable() }),
  ]),
);
const COMMON = { id, basis: z.array(basis).min(1) };
const status = z.enum(["announced", "signed", "in-force", "ended"]);
const clauses = z.array(z.enum(CLAUSE_KINDS));
const steps = ["imposed", "maintained", "extended", "eased", "lifted", "violated", "proposed"] as const;
const RECORDS = [
  {
    ...{ ...COMMON, kind: z.literal("agreement"), name: text.nullable(), parties: ids },
    ...{ signed: range, inForce: range, ended: range, clauses, status },
  },
  {
    ...{ ...COMMON, kind: z.literal("transfer"), from: id, to: id, class: z.enum(TRANSFER_CLASSES) },
    ...{ certainty, time: range },
  },
  { ...COMMON, kind: z.literal("sanction"), by: id, on: id, action: z.enum(steps), time: range },
  { ...COMMON, kind: z.literal("dispute"), holder: id, claimant: id, territory: text },
  {
    ...{ ...COMMON, kind: z.literal("programme"), owner: id, class: z.enum(PROGRAMME_CLASSES) },
    ...{ direction: z.enum(["advance", "halt", "test"]), certainty, time: range },
  },
] as const;
const record = part("Record", z.union(RECORDS.map((shape) => z.strictObject(shape))));
const recordRow = part("RecordRow", z.union(RECORDS.map((shape) => z.strictObject({ ...shape, knownFrom: instant }))));

const past = <Value extends z.ZodType>(value: Value) =>
  z.array(z.strictObject({ value, knownFrom: instant, knownTo: instant.nullable() }));
const ruling = part(
  "Ruling",
  z.strictObject({
    ...{ id, target: id, status: z.enum(["confirmed", "rejected", "merged"]), into: id.nullable() },
    ...{ why: text, by: text, at: instant },
  }),
);
const tie = part(
  "Tie",
  z.strictObject({
    ...{ a: id, b: id, kind: z.enum([...CLAUSE_KINDS, "other"]), agreement: id, name: text.nullable() },
    ...{ status, clauses, from: day.nullable(), registered: z.boolean() },
  }),
);
const matter = part(
  "Matter",
  z.strictObject({
    ...{ id, type: CLAIM.type, actors: z.array(text), recipients: z.array(text), object: text.nullable() },
    ...{ day, to: day, last: day, claims: ids, origins: ids, documents: ids, denied: ids, contradicted: ids },
  }),
);
const source = part(
  "Source",
  z.strictObject({
    ...{ id, url: text, title: text, kind: z.enum(["feed", "page", "lines", "folder"]), local: z.boolean() },
    ...{
      state: z.enum(["calm", "quiet-source", "no-data"]),
      lastSeen: instant.nullable(),
      lastNew: instant.nullable(),
    },
    ...{ failures: z.number(), trouble: text.nullable(), next: instant, perDay: z.number() },
    quietSince: instant.nullable(),
  }),
);
const watch = part(
  "Watch",
  z.strictObject({ id, name: text, pair: z.tuple([id, id]), observer: id, themes: z.array(text) }),
);

/** By the path of the route; what is not here is described by its keys. */
export const ANSWERS: Readonly<Record<string, { readonly id: string; readonly schema: z.ZodType }>> = {
  "/watches.json": whole("WatchesAnswer", { watches: z.array(watch) }),
  "/claims.json": whole("ClaimsAnswer", { claims: z.array(claimRow), next }),
  "/claims/{id}.json": whole("ClaimAnswer", {
    ...{ claim: z.strictObject({ ...CLAIM, knownFrom: instant }), document: head, quote: text },
    ...{ around: z.strictObject({ before: text, after: text }), history: past(claim), rulings: z.array(ruling) },
  }),
  "/records/{kind}.json": {
    id: "RecordsAnswer",
    schema: part("RecordsAnswer", z.record(text, z.array(recordRow))),
  },
  "/record/{id}.json": whole("RecordAnswer", {
    ...{ record: recordRow, history: past(record), rulings: z.array(ruling), claims: z.array(claimRow) },
  }),
  "/documents.json": whole("DocumentsAnswer", { documents: z.array(head), next }),
  "/documents/{id}.json": whole("DocumentAnswer", { document, claims: z.array(claimRow) }),
  "/network.json": whole("NetworkAnswer", { asOf: day, states: ids, ties: z.array(tie) }),
  "/matters.json": whole("MattersAnswer", { matters: z.array(matter), since: day.nullable() }),
  "/sources.json": whole("SourcesAnswer", { sources: z.array(source) }),
  "/search.json": whole("SearchAnswer", { claims: z.array(claimRow), documents: z.array(head) }),
};

function whole(id: string, shape: z.ZodRawShape) {
  return { id, schema: part(id, z.strictObject(shape)) };
}
