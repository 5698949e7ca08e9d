// A sentence made ready for training: rows of its words, and what the network should say of them, as chances.
// From a treebank each chance is 1; from teachers a word may have several tags, heads and relations.
import type { Entry } from "../src/language/lexicon.js";

/** Choices for each word one after another: those of word i stand from first[i] to first[i + 1]. */
export interface Choices {
  readonly first: Int32Array;
  readonly value: Int32Array;
  readonly chance: Float32Array;
}

export interface TagExample {
  readonly entries: readonly Entry[];
  /** Which treebank's conventions it follows. */
  readonly source: number;
  readonly tags: Choices;
}

export interface Example extends TagExample {
  /** Heads are counted from 1, the root is 0. */
  readonly heads: Choices;
  /** Relations of each word to its likeliest head. */
  readonly relations: Choices;
  /** The likeliest head of each word. */
  readonly head: Int32Array;
}

/** One sure choice a word. */
export function certain(values: Int32Array): Choices {
  return {
    first: Int32Array.from({ length: values.length + 1 }, (_, i) => i),
    value: values,
    chance: new Float32Array(values.length).fill(1),
  };
}
