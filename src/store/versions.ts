// Decides what a write closes and opens so that nothing is overwritten: the rule of the second clock, for claims and records.
// It touches no table. What is the same as before is left alone, which makes every write repeatable.
import { NoroshiError } from "../kernel/error.js";

/** A row of which nothing newer is known; `open` is false where it was closed and not followed. */
export interface Version {
  readonly id: string;
  readonly version: number;
  /** The document of a claim, the kind of a record. */
  readonly group: string;
  readonly content: string;
  /** Known from, or known to where it was closed; ISO. */
  readonly since: string;
  readonly open: boolean;
}

export interface Wanted {
  readonly id: string;
  readonly content: string;
}

export interface Change<T> {
  readonly open: readonly { readonly value: T; readonly version: number }[];
  readonly close: readonly Version[];
}

/**
 * @param newest the newest version of each id
 * @param wanted what holds from now on, each id once
 * @param at known time of the write, ISO
 * @param whole true where an open version that is not wanted any more is to be closed
 * @throws bad-input where a change is said to be known before what it changes
 */
export function changeOf<T extends Wanted>(
  newest: readonly Version[],
  wanted: readonly T[],
  at: string,
  whole: boolean,
): Change<T> {
  const before = new Map(newest.map((version) => [version.id, version]));
  const ids = new Set(wanted.map(({ id }) => id));
  const changed = wanted.filter(({ id, content }) => {
    const old = before.get(id);
    return old === undefined || !old.open || old.content !== content;
  });
  const changing = new Set(changed.map(({ id }) => id));
  const close = newest.filter(({ id, open }) => open && (changing.has(id) || (whole && !ids.has(id))));
  const late = [...close, ...newest.filter(({ id, open }) => !open && changing.has(id))].find(
    ({ since }) => since > at,
  );
  if (late !== undefined) {
    throw new NoroshiError(
      "bad-input",
      `${late.id} is known as it stands since ${late.since}; a change to it cannot be known earlier, at ${at}. Give a later known time.`,
    );
  }
  return { open: changed.map((value) => ({ value, version: (before.get(value.id)?.version ?? 0) + 1 })), close };
}
