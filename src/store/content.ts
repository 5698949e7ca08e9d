// Tells whether two versions of a claim or record say the same: a hash over the value with its keys in order.
// It compares what is kept, so the mended text, and says nothing about which version is right.
import { hashOf } from "../kernel/hash.js";
import { mendedJson } from "./mend.js";

export function contentOf(value: object): string {
  return hashOf("content", mendedJson(sorted(value)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
