// Who says that a claim is so: the chain of speakers from the nearest to the outermost, and what their verbs make of it
// (a denial negates, a belief makes probable). Speech acts of one's own carry no attribution (GUIDELINES, first ruling).
import type { Certainty, ClaimType, Polarity, Tense } from "../kernel/claim.js";
import type { Ref } from "./actors/memory.js";
import { agents, patients, surfaceSubject } from "./clause.js";
import { classOf } from "./goods.js";
import type { Scene } from "./scene.js";
import { covers, type Report } from "./speech/reports.js";

export interface Said {
  /** Nearest first. */
  readonly chain: readonly Ref[];
  readonly denied: boolean;
  readonly doubt: Certainty;
  readonly reports: readonly Report[];
}

const SPEECH_ACTS: ReadonlySet<ClaimType> = new Set([
  "AGREE",
  "CONCEDE",
  "REQUEST",
  "REJECT",
  "THREATEN",
  "ACCUSE",
  "SUPPORT",
  "SANCTION",
]);

/** The chain for a predicate at this token; `own` is a report's cue where the predicate itself is that verb of saying. */
export function saidOf(scene: Scene, index: number): Said {
  const { tree, resolver } = scene;
  const above = scene.reports
    .filter(
      (report) =>
        report.cue !== index &&
        covers(tree, report, index) &&
        !(report.source >= 0 && tree.within(index, report.source)),
    )
    .sort((a, b) => depth(scene, b.content) - depth(scene, a.content) || b.cue - a.cue);
  const chain: Ref[] = [...accusers(scene, index)];
  let denied = false;
  let doubt: Certainty = "certain";
  for (const report of above) {
    chain.push(...sources(scene, report));
    if (report.sense === "deny") denied = !denied;
    else if (report.sense === "belief" && doubt === "certain") doubt = "probable";
    else if (report.sense === "fear") doubt = "possible";
  }
  if (chain.length === 0 && above.length === 0 && scene.quoted(tree.token(index).start))
    chain.push(...quoteSpeaker(scene, index));
  return { chain: unique(chain), denied, doubt, reports: above };

  function quoteSpeaker(at: Scene, i: number): readonly Ref[] {
    const near = at.reports.find(
      (report) => report.source >= 0 && !tree.within(i, report.source) && !tree.within(report.cue, i),
    );
    if (near !== undefined) return resolver.actors(near.source);
    return at.carried;
  }
}

/** "accused Islamabad of bombing two villages": it is the accuser who says that they were bombed. */
function accusers(scene: Scene, index: number): readonly Ref[] {
  const { tree, resolver } = scene;
  const verb = tree.head(index);
  if (verb < 0 || !tree.is(index, "advcl", "obl") || !["accuse", "suspect"].includes(tree.lemma(verb))) return [];
  const of = tree.kids(index, "mark", "case").some((kid) => tree.lemma(kid) === "of");
  return of ? agents(tree, verb).flatMap((agent) => resolver.actors(agent)) : [];
}

/** The speakers of one report, with those whom it quotes inside it: "Kyodo reported, quoting an aide". */
function sources(scene: Scene, report: Report): Ref[] {
  const { tree, resolver } = scene;
  const found: Ref[] = [];
  for (const kid of tree.kids(report.cue, "advcl")) {
    if (["quote", "cite"].includes(tree.lemma(kid)))
      found.push(...patients(tree, kid).flatMap((i) => resolver.actors(i)));
  }
  if (report.source < 0) return found;
  const speakers = resolver.actors(report.source);
  // A treaty or an article that "says" is no speaker; a name or an office not placed is one without a code.
  const somebody =
    ["PROPN", "PRON", "NOUN"].includes(tree.token(report.source).upos) && !ofTreaty(scene, report.source);
  found.push(
    ...(speakers.length > 0 || !somebody
      ? speakers
      : [resolver.ref(report.source, null, "a source the text does not place")]),
  );
  for (const kid of tree.kids(report.source, "acl")) {
    if (["quote", "cite"].includes(tree.lemma(kid)))
      found.push(...agents(tree, kid).flatMap((i) => resolver.actors(i)));
  }
  return found;
}

/** A treaty, or an article or clause of one. */
function ofTreaty(scene: Scene, index: number): boolean {
  return (
    classOf(scene.tree, index, scene.resources.classes) === "agreement" ||
    ["article", "clause", "provision", "paragraph", "text", "document"].includes(scene.tree.lemma(index))
  );
}

function depth(scene: Scene, index: number): number {
  let steps = 0;
  for (let i = index; i >= 0 && steps < 100; i = scene.tree.head(i)) steps++;
  return steps;
}

function unique(refs: readonly Ref[]): readonly Ref[] {
  return refs.filter((ref, at) => at === 0 || ref.id !== refs[at - 1]!.id || ref.start !== refs[at - 1]!.start);
}

/** Whether the saying is the act: the speaker alone acts, and what is told is his own promise, refusal or step to come. */
export function ownSpeech(
  claim: { readonly type: ClaimType; readonly mode: string | null; readonly tense: Tense; readonly polarity: Polarity },
  actor: readonly Ref[],
  chain: readonly Ref[],
): boolean {
  const { type, tense } = claim;
  const speaker = chain[0];
  if (speaker === undefined || actor.length !== 1 || chain.length !== 1) return false;
  const [doer] = actor;
  if (doer === undefined || doer.id !== speaker.id || (doer.id === null && doer.text !== speaker.text)) return false;
  if (type === "ASSESS") return true;
  if (type === "SANCTION" && claim.polarity === "negated") return false;
  return SPEECH_ACTS.has(type) && tense !== "past" && claim.mode !== "investigate";
}

/** The subject of a verb of saying, for claims about what is said. */
export function speakersOf(scene: Scene, cue: number): readonly Ref[] {
  const subject = surfaceSubject(scene.tree, cue);
  return subject < 0 ? [] : scene.resolver.actors(subject);
}
