// When a source is asked again: at its own pace with some jitter, so that a hundred sources do not fall on one minute; later and later
// while it fails; never before it said. Chance is an argument.

export interface DueOptions {
  /** Seconds between two visits while all is well. */
  readonly every: number;
  /** Failures in a row, this one included; 0 where it went well. */
  readonly failures: number;
  /** Seconds that the server asked for; null where it did not. */
  readonly retryAfter: number | null;
  /** From 0 up to 1. */
  readonly chance: number;
}

/** Seconds; half an hour is how often a busy desk's feed has something new, and no burden to anybody. */
export const EVERY = 1_800;
/** Seconds; a source that has been failing for weeks is still tried once a day. */
export const LONGEST = 86_400;
/** A visit falls up to this share earlier or later. */
const JITTER = 0.1;

/** Seconds from now to the next visit. */
export function dueIn({ every, failures, retryAfter, chance }: DueOptions): number {
  const pace = Math.min(Math.max(every, LONGEST), every * 2 ** Math.min(failures, 20));
  const jittered = pace * (1 + JITTER * (2 * chance - 1));
  // Asked to wait a year, we ask once a week: servers say such things by mistake, too.
  const asked = Math.min(retryAfter ?? 0, 7 * LONGEST);
  return Math.max(1, Math.round(Math.max(jittered, asked * (1 + JITTER * chance))));
}
