// What the server answers at an address, as state: asked again whenever the address changes; what came before stays in sight, marked as
// older, until the new answer is there. An address that is not kept, a refusal and trouble on the way stay three.
import { untrack } from "svelte";

export type State = "asking" | "there" | "absent" | "refused" | "failed";

export interface Answer<T> {
  readonly state: State;
  /** The last answer that came; null before the first, or where the newest is none. */
  readonly value: T | null;
  /** True while value belongs to an earlier address. */
  readonly older: boolean;
  /** What the server says is wrong. */
  readonly title: string;
}

class Again {
  times = $state(0);
}
const again = new Again();

/** Asks everything in sight anew. */
export function askAgain(): void {
  again.times++;
}

/** @param address null where there is nothing to ask yet. Call while a component is made. */
export function answerAt<T>(address: () => string | null): Answer<T> {
  let state = $state<State>("asking");
  let value = $state.raw<T | null>(null);
  let older = $state(false);
  let title = $state("");
  const asked = $derived(address());

  $effect(() => {
    again.times;
    if (asked === null) return;
    const stop = new AbortController();
    state = "asking";
    older = untrack(() => value) !== null;
    ask<T>(asked, stop.signal).then((got) => {
      if (stop.signal.aborted) return;
      ({ state, value, title } = got);
      older = false;
    });
    return () => stop.abort();
  });

  return {
    get state() {
      return state;
    },
    get value() {
      return value;
    },
    get older() {
      return older;
    },
    get title() {
      return title;
    },
  };
}

interface Got<T> {
  readonly state: Exclude<State, "asking">;
  readonly value: T | null;
  readonly title: string;
}

/** One question; never rejects. */
export async function ask<T>(address: string, signal?: AbortSignal): Promise<Got<T>> {
  try {
    const answer = await fetch(address, { headers: { accept: "application/json" }, signal: signal ?? null });
    const body = (await answer.json()) as unknown;
    if (answer.ok) return { state: "there", value: body as T, title: "" };
    const title = (body as { readonly title?: string }).title ?? String(answer.status);
    const state = answer.status === 404 ? "absent" : answer.status < 500 ? "refused" : "failed";
    return { state, value: null, title };
  } catch (error) {
    return { state: "failed", value: null, title: error instanceof Error ? error.message : String(error) };
  }
}

/** All rows of a listing that comes in pages, up to a number of rows. */
export async function askAll<Row>(
  address: string,
  key: string,
  most: number,
  signal?: AbortSignal,
): Promise<{ readonly rows: readonly Row[]; readonly more: boolean; readonly state: State }> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const url = new URL(address, location.href);
    if (cursor !== null) url.searchParams.set("cursor", cursor);
    const got = await ask<Record<string, unknown>>(url.pathname + url.search, signal);
    if (got.value === null) return { rows, more: false, state: got.state };
    rows.push(...((got.value[key] ?? []) as Row[]));
    cursor = (got.value.next ?? null) as string | null;
  } while (cursor !== null && rows.length < most);
  return { rows, more: cursor !== null, state: "there" };
}
