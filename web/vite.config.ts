// Builds the page to dist/page: hashed names, nothing inline, nothing from outside, so that the server's policy can forbid all of that.
// Names of states and the map are cut to what the page shows and given to it as modules of their own.
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { knownNames } from "../src/brief/names.js";
import { stepPoints } from "../src/watch/step.js";
import { DEFAULT_WEIGHTS } from "../src/watch/weights.js";
import { disputeData } from "./dispute-data.js";
import { mapData } from "./map-data.js";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Modules whose text is made when the page is built. */
const MADE: Readonly<Record<string, () => unknown>> = {
  "made:names": () => Object.fromEntries(knownNames()),
  "made:steps": () => stepPoints(DEFAULT_WEIGHTS),
  "made:map": mapData,
  "made:disputes": disputeData,
};

const made: Plugin = {
  name: "made",
  resolveId: (id) => (id in MADE ? `\0${id}` : null),
  load: (id) => {
    const make = MADE[id.slice(1)];
    // A string that is parsed loads faster than the same as an object literal.
    return make === undefined ? null : `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
  },
};

export default defineConfig({
  root: folder("."),
  base: "/",
  plugins: [svelte({ configFile: false }), made],
  worker: { format: "es" },
  build: {
    outDir: folder("../dist/page"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    reportCompressedSize: false,
    // The map's data in a file of its own: its size is told apart from the script's.
    rollupOptions: { output: { manualChunks: (id) => (/^\0made:(map|disputes)$/.test(id) ? "map-data" : undefined) } },
  },
});
