// Waiting that can be cut short: a program that is asked to end does not sit out its rest.
// It is the one real clock that jobs wait by; tests hand in their own.
import { setTimeout } from "node:timers/promises";

/** Resolves after so many milliseconds, and at once when the signal is given. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    if (!(error instanceof Error && error.name === "AbortError")) throw error;
  }
}
