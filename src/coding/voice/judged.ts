// A finding with the word that decided it, so that a claim can say why it reads as it does.
export interface Judged<T> {
  readonly value: T;
  readonly why: string | null;
}
