// Word vectors from running text: skip-gram with negative sampling, a separate output table for each place in the window,
// so that what stands before a word and what stands behind it are told apart. One thread, seeded, the same every time.
import { random } from "./random.js";

export interface Vectors {
  readonly size: number;
  /** Normal forms of words, the most frequent first. */
  readonly words: readonly string[];
  /** One row a word, each number from -127 to 127; rows have length 127 * SCALE before rounding. */
  readonly rows: Int8Array;
}

export interface VectorOptions {
  readonly size: number;
  readonly epochs: number;
  readonly least: number;
  readonly seed: number;
}

const WINDOW = [-2, -1, 1, 2];
const NEGATIVES = 5;
const RATE = 0.05;
/** Words above this share of the text are skipped at random (Mikolov et al. 2013). */
const FREQUENT = 3e-4;
/** Rounded numbers are a component of the unit vector times this. */
export const VECTOR_SCALE = 300;

export function trainVectors(
  sentences: readonly (readonly string[])[],
  options: VectorOptions,
  log: (line: string) => void,
): Vectors {
  const { size, epochs, least, seed } = options;
  const counts = new Map<string, number>();
  let total = 0;
  for (const sentence of sentences) {
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
    total += sentence.length;
  }
  const kept = [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const ids = new Map(kept.map(([word], i) => [word, i]));
  const next = random(seed);
  const input = Float32Array.from({ length: kept.length * size }, () => (next() - 0.5) / size);
  const output = WINDOW.map(() => new Float32Array(kept.length * size));
  const noise = noiseTable(kept.map(([, count]) => count));
  const data = sentences.map((sentence) => Int32Array.from(sentence, (word) => ids.get(word) ?? -1));
  const change = new Float32Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = RATE * (1 - epoch / epochs) + 0.002;
    for (const sentence of data) {
      for (let i = 0; i < sentence.length; i++) {
        const word = sentence[i]!;
        if (word < 0 || next() < 1 - Math.sqrt((FREQUENT * total) / kept[word]![1])) continue;
        WINDOW.forEach((offset, place) => {
          const other = sentence[i + offset];
          if (other === undefined || other < 0) return;
          change.fill(0);
          const table = output[place]!;
          for (let n = 0; n <= NEGATIVES; n++) {
            const context: number = n === 0 ? other : noise[Math.floor(next() * noise.length)]!;
            if (n > 0 && context === other) continue;
            pull(input, word * size, table, context * size, size, n === 0 ? 1 : 0, rate, change);
          }
          for (let d = 0; d < size; d++) input[word * size + d]! += change[d]!;
        });
      }
    }
    log(`vectors: epoch ${epoch + 1} of ${epochs}, ${kept.length} words`);
  }
  return { size, words: kept.map(([word]) => word), rows: rounded(input, size) };
}

/** One logistic step; the change of the input vector is gathered, that of the output vector applied. */
function pull(
  a: Float32Array,
  i: number,
  b: Float32Array,
  j: number,
  size: number,
  label: number,
  rate: number,
  change: Float32Array,
): void {
  let dot = 0;
  for (let d = 0; d < size; d++) dot += a[i + d]! * b[j + d]!;
  const error = (label - 1 / (1 + Math.exp(-dot))) * rate;
  for (let d = 0; d < size; d++) {
    change[d]! += error * b[j + d]!;
    b[j + d]! += error * a[i + d]!;
  }
}

function noiseTable(counts: readonly number[]): Int32Array {
  const powers = counts.map((count) => count ** 0.75);
  const sum = powers.reduce((a, b) => a + b, 0);
  const table = new Int32Array(1 << 20);
  let word = 0;
  let reached = powers[0]! / sum;
  for (let i = 0; i < table.length; i++) {
    table[i] = word;
    if (i / table.length > reached && word < powers.length - 1) reached += powers[++word]! / sum;
  }
  return table;
}

function rounded(rows: Float32Array, size: number): Int8Array {
  const out = new Int8Array(rows.length);
  for (let at = 0; at < rows.length; at += size) {
    let square = 0;
    for (let d = 0; d < size; d++) square += rows[at + d]! ** 2;
    const scale = VECTOR_SCALE / (Math.sqrt(square) || 1);
    for (let d = 0; d < size; d++) out[at + d] = Math.max(-127, Math.min(127, Math.round(rows[at + d]! * scale)));
  }
  return out;
}
