// The model file: everything trained, in one sequence of bytes. The order of its parts is fixed here and in training/model.ts.
// A file of another version or cut short throws `bad-model`; nothing else is checked.
import { NoroshiError } from "../kernel/error.js";
import { NAME_TITLES } from "./abbreviations.js";
import { BoundaryNetwork } from "./boundary.js";
import { ByteReader } from "./bytes.js";
import { ChunkSplitter } from "./chunk.js";
import { type Edit, Lemmatizer } from "./lemma.js";
import { FEATURES, FIXED_ROWS, Lexicon } from "./lexicon.js";
import { LinearModel } from "./linear.js";
import { Punctuation } from "./punctuation.js";
import { Segmenter } from "./segmenter.js";
import { type ParameterShape, parametersOf, type Shape } from "./shape.js";
import { SPLIT_RULES } from "./splits.js";

export const MAGIC = "noroshi-language-1";

/** A joint tag: its index in the model decides all three. */
export interface Tag {
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** UPOS|XPOS, by which lemmas are found. */
  readonly key: string;
}

/** A table of whole numbers with one scale a row; the value is number times scale. */
export interface RowTable {
  readonly rows: Int8Array;
  readonly scales: Float32Array;
}

/** What is known of forms: a table for each of FEATURES, the row of the conventions read by, and word vectors. */
export interface Tables {
  readonly base: Float32Array;
  readonly features: readonly RowTable[];
  readonly vectors: Int8Array;
  readonly vectorScale: number;
}

/** Parameters by name; those of sparse tables that need no rows of their own at work stand here too. */
export type Weights = ReadonlyMap<string, Float32Array>;

export interface Model {
  readonly segmenter: Segmenter;
  readonly lexicon: Lexicon;
  readonly lemmatizer: Lemmatizer;
  readonly punctuation: Punctuation;
  readonly tags: readonly Tag[];
  readonly relations: readonly string[];
  readonly shape: Shape;
  readonly tables: Tables;
  readonly weights: Weights;
}

export const SHAPE_FIELDS = [
  "embedding",
  "vector",
  "width",
  "layers",
  "tagLayer",
  "arc",
  "label",
  "tags",
  "relations",
  "sources",
] as const;

export function readModel(bytes: Uint8Array): Model {
  const reader = new ByteReader(bytes);
  if (bytes.length < 100 || reader.text() !== MAGIC) {
    throw new NoroshiError(
      "bad-model",
      "These bytes are no language model of this version; give models/en.bin as it is shipped with this release.",
    );
  }
  const splits = new Map(reader.list(() => [reader.text(), reader.number()] as const));
  const splitter = new ChunkSplitter(LinearModel.read(reader), splits, NAME_TITLES, SPLIT_RULES);
  const breaks = LinearModel.read(reader);
  const punctuation = new Punctuation(LinearModel.read(reader));
  const tags = reader.list(() => {
    const [upos = "X", xpos = "FW", feats = ""] = reader.text().split("\t");
    return { upos, xpos, feats, key: `${upos}|${xpos}` };
  });
  const relations = reader.list(() => reader.text());
  const keys = FEATURES.map(() => reader.rising());
  const vectorKeys = reader.rising();
  const known = new Map(
    reader.list(() => [reader.text(), Int32Array.from(reader.list(() => reader.number()))] as const),
  );
  const lexicon = new Lexicon(keys, vectorKeys, known);
  const edit = (): readonly [string, Edit] => [
    reader.text(),
    { letters: reader.number(), strip: reader.number(), append: reader.text() },
  ];
  const exceptions = new Map(reader.list(edit));
  const lemmatizer = new Lemmatizer(exceptions, new Map(reader.list(edit)), (word) => lexicon.isWord(word));
  const shape = readShape(reader, keys);
  const parser = readParameters(reader, parametersOf(shape));
  const vectorScale = reader.floats(1)[0]!;
  const vectors = new Int8Array(reader.block(vectorKeys.length * shape.vector).slice().buffer);
  const boundaryShape = readShape(reader, keys);
  const boundary = readParameters(reader, boundaryParameters(boundaryShape));
  const inputs = (from: Parameters, embedding: number): Tables => ({
    base: unpacked(from.tables.get("source")!).slice(0, embedding),
    features: FEATURES.map((name) => from.tables.get(name)!),
    vectors,
    vectorScale,
  });
  const network = new BoundaryNetwork(
    inputs(boundary, boundaryShape.embedding),
    boundary.weights,
    boundaryShape.layers,
  );
  const segmenter = new Segmenter({ splitter, breaks, titles: NAME_TITLES, paragraph: { network, lexicon } });
  return {
    segmenter,
    lexicon,
    lemmatizer,
    punctuation,
    tags,
    relations,
    shape,
    tables: inputs(parser, shape.embedding),
    weights: parser.weights,
  };
}

interface Parameters {
  readonly tables: ReadonlyMap<string, RowTable>;
  readonly weights: Weights;
}

/** Tables that are looked up by row while a sentence is read, and so are unpacked at the start. */
const UNPACKED = new Set(["tagged", "arcDistance", "labelDistance"]);

function readParameters(reader: ByteReader, shapes: readonly ParameterShape[]): Parameters {
  const tables = new Map<string, RowTable>();
  const weights = new Map<string, Float32Array>();
  for (const { name, rows, columns, sparse } of shapes) {
    if (!sparse) weights.set(name, dense(reader, rows * columns));
    else {
      const table = { scales: reader.floats(rows), rows: new Int8Array(reader.block(rows * columns).slice().buffer) };
      tables.set(name, table);
      if (UNPACKED.has(name)) weights.set(name, unpacked(table));
    }
  }
  return { tables, weights };
}

function readShape(reader: ByteReader, keys: readonly Int32Array[]): Shape {
  const sizes = Object.fromEntries(SHAPE_FIELDS.map((field) => [field, reader.number()])) as Record<
    (typeof SHAPE_FIELDS)[number],
    number
  >;
  return { ...sizes, tables: keys.map((list) => list.length + FIXED_ROWS) };
}

function dense(reader: ByteReader, count: number): Float32Array {
  const scale = reader.floats(1)[0]!;
  return Float32Array.from(new Int16Array(reader.block(count * 2).slice().buffer), (value) => value * scale);
}

function unpacked({ rows, scales }: RowTable): Float32Array {
  const columns = rows.length / scales.length;
  return Float32Array.from(rows, (value, i) => value * scales[Math.floor(i / columns)]!);
}

const BOUNDARY_PARTS = new Set<string>([...FEATURES, "source", "tag", "tagBias"]);

/** The parameters of the network that finds the ends of sentences: an encoder and tags, no tree. */
export const boundaryParameters = (shape: Shape): ParameterShape[] =>
  parametersOf(shape).filter(({ name }) => BOUNDARY_PARTS.has(name) || /^(?:input|window|scan|mix)/.test(name));
