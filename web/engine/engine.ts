// The same reading engine as the server's (src/jobs/engine.ts), put together where there is no file system: the model comes as bytes,
// the codebook came with the script. The same text gives the same claims.
import { Lexicon } from "../../src/coding/actors/lexicon.js";
import { code } from "../../src/coding/code.js";
import { parseCodebook } from "../../src/coding/codebook/parse.js";
import { withoutDatelines } from "../../src/coding/dateline.js";
import { goodsIndex } from "../../src/coding/goods.js";
import { voiceOf } from "../../src/coding/outletVoice.js";
import type { Resources } from "../../src/coding/scene.js";
import type { Claim } from "../../src/kernel/claim.js";
import type { Day } from "../../src/kernel/day.js";
import { type Document, documentId } from "../../src/kernel/document.js";
import { open } from "../../src/language/index.js";
import { names } from "../../src/words/gazetteer.js";

export interface Readout {
  readonly claims: readonly Claim[];
  readonly sentences: number;
}

const CODEBOOK = import.meta.glob<string>("../../data/codebook/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** @param model the bytes of models/en.bin */
export function engineOf(model: Uint8Array): (text: string, published: Day) => Readout {
  const reader = open(model);
  const files = Object.entries(CODEBOOK)
    .map(([path, text]) => ({ name: path.split("/").at(-1)!, text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const resources: Resources = {
    codebook: parseCodebook(files),
    lexicon: new Lexicon(names()),
    classes: goodsIndex(),
    voiceOf,
  };
  return (text, published) => {
    const part = { outlet: null, published, title: "", text };
    const document: Document = { ...part, id: documentId(part), name: "typed", country: null, lang: "en", url: null };
    const sentences = reader.read(withoutDatelines(text));
    return { claims: code(document, sentences, resources), sentences: sentences.length };
  };
}
