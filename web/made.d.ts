// The modules that vite.config.ts makes at build time.
declare module "made:names" {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module "made:steps" {
  /** Points at which each step of a level is entered. */
  const points: readonly number[];
  export default points;
}
declare module "made:disputes" {
  import type { DisputedPlace } from "./dispute-data.js";

  const places: readonly DisputedPlace[];
  export default places;
}
declare module "made:map" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const map: Topology<{ readonly countries: GeometryCollection }>;
  export default map;
}
declare module "*.svelte" {
  import type { Component } from "svelte";

  const component: Component<Record<string, unknown>>;
  export default component;
}
