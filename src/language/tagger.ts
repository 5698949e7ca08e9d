// Which tag each word has, from the vectors of the middle layer. A form with one possible tag is not scored at all, one with few
// only for those; any other for every tag there is. The best score wins, the first of equal ones.
import type { Answers, Arena, Linear } from "./arena.js";
import type { Placed } from "./encoder.js";
import type { Weights } from "./model.js";
import { padded } from "./shape.js";

/** Forms with more possible tags than this are scored for all tags at once. */
const FEW = 16;

export class Tagger {
  readonly #arena: Arena;
  readonly #width: number;
  readonly #tags: number;
  readonly #all: Linear;
  readonly #single: Answers;
  readonly #q: number;
  readonly #asked: number;
  readonly #scores: number;
  readonly #list: number;
  readonly #answers: number;

  /** @param maxRows rows of the longest batch */
  constructor(arena: Arena, weights: Weights, width: number, tags: number, maxRows: number) {
    const [tag, bias] = [weights.get("tag")!, weights.get("tagBias")!];
    this.#arena = arena;
    this.#width = width;
    this.#tags = tags;
    this.#all = arena.linear(tag, bias);
    this.#single = arena.answers(tag, bias);
    this.#q = arena.take(((maxRows + 4) * width) / 2);
    this.#asked = arena.take(((maxRows + 4) * width) / 2);
    this.#scores = arena.take((maxRows + 4) * padded(tags));
    this.#list = arena.take(2 * FEW * maxRows);
    this.#answers = arena.take(FEW * maxRows);
  }

  /** Bytes it takes from its arena, about. */
  static bytes(width: number, tags: number, maxRows: number): number {
    return 4 * ((maxRows + 4) * (width + padded(tags) + 3 * FEW) + 2 * padded(tags) * width) + 65_536;
  }

  /** @param x where the vectors of the batch stand; `rows` of them */
  decide(batch: readonly Placed[], x: number, rows: number): Int32Array[] {
    const { i: ints, k } = this.#arena;
    const row = this.#width * 2;
    const list = this.#list >> 2;
    let [whole, pairs] = [0, 0];
    this.#arena.quantise(this.#q, x, rows * this.#width);
    for (const { root, entries } of batch) {
      for (let i = 0; i < entries.length; i++) {
        const { tags } = entries[i]!;
        if (tags === null || tags.length > FEW) ints[list + whole++] = this.#q + (root + 1 + i) * row;
      }
    }
    if (whole > 0) {
      k.collect(this.#asked, this.#list, whole, this.#width / 2);
      this.#arena.apply(this.#all, this.#scores, this.#asked, whole);
    }
    for (const { root, entries } of batch) {
      for (let i = 0; i < entries.length; i++) {
        const { tags } = entries[i]!;
        if (tags === null || tags.length === 1 || tags.length > FEW) continue;
        for (let t = 0; t < tags.length; t++) {
          ints[list + 2 * pairs] = this.#q + (root + 1 + i) * row;
          ints[list + 2 * pairs++ + 1] = this.#single.at + tags[t]! * this.#single.row;
        }
      }
    }
    if (pairs > 0) this.#arena.answer(this.#single, this.#answers, this.#list, pairs);
    return this.#choose(batch);
  }

  #choose(batch: readonly Placed[]): Int32Array[] {
    const { f } = this.#arena;
    let whole = this.#scores >> 2;
    let answer = this.#answers >> 2;
    return batch.map(({ entries }) => {
      const chosen = new Int32Array(entries.length);
      for (let i = 0; i < entries.length; i++) {
        const { tags } = entries[i]!;
        if (tags === null || tags.length > FEW) {
          chosen[i] = tags === null ? best(f, whole, this.#tags) : bestOf(f, whole, tags);
          whole += this.#all.outputs;
        } else if (tags.length === 1) chosen[i] = tags[0]!;
        else {
          chosen[i] = tags[best(f, answer, tags.length)]!;
          answer += tags.length;
        }
      }
      return chosen;
    });
  }
}

function best(f: Float32Array, at: number, count: number): number {
  let top = 0;
  for (let t = 1; t < count; t++) if (f[at + t]! > f[at + top]!) top = t;
  return top;
}

function bestOf(f: Float32Array, at: number, tags: Int32Array): number {
  let top = tags[0]!;
  for (const tag of tags) if (f[at + tag]! > f[at + top]!) top = tag;
  return top;
}
