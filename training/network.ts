// One network in training: a step over a batch of examples, and the course of a whole training.
// Sentences longer than MAX_WORDS are left out of training; reading cuts them.
import { MAX_WORDS } from "../src/language/segmenter.js";
import { padded, parametersOf, type Shape } from "../src/language/shape.js";
import { type Dropout, Encoder, type Placed } from "./encoder.js";
import type { Example, TagExample } from "./example.js";
import { Heap } from "./kernels.js";
import { Parameters } from "./parameters.js";
import { type Random, random, shuffle } from "./random.js";
import { TagHead } from "./tag-head.js";
import { TreeHead } from "./tree-head.js";

export interface Course {
  readonly epochs: number;
  /** Peak rate of Adam. */
  readonly rate: number;
  /** Words in a batch, about. */
  readonly batch: number;
  readonly layerDropout: number;
  readonly wordDropout: number;
  readonly seed: number;
}

/** Most rows of a batch: words, roots and empty rows. */
const MAX_ROWS = 1400;
/** Steps over which the rate rises, share of the course before it falls, and the share it falls to. */
const WARM_UP = 200;
const PLATEAU = 0.3;
const FLOOR = 0.02;
/** Weights are averaged over the last part of the course, each so many steps. */
const MEAN_FROM = 0.65;
const MEAN_EVERY = 10;
/** Largest argument of a gate at the start: it keeps 0.95 of what it holds. */
const GATE_TOP = 2;

export class Network {
  readonly shape: Shape;
  readonly parameters: Parameters;
  readonly encoder: Encoder;
  readonly tagHead: TagHead;
  readonly treeHead: TreeHead;

  /**
   * @param vectors word vectors, row after row
   * @param frequency how often each row of the word table was seen in training
   */
  constructor(shape: Shape, vectors: Float32Array, frequency: Float32Array, seed: number) {
    this.shape = shape;
    const shapes = parametersOf(shape);
    const size = shapes.reduce((sum, p) => sum + p.rows * p.columns, 0);
    const row =
      shape.width * (shape.layers * 5 + 14) +
      3 * (padded(shape.tags) + padded(shape.relations)) +
      12 * (shape.arc + shape.label) +
      2 * (shape.embedding + shape.vector);
    const floats = size * 4 + vectors.length + (MAX_ROWS + 8) * row + 2_000_000;
    const heap = new Heap(Math.ceil((floats * 4) / 2 ** 20) + 16);
    this.parameters = new Parameters(heap, shapes, seed);
    this.#openGates();
    const at = heap.take(vectors.length);
    heap.f.set(vectors, at >> 2);
    this.encoder = new Encoder(heap, this.parameters, shape, MAX_ROWS, at, frequency);
    this.tagHead = new TagHead(heap, this.parameters, this.encoder);
    this.treeHead = new TreeHead(heap, this.parameters, this.encoder, MAX_WORDS);
  }

  /** Gates begin with memories of all lengths, from about two words to twenty. */
  #openGates(): void {
    const half = this.shape.width / 2;
    for (let l = 0; l < this.shape.layers; l++) {
      const bias = this.parameters.values(this.parameters.get(`scanBias${l}`));
      for (let j = 0; j < half; j++) {
        const value = (GATE_TOP * j) / half;
        bias[half + j] = value;
        bias[3 * half + j] = value;
      }
    }
  }

  /** Reads a batch up to the tags; gives the scores of tags as TagHead.score does. */
  readToTags(batch: readonly Placed[], dropout: Dropout | null): Float32Array {
    this.encoder.start(batch, dropout);
    for (let l = 0; l < this.shape.tagLayer; l++) this.encoder.layer(l, batch, dropout);
    return this.tagHead.score();
  }

  /** Reads on with the tags chosen. */
  readOn(batch: readonly Placed[], chosen: readonly Int32Array[], dropout: Dropout | null): void {
    this.tagHead.tell(batch, chosen);
    for (let l = this.shape.tagLayer; l < this.shape.layers; l++) this.encoder.layer(l, batch, dropout);
    this.treeHead.start(dropout);
  }

  /** Gathers the gradients of a batch; gives the summed losses of tags, arcs and relations. */
  learn(examples: readonly Example[], dropout: Dropout): readonly [number, number, number] {
    const batch = place(examples);
    const scores = this.readToTags(batch, dropout);
    const chosen = batch.map((placed) => bestTags(scores, placed, this.shape.tags, false));
    const tags = this.tagHead.loss(batch, examples);
    this.readOn(batch, chosen, dropout);
    const { arcs, relations } = this.treeHead.loss(batch, examples, dropout);
    for (let l = this.shape.layers - 1; l >= this.shape.tagLayer; l--) this.encoder.layerBack(l, batch);
    this.tagHead.back(batch, chosen);
    for (let l = this.shape.tagLayer - 1; l >= 0; l--) this.encoder.layerBack(l, batch);
    this.encoder.startBack(batch);
    return [tags, arcs, relations];
  }

  /** As `learn`, of the tags alone. */
  learnTags(examples: readonly TagExample[], dropout: Dropout): readonly [number] {
    const batch = place(examples);
    this.readToTags(batch, dropout);
    const loss = this.tagHead.loss(batch, examples);
    const top = this.encoder.dx[this.shape.tagLayer + 1]!;
    this.encoder.heap.f.fill(0, top >> 2, (top >> 2) + this.encoder.rows * this.shape.width);
    this.tagHead.back(batch, null);
    for (let l = this.shape.tagLayer - 1; l >= 0; l--) this.encoder.layerBack(l, batch);
    this.encoder.startBack(batch);
    return [loss];
  }

  /** The whole course over the examples; `report` is told of each epoch. */
  train(examples: readonly Example[], course: Course, report: (line: string, epoch: number) => void): void {
    const usable = examples.filter((example) => example.entries.length <= MAX_WORDS);
    this.#run(usable, course, report, (batch, dropout) => this.learn(batch, dropout));
  }

  /** The course of a network that only tags. */
  trainTags(examples: readonly TagExample[], course: Course, report: (line: string, epoch: number) => void): void {
    this.#run(examples, course, report, (batch, dropout) => this.learnTags(batch, dropout));
  }

  #run<E extends TagExample>(
    usable: readonly E[],
    course: Course,
    report: (line: string, epoch: number) => void,
    learn: (batch: readonly E[], dropout: Dropout) => readonly number[],
  ): void {
    const next = random(course.seed);
    const words = usable.reduce((sum, example) => sum + example.entries.length, 0);
    const total = Math.ceil((words * course.epochs) / course.batch);
    let step = 0;
    for (let epoch = 0; epoch < course.epochs; epoch++) {
      const losses: number[] = [];
      for (const batch of batches(usable, course.batch, next)) {
        const dropout = { layer: course.layerDropout, word: course.wordDropout, next };
        learn(batch, dropout).forEach((loss, i) => {
          losses[i] = (losses[i] ?? 0) + loss;
        });
        step++;
        const done = step / total;
        const fall = done < PLATEAU ? 1 : Math.max(FLOOR, (1 - done) / (1 - PLATEAU));
        this.parameters.update(course.rate * Math.min(1, step / WARM_UP) * fall, 0);
        if (done > MEAN_FROM && step % MEAN_EVERY === 0) this.parameters.remember();
      }
      const shown = losses.map((loss) => (loss / words).toFixed(3)).join(" ");
      report(`epoch ${epoch + 1} of ${course.epochs}: loss ${shown}`, epoch);
    }
    this.parameters.settle();
  }
}

/** Lays sentences one after another as Encoder wants them. */
export function place(
  sentences: readonly { readonly entries: Placed["entries"]; readonly source: number }[],
): Placed[] {
  let root = 1;
  return sentences.map(({ entries, source }) => {
    const placed = { entries, source, root };
    root += entries.length + 2;
    return placed;
  });
}

/** The best tag of each word; with `known` among those its form was seen with. */
export function bestTags(scores: Float32Array, { root, entries }: Placed, tags: number, known: boolean): Int32Array {
  const columns = padded(tags);
  return Int32Array.from(entries, (entry, i) => {
    const at = (root + 1 + i) * columns;
    if (known && entry.tags !== null) return entry.tags.reduce((a, b) => (scores[at + b]! > scores[at + a]! ? b : a));
    let best = 0;
    for (let t = 1; t < tags; t++) if (scores[at + t]! > scores[at + best]!) best = t;
    return best;
  });
}

function* batches<E extends TagExample>(examples: readonly E[], size: number, next: Random): Generator<E[]> {
  const order = shuffle([...examples], next);
  let batch: E[] = [];
  let rows = 0;
  let words = 0;
  for (const example of order) {
    const more = example.entries.length + 2;
    if (batch.length > 0 && (words >= size || rows + more > MAX_ROWS - 4)) {
      yield batch;
      batch = [];
      rows = 0;
      words = 0;
    }
    batch.push(example);
    rows += more;
    words += example.entries.length;
  }
  if (batch.length > 0) yield batch;
}
