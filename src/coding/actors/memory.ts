// What the document has said so far of who is who: surnames, the last ones spoken of, the last pair.
// It is filled sentence by sentence, in order, and answers short forms and pronouns; it never looks ahead.

/** Somebody as a phrase of the text means them. */
export interface Ref {
  /** Actor code, or null for somebody who acts for no state known from the text. */
  readonly id: string | null;
  /** Code of the nationality where id is null: counts for recipients only. */
  readonly nationality: string | null;
  readonly text: string;
  /** Token of the phrase's head in its sentence, and the tokens of the words shown. */
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly person: boolean;
  readonly plural: boolean;
  /** True for a ship, a report, a law: they carry a code but are nobody's "it" or "he" before an actor is. */
  readonly thing: boolean;
  readonly why: string;
}

export type Topic = "agreement" | "measure" | "delivery";

export interface Sides {
  readonly actor: readonly Ref[];
  readonly recipient: readonly Ref[];
}

interface Known {
  readonly ref: Ref;
  readonly subject: boolean;
}

export class Memory {
  readonly #people = new Map<string, Ref>();
  readonly #roles = new Map<string, Ref>();
  readonly #sides = new Map<Topic, Sides>();
  readonly #acts: { readonly type: string; readonly actor: readonly Ref[] }[] = [];
  readonly #counts = new Map<string, number>();
  #recent: Known[] = [];
  /** Sides named or acting together so far, by their codes: how often, and when last. */
  readonly #dyads = new Map<string, { readonly refs: readonly Ref[]; count: number; last: number }>();
  #clock = 0;
  #topic: Ref | null = null;

  /** Who a surname or a full name meant earlier. */
  person(name: string): Ref | null {
    return this.#people.get(name) ?? null;
  }

  /** A name once placed keeps its place; one that was not may be placed later. */
  learn(name: string, ref: Ref): void {
    const before = this.#people.get(name);
    if (name.length > 1 && (before === undefined || (before.id === null && ref.id !== null)))
      this.#people.set(name, ref);
  }

  /** Who was last called by an office: "the ambassador", "the premier". */
  role(lemma: string): Ref | null {
    return this.#roles.get(lemma) ?? null;
  }

  learnRole(lemma: string, ref: Ref): void {
    if (ref.id !== null) this.#roles.set(lemma, ref);
  }

  /** The sides of the last agreement, measure or delivery told of, for "the treaty", "the measures", "the deliveries". */
  sides(topic: Topic): Sides | null {
    return this.#sides.get(topic) ?? null;
  }

  noteSides(topic: Topic, sides: Sides): void {
    this.#sides.set(topic, sides);
  }

  /** Takes note of one whom the text has just named. */
  see(ref: Ref, subject: boolean): void {
    this.#recent.unshift({ ref, subject });
    if (this.#recent.length > 24) this.#recent.pop();
    if (ref.id !== null) {
      this.#counts.set(ref.id, (this.#counts.get(ref.id) ?? 0) + 1);
      if (subject || this.#topic === null) this.#topic = ref;
    }
  }

  seePair(refs: readonly Ref[]): void {
    const known = refs.filter((ref, at) => ref.id !== null && refs.findIndex((other) => other.id === ref.id) === at);
    if (known.length < 2 || known.length > 3) return;
    const key = known
      .map((ref) => ref.id)
      .sort()
      .join(" ");
    const dyad = this.#dyads.get(key) ?? { refs: known, count: 0, last: 0 };
    dyad.count++;
    dyad.last = ++this.#clock;
    this.#dyads.set(key, dyad);
  }

  /** The last that passes the test, subjects of the same distance first. */
  last(test: (ref: Ref) => boolean): Ref | null {
    const near = this.#recent.slice(0, 12).filter((known) => test(known.ref));
    return (near.find((known) => known.subject) ?? near[0])?.ref ?? null;
  }

  /** The sides that the text has put together most often, the later of equals, or else the last two different states. */
  pair(): readonly Ref[] {
    const best = this.#best((refs) => refs.length === 2);
    if (best !== null) return best;
    const found: Ref[] = [];
    for (const { ref } of this.#recent) {
      if (ref.id !== null && !found.some((other) => other.id === ref.id)) found.push(ref);
      if (found.length === 2) break;
    }
    return found.length === 2 ? found.reverse() : [];
  }

  /** Notes an act that the text told, so that "the launch" and "the move" of later sentences have a doer. */
  noteAct(type: string, actor: readonly Ref[]): void {
    const known = actor.filter((ref) => ref.id !== null);
    if (known.length > 0) this.#acts.unshift({ type, actor: known });
    if (this.#acts.length > 40) this.#acts.pop();
  }

  /** The doers of the last act told, of this type where one is given, that were not the one who speaks of it. */
  doers(type: string | null, not: readonly (string | null)[]): readonly Ref[] {
    return (
      this.#acts.find((act) => (type === null || act.type === type) && !act.actor.some((ref) => not.includes(ref.id)))
        ?.actor ?? []
    );
  }

  /** So many sides put together by the text, or none. */
  sidesOf(count: number): readonly Ref[] {
    return this.#best((refs) => refs.length === count) ?? [];
  }

  /** Whom the text has last shown this one dealing with. */
  partner(id: string): Ref | null {
    const dyads = [...this.#dyads.values()].filter(
      (dyad) => dyad.refs.length === 2 && dyad.refs.some((ref) => ref.id === id),
    );
    const latest = dyads.reduce<(typeof dyads)[number] | null>((a, b) => (a === null || b.last > a.last ? b : a), null);
    return latest?.refs.find((ref) => ref.id !== id) ?? null;
  }

  #best(test: (refs: readonly Ref[]) => boolean): readonly Ref[] | null {
    let best: { readonly refs: readonly Ref[]; readonly count: number; readonly last: number } | null = null;
    for (const dyad of this.#dyads.values()) {
      if (
        test(dyad.refs) &&
        (best === null || dyad.count > best.count || (dyad.count === best.count && dyad.last > best.last))
      )
        best = dyad;
    }
    return best?.refs ?? null;
  }

  /** The state that the text is about at this point. */
  topic(): Ref | null {
    return this.#topic;
  }

  /** How often the text has named this one so far. */
  count(id: string): number {
    return this.#counts.get(id) ?? 0;
  }

  has(id: string): boolean {
    return this.#counts.has(id);
  }

  /** The first of these codes that the text has named most. */
  foremost(ids: readonly string[]): string | null {
    let best: string | null = null;
    for (const id of ids) {
      const count = this.#counts.get(id) ?? 0;
      if (count > 0 && (best === null || count > (this.#counts.get(best) ?? 0))) best = id;
    }
    return best;
  }
}
