// Collects the conditions of one SELECT and the values bound to them, and reads and writes the cursors of a listing.
// It checks no SQL: every piece of text given to it is written in this room, values never are.
import { NoroshiError } from "../kernel/error.js";
import type { Value } from "./connection.js";

export class Where {
  readonly values: Value[] = [];
  readonly #parts: string[] = [];

  /** Binds a value and gives its place, `$1`. */
  bind(value: Value): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  and(part: string): void {
    this.#parts.push(part);
  }

  toString(): string {
    return this.#parts.length === 0 ? "true" : this.#parts.map((part) => `(${part})`).join(" and ");
  }
}

/** Where the page ended: the sort key of its last row. */
export function writeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** The key back, each part of the type given; throws bad-input for text that writeCursor did not make. */
export function readCursor(cursor: string, shape: readonly ("string" | "number")[]): readonly (string | number)[] {
  const key = readKey(Buffer.from(cursor, "base64url").toString());
  if (Array.isArray(key) && key.length === shape.length && key.every((part, i) => isPart(part, shape[i]!))) return key;
  throw new NoroshiError(
    "bad-input",
    `"${cursor.slice(0, 60)}" is no cursor of this listing; take the one the last page gave.`,
  );
}

/** How many rows a page has: 100 unless told, 10,000 at most. */
export function pageSize(limit: number | undefined): number {
  const size = limit ?? 100;
  if (Number.isInteger(size) && size >= 1 && size <= 10_000) return size;
  throw new NoroshiError(
    "bad-input",
    `A page of ${size} rows is not possible; ask for 1 to 10,000 and follow the cursor.`,
  );
}

function readKey(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not JSON, so nothing that was written here
  }
}

// The parts are days, ids and places in a text; anything else could not be bound to its column.
function isPart(part: unknown, type: "string" | "number"): boolean {
  if (type === "number") return Number.isInteger(part) && Math.abs(Number(part)) < 2 ** 31;
  return typeof part === "string" && /^[!-~]*$/.test(part);
}
