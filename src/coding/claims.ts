// Claims of one sentence: every predicate that the codebook knows, its roles filled, its voice read, its speaker found; and the voiced
// judgements of those who speak. Order is that of the text. What names nobody, lies in a purpose or is only asked for is not coded.
import {
  type Certainty,
  type Claim,
  type ClaimType,
  claimId,
  kindOf,
  type Polarity,
  type Tense,
} from "../kernel/claim.js";
import { mishap } from "./accident.js";
import { ofItsTime } from "./actors/era.js";
import type { Ref } from "./actors/memory.js";
import { certaintyOf, judgedCertainty } from "./certainty.js";
import { matchNoun, matchPredicate } from "./codebook/match.js";
import { demands } from "./demand.js";
import { evidenceOf } from "./evidence.js";
import { awaited, idle } from "./idle.js";
import { judgements } from "./judgement.js";
import { leftOpen, underPhase } from "./phase.js";
import { carrierOf, type Predication } from "./predication.js";
import { ownSpeech, saidOf } from "./said.js";
import type { Scene } from "./scene.js";
import { asActor, asRecipient } from "./slots.js";
import { judgedTense, tenseOf } from "./tense.js";
import type { TimeMention } from "./time/timex.js";
import type { Tree } from "./tree.js";
import { covered } from "./unsaid.js";
import { polarityOf } from "./voice/polarity.js";
import { whenOf } from "./when.js";
import { fillRoles, noteSides, type Roles } from "./who.js";

export function claimsOf(scene: Scene, times: readonly TimeMention[]): Claim[] {
  const predications = findPredications(scene);
  const blocked = covered(scene, predications);
  const { asked, claims: demanded } = demands(scene);
  const claims: Claim[] = [...demanded];
  for (const predication of predications) {
    if (asked.has(predication.voice)) continue;
    if (blocked.has(predication.head) || mishap(scene.tree, predication)) continue;
    if (idle(scene.tree, predication, predications)) continue;
    const claim = claimOf(scene, times, predication);
    if (claim !== null) claims.push(claim);
  }
  const heads = new Set([...predications.map((predication) => predication.voice), ...asked]);
  claims.push(...judgements(scene, heads));
  return settle(claims);
}

/** Verbs, predicate adjectives and nominalised acts that the codebook knows, nouns that a verb's entry used up left out. */
export function findPredications(scene: Scene): Predication[] {
  const { tree, resources } = scene;
  const { codebook, classes } = resources;
  const found: Predication[] = [];
  const used = new Set<number>();
  for (const { index } of tree.tokens) {
    const match = matchPredicate(codebook, classes, tree, index);
    if (match === null || (match.entry.block?.type === "ASSESS" && awaited(tree, index))) continue;
    found.push({ head: index, match, carrier: -1, voice: index });
    for (const noun of match.used) used.add(noun);
  }
  for (const token of tree.tokens) {
    const { index } = token;
    if (token.upos !== "NOUN" || !(codebook.nouns.has(tree.lemma(index)) || codebook.nouns.has(tree.word(index))))
      continue;
    if (insideName(scene, index) || found.some((p) => p.head === index)) continue;
    if (tree.is(index, "compound")) continue;
    if (used.has(index) && !ownedBySomebody(scene, index)) continue;
    const match = matchNoun(codebook, classes, tree, index);
    if (match === null) continue;
    const carrier = carrierOf(tree, index, codebook.light);
    if (carrier >= 0) {
      const verb = found.findIndex((p) => p.head === carrier && p.match.entry.conditions.length === 0);
      if (verb >= 0) found.splice(verb, 1);
      else if (found.some((p) => p.head === carrier)) continue;
    }
    found.push({ head: index, match, carrier, voice: carrier >= 0 ? carrier : index });
  }
  return found.sort((a, b) => a.head - b.head);
}

/** "the *Sanctions* Monitoring Team", "the Rapid *Support* Forces": a part of a name tells nothing. */
function insideName(scene: Scene, index: number): boolean {
  const mention = scene.resolver.mention(index);
  return mention !== null && mention.first < mention.last;
}

/** A noun that a verb's entry used up is told again only if it names its own actor: "refused a *Russian* proposal". */
function ownedBySomebody(scene: Scene, index: number): boolean {
  return scene.tree
    .kids(index, "nmod:poss", "amod", "compound")
    .some((kid) => scene.resolver.mention(kid)?.partial === false);
}

function claimOf(scene: Scene, times: readonly TimeMention[], predication: Predication): Claim | null {
  const { tree, document } = scene;
  const { block, source } = predication.match.entry;
  if (block === null) return null;
  const roles = fillRoles(scene, predication);
  if (!worth(scene, predication, roles, block.type)) {
    if (MEASURES.has(predication.match.entry.lemma)) noteSides(scene, block.type, predication.match.entry.lemma, roles);
    return null;
  }
  noteSides(scene, block.type, predication.match.entry.lemma, roles);
  const said = saidOf(scene, predication.voice);
  const polarity = polarityOf(tree, predication.voice);
  const certainty =
    block.type === "ASSESS" ? judgedCertainty(tree, predication.voice) : certaintyOf(tree, predication.voice);
  const tense = block.type === "ASSESS" ? judgedTense(tree, predication.voice) : tenseOf(tree, predication.voice);
  const open =
    block.mode !== "third-party" && leftOpen(tree, predication.voice, block.type, polarity.value === "negated");
  const ahead = open || tense === "future" || (block.plan && tense === "present");
  const act = together(tree, predication, block.type, roles)
    ? "COOPERATE"
    : governmentProtests(predication, roles)
      ? "ACCUSE"
      : block.type;
  const announced =
    act === "ASSAULT" && tense === "future" && polarity.value === "affirmed" && ofOneself(roles, said.chain);
  const type = open
    ? "AGREE"
    : announced
      ? "THREATEN"
      : typeAt(underPhase(tree, predication.voice, act), ahead ? "future" : tense, polarity.value);
  const own = ownSpeech({ type, mode: block.mode, tense, polarity: polarity.value }, roles.actor, said.chain);
  const when = whenOf(tree, times, predication) ?? (own ? whenSaid(scene, times, said.reports[0]?.cue ?? -1) : null);
  const negated = !open && (polarity.value === "negated") !== said.denied;
  const span = evidenceOf(tree, predication, [...roles.actor, ...roles.recipient]);
  const notes = [
    ...roles.actor.map((ref) => `actor ${ref.id ?? "-"}: ${ref.why}`),
    ...roles.recipient.map((ref) => `recipient ${ref.id ?? ref.nationality ?? "-"}: ${ref.why}`),
    ...(certainty.why === null ? [] : [`${certainty.value}: ${certainty.why}`]),
    ...(polarity.why === null ? [] : [`negated: ${polarity.why}`]),
    ...(said.denied ? ["negated: denied by the speaker"] : []),
    ...said.chain.map((ref) => `said by ${ref.id ?? "-"}: ${ref.why}`),
    ...(own ? ["no attribution: saying it is the act"] : []),
    ...(when === null ? [] : [`time: ${when.why}`]),
    ...(type === block.type ? [] : [`${type}, since ${block.type} lies ahead`]),
  ];
  const draft: Omit<Claim, "id"> = {
    document: document.id,
    span,
    kind: kindOf(type),
    type,
    mode: type === block.type ? block.mode : null,
    actor: roles.actor.map((ref) => asActor(ofItsTime(ref, when?.range ?? null))),
    recipient: roles.recipient.map((ref) => asRecipient(ofItsTime(ref, when?.range ?? null))),
    polarity: negated ? "negated" : "affirmed",
    certainty: open ? "possible" : weaker(certainty.value, said.doubt),
    tense: announced ? tenseOf(tree, said.reports[0]?.cue ?? predication.voice) : ahead ? "future" : tense,
    time: type === "ASSESS" ? null : (when?.range ?? null),
    attribution: own ? [] : said.chain.map(asActor),
    object: roles.object,
    why: { predicate: predicateOf(scene, predication), frame: source, notes },
  };
  return { id: claimId(draft), ...draft };
}

/** The lemmas that made the match: the word itself, its particles, and the nouns that its conditions used. */
function predicateOf(scene: Scene, predication: Predication): string {
  const { entry, used } = predication.match;
  const nouns = used.map((i) => scene.tree.lemma(i));
  const carrier = predication.carrier >= 0 ? [scene.tree.lemma(predication.carrier)] : [];
  return [...carrier, entry.lemma, ...entry.rest, ...nouns].join(" ");
}

function whenSaid(scene: Scene, times: readonly TimeMention[], cue: number) {
  return cue < 0
    ? null
    : whenOf(scene.tree, times, { head: cue, voice: cue, carrier: -1, match: { entry: SAYING, used: [] } });
}
const SAYING = { part: "verb", lemma: "say", rest: [], conditions: [], block: null, source: "say" } as const;

const EXERCISES: ReadonlySet<string> = new Set(
  "exercise drill manoeuvre maneuver wargame game games training rehearse practise practice".split(" "),
);

/** "Ankara says it will strike": who says that he will attack threatens to (GUIDELINES, first ruling). */
const ofOneself = ({ actor }: Roles, speakers: readonly Ref[]): boolean =>
  actor.length > 0 && actor.every((ref) => ref.id !== null && speakers[0]?.id === ref.id);

/** "Vietnam protested against the ban": a government that protests accuses; only people march. */
const governmentProtests = ({ match: { entry } }: Predication, { actor }: Roles): boolean =>
  entry.block?.type === "PROTEST" &&
  entry.lemma === "protest" &&
  actor.length > 0 &&
  actor.every((ref) => ref.id !== null && !ref.thing);

/** Exercises of several, or told as joint, are cooperation; one alone readies itself (GUIDELINES, types). */
function together(tree: Tree, predication: Predication, type: ClaimType, roles: Roles): boolean {
  if (type !== "MOBILIZE") return false;
  const { entry, used } = predication.match;
  const words = [entry.part === "noun" ? predication.head : -1, ...used].filter((i) => i >= 0);
  const patrol = entry.lemma === "patrol" || words.some((i) => tree.lemma(i) === "patrol");
  const exercise = EXERCISES.has(entry.lemma) || words.some((i) => EXERCISES.has(tree.lemma(i)));
  if (!exercise && !patrol) return false;
  const joint = words.some((i) => tree.kids(i, "amod", "compound").some((kid) => tree.lemma(kid) === "joint"));
  return joint || (exercise && new Set(roles.actor.flatMap((ref) => ref.id ?? [])).size > 1);
}

/** Future cooperation of every sort is AGREE, future withdrawal CONCEDE (GUIDELINES, types). */
function typeAt(type: ClaimType, tense: Tense, polarity: Polarity): ClaimType {
  if (tense !== "future") return type;
  if (type === "CONSULT" || type === "SUPPORT" || type === "COOPERATE" || type === "AID") return "AGREE";
  return type === "RETREAT" && polarity === "affirmed" ? "CONCEDE" : type;
}

/** Types that even a nameless actor makes worth telling; the others must name somebody with a code. */
const BODILY: ReadonlySet<ClaimType> = new Set(["PROTEST", "ASSAULT", "COERCE"]);

function worth(scene: Scene, predication: Predication, roles: Roles, type: ClaimType): boolean {
  const known = (ref: Ref) => ref.id !== null || ref.nationality !== null;
  // "…, Lukashenko claimed last week" is a saying; only land is claimed as a standing fact.
  if (type === "STAND" && scene.reports.some((report) => report.cue === predication.head)) return false;
  const noun = predication.match.entry.part === "noun" && predication.carrier < 0;
  if (noun) return worthAsNoun(predication, roles, type, known);
  if ([...roles.actor, ...roles.recipient].some(known)) return true;
  const named = roles.actor.some((ref) => scene.tree.tokens[ref.head]?.upos === "PROPN" && !ref.thing);
  return (BODILY.has(type) && roles.actor.length + roles.recipient.length > 0) || named;
}

/** "UN sanctions on Iran" names a measure; who imposed, kept or broke it is told by a verb. */
const MEASURES: ReadonlySet<string> = new Set(["sanction", "sanctions"]);

/** A mention inside a phrase is told if the phrase says who: "the summit" and "their commitments" alone tell nothing. */
function worthAsNoun(predication: Predication, roles: Roles, type: ClaimType, known: (ref: Ref) => boolean): boolean {
  const sides = [...roles.actor, ...roles.recipient].filter(known).length;
  if (MEASURES.has(predication.match.entry.lemma)) return false;
  if (type === "CONSULT") return sides >= 2 || (sides === 1 && predication.match.entry.block?.mode === "visit");
  if (type === "COOPERATE" || type === "AGREE") return sides >= 2;
  return roles.actor.some(known) || (roles.recipient.some(known) && predication.match.entry.conditions.length > 0);
}

function weaker(a: Certainty, b: Certainty): Certainty {
  const order: readonly Certainty[] = ["certain", "probable", "possible", "unknown"];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** One claim where two predicates told the same; order of the text. */
function settle(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  const held = new Set(claims.filter((claim) => !claimsLand(claim)).map(sidesOfLand));
  return [...claims]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.type < b.type ? -1 : 1))
    .filter((claim) => {
      // "islands that Japan administers and China claims" is one standing fact: who holds, against whom.
      if (seen.has(claim.id) || (claimsLand(claim) && toldOf(held, claim))) return false;
      seen.add(claim.id);
      return true;
    });
}

/** Whether the same two sides, or the one that the claim names and another, hold and claim already. */
function toldOf(held: ReadonlySet<string>, claim: Claim): boolean {
  const sides = sidesOfLand(claim);
  return held.has(sides) || (!sides.includes(" ") && [...held].some((other) => other.split(" ").includes(sides)));
}

const claimsLand = (claim: Claim) => claim.type === "STAND" && /^claim\b/.test(claim.why.predicate);

/** The two sides of a standing claim, whichever holds; a claim of another type has a key that no other shares. */
function sidesOfLand(claim: Claim): string {
  if (claim.type !== "STAND") return claim.id;
  return [...claim.actor, ...claim.recipient]
    .map((actor) => actor.id ?? "-")
    .sort()
    .join(" ");
}
