// Claims as CSV and as GeoJSON. A claim names states and no spot, so its place is the state as a whole: a feature without a geometry,
// which GeoJSON allows, with the states' codes to draw by. A pin on a capital would say more than the text does.
import { nameOf } from "../brief/names.js";
import { csvText } from "../formats/csv-text.js";
import type { QuotedClaim } from "../jobs/quoted.js";
import type { Actor } from "../kernel/claim.js";

const COLUMNS = [
  ...["id", "document", "published", "outlet", "kind", "type", "mode", "actor", "recipient", "polarity", "certainty"],
  ...["tense", "from", "to", "said_by", "object", "class", "quote", "known_from"],
];

export function claimsCsv(rows: readonly QuotedClaim[]): string {
  return csvText(
    COLUMNS,
    rows.map(({ claim, published, outlet, knownFrom, quote }) => [
      ...[claim.id, claim.document, published, outlet, claim.kind, claim.type, claim.mode],
      ...[listed(claim.actor), listed(claim.recipient), claim.polarity, claim.certainty, claim.tense],
      ...[claim.time?.from ?? null, claim.time?.to ?? null, claim.attribution.map(({ text }) => text).join(" < ")],
      ...[claim.object?.text ?? null, claim.object?.class ?? null, quote, knownFrom],
    ]),
  );
}

export function claimGeoJson(rows: readonly QuotedClaim[]): object {
  return {
    type: "FeatureCollection",
    features: rows.map(({ claim, published, outlet, quote }) => ({
      type: "Feature",
      id: claim.id,
      geometry: null,
      properties: {
        ...{ type: claim.type, kind: claim.kind, polarity: claim.polarity, certainty: claim.certainty },
        ...{ actor: codes(claim.actor), recipient: codes(claim.recipient), time: claim.time, published, outlet, quote },
        places: [...new Set([...codes(claim.actor), ...codes(claim.recipient)])]
          .sort()
          .map((code) => ({ code, name: nameOf(code), precision: "country" })),
      },
    })),
  };
}

function codes(actors: readonly Actor[]): readonly string[] {
  return [...new Set(actors.flatMap(({ id }) => (id === null ? [] : [id])))];
}

function listed(actors: readonly Actor[]): string {
  return actors.map(({ id, text }) => id ?? text).join("; ");
}
