// Writing the parts of a model file: the counterpart of src/language/bytes.ts.

export class ByteWriter {
  readonly #parts: Uint8Array[] = [];
  #pending: number[] = [];

  number(value: number): this {
    let rest = value;
    while (rest > 127) {
      this.#pending.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#pending.push(rest);
    if (this.#pending.length > 4096) this.#flush();
    return this;
  }

  signed(value: number): this {
    return this.number(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  block(bytes: Uint8Array): this {
    this.#flush();
    this.#parts.push(bytes.slice());
    return this;
  }

  text(text: string): this {
    const bytes = new TextEncoder().encode(text);
    return this.number(bytes.length).block(bytes);
  }

  list<T>(items: readonly T[], write: (item: T) => void): this {
    this.number(items.length);
    for (const item of items) write(item);
    return this;
  }

  floats(values: Float32Array): this {
    return this.block(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  /** 32-bit numbers, in rising order when read as unsigned. */
  rising(values: readonly number[]): this {
    let before = 0;
    this.number(values.length);
    for (const value of values) {
      this.number((value >>> 0) - before);
      before = value >>> 0;
    }
    return this;
  }

  bytes(): Uint8Array {
    this.#flush();
    const out = new Uint8Array(this.#parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.#parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }

  #flush(): void {
    if (this.#pending.length > 0) this.#parts.push(Uint8Array.from(this.#pending));
    this.#pending = [];
  }
}
