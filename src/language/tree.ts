// The best tree over a table of scores: the head of each word so that every word hangs from the root and one word does so directly.
// Chu and Liu's algorithm as Edmonds wrote it; the time grows with the square of the sentence, cubed only where words fight over few heads.

/**
 * @param count how many words; they are 1…count, the root is 0
 * @param scores score of head h for word d at scores[d * stride + h]; not changed
 * @returns the head of each word at its place; place 0 is 0
 */
export function bestTree(count: number, scores: Float32Array, stride: number): Int32Array {
  const heads = greedy(count, scores, stride);
  const roots = rootsOf(count, heads);
  if (roots.length === 1 && findCycle(count, heads) === null) return heads;
  const tree = maximum(count, tableOf(count, scores, stride));
  if (rootsOf(count, tree).length === 1) return tree;
  // More than one word hangs from the root: the root is made so dear that a tree has as few of them as it can, that is one.
  const table = tableOf(count, scores, stride);
  let span = 1;
  for (const score of table) if (Number.isFinite(score)) span = Math.max(span, 2 * Math.abs(score));
  for (let d = 1; d <= count; d++) table[d * (count + 1)]! -= span * (count + 1);
  return maximum(count, table);
}

function tableOf(count: number, scores: Float32Array, stride: number): Float64Array {
  const table = new Float64Array((count + 1) * (count + 1));
  for (let d = 1; d <= count; d++) table.set(scores.subarray(d * stride, d * stride + count + 1), d * (count + 1));
  return table;
}

function greedy(count: number, scores: Float32Array, stride: number): Int32Array {
  const heads = new Int32Array(count + 1);
  for (let d = 1; d <= count; d++) {
    const row = d * stride;
    let best = 0;
    let top = scores[row]!;
    for (let h = 1; h <= count; h++) {
      if (scores[row + h]! > top && h !== d) {
        best = h;
        top = scores[row + h]!;
      }
    }
    heads[d] = best;
  }
  return heads;
}

function rootsOf(count: number, heads: Int32Array): number[] {
  const roots: number[] = [];
  for (let d = 1; d <= count; d++) if (heads[d] === 0) roots.push(d);
  return roots;
}

/** Words of one cycle, or null. */
function findCycle(count: number, heads: Int32Array): number[] | null {
  const state = new Int32Array(count + 1);
  for (let first = 1; first <= count; first++) {
    let at = first;
    while (at !== 0 && state[at] === 0) {
      state[at] = first;
      at = heads[at]!;
    }
    if (at === 0 || state[at] !== first) continue;
    const cycle = [at];
    for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return null;
}

/** The maximum arborescence: cycles are contracted one after another, then opened again in the opposite order. The table is used up. */
function maximum(count: number, score: Float64Array): Int32Array {
  const n = count + 1;
  const alive = new Uint8Array(n).fill(1);
  // For the arc from h into d of the contracted graph: the arc of the graph one step before it.
  const heads = new Int32Array(n);
  const undo: {
    readonly kept: number;
    readonly cycle: number[];
    readonly heads: Int32Array;
    readonly enter: Int32Array;
    readonly leave: Int32Array;
  }[] = [];
  const choose = (d: number) => {
    let best = 0;
    let top = score[d * n]!;
    for (let h = 1; h < n; h++) {
      if (score[d * n + h]! > top && h !== d && alive[h] === 1) {
        best = h;
        top = score[d * n + h]!;
      }
    }
    heads[d] = best;
  };
  for (let d = 1; d < n; d++) choose(d);
  for (;;) {
    const cycle = aliveCycle(n, alive, heads);
    if (cycle === null) break;
    const contracted = contract(n, alive, heads, score, cycle);
    undo.push(contracted);
    const { kept } = contracted;
    choose(kept);
    for (let d = 1; d < n; d++)
      if (alive[d] === 1 && d !== kept) heads[d] = headAfter(n, alive, score, d, heads[d]!, kept);
  }
  for (let i = undo.length - 1; i >= 0; i--) {
    const { kept, cycle, heads: inner, enter, leave } = undo[i]!;
    const outside = heads[kept]!;
    const entry = enter[outside]!;
    for (let d = 1; d < n; d++) if (alive[d] === 1 && d !== kept && heads[d] === kept) heads[d] = leave[d]!;
    for (const word of cycle) {
      heads[word] = inner[word]!;
      alive[word] = 1;
    }
    heads[entry] = outside;
  }
  heads[0] = 0;
  return heads;
}

/**
 * The best head of a word after a contraction into `kept`: the first of equal ones, as a look through the whole row would find it. Where
 * the head has gone into the cycle, what was kept of it has its score; else one word of the row has changed.
 */
function headAfter(n: number, alive: Uint8Array, score: Float64Array, d: number, head: number, kept: number): number {
  const now = score[d * n + kept]!;
  if (alive[head] === 0) {
    for (let h = head + 1; h < kept; h++) if (h !== d && alive[h] === 1 && score[d * n + h]! === now) return h;
    return kept;
  }
  const before = score[d * n + head]!;
  return now > before || (now === before && kept < head) ? kept : head;
}

function aliveCycle(n: number, alive: Uint8Array, heads: Int32Array): number[] | null {
  const only = new Int32Array(n);
  for (let d = 1; d < n; d++) only[d] = alive[d] === 1 ? heads[d]! : 0;
  return findCycle(n - 1, only);
}

/** Makes the cycle one word, its first: arcs into it gain what they give up inside, arcs out of it keep the best. */
function contract(n: number, alive: Uint8Array, heads: Int32Array, score: Float64Array, cycle: number[]) {
  const kept = cycle[0]!;
  const enter = new Int32Array(n);
  const leave = new Int32Array(n);
  const inside = new Uint8Array(n);
  for (const word of cycle) inside[word] = 1;
  for (let other = 0; other < n; other++) {
    if (alive[other] === 0 || inside[other] === 1) continue;
    let into = Number.NEGATIVE_INFINITY;
    let out = Number.NEGATIVE_INFINITY;
    enter[other] = kept;
    leave[other] = kept;
    for (const word of cycle) {
      const gain = score[word * n + other]! - score[word * n + heads[word]!]!;
      if (gain > into) {
        into = gain;
        enter[other] = word;
      }
      const reach = score[other * n + word]!;
      if (reach > out) {
        out = reach;
        leave[other] = word;
      }
    }
    score[kept * n + other] = into;
    if (other !== 0) score[other * n + kept] = out;
  }
  const held = heads.slice();
  for (const word of cycle) if (word !== kept) alive[word] = 0;
  return { kept, cycle, heads: held, enter, leave };
}
