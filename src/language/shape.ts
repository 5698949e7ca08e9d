// The sizes of the network and the list of its parameters: one table read by training, by the model file and by reading.
// Widths are multiples of 16, so that the inner loops need no remainders.
import { FEATURES } from "./lexicon.js";

export interface Shape {
  /** Rows of each embedding table. */
  readonly tables: readonly number[];
  /** Width of an embedding, and of a word vector. */
  readonly embedding: number;
  readonly vector: number;
  /** Width of a token between layers. */
  readonly width: number;
  /** Layers that read the sentence in both directions; tags are decided behind layer `tagLayer` (from 1). */
  readonly layers: number;
  readonly tagLayer: number;
  /** Width of the vectors that arcs and labels are scored with. */
  readonly arc: number;
  readonly label: number;
  readonly tags: number;
  readonly relations: number;
  /** Treebanks whose conventions the network can tell apart. */
  readonly sources: number;
}

export interface ParameterShape {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Spread of the first random values. */
  readonly spread: number;
  /** True for tables of which a sentence touches few rows. */
  readonly sparse: boolean;
}

/** How far apart two words stand, as one of these steps; each direction has its own, the root one more. */
const STEPS = [1, 2, 3, 4, 6, 9, 14, 24];
export const DISTANCES = 2 * (STEPS.length + 1) + 1;

/** Bucket of the way from a word to its head, both counted from 1 and 0 being the root. */
export function distanceOf(word: number, head: number): number {
  if (head === 0) return DISTANCES - 1;
  return DISTANCE[head - word + MAX]!;
}

const MAX = 1023;
const DISTANCE = Uint8Array.from({ length: 2 * MAX + 1 }, (_, i) => {
  const way = i - MAX;
  const step = STEPS.findIndex((limit) => Math.abs(way) <= limit);
  return (step < 0 ? STEPS.length : step) + (way < 0 ? STEPS.length + 1 : 0);
});

export const padded = (count: number): number => Math.ceil(count / 16) * 16;

/** The parameters in the order of the model file. */
export function parametersOf(shape: Shape): ParameterShape[] {
  const { width, arc, label } = shape;
  const dense = (name: string, rows: number, columns: number, spread = Math.sqrt(1 / rows)) => ({
    name,
    rows,
    columns,
    spread,
    sparse: false,
  });
  const table = (name: string, rows: number, columns: number, spread: number) => ({
    name,
    rows,
    columns,
    spread,
    sparse: true,
  });
  const bias = (name: string, columns: number) => dense(name, 1, columns, 0);
  return [
    ...FEATURES.map((name, i) => table(name, shape.tables[i]!, shape.embedding, 0.15)),
    table("source", shape.sources, shape.embedding, 0.15),
    dense("input", shape.embedding + shape.vector, width, Math.sqrt(2 / (shape.embedding + shape.vector))),
    bias("inputBias", width),
    dense("window", 3 * width, width, Math.sqrt(2 / (3 * width))),
    bias("windowBias", width),
    ...Array.from({ length: shape.layers }, (_, l) => [
      dense(`scan${l}`, width, 2 * width),
      bias(`scanBias${l}`, 2 * width),
      dense(`mix${l}`, width, width, Math.sqrt(2 / width)),
      bias(`mixBias${l}`, width),
    ]).flat(),
    dense("tag", width, padded(shape.tags)),
    bias("tagBias", padded(shape.tags)),
    table("tagged", shape.tags, width, 0.15),
    dense("heads", width, 2 * arc + 2 * label, 0.7 * Math.sqrt(1 / width)),
    bias("headsBias", 2 * arc + 2 * label),
    dense("pair", arc, arc, 0.2 / arc),
    bias("pairBias", arc),
    table("arcDistance", padded(DISTANCES), 1, 0),
    table("labelDistance", DISTANCES, label, 0.1),
    dense("relation", label, padded(shape.relations)),
    bias("relationBias", padded(shape.relations)),
  ];
}
