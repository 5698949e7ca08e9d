// The sizes and courses of the networks of the English model. Chosen on EWT dev; what each choice gave stands in models/en.md.
import type { Shape } from "../src/language/shape.js";
import type { Course } from "./network.js";
import type { VectorOptions } from "./vectors.js";

export interface Plan {
  readonly sizes: Pick<Shape, "embedding" | "width" | "layers" | "tagLayer" | "arc" | "label">;
  readonly course: Course;
}

export const VECTORS: VectorOptions = { size: 96, epochs: 8, least: 4, seed: 1 };

const wide = (seed: number, layers: number, rate: number): Plan => ({
  sizes: { embedding: 96, width: 192, layers, tagLayer: 2, arc: 128, label: 96 },
  course: { epochs: 10, rate, batch: 350, layerDropout: 0.22, wordDropout: 0.25, seed },
});

const narrow = (seed: number, width: number, layers: number, tagLayer: number, layerDropout: number): Plan => ({
  sizes: { embedding: 64, width, layers, tagLayer, arc: 64, label: 64 },
  course: { epochs: 10, rate: 0.002, batch: 350, layerDropout, wordDropout: 0.25, seed },
});

/** Several networks of different sizes and seeds; together they teach the one that is shipped. */
export const TEACHERS: readonly Plan[] = [
  wide(11, 3, 0.002),
  wide(12, 4, 0.0018),
  narrow(7, 128, 3, 2, 0.2),
  narrow(15, 160, 2, 1, 0.2),
  narrow(16, 160, 2, 2, 0.2),
];

/** The network that finds the ends of sentences in paragraphs. */
export const BOUNDARY: Plan = {
  sizes: { embedding: 32, width: 64, layers: 1, tagLayer: 1, arc: 16, label: 16 },
  course: { epochs: 6, rate: 0.003, batch: 400, layerDropout: 0.25, wordDropout: 0.25, seed: 9 },
};

/** Sentences of running text that are taught, by their number of words. */
export const TAUGHT = { shortest: 4, longest: 60 };

/** One lesson: which sentences, and how long the student works on them. */
export interface Lesson {
  /** Every so manieth sentence, beginning with `first`. */
  readonly every: number;
  readonly first: number;
  readonly course: Course;
}

/** Place among the teachers, from 0, of the one the student begins as; after each lesson the student takes that place. */
export const BEGIN = 2;

export const STUDENT: Plan["sizes"] = { embedding: 64, width: 128, layers: 3, tagLayer: 2, arc: 64, label: 64 };

export const LESSONS: readonly Lesson[] = [
  {
    every: 4,
    first: 0,
    course: { epochs: 7, rate: 0.002, batch: 400, layerDropout: 0.1, wordDropout: 0.15, seed: 7 },
  },
  {
    every: 4,
    first: 2,
    course: { epochs: 6, rate: 0.0015, batch: 400, layerDropout: 0.1, wordDropout: 0.15, seed: 8 },
  },
];

/** The student without teachers, on the treebanks alone. */
export const ALONE: Plan = {
  sizes: STUDENT,
  course: { epochs: 10, rate: 0.002, batch: 350, layerDropout: 0.2, wordDropout: 0.25, seed: 7 },
};
