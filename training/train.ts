// Trains a language model and writes it with its scores on the development sets: npm run train -- en --treebanks DIR [--text FILE].
// The same data and seed give the same bytes. Intermediate results are kept with --work DIR and taken up again from there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { NoroshiError } from "../src/kernel/error.js";
import { normalForm } from "../src/language/characters.js";
import { open } from "../src/language/index.js";
import type { Shape } from "../src/language/shape.js";
import { paragraphExamples, trainBoundary } from "./boundary.js";
import { taughtExamples, teach } from "./distil.js";
import { evaluateGiven, evaluateRaw, printScores, SCORES_HEAD } from "./evaluate.js";
import type { Example } from "./example.js";
import { examplesOf, FREQUENT_SHIPPED, knownTags, lexiconOf, takeInventory } from "./inventory.js";
import { trainLemmatizer } from "./lemma.js";
import { vectorFloats, writeModel } from "./model.js";
import { Network } from "./network.js";
import { ALONE, BEGIN, BOUNDARY, LESSONS, type Lesson, type Plan, STUDENT, TAUGHT, TEACHERS, VECTORS } from "./plan.js";
import { trainPunctuation } from "./punctuation.js";
import { readAll } from "./reading.js";
import { trainSegmenter } from "./segmenter.js";
import { type Gold, rawText, readTreebank } from "./treebank.js";
import { trainVectors, type Vectors } from "./vectors.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    treebanks: { type: "string" },
    text: { type: "string" },
    work: { type: "string" },
    out: { type: "string", default: "models/en.bin" },
    only: { type: "string" },
  },
});
if (positionals[0] !== "en" || values.treebanks === undefined) {
  throw new NoroshiError(
    "usage",
    "Usage: npm run train -- en --treebanks DIR [--text FILE] [--work DIR] [--out FILE] [--only teachers|student]",
  );
}
const started = process.cpuUsage();
const log = (line: string) => console.log(`${Math.round(process.cpuUsage(started).user / 1e6)} s  ${line}`);
const directory = values.treebanks;
const bank = (name: string) => readTreebank(join(directory, `${name}.conllu.gz`));
const trains = [bank("ewt-train"), bank("gum-free-train")];
const devs = [bank("ewt-dev"), bank("gum-free-dev")];
const golds = trains.flat();

const segmenter = trainSegmenter(trains.map(rawText), 1);
log("words and sentences are learned");

function texts(): string[] {
  if (values.text === undefined) return [];
  const bytes = readFileSync(values.text);
  const text = (values.text.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
const running = texts().flatMap((text) => segmenter.segmenter.segment(text).map(({ forms }) => forms));
log(`${running.length} sentences of running text`);

/** Makes a result, or takes it from the work folder where an earlier run left it. */
function kept(name: string, make: () => Uint8Array): Uint8Array {
  const path = values.work === undefined ? undefined : join(values.work, name);
  if (path !== undefined && existsSync(path)) return new Uint8Array(readFileSync(path));
  const bytes = make();
  if (path !== undefined) {
    mkdirSync(values.work!, { recursive: true });
    writeFileSync(path, bytes);
  }
  return bytes;
}
const bytesOf = (floats: Float32Array) => new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);

function vectorsOf(): Vectors {
  const bytes = kept("vectors", () => {
    const sentences = [...running, ...golds.map((gold) => gold.forms)].map((forms) => forms.map(normalForm));
    const { words, rows } = trainVectors(sentences, VECTORS, log);
    return Buffer.concat([Buffer.from(`${words.join("\n")}\0`), new Uint8Array(rows.buffer)]);
  });
  const end = bytes.indexOf(0);
  const words = new TextDecoder().decode(bytes.subarray(0, end)).split("\n");
  return { size: VECTORS.size, words, rows: new Int8Array(bytes.slice(end + 1)) };
}
const vectors = vectorsOf();
const inventory = takeInventory(golds, vectors.words);
const lexicon = lexiconOf(inventory);
const gold = trains.flatMap((part, source) => examplesOf(part, source, inventory, lexicon));

/** @param begin a network of the same sizes whose weights it begins with */
function networkOf(name: string, plan: Plan, examples: readonly Example[], begin?: Network): Network {
  const shape: Shape = {
    ...plan.sizes,
    tables: inventory.keys.map((keys) => keys.length + 2),
    vector: VECTORS.size,
    tags: inventory.tags.length,
    relations: inventory.relations.length,
    sources: trains.length,
  };
  const network = new Network(shape, vectorFloats(vectors), inventory.frequency, plan.course.seed);
  const saved = kept(name, () => {
    if (begin !== undefined) network.parameters.restore(begin.parameters.save());
    network.train(examples, plan.course, (line, epoch) =>
      log(`${name}: ${line}${epoch % 3 === 2 ? `; ${quickScore([network])}` : ""}`),
    );
    return bytesOf(network.parameters.save());
  });
  network.parameters.restore(new Float32Array(saved.slice().buffer));
  log(`${name}: ${quickScore([network])}`);
  return network;
}

/** LAS and UPOS on given tokens of the first development set. */
function quickScore(networks: readonly Network[]): string {
  const dev: readonly Gold[] = devs[0]!;
  const readings = readAll(networks, examplesOf(dev, 0, inventory, lexicon));
  let [words, upos, las] = [0, 0, 0];
  readings.forEach(({ tags, heads, relations }, s) => {
    dev[s]!.forms.forEach((_, i) => {
      words++;
      if (inventory.tags[tags[i]!]!.startsWith(`${dev[s]!.upos[i]}\t`)) upos++;
      const relation = inventory.relations[relations[i]!]!.split(":")[0];
      if (heads[i] === dev[s]!.heads[i]! + 1 && relation === dev[s]!.relations[i]!.split(":")[0]) las++;
    });
  });
  return `UPOS ${((100 * upos) / words).toFixed(2)} LAS ${((100 * las) / words).toFixed(2)}`;
}

/** Everything the teachers are asked about in a lesson, with what they think. */
function taughtBy(teachers: readonly Network[], { every, first }: Lesson, name: string): Example[] {
  log(`all teachers together: ${quickScore(teachers)}`);
  if (values.only === "teachers") process.exit();
  const lessons = running
    .filter((forms) => forms.length >= TAUGHT.shortest && forms.length <= TAUGHT.longest)
    .filter((_, i) => i % every === first);
  const all = [...golds.map(({ forms }) => forms), ...lessons];
  const taught = kept(name, () => teach(teachers, all, lexicon, log));
  log(`${lessons.length} sentences are taught`);
  return taughtExamples(all, taught, lexicon);
}

function studentOf(): Network {
  if (values.only === "student") return networkOf("student", ALONE, gold);
  const teachers = TEACHERS.map((plan, i) => networkOf(`teacher${i + 1}`, plan, gold));
  LESSONS.forEach((lesson, i) => {
    const examples = [...gold, ...taughtBy(teachers, lesson, `taught${i + 1}`)];
    teachers[BEGIN] = networkOf(
      `student${i + 1}`,
      { sizes: STUDENT, course: lesson.course },
      examples,
      teachers[BEGIN],
    );
  });
  return teachers[BEGIN]!;
}
const student = studentOf();
const lemmatizer = trainLemmatizer(golds, (word) => lexicon.isWord(word));
const paragraphs = trains.flatMap((part, source) => paragraphExamples(part, source, lexicon));
const boundary = trainBoundary(student.shape, BOUNDARY, paragraphs, vectorFloats(vectors), inventory.frequency, log);
const bytes = writeModel(
  student,
  boundary,
  inventory,
  knownTags(golds, inventory.tags, FREQUENT_SHIPPED),
  vectors,
  segmenter,
  lemmatizer,
  trainPunctuation(golds, 1),
);
writeFileSync(values.out, bytes);
log(`${bytes.length} bytes`);
const reader = open(bytes);
console.log(SCORES_HEAD);
["EWT dev", "GUM dev"].forEach((name, i) => {
  console.log(printScores(`${name}, given tokens`, evaluateGiven(reader, devs[i]!)));
  console.log(printScores(`${name}, raw text`, evaluateRaw(reader, devs[i]!)));
});
