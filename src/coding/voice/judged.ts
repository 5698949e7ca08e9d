// A finding with the word that decided it, so that a claim can say why it reads as it does.
// It is a shape only; who finds, says in its own file what it cannot see.
/** A value, and the word or reason that decided it; null where nothing did and the value is the usual one. */
export interface Judged<T> {
  readonly value: T;
  readonly why: string | null;
}
