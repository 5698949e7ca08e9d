// The world's states as a small topology, each known by its three-letter code. Borders are those of Natural Earth 1:110m (public domain),
// which draws who holds a place in fact; what is disputed is told by the page, not by a line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { STATES } from "../src/words/states.js";

interface Shape {
  readonly type: string;
  readonly arcs?: unknown;
  readonly properties: { readonly name: string };
}
interface Topology {
  readonly objects: { readonly countries: { readonly type: string; readonly geometries: readonly Shape[] } };
}

/** Names that the topology shortens, and places without a code of their own (null). */
const SHORT: Readonly<Record<string, string | null>> = {
  ...{ "W. Sahara": "ESH", "United States of America": "USA", "Dem. Rep. Congo": "COD", "Dominican Rep.": "DOM" },
  ...{ "Falkland Is.": "FLK", "Fr. S. Antarctic Lands": "ATF", "Central African Rep.": "CAF", "Eq. Guinea": "GNQ" },
  ...{ eSwatini: "SWZ", Palestine: "PSE", "Solomon Is.": "SLB", "Bosnia and Herz.": "BIH", Macedonia: "MKD" },
  ...{ "S. Sudan": "SSD", "N. Cyprus": null, Somaliland: null, Kosovo: "XKX", Congo: "COG" },
};

/** The topology with codes in place of names; throws where a name is new to both lists. */
export function mapData(): object {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const codes = new Map(STATES.flatMap(({ id, name, names }) => [...names, name].map((one) => [one, id] as const)));
  const geometries = topology.objects.countries.geometries.map(({ type, arcs, properties: { name } }) => {
    const code = name in SHORT ? SHORT[name] : codes.get(name);
    if (code === undefined) throw new Error(`${name}: the map names a place that words/states does not; see SHORT.`);
    return { type, arcs, id: code ?? name };
  });
  return { ...topology, objects: { countries: { type: "GeometryCollection", geometries } } };
}
