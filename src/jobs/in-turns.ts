// Long reckonings in turns, so that whoever else waits in this process is answered between two of them. What comes out is the same.
// It uses no clock: a turn is so many steps.
import { setImmediate } from "node:timers/promises";
import { OriginIndex, type OriginText } from "../watch/origin.js";

/** Steps before others have their turn: of texts and of days each takes some ten milliseconds for so many. */
export const TURN = 50;

/** As originsOf: the origin of every document. */
export async function originsInTurns(documents: readonly OriginText[]): Promise<ReadonlyMap<string, string>> {
  const index = new OriginIndex();
  const ordered = [...documents].sort((a, b) => order(a.published, b.published) || order(a.id, b.id));
  let step = 0;
  for (const document of ordered) {
    if (document.published !== ordered[step - 1]?.published) index.forget(document.published);
    index.add(document);
    if (++step % TURN === 0) await setImmediate();
  }
  return new Map(ordered.map(({ id }) => [id, index.originOf(id)]));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
