// Voiced judgements: what somebody named says, in so many words, about how things stand or should be ("said sanctions should not be set
// in stone", "called the pact a threat"). Where the words told are an act of the codebook, the act is the claim and nothing is added here.
import { type Claim, type ClaimType, claimId, kindOf } from "../kernel/claim.js";
import type { Ref } from "./actors/memory.js";
import { certaintyOf } from "./certainty.js";
import { agents, patients, surfaceSubject, verbal } from "./clause.js";
import { BLAME, PRAISE } from "./leaning.js";
import { actTold } from "./otherSide.js";
import type { Scene } from "./scene.js";
import { asActor } from "./slots.js";
import type { Report } from "./speech/reports.js";
import { backshifted, tenseOf } from "./tense.js";
import type { Tree } from "./tree.js";
import { polarityOf } from "./voice/polarity.js";

const OPINION_MODALS: ReadonlySet<string> = new Set([
  "should",
  "must",
  "would",
  "could",
  "may",
  "might",
  "can",
  "will",
]);
const OPINION_VERBS: ReadonlySet<string> = new Set([
  "threaten",
  "undermine",
  "matter",
  "remain",
  "need",
  "deserve",
  "mean",
  "show",
  "reflect",
  "work",
  "fail",
  "succeed",
  "damage",
  "harm",
  "strengthen",
  "weaken",
  "destabilise",
  "destabilize",
  "take",
  "have",
  "change",
  "become",
  "pose",
  "constitute",
  "represent",
  "amount",
  "risk",
  "require",
  "depend",
  "lack",
  "help",
  "hinder",
  "worsen",
  "improve",
  "contribute",
  "serve",
  "make",
  "send",
  "violate",
  "contravene",
]);

/** Judgements in the sentence, one a report at the most; `coded` are the clauses that are told as acts already. */
export function judgements(scene: Scene, coded: ReadonlySet<number>): Claim[] {
  const found: Claim[] = [];
  for (const report of scene.reports) {
    if (report.source < 0 || report.sense === "deny" || coded.has(report.cue) || coded.has(report.content)) continue;
    const claim = judgementOf(scene, report);
    if (claim !== null) found.push(claim);
  }
  for (const { index } of scene.tree.tokens) {
    const claim = coded.has(index) ? null : namingOf(scene, index);
    if (claim !== null) found.push(claim);
  }
  return found;
}

const NAMING: ReadonlySet<string> = new Set([
  "call",
  "declare",
  "describe",
  "brand",
  "label",
  "term",
  "dub",
  "characterise",
  "characterize",
  "deem",
  "portray",
  "decry",
]);

/** "called the move economic coercion", "described the closure as a scam": what somebody names somebody's conduct. */
function namingOf(scene: Scene, index: number): Claim | null {
  const { tree, resolver } = scene;
  if (!NAMING.has(tree.lemma(index)) || tree.token(index).upos !== "VERB") return null;
  const source = agents(tree, index)[0] ?? -1;
  const objects = patients(tree, index);
  const name =
    tree
      .kids(index, "xcomp", "obl", "advcl")
      .find(
        (kid) =>
          tree.is(kid, "xcomp") ||
          tree.preposition(kid) === "as" ||
          tree.kids(kid, "mark").some((mark) => tree.lemma(mark) === "as"),
      ) ?? objects[1];
  const object = objects[0];
  if (source < 0 || object === undefined || name === undefined || name === object) return null;
  const speakers = resolver.actors(source);
  if (speakers.length === 0) return null;
  const others = [...resolver.actors(object), ...resolver.inside(object), ...resolver.inside(name)].filter(
    (ref) => ref.id !== null && !speakers.some((speaker) => speaker.id === ref.id),
  );
  const partner = speakers[0]?.id == null ? null : scene.memory.partner(speakers[0].id);
  const told = others.length > 0 ? [] : actTold(scene, object, speakers);
  const about = others.length > 0 ? others.slice(0, 1) : told.length > 0 ? told : partner === null ? [] : [partner];
  if (speakers.every((ref) => ref.id === null) && about.length === 0) return null;
  return voiced(scene, {
    about,
    speakers,
    content: name,
    cue: index,
    type: leaning(tree, name),
    tokens: [...tree.subtree(index, "parataxis", "conj", "punct", "advcl"), source],
  });
}

function judgementOf(scene: Scene, report: Report): Claim | null {
  const { tree, resolver } = scene;
  const { content } = report;
  if (!opinion(scene, content)) return null;
  const speakers = resolver.actors(report.source);
  if (speakers.length === 0) return null;
  const about = aboutWhom(scene, content, speakers);
  if (speakers.every((ref) => ref.id === null) && about.length === 0) return null;
  // What somebody says of himself, or of the weather, is no judgement on the state of things.
  if (about.length === 0 && !weighty(tree, content)) return null;
  return voiced(scene, {
    about,
    speakers,
    content,
    cue: report.cue,
    type: about.length > 0 ? leaning(tree, content) : "ASSESS",
    tokens: [...tree.subtree(content, "parataxis", "conj", "punct"), report.source, report.cue],
  });
}

export interface Judging {
  readonly speakers: readonly Ref[];
  readonly about: readonly Ref[];
  /** Head of what is judged, and the word that tells the judging. */
  readonly content: number;
  readonly cue: number;
  readonly type: ClaimType;
  readonly tokens: readonly number[];
  /** Whether it asks for what the content tells; then that is no fact to be denied or doubted. */
  readonly asks?: boolean;
}

/** What somebody voiced, as a claim. */
export function voiced(scene: Scene, judging: Judging): Claim {
  const { tree, document } = scene;
  const { speakers, about, content, cue, type, tokens, asks = false } = judging;
  const claim: Omit<Claim, "id"> = {
    document: document.id,
    span: tree.span(tokens),
    kind: kindOf(type),
    type,
    mode: null,
    actor: speakers.map(asActor),
    recipient: about.map(asActor),
    polarity: asks ? "affirmed" : polarityOf(tree, content).value,
    certainty: asks ? "certain" : certaintyOf(tree, content).value,
    tense: type !== "ASSESS" ? tenseOf(tree, cue) : backshifted(tree, content) ? "present" : tenseOf(tree, content),
    time: null,
    attribution: [],
    object: null,
    why: {
      predicate: tree.lemma(content),
      frame: `a ${asks ? "demand" : "judgement"} told with "${tree.token(cue).form}"`,
      notes: speakers.map((ref) => `${asks ? "asks" : "judge"} ${ref.id ?? "-"}: ${ref.why}`),
    },
  };
  return { id: claimId(claim), ...claim };
}

/** Words that weigh: blame or praise, or what should and should not be. */
function weighty(tree: Tree, content: number): boolean {
  const words = [content, ...tree.kids(content, "conj", "amod", "xcomp", "obj")].map((i) => tree.lemma(i));
  if (words.some((word) => BLAME.has(word) || PRAISE.has(word))) return true;
  return tree.kid(content, "cop") >= 0
    ? tree.token(content).upos === "ADJ"
    : tree.kids(content, "aux").some((kid) => tree.lemma(kid) === "should");
}

/** What is called a crime is an accusation, what is called welcome is praise; anything else is a judgement. */
function leaning(tree: Tree, content: number): ClaimType {
  const words = [content, ...tree.kids(content, "conj", "amod", "xcomp", "obj", "compound")].map((i) => tree.lemma(i));
  const negated = polarityOf(tree, content).value === "negated";
  if (!negated && words.some((word) => BLAME.has(word))) return "ACCUSE";
  return !negated && words.some((word) => PRAISE.has(word)) ? "SUPPORT" : "ASSESS";
}

/** What somebody or something simply is: no judgement. */
const PLAIN_STATES: ReadonlySet<string> = new Set(
  "present absent dead alive missing aware unaware open closed available underway ongoing born married old away home".split(
    " ",
  ),
);

/** Whether a clause judges: a copula with an adjective or noun, an opinion modal, or a verb of judgement. */
function opinion(scene: Scene, content: number): boolean {
  const { tree } = scene;
  const upos = tree.token(content).upos;
  if (tree.kid(content, "cop") >= 0)
    return (upos === "ADJ" || upos === "NOUN" || upos === "VERB") && !PLAIN_STATES.has(tree.lemma(content));
  if (!verbal(tree, content)) return false;
  return (
    tree.kids(content, "aux").some((kid) => OPINION_MODALS.has(tree.lemma(kid)) && tree.lemma(kid) !== "will") ||
    OPINION_VERBS.has(tree.lemma(content))
  );
}

function aboutWhom(scene: Scene, content: number, speakers: readonly Ref[]): readonly Ref[] {
  const { tree, resolver } = scene;
  const subject = surfaceSubject(tree, content);
  const heads = [subject, ...tree.kids(content, "obj", "obl", "nmod")].filter((i) => i >= 0);
  for (const head of heads) {
    const refs = resolver.actors(head).filter((ref) => !speakers.some((speaker) => speaker.id === ref.id));
    if (refs.some((ref) => ref.id !== null)) return refs.filter((ref) => ref.id !== null);
  }
  return [];
}
