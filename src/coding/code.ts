// From a read document to its claims: sentence by sentence, in order, with a memory of who is who. Pure: the same document and
// resources give the same claims. It reads English only; a document in another language gives none.
import type { Claim } from "../kernel/claim.js";
import type { Document } from "../kernel/document.js";
import type { Sentence } from "../language/sentence.js";
import { Memory, type Ref } from "./actors/memory.js";
import { claimsOf } from "./claims.js";
import { quotations } from "./quotation.js";
import { makeScene, type Resources, remember, type Scene } from "./scene.js";
import { documentTimes } from "./time/documentTimes.js";

export function code(document: Document, sentences: readonly Sentence[], resources: Resources): Claim[] {
  const quoted = quotations(document.text);
  const memory = new Memory();
  const times = documentTimes(document.text, sentences, document.published);
  const claims: Claim[] = [];
  let speaker: readonly Ref[] = [];
  let before = 0;
  sentences.forEach((sentence, at) => {
    if (document.text.slice(before, sentence.start).includes("\n\n")) speaker = [];
    before = sentence.end;
    const scene = makeScene(document, sentence, resources, memory, quoted, speaker);
    claims.push(...claimsOf(scene, times[at] ?? []));
    speaker = lastSpeaker(scene) ?? speaker;
    remember(scene);
  });
  return claims;
}

function lastSpeaker(scene: Scene): readonly Ref[] | null {
  for (const report of [...scene.reports].reverse()) {
    if (report.source < 0) continue;
    const refs = scene.resolver.actors(report.source);
    if (refs.length > 0) return refs;
  }
  return null;
}
