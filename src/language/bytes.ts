// Reading the parts of a model file: numbers in 7-bit groups, strings, blocks. It trusts nothing: a file that ends early
// or lies about a length throws `bad-model`.
import { NoroshiError } from "../kernel/error.js";

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    // A plain view: slice() of Node's Buffer would share memory instead of copying it.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** A number below 2^35, seven bits a byte, the lowest first. */
  number(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 5; i++) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw damaged();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw damaged();
  }

  /** A number that may be negative: 0, -1, 1, -2, 2… as 0, 1, 2, 3, 4. */
  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  block(length: number): Uint8Array {
    if (length > this.left) throw damaged();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  text(): string {
    return new TextDecoder().decode(this.block(this.number()));
  }

  list<T>(read: () => T): T[] {
    const count = this.number();
    if (count > this.left) throw damaged();
    return Array.from({ length: count }, read);
  }

  floats(count: number): Float32Array {
    return new Float32Array(this.block(count * 4).slice().buffer);
  }

  /** 32-bit numbers in rising order (unsigned), stored as differences. */
  rising(): Int32Array {
    const count = this.number();
    if (count > this.left) throw damaged();
    const out = new Int32Array(count);
    let value = 0;
    for (let i = 0; i < count; i++) {
      value += this.number();
      out[i] = value | 0;
    }
    return out;
  }
}

const damaged = (): NoroshiError =>
  new NoroshiError(
    "bad-model",
    "The language model is cut short or damaged; restore models/ from the package or train it again.",
  );
