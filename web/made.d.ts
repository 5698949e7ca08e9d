// The modules that vite.config.ts makes at build time.
declare module "made:names" {
  const names: Readonly<Record<string, string>>;
  export default names;
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
