// Which documents are copies of one text: near-copies within a week form one origin, named after the first of them.
// It answers "how many independent texts"; whether two independent texts had one informant, it cannot know.
import { addDays, type Day } from "../kernel/day.js";
import { copied, type Shingles, shinglesOf } from "./shingle.js";
import { DEFAULT_WEIGHTS, type Weights } from "./weights.js";

export interface OriginText {
  readonly id: string;
  readonly published: Day;
  readonly text: string;
}

interface Entry {
  readonly id: string;
  readonly published: Day;
  readonly shingles: Shingles;
  up: Entry | null;
}

// A long text is indexed by every eighth of its shingles, a short one by all, so that the index stays small and a short copy of a
// long text is still met. Which shingles decide is symmetric, so that the order of arrival changes nothing.
const LONG = 128;
const sampled = (shingle: number) => (shingle & 7) === 0;
const long = (entry: Pick<Entry, "shingles">) => entry.shingles.length > LONG;

/** Grows text by text; the origins are the same whatever the order in which the texts come. */
export class OriginIndex {
  readonly #weights: Weights;
  readonly #entries = new Map<string, Entry>();
  readonly #postings = new Map<number, Entry[]>();

  constructor(weights: Weights = DEFAULT_WEIGHTS) {
    this.#weights = weights;
  }

  /** Takes up a document; one that is there already changes nothing. Returns its origin as known so far. */
  add(document: OriginText): string {
    const known = this.#entries.get(document.id);
    if (known !== undefined) return root(known).id;
    const shingles = shinglesOf(document.text, this.#weights);
    const entry: Entry = { id: document.id, published: document.published, shingles, up: null };
    for (const other of this.#candidates(entry)) {
      if (root(other) !== root(entry) && copied(shingles, other.shingles, this.#weights)) join(entry, other);
    }
    this.#entries.set(entry.id, entry);
    for (const shingle of shingles) {
      if (long(entry) && !sampled(shingle)) continue;
      const posting = this.#postings.get(shingle);
      if (posting === undefined) this.#postings.set(shingle, [entry]);
      else posting.push(entry);
    }
    return root(entry).id;
  }

  /** The id of the first document of the origin; a document never seen is its own origin. */
  originOf(id: string): string {
    const entry = this.#entries.get(id);
    return entry === undefined ? id : root(entry).id;
  }

  /** Drops what no later document can be a copy of: texts published more than the window before the day. Their origins stay. */
  forget(day: Day): void {
    const first = addDays(day, -this.#weights.originDays);
    for (const [shingle, posting] of this.#postings) {
      const kept = posting.filter((entry) => entry.published >= first);
      if (kept.length === 0) this.#postings.delete(shingle);
      else if (kept.length < posting.length) this.#postings.set(shingle, kept);
    }
  }

  #candidates(entry: Entry): ReadonlySet<Entry> {
    const first = addDays(entry.published, -this.#weights.originDays);
    const last = addDays(entry.published, this.#weights.originDays);
    const found = new Set<Entry>();
    for (const shingle of entry.shingles) {
      for (const other of this.#postings.get(shingle) ?? []) {
        if (other.published < first || other.published > last) continue;
        if (sampled(shingle) || !(long(entry) || long(other))) found.add(other);
      }
    }
    return found;
  }
}

/** The origin of every document: from its id to the id of the first published of its copies (of two on one day the lesser id). */
export function originsOf(
  documents: readonly OriginText[],
  weights: Weights = DEFAULT_WEIGHTS,
): ReadonlyMap<string, string> {
  const index = new OriginIndex(weights);
  const ordered = [...documents].sort((a, b) => (before(a, b) ? -1 : 1));
  let day: Day | null = null;
  for (const document of ordered) {
    if (document.published !== day) {
      day = document.published;
      index.forget(day);
    }
    index.add(document);
  }
  return new Map(ordered.map(({ id }) => [id, index.originOf(id)]));
}

function before(a: Pick<Entry, "published" | "id">, b: Pick<Entry, "published" | "id">): boolean {
  return a.published === b.published ? a.id < b.id : a.published < b.published;
}

function root(entry: Entry): Entry {
  let top = entry;
  while (top.up !== null) top = top.up;
  for (let at: Entry = entry; at.up !== null; ) {
    const next: Entry = at.up;
    at.up = top;
    if (next === top) break;
    at = next;
  }
  return top;
}

// The earlier one is always the root, so that the name of an origin does not hang on the order of joining.
function join(a: Entry, b: Entry): void {
  const one = root(a);
  const two = root(b);
  if (before(one, two)) two.up = one;
  else one.up = two;
}
