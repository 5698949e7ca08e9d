// Demands told in plain words: "Moscow says that Kyiv must withdraw" asks something of Kyiv, though no verb of asking stands there.
// Only of somebody else, and only of what is still to be done: "must have known" is a guess, "must be lifted" asks nobody by name.
import type { Claim } from "../kernel/claim.js";
import { passive, surfaceSubject } from "./clause.js";
import { voiced } from "./judgement.js";
import type { Scene } from "./scene.js";
import type { Report } from "./speech/reports.js";

export interface Demands {
  /** Heads of the clauses that are asked for; they are not told again. */
  readonly asked: ReadonlySet<number>;
  readonly claims: readonly Claim[];
}

export function demands(scene: Scene): Demands {
  const asked = new Set<number>();
  const claims: Claim[] = [];
  for (const report of scene.reports) {
    const claim = asked.has(report.content) ? null : demandOf(scene, report);
    if (claim === null) continue;
    asked.add(report.content);
    claims.push(claim);
  }
  return { asked, claims };
}

function demandOf(scene: Scene, report: Report): Claim | null {
  const { tree, resolver } = scene;
  const { content, cue, source } = report;
  const auxiliaries = tree.kids(content, "aux").map((kid) => tree.lemma(kid));
  if (source < 0 || report.sense === "deny" || report.sense === "belief") return null;
  if (!auxiliaries.includes("must") || auxiliaries.includes("have") || passive(tree, content)) return null;
  const subject = surfaceSubject(tree, content);
  if (subject < 0 || tree.is(content, "acl:relcl")) return null;
  const speakers = resolver.actors(source);
  const about = resolver
    .actors(subject)
    .filter((ref) => !ref.thing && !speakers.some((speaker) => speaker.id === ref.id && ref.id !== null));
  if (about.length === 0 || [...speakers, ...about].every((ref) => ref.id === null)) return null;
  return voiced(scene, {
    about,
    speakers,
    content,
    cue,
    type: "REQUEST",
    asks: true,
    tokens: [...tree.subtree(content, "parataxis", "conj", "punct"), source, cue],
  });
}
