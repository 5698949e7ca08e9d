// The reading engine with everything it rests on, loaded once: model, codebook, names, goods, outlets.
// The same text gives the same claims; documents in a language without a model are read as holding none.
import { readFileSync } from "node:fs";
import { Lexicon } from "../coding/actors/lexicon.js";
import { code } from "../coding/code.js";
import { parseCodebook } from "../coding/codebook/parse.js";
import { withoutDatelines } from "../coding/dateline.js";
import { goodsIndex } from "../coding/goods.js";
import { voiceOf } from "../coding/outletVoice.js";
import type { Resources } from "../coding/scene.js";
import type { Claim } from "../kernel/claim.js";
import type { Document } from "../kernel/document.js";
import { NoroshiError } from "../kernel/error.js";
import { open, type Reader } from "../language/index.js";
import type { Sentence } from "../language/sentence.js";
import { names } from "../words/gazetteer.js";
import { inHome, readFolder } from "./home.js";

export interface Engine {
  readonly reader: Reader;
  readonly resources: Resources;
  /** Whether there is a model for the document's language. */
  reads(document: Document): boolean;
  /** The sentences of a document's text; none where its language has no model. */
  read(document: Document): readonly Sentence[];
  code(document: Document): readonly Claim[];
}

export interface EngineOptions {
  /** A folder of codebook files to use in place of the package's own. */
  readonly codebook?: string | undefined;
}

/** @throws NoroshiError `bad-model`, `bad-codebook` or `bad-file` naming what did not load */
export function loadEngine(options: EngineOptions = {}): Engine {
  const reader = loadReader();
  const folder = options.codebook ?? inHome("data", "codebook");
  const files = readFolder(folder, ".txt");
  if (files.length === 0) {
    throw new NoroshiError("bad-codebook", `${folder} holds no .txt file. Give the folder of a codebook.`);
  }
  const resources: Resources = {
    codebook: parseCodebook(files),
    lexicon: new Lexicon(names()),
    classes: goodsIndex(),
    voiceOf,
  };
  const read = (document: Document) => (hasModel(document) ? reader.read(withoutDatelines(document.text)) : []);
  return { reader, resources, reads: hasModel, read, code: (document) => code(document, read(document), resources) };
}

/** The reader alone, for what needs no codebook. */
export function loadReader(): Reader {
  const file = inHome("models", "en.bin");
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new NoroshiError(
      "bad-model",
      `The English model ${file} cannot be read. Install the package anew, or run "npm run train -- en".`,
      cause,
    );
  }
  return open(bytes);
}

/** Whether there is a model for the document's language. */
export function hasModel(document: Document): boolean {
  return document.lang === "" || /^en\b/i.test(document.lang);
}
