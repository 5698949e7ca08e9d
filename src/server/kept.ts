// Answers that cost much, kept while the ledger is as it was: asked again they are at hand, and who asks meanwhile waits for the same one.
// At a new mark all of them go. What fails is not kept.

export class Kept<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Promise<Value>>();
  #mark = -1;

  /** @param most the one that was not asked for longest goes first */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, mark: number, make: () => Promise<Value>): Promise<Value> {
    // A request that began before a write may come here after one that began later: what it makes is its own.
    if (mark < this.#mark) return make();
    if (mark > this.#mark) this.#values.clear();
    this.#mark = mark;
    const kept = this.#values.get(key);
    const value = kept ?? make();
    this.#values.delete(key); // so that the map is in the order of last use
    this.#values.set(key, value);
    if (kept === undefined) {
      value.catch(() => {
        if (this.#values.get(key) === value) this.#values.delete(key);
      });
    }
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
    return value;
  }
}
