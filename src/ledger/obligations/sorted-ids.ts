// The ids of a list, each once, in the order of their code units: every list of states in an answer is in this order,
// so that an answer depends on no locale. It does not know what the ids stand for.

/** Sorted, without doubles. */
export function sortedIds(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort();
}
