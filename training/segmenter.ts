// Learns from treebanks where stretches split into words and where sentences end.
// Trained on the raw text of each treebank in the order of its documents.
import { breakFeatures, factsOf, mayBreak } from "../src/language/break.js";
import { isSpace } from "../src/language/characters.js";
import { boundaryFeatures, Chunk, ChunkSplitter, INSIDE, NONE, TOKEN } from "../src/language/chunk.js";
import { Segmenter } from "../src/language/segmenter.js";
import type { ByteWriter } from "./bytes.js";
import { Perceptron } from "./perceptron.js";
import { random, shuffle } from "./random.js";
import type { RawText } from "./treebank.js";

interface Example {
  readonly chunk: Chunk;
  readonly kinds: readonly number[];
}

function chunksOf(text: string): { readonly start: number; readonly form: string }[] {
  const out: { start: number; form: string }[] = [];
  for (let i = 0; i < text.length; ) {
    while (i < text.length && isSpace(text.charCodeAt(i))) i++;
    const start = i;
    while (i < text.length && !isSpace(text.charCodeAt(i))) i++;
    if (i > start) out.push({ start, form: text.slice(start, i) });
  }
  return out;
}

const EPOCHS = 10;
const LEAST = 0.02;

export interface TrainedSegmenter {
  readonly segmenter: Segmenter;
  readonly write: (out: ByteWriter) => void;
}

export function trainSegmenter(texts: readonly RawText[], seed: number): TrainedSegmenter {
  const next = random(seed);
  const features = new Int32Array(32);
  const examples: Example[] = [];
  const counts = new Map<string, [number, number, number]>();
  for (const raw of texts) {
    const kinds = new Map(raw.words.map((word) => [word.start, word.inside ? INSIDE : TOKEN]));
    for (const { start, form } of chunksOf(raw.text)) {
      const chunk = new Chunk(form);
      const kind = Array.from({ length: form.length }, (_, i) => kinds.get(start + i) ?? NONE);
      if (!chunk.plain) {
        examples.push({ chunk, kinds: kind });
        continue;
      }
      const cut = kind.findIndex((value, i) => i > 0 && value !== NONE);
      const entry = counts.get(chunk.normal) ?? [0, 0, 0];
      counts.set(chunk.normal, [entry[0] + 1, entry[1] + (cut > 0 ? 1 : 0), cut > 0 ? cut : entry[2]]);
    }
  }
  const words = [...counts]
    .filter(([, [all, split]]) => split * 2 > all)
    .map(([word, [, , cut]]) => [word, cut] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const boundary = new Perceptron(3);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { chunk, kinds } of shuffle(examples, next)) {
      let last = 0;
      for (let at = 1; at < kinds.length; at++) {
        if (!chunk.mayStart(at)) continue;
        boundary.learn(features, boundaryFeatures(features, chunk, at, last), kinds[at]!, 1);
        if (kinds[at] !== NONE) last = at;
      }
    }
  }
  const split = boundary.finish(LEAST);
  const splitter = new ChunkSplitter(split.model, new Map(words), new Set());
  const ends = trainBreaks(texts, splitter, seed);
  return {
    segmenter: new Segmenter({ splitter, breaks: ends.model, titles: new Set(), paragraph: null }),
    write: (out) => {
      out.list(words, ([word, cut]) => out.text(word).number(cut));
      for (const part of [
        { ...split, classes: 3 },
        { ...ends, classes: 2 },
      ]) {
        out.number(part.classes).rising(part.keys);
        for (const weight of part.weights) out.signed(weight);
      }
    },
  };
}

function trainBreaks(texts: readonly RawText[], splitter: ChunkSplitter, seed: number) {
  const next = random(seed + 1);
  const features = new Int32Array(32);
  const places: { readonly features: Int32Array; readonly right: number }[] = [];
  for (const raw of texts) {
    const starts = new Set(raw.starts);
    const chunks = chunksOf(raw.text);
    const facts = chunks.map(({ form }) => factsOf(form, splitter.split(form)));
    let length = 0;
    for (let i = 0; i + 1 < chunks.length; i++) {
      length++;
      const hard = raw.text.slice(chunks[i]!.start + chunks[i]!.form.length, chunks[i + 1]!.start).includes("\n");
      const right = starts.has(chunks[i + 1]!.start) ? 1 : 0;
      if (!hard && mayBreak(facts[i]!, facts[i + 1]!)) {
        const count = breakFeatures(
          features,
          i > 0 ? facts[i - 1]! : null,
          facts[i]!,
          facts[i + 1]!,
          facts[i + 2] ?? null,
          length,
        );
        places.push({ features: features.slice(0, count), right });
      }
      if (right === 1) length = 0;
    }
  }
  const model = new Perceptron(2);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const place of shuffle(places, next)) model.learn(place.features, place.features.length, place.right, 1);
  }
  return model.finish(LEAST);
}
