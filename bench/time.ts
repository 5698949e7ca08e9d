// Measures the date rules: TIMEX3 extraction and values on WikiWars, dates of claims on a gold set, and sentences a second.
// node bench/time.js --wikiwars FILE.jsonl.gz --gold DIR [--misses]; DIR holds docs.jsonl and gold.jsonl. Neither is part of the project.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { documentTimes } from "../src/coding/time/documentTimes.js";
import { findTimes, type TimeMention } from "../src/coding/time/timex.js";
import type { Tense } from "../src/kernel/claim.js";
import { needDay } from "../src/kernel/day.js";
import type { DateRange } from "../src/kernel/range.js";
import type { Sentence } from "../src/language/sentence.js";

interface History {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly timex: readonly { readonly span: readonly [number, number]; readonly value: string }[];
}
interface Report {
  readonly id: string;
  readonly published: string;
  readonly text: string;
}
interface GoldClaim {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
  readonly time: DateRange | null;
}

const ABBREVIATION =
  /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[ap]\.m))\.$/u;

/** Plain splitting, so that the figures do not hang on the language room: the end mark, a space, a capital. */
function split(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    if (text.slice(start, end).trim() !== "") sentences.push({ start, end, tokens: [] });
    start = end;
  };
  for (const match of text.matchAll(/\n+|[.!?]["”')\]]*\s+(?=["“'(]*[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    if (!ABBREVIATION.test(text.slice(Math.max(0, match.index - 5), match.index + 1))) cut(end);
  }
  cut(text.length);
  return sentences;
}

function lines<T>(path: string): readonly T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

function f1(right: number, given: number, gold: number): string {
  return `P ${percent(right, given)}  R ${percent(right, gold)}  F1 ${percent(2 * right, given + gold)}`;
}

function wikiwars(path: string, misses: boolean): void {
  const all = {
    gold: 0,
    given: 0,
    strict: 0,
    relaxed: 0,
    value: 0,
    dated: 0,
    datedStrict: 0,
    datedRelaxed: 0,
    datedValue: 0,
    datedGiven: 0,
  };
  for (const history of lines<History>(path)) {
    const sentences = split(history.text);
    const found = documentTimes(history.text, sentences, needDay(history.dct, path)).flat();
    const used = new Set<TimeMention>();
    all.gold += history.timex.length;
    all.given += found.length;
    for (const gold of history.timex) {
      const [start, end] = gold.span;
      const dated = /^\d{3,4}(?:-|$)/.test(gold.value);
      if (dated) all.dated += 1;
      const hits = found.filter((mention) => mention.start < end && mention.end > start && !used.has(mention));
      const hit = hits.find((mention) => mention.start === start && mention.end === end) ?? hits[0];
      const line = () => history.text.slice(Math.max(0, start - 60), end + 30).replace(/\s+/g, " ");
      if (hit === undefined) {
        if (misses && dated) console.log(`MISS  ${gold.value}\t[${history.text.slice(start, end)}]\t${line()}`);
        continue;
      }
      used.add(hit);
      const strict = hit.start === start && hit.end === end;
      const value = hit.value === gold.value;
      all.relaxed += 1;
      if (strict) all.strict += 1;
      if (value) all.value += 1;
      if (dated) {
        all.datedRelaxed += 1;
        if (strict) all.datedStrict += 1;
        if (value) all.datedValue += 1;
      }
      if (misses && dated && !strict)
        console.log(
          `SPAN  [${history.text.slice(start, end)}] got [${history.text.slice(hit.start, hit.end)}]\t${line()}`,
        );
      if (misses && dated && !value)
        console.log(`VALUE ${gold.value} got ${hit.value}\t[${history.text.slice(start, end)}]\t${line()}`);
    }
    if (misses)
      for (const mention of found)
        if (!used.has(mention))
          console.log(
            `EXTRA ${mention.value}\t[${history.text.slice(mention.start, mention.end)}]\t${history.text.slice(Math.max(0, mention.start - 40), mention.end + 30).replace(/\s+/g, " ")}`,
          );
  }
  console.log(`WikiWars, all ${all.gold} expressions (durations, "now", years BC and vague ones among them)`);
  console.log(`  strict   ${f1(all.strict, all.given, all.gold)}`);
  console.log(`  relaxed  ${f1(all.relaxed, all.given, all.gold)}`);
  console.log(`  value    ${f1(all.value, all.given, all.gold)}`);
  console.log(`WikiWars, the ${all.dated} with a calendar date`);
  console.log(
    `  found: strict ${percent(all.datedStrict, all.dated)}, relaxed ${percent(all.datedRelaxed, all.dated)}; value right ${percent(all.datedValue, all.dated)}`,
  );
}

function gold(dir: string, misses: boolean): void {
  const docs = lines<Report>(join(dir, "docs.jsonl"));
  const claims = lines<GoldClaim>(join(dir, "gold.jsonl"));
  for (const known of [false, true]) {
    let dated = 0;
    let right = 0;
    for (const doc of docs) {
      const own = claims.filter((claim) => claim.document === doc.id);
      const tenseOf = (offset: number) => {
        const about = own
          .filter((claim) => claim.start <= offset && offset < claim.end)
          .sort((a, b) => a.end - a.start - (b.end - b.start));
        return about[0]?.tense ?? null;
      };
      const sentences = split(doc.text);
      const times = documentTimes(doc.text, sentences, needDay(doc.published, doc.id), known ? tenseOf : undefined);
      for (const claim of own) {
        if (claim.time === null) continue;
        dated += 1;
        const at = sentences.findIndex((sentence) => sentence.start <= claim.start && claim.start < sentence.end);
        const mentions = times[at] ?? [];
        const { from, to } = claim.time;
        if (
          mentions.some((mention) =>
            [mention.range, mention.named].some((range) => range.from === from && range.to === to),
          )
        )
          right += 1;
        else if (misses) {
          console.log(
            `GOLD ${doc.id} ${doc.published} wants ${from}..${to}: ${doc.text.slice(claim.start, claim.end)}`,
          );
          for (const mention of mentions)
            console.log(
              `     [${doc.text.slice(mention.start, mention.end)}] ${mention.range.from}..${mention.range.to} ${mention.relation} (${mention.why})`,
            );
        }
      }
    }
    console.log(
      `Gold claims with a time: ${dated}; exact range among the mentions of the sentence, tense ${known ? "given" : "from cues"}: ${right} (${percent(right, dated)})`,
    );
  }
}

function speed(path: string): void {
  const texts = lines<{ readonly text: string; readonly dct: string }>(path);
  let count = 0;
  const parts = texts.map((doc) => ({ doc, sentences: split(doc.text), published: needDay(doc.dct, path) }));
  const begun = performance.now();
  for (let round = 0; round < 10; round++) {
    for (const { doc, sentences, published } of parts) {
      for (const sentence of sentences) findTimes(doc.text, sentence, published);
      count += sentences.length;
    }
  }
  console.log(
    `Speed: ${Math.round((1000 * count) / (performance.now() - begun))} sentences/s on one thread (texts thick with dates)`,
  );
}

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const misses = args.includes("--misses");
const wars = option("--wikiwars");
const dir = option("--gold");
if (wars === undefined && dir === undefined) console.log("bench/time needs --wikiwars FILE or --gold DIR");
if (wars !== undefined) wikiwars(wars, misses);
if (dir !== undefined) gold(dir, misses);
if (wars !== undefined) speed(wars);
