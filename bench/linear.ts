// Measures how the time of reading grows with the length of the text: prose, and texts that are none. One thread, CPU time.
// npm run bench -- linear [--most 10000000]; a line's figures are seconds, and in brackets microseconds a UTF-16 unit.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { open, type Reader } from "../src/language/index.js";

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];

const { values } = parseArgs({
  options: { model: { type: "string", default: "models/en.bin" }, most: { type: "string", default: "10000000" } },
});

/** Numbers below `top` that only look like chance, the same in every run. */
function chance(seed: number): (top: number) => number {
  let state = seed;
  return (top) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % top;
  };
}

function made(length: number, part: () => string): string {
  const parts: string[] = [];
  for (let at = 0; at < length; ) {
    const next = part();
    parts.push(next);
    at += next.length;
  }
  return parts.join("").slice(0, length);
}

const next = chance(1);
const prose = readFileSync("examples/reports.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => `${(JSON.parse(line) as { readonly text: string }).text}\n\n`);
let report = 0;
const KINDS: readonly (readonly [string, (length: number) => string])[] = [
  ["reports, over and over", (length) => made(length, () => prose[report++ % prose.length]!)],
  ["letters without a space", (length) => "x".repeat(length)],
  ["one bracket, over and over", (length) => "(".repeat(length)],
  ["brackets by chance", (length) => made(length, () => "()[]{}"[next(6)]!)],
  ["letters, digits and marks by chance", (length) => made(length, () => String.fromCharCode(33 + next(94)))],
  ["any UTF-16 units by chance", (length) => made(length, () => String.fromCharCode(next(65_536)))],
  ["words in one sentence", (length) => made(length, () => ["state ", "and ", "the ", "of ", "treaty "][next(5)]!)],
];

function seconds(reader: Reader, text: string): number {
  const before = process.cpuUsage();
  reader.read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const reader = open(readFileSync(values.model));
for (const [, kind] of KINDS) reader.read(kind(20_000));
const lengths = LENGTHS.filter((length) => length <= Number(values.most));
console.log(`| text | ${lengths.map((length) => `${length.toLocaleString("en-US")} units`).join(" | ")} |`);
console.log(`| --- |${" --- |".repeat(lengths.length)}`);
for (const [name, kind] of KINDS) {
  const cells = lengths.map((length) => {
    const time = seconds(reader, kind(length));
    return `${time.toFixed(2)} (${((1e6 * time) / length).toFixed(1)})`;
  });
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}
