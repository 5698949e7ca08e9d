// Writes the model file that src/language/model.ts reads, and gives the network the rounded weights it will have there.
// Tables are rounded to 8 bits with a scale for each row, dense weights to 16 bits with one scale.
import { boundaryParameters, MAGIC, SHAPE_FIELDS } from "../src/language/model.js";
import { type ParameterShape, parametersOf } from "../src/language/shape.js";
import { ByteWriter } from "./bytes.js";
import type { Inventory } from "./inventory.js";
import type { TrainedLemmatizer } from "./lemma.js";
import type { Network } from "./network.js";
import type { TrainedSegmenter } from "./segmenter.js";
import type { Vectors } from "./vectors.js";

/** What network input a rounded number of a word vector stands for. */
export const VECTOR_UNIT = 0.01;

/** Word vectors as network input, one row after another. */
export const vectorFloats = (vectors: Vectors): Float32Array =>
  Float32Array.from(vectors.rows, (value) => value * VECTOR_UNIT);

export function writeModel(
  network: Network,
  boundary: Network,
  inventory: Inventory,
  known: Inventory["known"],
  vectors: Vectors,
  segmenter: TrainedSegmenter,
  lemmatizer: TrainedLemmatizer,
  punctuation: (out: ByteWriter) => void,
): Uint8Array {
  const out = new ByteWriter();
  out.text(MAGIC);
  segmenter.write(out);
  punctuation(out);
  out.list(inventory.tags, (tag) => out.text(tag));
  out.list(inventory.relations, (relation) => out.text(relation));
  for (const keys of inventory.keys) out.rising(keys);
  const order = Array.from(inventory.vectors, (_, i) => i).sort(
    (a, b) => (inventory.vectors[a]! >>> 0) - (inventory.vectors[b]! >>> 0),
  );
  out.rising(order.map((i) => inventory.vectors[i]!));
  out.list(known, ([form, tags]) => out.text(form).list([...tags], (tag) => out.number(tag)));
  lemmatizer.write(out);
  for (const field of SHAPE_FIELDS) out.number(network.shape[field]);
  writeParameters(out, network, parametersOf(network.shape));
  out.floats(Float32Array.of(VECTOR_UNIT));
  const { size, rows } = vectors;
  const sorted = new Int8Array(rows.length);
  order.forEach((from, to) => {
    sorted.set(rows.subarray(from * size, (from + 1) * size), to * size);
  });
  out.block(new Uint8Array(sorted.buffer));
  for (const field of SHAPE_FIELDS) out.number(boundary.shape[field]);
  writeParameters(out, boundary, boundaryParameters(boundary.shape));
  return out.bytes();
}

function writeParameters(out: ByteWriter, network: Network, shapes: readonly ParameterShape[]): void {
  for (const { name, rows, columns, sparse } of shapes) {
    const values = network.parameters.values(network.parameters.get(name));
    if (sparse) writeTable(out, values, rows, columns);
    else writeDense(out, values);
  }
}

function writeTable(out: ByteWriter, values: Float32Array, rows: number, columns: number): void {
  const scales = new Float32Array(rows);
  const rounded = new Int8Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * columns, (r + 1) * columns);
    const scale = row.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / 127;
    scales[r] = scale;
    for (let c = 0; c < columns; c++) rounded[r * columns + c] = Math.round(row[c]! / scale);
  }
  out.floats(scales).block(new Uint8Array(rounded.buffer));
}

function writeDense(out: ByteWriter, values: Float32Array): void {
  const scale = values.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / 32767;
  const rounded = Int16Array.from(values, (value) => Math.round(value / scale));
  out.floats(Float32Array.of(scale)).block(new Uint8Array(rounded.buffer));
}
