// Keeps raw bytes as they came, by their hash: the same bytes once, each file whole or not there. It is beside the ledger, for whoever
// wants to see what was sent; the ledger does not need it to answer.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { NoroshiError } from "../kernel/error.js";

export class Archive {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns the SHA-256 of the bytes, by which they are found again */
  keep(bytes: Uint8Array): string {
    const hash = createHash("sha256").update(bytes).digest("hex");
    const file = this.#fileOf(hash);
    if (existsSync(file)) return hash;
    const making = `${file}.${randomUUID()}`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(making, gzipSync(bytes));
      renameSync(making, file); // whole or not at all, whoever else writes it at this moment
    } catch (cause) {
      throw new NoroshiError(
        "bad-file",
        `The archive ${this.folder} cannot be written. Make room there and make it writable, or name another with --archive.`,
        cause,
      );
    }
    return hash;
  }

  /** The bytes of a hash; null where they were never kept. */
  read(hash: string): Uint8Array | null {
    if (!/^[0-9a-f]{64}$/.test(hash)) return null;
    const file = this.#fileOf(hash);
    return existsSync(file) ? gunzipSync(readFileSync(file)) : null;
  }

  #fileOf(hash: string): string {
    return join(this.folder, hash.slice(0, 2), `${hash.slice(2)}.gz`);
  }
}
