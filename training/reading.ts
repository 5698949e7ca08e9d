// What one network or several together make of sentences: tags, tree and relations, and the chances behind them.
// Several networks agree by the mean of their chances.
import type { Entry } from "../src/language/lexicon.js";
import { padded } from "../src/language/shape.js";
import { bestTree } from "../src/language/tree.js";
import { bestTags, type Network, place } from "./network.js";
import { softmax } from "./softmax.js";

export interface Reading {
  readonly tags: Int32Array;
  /** Counted from 1, the root is 0. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Chances of each tag of each word. */
  readonly tagChances: Float32Array;
  /** Chance of head h for word i at [i * (words + 1) + h]. */
  readonly arcChances: Float32Array;
  /** Chances of each relation of each word to its head. */
  readonly relationChances: Float32Array;
}

export interface Unread {
  readonly entries: readonly Entry[];
  readonly source: number;
}

/** Reads sentences that fit into one batch together. All networks must share tags and relations. */
export function readBatch(networks: readonly Network[], sentences: readonly Unread[]): Reading[] {
  const batch = place(sentences);
  const { tags: tagCount, relations: relationCount } = networks[0]!.shape;
  const columns = padded(tagCount);
  const total = new Float32Array((batch.at(-1)!.root + batch.at(-1)!.entries.length + 2) * columns);
  for (const network of networks) {
    const scores = network.readToTags(batch, null);
    for (let at = 0; at < total.length; at += columns) {
      softmax(scores, at, tagCount);
      for (let t = 0; t < tagCount; t++) total[at + t]! += scores[at + t]! / networks.length;
    }
  }
  const chosen = batch.map((placed) => bestTags(total, placed, tagCount, true));
  const beliefs = networks.map((network) => {
    network.readOn(batch, chosen, null);
    return batch.map((placed) => network.treeHead.belief(placed));
  });
  return batch.map((placed, s) => {
    const n = placed.entries.length;
    const arcs = new Float32Array(n * (n + 1));
    for (const belief of beliefs) addShare(arcs, 0, belief[s]!.arcs, networks.length);
    const scores = new Float32Array((n + 1) * (n + 1));
    for (let i = 0; i < arcs.length; i++) scores[i + n + 1] = Math.log(arcs[i]! + 1e-9);
    const heads = bestTree(n, scores, n + 1).slice(1);
    const relationChances = new Float32Array(n * relationCount);
    for (const belief of beliefs) {
      heads.forEach((head, i) => {
        addShare(relationChances, i * relationCount, belief[s]!.relations(i, head), networks.length);
      });
    }
    const relations = Int32Array.from({ length: n }, (_, i) =>
      bestOf(relationChances, i * relationCount, relationCount),
    );
    const from = (placed.root + 1) * columns;
    const tagChances = new Float32Array(n * tagCount);
    for (let i = 0; i < n; i++)
      tagChances.set(total.subarray(from + i * columns, from + i * columns + tagCount), i * tagCount);
    return { tags: chosen[s]!, heads, relations, tagChances, arcChances: arcs, relationChances };
  });
}

/** Adds an even share of the chances of one of several networks. */
function addShare(to: Float32Array, at: number, chances: Float32Array, networks: number): void {
  for (let i = 0; i < chances.length; i++) to[at + i]! += chances[i]! / networks;
}

function bestOf(values: Float32Array, at: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (values[at + i]! > values[at + best]!) best = i;
  return best;
}

/** Reads any number of sentences, in their order. */
export function readAll(networks: readonly Network[], sentences: readonly Unread[]): Reading[] {
  const out: Reading[] = [];
  let batch: Unread[] = [];
  let rows = 0;
  const flush = () => {
    if (batch.length > 0) out.push(...readBatch(networks, batch));
    batch = [];
    rows = 0;
  };
  for (const sentence of sentences) {
    if (rows + sentence.entries.length > 800) flush();
    batch.push(sentence);
    rows += sentence.entries.length + 2;
  }
  flush();
  return out;
}
