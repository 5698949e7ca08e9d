#!/usr/bin/env node
// The program as it is installed: starts what was compiled from src/. It does nothing else, so that it can say in plain words
// what is missing where nothing was compiled yet.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`noroshi: Node 20.19 or later is needed; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else if (existsSync(program)) {
  const { main } = await import(program);
  await main();
} else {
  process.stderr.write("noroshi: the program is not compiled yet; run `npm run build` in its folder first.\n");
  process.exitCode = 1;
}
