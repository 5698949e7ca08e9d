// Where a stretch without white space falls apart into words: "Moscow's" into "Moscow" and "'s", "3.5%." into "3.5", "%" and ".".
// It sees the stretch alone and not its neighbours, so that each stretch needs to be split once and can be remembered.
import { APOSTROPHE, classOf, DIGIT, isWordClass, normalForm } from "./characters.js";
import { hash1, hash2, hash3, hashText } from "./hashing.js";
import type { LinearModel } from "./linear.js";
import type { SplitRules } from "./splits.js";

/** What stands at a boundary: nothing, a new token, or a new word within a token ("do|n't"). */
export const NONE = 0;
export const TOKEN = 1;
export const INSIDE = 2;

/** A stretch with its normal form and the classes of its characters. */
export class Chunk {
  readonly normal: string;
  readonly classes: readonly number[];
  /** True where the stretch is made of letters alone. */
  readonly plain: boolean;

  constructor(form: string) {
    this.normal = normalForm(form);
    this.classes = Array.from({ length: form.length }, (_, i) => classOf(form.charCodeAt(i)));
    this.plain = this.classes.every((value) => value === 1 || value === 2);
  }

  /** True where a word could begin at this place: a change of class, or the n of n't. */
  mayStart(at: number): boolean {
    const a = this.classes[at - 1]!;
    const b = this.classes[at]!;
    const run = a === b && (a === 1 || a === DIGIT);
    if (!run && !(isWordClass(a) && isWordClass(b) && a !== DIGIT && b !== DIGIT)) return true;
    return this.normal[at] === "n" && this.classes[at + 1] === APOSTROPHE;
  }
}

/** Writes the features of a boundary, the last word having begun at `last`; returns how many. */
export function boundaryFeatures(out: Int32Array, chunk: Chunk, at: number, last: number): number {
  const { normal: n, classes: k } = chunk;
  const length = n.length;
  const a = k[at - 1]!;
  const b = k[at]!;
  const before = k[at - 2] ?? 0;
  const after = k[at + 1] ?? 0;
  const left = n.charCodeAt(at - 1);
  const right = n.charCodeAt(at);
  const pair = hash2(0, a, b);
  const dot = n.indexOf(".");
  const address = n.indexOf("@") > 0 || n.startsWith("http") || n.startsWith("www") ? 1 : 0;
  const word = hashText(n, last, at);
  const rest = hashText(n, at);
  let i = 0;
  out[i++] = hash2(1, a, b);
  out[i++] = hash3(2, before, a, b);
  out[i++] = hash3(3, a, b, after);
  out[i++] = hash3(4, hash2(0, before, a), b, after);
  out[i++] = hash2(5, left, right);
  out[i++] = hash2(6, a, right);
  out[i++] = hash1(7, word);
  out[i++] = hash1(8, rest);
  out[i++] = hash2(9, hashText(n), at);
  out[i++] = hash2(10, rest, a);
  out[i++] = hash2(11, word, b);
  out[i++] = hash2(12, length - at, pair);
  out[i++] = hash2(13, at - last, pair);
  out[i++] = hash2(14, hashText(n, Math.max(0, at - 3), at), right);
  out[i++] = hash2(15, hashText(n, at, at + 3), left);
  out[i++] = hash3(16, k[0]!, k[length - 1]!, pair);
  out[i++] = hash3(17, word, length - at, b);
  out[i++] = hash2(18, hashText(n, at, at + 2), at === length - 2 ? 1 : 0);
  out[i++] = hash2(19, address, pair);
  out[i++] = hash2(20, dot >= 0 && dot < at - 1 ? 1 : 0, hash3(0, a, b, length - at));
  out[i++] = hash2(21, last === 0 ? 1 : 0, hash3(0, a, b, Math.min(at, 4)));
  return i;
}

/** Splits stretches into [end, kind of what begins there, end, kind…], the last end being the length. */
export class ChunkSplitter {
  readonly #model: LinearModel;
  readonly #words: ReadonlyMap<string, number>;
  readonly #whole: ReadonlySet<string>;
  readonly #rules: SplitRules | null;
  readonly #features = new Int32Array(32);
  readonly #scores = new Int32Array(3);

  /**
   * @param words stretches of letters that are two words ("cannot"), with the place where the second begins
   * @param whole stretches that stay one word whatever the model says
   * @param rules what else goes before the model; training has none
   */
  constructor(
    model: LinearModel,
    words: ReadonlyMap<string, number>,
    whole: ReadonlySet<string>,
    rules: SplitRules | null = null,
  ) {
    this.#model = model;
    this.#words = words;
    this.#whole = whole;
    this.#rules = rules;
  }

  split(form: string): readonly number[] {
    if (this.#whole.has(form)) return [form.length, NONE];
    const chunk = new Chunk(form);
    const out: number[] = [];
    if (chunk.plain) {
      const cut = this.#words.get(chunk.normal);
      if (cut !== undefined) out.push(cut, INSIDE);
    } else {
      const ends = this.#rules?.ends(form) ?? null;
      if (ends !== null) return ends.flatMap((end) => [end, end < form.length ? TOKEN : NONE]);
      let last = 0;
      for (let at = 1; at < form.length; at++) {
        if (!chunk.mayStart(at)) continue;
        this.#model.score(this.#features, boundaryFeatures(this.#features, chunk, at, last), this.#scores);
        const [none, token, inside] = this.#scores as unknown as [number, number, number];
        const judged = token > none ? (inside > token ? INSIDE : TOKEN) : inside > none ? INSIDE : NONE;
        const kind = judged === NONE && this.#rules?.starts(form, at) === true ? TOKEN : judged;
        if (kind === NONE) continue;
        out.push(at, kind);
        last = at;
      }
    }
    out.push(form.length, NONE);
    return out;
  }
}
