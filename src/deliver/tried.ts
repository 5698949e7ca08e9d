// What came of one try to deliver a letter, and what a try may use of the outside. The rest of this room answers in these terms.
// A failure is a value: one address that does not answer stops nothing else.

export type Tried =
  | { readonly came: "sent"; readonly said: string }
  /** To be tried again; `wait`: seconds that the other side asks for, or null. */
  | { readonly came: "failed"; readonly said: string; readonly wait: number | null }
  /** Never to be tried again: this letter. */
  | { readonly came: "refused"; readonly said: string }
  /** Never to be tried again: anything to this address. */
  | { readonly came: "gone"; readonly said: string };

export interface Means {
  now(): Date;
  /** Where the secrets are; channels name the variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How long one try may take, in milliseconds. */
  readonly patience: number;
}

/** After the n-th try that failed, the next comes so many seconds later; after the last of them nothing more is tried. */
const WAITS: readonly number[] = [5, 300, 1800, 7200, 18_000, 36_000, 36_000];

/**
 * Seconds until the next try, or null to give up. The schedule is that of the Standard Webhooks specification, cut after 30 hours.
 * @param tries how many there were
 * @param asked what the other side asks for at least
 */
export function nextWait(tries: number, asked: number | null): number | null {
  const wait = WAITS[tries - 1];
  return wait === undefined ? null : Math.max(wait, asked ?? 0);
}
