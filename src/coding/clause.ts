// The normal form of a predication: who acts, what is acted on, which phrases stand by, whatever the voice, the clause or the
// coordination it is told in. Active, passive, participle, infinitive, relative clause and nominalisation all answer the same questions.
import { moment } from "./moment.js";
import type { Tree } from "./tree.js";

const SUBJECTS = ["nsubj", "nsubj:pass", "nsubj:outer"] as const;
/** Verbs whose infinitive is done by their subject although they have an object: "promised Kyiv to send". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  "promise",
  "vow",
  "pledge",
  "threaten",
  "offer",
  "use",
  "need",
  "take",
  "have",
  "do",
  "make",
  "visit",
  "leave",
]);

/** Prepositions behind which a name without a code is a place. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  "in at to from around near into over off towards toward on".split(" "),
);

/** Whether the predicate's surface subject is what is acted on. */
export function passive(tree: Tree, index: number): boolean {
  const known = tree.passives[index];
  if (known !== undefined) return known;
  const answer = readPassive(tree, index);
  tree.passives[index] = answer;
  return answer;
}

function readPassive(tree: Tree, index: number): boolean {
  if (tree.kid(index, "aux:pass") >= 0) return true;
  if (tree.kid(index, "nsubj:pass") >= 0)
    return !(
      tree.kid(index, "obj") >= 0 &&
      (tree.token(index).xpos === "VBD" || tree.kids(index, "aux").some((kid) => tree.lemma(kid) === "have"))
    );
  const token = tree.token(index);
  // "an accord reached in Pyongyang": the tagger often takes such a participle for a past tense.
  if (tree.is(index, "acl") && !tree.is(index, "acl:relcl") && token.xpos === "VBD" && tree.kid(index, "nsubj") < 0)
    return true;
  if (token.xpos !== "VBN" && tree.feature(index, "VerbForm") !== "Part") return false;
  if (token.xpos === "VBG") return false;
  if (tree.is(index, "acl") && !tree.is(index, "acl:relcl")) return tree.kid(index, "aux", "nsubj") < 0;
  if (tree.is(index, "amod")) return true;
  if (tree.is(index, "advcl", "xcomp", "ccomp"))
    return token.xpos === "VBN" && tree.kid(index, "aux") < 0 && tree.kid(index, "nsubj") < 0;
  if (tree.is(index, "conj") && tree.kid(index, "aux", "nsubj") < 0) {
    const head = tree.head(index);
    return head >= 0 && tree.token(head).xpos === "VBN" && passive(tree, head);
  }
  return false;
}

/** The phrase that stands as subject on the surface, found through control, coordination and participles; -1 where there is none. */
export function surfaceSubject(tree: Tree, index: number): number {
  const known = tree.subjects[index];
  if (known !== undefined) return known;
  const answer = readSubject(tree, index, 0);
  tree.subjects[index] = answer;
  return answer;
}

function readSubject(tree: Tree, index: number, steps: number): number {
  const own = tree.kids(index, ...SUBJECTS);
  // "the sanctions which Tokyo has imposed", both read as subjects: the relative word is the object.
  const first = own.find((kid) => own.length === 1 || !relativeWord(tree, kid));
  if (first !== undefined) return first;
  const head = tree.head(index);
  if (head < 0 || steps > 8) return -1;
  if (tree.is(index, "conj"))
    return verbal(tree, head) || tree.kid(head, "cop") >= 0 ? readSubject(tree, head, steps + 1) : -1;
  if (tree.is(index, "xcomp")) return controller(tree, head, index, steps);
  if (tree.is(index, "acl")) return issuer(tree, index, steps);
  if (tree.is(index, "amod")) return head;
  if (tree.is(index, "advcl", "obl") && judgedFor(tree, head, index)) {
    const [judged] = patients(tree, head);
    if (judged !== undefined) return antecedent(tree, judged);
  }
  if (tree.is(index, "advcl", "ccomp", "csubj", "obl") && nonFinite(tree, index)) {
    return verbal(tree, head) || tree.kid(head, "cop") >= 0 ? readSubject(tree, head, steps + 1) : -1;
  }
  if (tree.is(index, "parataxis") && tree.kid(index, "mark") < 0 && nonFinite(tree, index))
    return readSubject(tree, head, steps + 1);
  return -1;
}

/** Verbs that judge somebody for what he does: the gerund behind them is his. */
const JUDGING: ReadonlySet<string> = new Set(
  "accuse suspect blame criticise criticize condemn rebuke chide scold praise thank congratulate commend punish sanction fault charge denounce".split(
    " ",
  ),
);

/** "accused Islamabad of bombing two villages": whom the judgement falls on has bombed them. */
function judgedFor(tree: Tree, governor: number, index: number): boolean {
  if (!JUDGING.has(tree.lemma(governor)) || tree.token(index).xpos !== "VBG" || passive(tree, governor)) return false;
  return tree.kids(index, "mark", "case").some((kid) => ["of", "for", "with", "over"].includes(tree.lemma(kid)));
}

/** Texts that somebody issues: what they say in a participle, he says. */
const TEXTS: ReadonlySet<string> = new Set(
  "resolution statement letter report bill law decree communique communiqué note message tweet petition memo memorandum declaration speech address motion post broadcast leaflet article editorial order appeal document release directive circular cable telegram".split(
    " ",
  ),
);
/** Undertakings whose infinitive is done by whoever undertakes them. */
const UNDERTAKINGS: ReadonlySet<string> = new Set(
  "operation campaign effort bid attempt plan move decision drive mission push offensive raid pledge promise vow offer threat intention refusal right duty".split(
    " ",
  ),
);
/** Verbs that bring a text or an undertaking into the world. */
const ISSUING: ReadonlySet<string> = new Set(
  "adopt announce approve begin carry circulate conduct deliver draft hand issue launch lead make mount open order pass plan post publish release renew resume send sign stage start submit table take undertake write".split(
    " ",
  ),
);
const SPEAKING: ReadonlySet<string> = new Set(
  "accuse ask blame call condemn criticise criticize demand denounce deplore praise protest rebuke reject request threaten urge warn welcome".split(
    " ",
  ),
);

/** "passed a resolution criticising Oslo", "launched operations to detain them": not the text acts but who issues it. */
function issuer(tree: Tree, index: number, steps: number): number {
  const head = tree.head(index);
  const saying = tree.token(index).xpos === "VBG";
  let noun = head;
  // "a letter to the head of the body threatening to leave it": the letter threatens.
  if (saying && SPEAKING.has(tree.lemma(index)))
    for (let i = head, up = 0; i >= 0 && up < 5; i = tree.head(i), up++) {
      const text = verbal(tree, i) ? tree.kid(i, "obj") : i;
      if (text >= 0 && TEXTS.has(tree.lemma(text))) noun = text;
      if (verbal(tree, i)) break;
    }
  const kinds = saying ? TEXTS : UNDERTAKINGS;
  if (!kinds.has(tree.lemma(noun)) || tree.is(index, "acl:relcl")) return head;
  const owner = tree.kid(noun, "nmod:poss");
  if (owner >= 0) return owner;
  if (!tree.is(noun, "obj") || !ISSUING.has(tree.lemma(tree.head(noun)))) return head;
  if (!saying && tree.kid(noun, "amod", "compound", "nmod") >= 0) return head;
  const subject = readSubject(tree, tree.head(noun), steps + 1);
  return subject >= 0 ? subject : head;
}

/** The object does what follows it ("urged Kyiv to talk"); one behind the second verb is that verb's: "has begun sending soldiers". */
function controller(tree: Tree, governor: number, index: number, steps: number): number {
  const object = tree.kid(governor, "obj", "iobj");
  if (object >= 0 && object < index && !SUBJECT_CONTROL.has(tree.lemma(governor))) return object;
  return readSubject(tree, governor, steps + 1);
}

/** Who acts: token heads in the order to be tried. */
export function agents(tree: Tree, index: number): number[] {
  if (!passive(tree, index)) return list(surfaceSubject(tree, index));
  return tree.kids(index, "obl").filter((kid) => tree.is(kid, "obl:agent") || tree.preposition(kid) === "by");
}

/** What is acted on. */
export function patients(tree: Tree, index: number): readonly number[] {
  const known = tree.patients[index];
  if (known !== undefined) return known;
  const answer = readPatients(tree, index);
  tree.patients[index] = answer;
  return answer;
}

function readPatients(tree: Tree, index: number): readonly number[] {
  if (passive(tree, index)) {
    const kept = tree.kids(index, "obj");
    const subject = list(surfaceSubject(tree, index));
    return [...subject, ...kept];
  }
  const own = tree.kids(index, "obj");
  if (own.length > 0) return own;
  const subjects = tree.kids(index, ...SUBJECTS);
  if (subjects.length > 1) {
    const relative = subjects.filter((kid) => relativeWord(tree, kid));
    if (relative.length > 0) return relative;
  }
  // "has begun sending soldiers", the object read as that of the first verb.
  if (tree.is(index, "xcomp")) {
    const late = tree.kids(tree.head(index), "obj").filter((kid) => kid > index);
    if (late.length > 0) return late;
  }
  // "the sanctions Tokyo imposed": the gap is the noun above, unless a relative word fills another place.
  if (
    tree.is(index, "acl:relcl") &&
    tree.kid(index, "nsubj") >= 0 &&
    !relativeSubject(tree, index) &&
    !hasRelative(tree, index)
  )
    return list(tree.head(index));
  // "halted and reversed the cuts": the first verb shares the object of the next.
  if (tree.kid(index, "ccomp", "xcomp", "obl") < 0)
    for (const next of tree.kids(index, "conj"))
      if (verbal(tree, next) && next - index <= 3) return tree.kids(next, "obj");
  return [];
}

function relativeWord(tree: Tree, index: number): boolean {
  return tree.token(index).upos === "PRON" && ["which", "that", "whom", "who"].includes(tree.word(index));
}

/** The noun that a relative word stands for; any other token stands for itself. */
export function antecedent(tree: Tree, index: number): number {
  if (!relativeWord(tree, index)) return index;
  for (let i = tree.head(index), steps = 0; i >= 0 && steps < 5; i = tree.head(i), steps++)
    if (tree.is(i, "acl:relcl")) return tree.head(i);
  return index;
}

function relativeSubject(tree: Tree, index: number): boolean {
  const subject = tree.kid(index, ...SUBJECTS);
  return subject >= 0 && ["who", "which", "that"].includes(tree.lemma(subject));
}

function hasRelative(tree: Tree, index: number): boolean {
  return tree.subtree(index).some((i) => i < index && tree.feature(i, "PronType") === "Rel" && tree.head(i) !== index);
}

/** Phrases marked with a preposition on the predicate itself, then on what it acts on. */
export function marked(tree: Tree, index: number, preposition: string): number[] {
  if (!mayMark(tree, preposition)) return [];
  const wanted = (kid: number) => same(tree.preposition(kid), preposition) && !moment(tree.token(kid));
  const own = tree.kids(index, "obl", "nmod").filter((kid) => !tree.is(kid, "obl:agent", "nmod:poss") && wanted(kid));
  const clauses = tree
    .kids(index, "advcl", "acl")
    .filter((kid) => tree.kids(kid, "mark").some((mark) => tree.lemma(mark) === preposition))
    // "asked Rwanda for troops to fight them": an infinitive is no phrase with "to".
    .filter((kid) => preposition !== "to" || tree.token(kid).xpos !== "VB");
  if (own.length + clauses.length > 0) return [...own, ...clauses];
  const objects = patients(tree, index).flatMap((object) => tree.kids(object, "nmod").filter(wanted));
  if (objects.length > 0) return objects;
  return verbal(tree, index) ? deep(tree, index, wanted) : behind(tree, index, preposition);
}

/** "a million barrels of petroleum to North Korea": the phrase hangs somewhere inside the object. */
function deep(tree: Tree, index: number, wanted: (kid: number) => boolean): number[] {
  const objects = patients(tree, index);
  // "provided 2 million in assistance to Fiji": what the sum is given as belongs to the object.
  const sums = objects.length === 0 ? [] : tree.kids(index, "obl").filter((kid) => tree.preposition(kid) === "in");
  const queue = [...objects, ...sums];
  for (let i = 0; i < queue.length && i < 24; i++) {
    if (queue[i]! < index) continue;
    const kids = (tree.children[queue[i]!] ?? []).filter(
      (kid) => !verbal(tree, kid) && !tree.is(kid, "acl", "appos", "punct"),
    );
    const hits = kids.filter((kid) => tree.is(kid, "nmod", "obl") && wanted(kid));
    if (hits.length > 0) return hits;
    queue.push(...kids);
  }
  return [];
}

/** "arms transfers by Pyongyang to Russia", the phrases read as the verb's: what follows a noun before the next verb or comma is its own. */
function behind(tree: Tree, index: number, preposition: string): number[] {
  for (let i = index + 1; i < Math.min(tree.tokens.length, index + 14); i++) {
    const token = tree.token(i);
    if (token.upos === "VERB" || token.upos === "PUNCT" || token.upos === "SCONJ" || token.upos === "AUX") return [];
    const head = tree.head(i);
    if (tree.is(i, "case") && tree.lemma(i) === preposition && head > i && !tree.within(index, head)) return [head];
  }
  return [];
}

/** "out of", "over to", "along with" lead to whom the last word leads; "in response to" and "because of" do not. */
const LEADING = /^(out|up|down|over|off|on|back|away|across|along|together|through) /;

/** Whether the sentence has a word that `same` could take for this preposition; by its last word where it has more. */
function mayMark(tree: Tree, preposition: string): boolean {
  const last = preposition.slice(preposition.lastIndexOf(" ") + 1);
  return last === "" || tree.hasMarker(last) || tree.hasMarker(VARIANTS[last] ?? last);
}

const VARIANTS: Readonly<Record<string, string>> = {
  on: "upon",
  toward: "towards",
  towards: "toward",
  amid: "amidst",
};

const same = (found: string, wanted: string) =>
  found === wanted ||
  (found.endsWith(` ${wanted}`) && LEADING.test(found)) ||
  (wanted === "on" && found === "upon") ||
  (wanted === "toward" && found === "towards") ||
  (wanted === "towards" && found === "toward") ||
  (wanted === "amid" && found === "amidst");

export function verbal(tree: Tree, index: number): boolean {
  const upos = tree.token(index).upos;
  return upos === "VERB" || upos === "AUX";
}

/** Participles, gerunds and infinitives without an auxiliary that makes them finite. */
export function nonFinite(tree: Tree, index: number): boolean {
  const { xpos } = tree.token(index);
  const auxiliaries = tree.kids(index, "aux");
  if (auxiliaries.some((kid) => ["MD", "VBD", "VBZ", "VBP"].includes(tree.token(kid).xpos))) return false;
  return xpos === "VBG" || xpos === "VBN" || xpos === "VB";
}

/** The nearest clause head at or above a token: a verb, or a noun or adjective with a copula. */
export function clauseHead(tree: Tree, index: number): number {
  for (let i = index; i >= 0; i = tree.head(i)) {
    if (tree.is(i, "root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj")) return i;
    if (tree.is(i, "conj") && verbal(tree, i)) return i;
  }
  return index;
}

const list = (index: number) => (index < 0 ? [] : [index]);
