// Finished answers, kept under their tags: the same question to the same state of the ledger is answered without asking the ledger again.
// A tag holds the ledger's mark, so nothing here can be out of date; it only becomes unused. How much is kept is bounded in bytes.

export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  /** As it is written in the program; for the metrics. */
  readonly route: string;
}

export class Bodies {
  readonly #most: number;
  readonly #largest: number;
  readonly #bodies = new Map<string, Body>();
  #held = 0;

  /** @param most bytes in all: what was not asked for longest goes first @param largest bytes of one; a longer one is not kept */
  constructor(most: number, largest: number) {
    this.#most = most;
    this.#largest = largest;
  }

  /** Bytes that are kept now. */
  get held(): number {
    return this.#held;
  }

  get(tag: string): Body | undefined {
    const body = this.#bodies.get(tag);
    if (body === undefined) return undefined;
    this.#bodies.delete(tag); // so that the map is in the order of last use
    this.#bodies.set(tag, body);
    return body;
  }

  put(tag: string, body: Body): void {
    const size = body.bytes.byteLength;
    if (size > this.#largest || this.#bodies.has(tag)) return;
    this.#bodies.set(tag, body);
    this.#held += size;
    for (const [oldest, { bytes }] of this.#bodies) {
      if (this.#held <= this.#most) return;
      this.#bodies.delete(oldest);
      this.#held -= bytes.byteLength;
    }
  }
}
