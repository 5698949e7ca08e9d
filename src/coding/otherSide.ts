// Who is on the other side of an act whose own slots do not say: looked for step by step, nearest first, each step for the types of act
// where it holds. Last of all it is whoever the text has shown the actor dealing with.
import type { Ref } from "./actors/memory.js";
import { agents, marked, patients } from "./clause.js";
import type { Block } from "./codebook/entry.js";
import { held } from "./codebook/match.js";
import { classOf } from "./goods.js";
import { moment } from "./moment.js";
import { type Predication, slot } from "./predication.js";
import type { Scene } from "./scene.js";
import { firstFilled, ofPhrase, othersOnly } from "./slots.js";
import type { Tree } from "./tree.js";

interface Step {
  readonly types: ReadonlySet<string>;
  /** Whether a nominalised act may look there too. */
  readonly nouns: boolean;
  readonly find: (scene: Scene, predication: Predication, block: Block, actor: readonly Ref[]) => readonly Ref[];
}

const types = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const STEPS: readonly Step[] = [
  { types: types("STAND"), nouns: false, find: (scene, predication) => contested(scene, predication) },
  { types: types("CONCEDE RETREAT COERCE"), nouns: false, find: usedOf },
  { types: types("REQUEST"), nouns: false, find: holder },
  { types: types("AGREE AID SUPPORT REQUEST ACCUSE SANCTION THREATEN CONCEDE RETREAT"), nouns: false, find: beside },
  { types: types("AGREE THREATEN REJECT REQUEST"), nouns: false, find: inClause },
  {
    types: types("ASSAULT MOBILIZE COERCE PROTEST RETREAT"),
    nouns: true,
    find: (scene, predication, block) => (block.place || block.type !== "MOBILIZE" ? places(scene, predication) : []),
  },
  {
    types: types("CONSULT"),
    nouns: true,
    find: (scene, _, block, actor) => {
      if (block.mode === "third-party") return between(scene, actor);
      return block.mode === "visit" ? partner(scene, actor, block.type) : [];
    },
  },
  {
    types: types("ACCUSE SUPPORT ASSESS REJECT"),
    nouns: true,
    find: (scene, predication, _, actor) => doers(scene, predication, actor),
  },
  {
    types: types("ACCUSE SUPPORT REJECT ASSESS THREATEN AGREE AID SANCTION"),
    nouns: false,
    find: (scene, predication, _, actor) => namedBehind(scene, predication, actor),
  },
  {
    types: types("SUPPORT COERCE AID ASSAULT STAND SANCTION ACCUSE REJECT CONCEDE AGREE THREATEN REQUEST"),
    nouns: false,
    find: (scene, _, block, actor) => (block.recipient?.length === 0 ? [] : partner(scene, actor, block.type)),
  },
  { types: types("ACCUSE COERCE ASSAULT REJECT SUPPORT SANCTION"), nouns: false, find: wordsOnly },
];

/** The thing itself, where nobody stands behind it: "condemned the attack", "banned the app". It carries no code. */
function wordsOnly(scene: Scene, predication: Predication): readonly Ref[] {
  const head = [
    ...slot(scene.tree, predication, "obj"),
    ...["into", "against", "of", "on", "for", "to"].flatMap((name) => slot(scene.tree, predication, name)),
  ].find(
    (i) =>
      !predication.match.used.includes(i) &&
      !(scene.tree.preposition(i) === "of" && predication.match.used.includes(scene.tree.head(i))) &&
      !/^(NUM|ADV|SYM)$/.test(scene.tree.token(i).upos) &&
      !moment(scene.tree.token(i)),
  );
  if (head === undefined || scene.tree.token(head).upos === "PRON") return [];
  return [scene.resolver.ref(head, null, "a thing behind which the text shows nobody")];
}

/** The other side by the first step that finds one. */
export function otherSide(scene: Scene, predication: Predication, block: Block, actor: readonly Ref[]): readonly Ref[] {
  if (reciprocal(scene, predication)) return actor;
  const noun = predication.match.entry.part === "noun";
  for (const step of STEPS) {
    if (!step.types.has(block.type) || (noun && !step.nouns)) continue;
    const found = othersOnly(actor, step.find(scene, predication, block, actor));
    if (found.length > 0) return found;
  }
  return [];
}

/** "announced the release of two Kuwaitis": whom the noun that makes the act tells by "of". */
function usedOf(scene: Scene, predication: Predication): readonly Ref[] {
  return predication.match.used
    .map((noun) => ofPhrase(scene.tree, noun))
    .filter((head) => head >= 0)
    .flatMap((head) => scene.resolver.actors(held(scene.tree, head)))
    .filter((ref) => !ref.thing);
}

const SET_FREE: ReadonlySet<string> = new Set(
  "release return freeing liberation handover repatriation extradition restitution".split(" "),
);

/** "asked for the return of a trawler held by Oslo": what is asked is asked of whoever holds it. */
function holder(scene: Scene, predication: Predication): readonly Ref[] {
  const { tree, resolver } = scene;
  const nouns = [...slot(tree, predication, "obj"), ...predication.match.used, ...slot(tree, predication, "for")];
  for (const noun of nouns) {
    const taken = SET_FREE.has(tree.lemma(noun)) ? ofPhrase(tree, noun) : -1;
    for (const clause of taken < 0 ? [] : tree.kids(taken, "acl")) {
      const refs = agents(tree, clause).flatMap((agent) => (agent === taken ? [] : resolver.actors(agent)));
      if (refs.some((ref) => ref.id !== null)) return refs;
    }
  }
  return [];
}

const HOLDING: ReadonlySet<string> = new Set([
  "claim",
  "dispute",
  "contest",
  "hold",
  "administer",
  "control",
  "occupy",
  "govern",
]);

/** "holds Aksai Chin, which *India* claims", "its quarrel with *Ethiopia* festers": the other side of land or of a quarrel. */
function contested(scene: Scene, predication: Predication): readonly Ref[] {
  const { tree, resolver } = scene;
  for (const land of slot(tree, predication, "obj")) {
    for (const clause of [land, ...tree.kids(land, "nmod")].flatMap((noun) => tree.kids(noun, "acl:relcl"))) {
      if (!HOLDING.has(tree.lemma(clause)) || !HOLDING.has(predication.match.entry.lemma)) continue;
      const refs = agents(tree, clause).flatMap((agent) => resolver.actors(agent));
      if (refs.length > 0) return refs.filter((ref) => ref.id !== null);
    }
  }
  // "islands that Japan administers but China claims"
  for (const verb of [
    ...tree.kids(predication.head, "conj"),
    ...(tree.is(predication.head, "conj") ? [tree.head(predication.head)] : []),
  ]) {
    if (!HOLDING.has(tree.lemma(verb)) || !HOLDING.has(predication.match.entry.lemma)) continue;
    const refs = tree.kids(verb, "nsubj").flatMap((agent) => resolver.actors(agent));
    if (refs.some((ref) => ref.id !== null)) return refs;
  }
  return slot(tree, predication, "subj")
    .filter((subject) => tree.token(subject).upos === "NOUN")
    .flatMap((subject) => tree.kids(subject, "nmod").filter((kid) => tree.preposition(kid) === "with"))
    .flatMap((kid) => resolver.actors(kid));
}

/** Any phrase beside the verb: "opened an investigation into the bank". */
function beside(scene: Scene, predication: Predication, block: Block, actor: readonly Ref[]): readonly Ref[] {
  const slots =
    block.type === "ACCUSE"
      ? ["against", "into", "of", "over", "about", "with", "for", "on"]
      : ["iobj", "to", "with", "against", "on", "for"];
  return firstFilled(scene, predication, slots, actor, block.type === "AID" || block.type === "SANCTION");
}

/** "agreed to give Ukraine 50 billion", "threatened to halt supplies to Kyiv": the other side stands in the clause that the promise holds. */
function inClause(scene: Scene, predication: Predication, _: Block, actor: readonly Ref[]): readonly Ref[] {
  const { tree, resolver } = scene;
  for (const clause of tree.kids(predication.head, "xcomp", "ccomp")) {
    const to = ["to", "for", "against", "with", "on"].flatMap((preposition) => marked(tree, clause, preposition));
    for (const head of [...tree.kids(clause, "iobj"), ...patients(tree, clause), ...to]) {
      const refs = resolver.actors(head).filter((ref) => ref.id !== null && !actor.some((own) => own.id === ref.id));
      if (refs.length > 0) return refs;
    }
  }
  return [];
}

/** Whether a name stands in a phrase of place or time: "agreed at the *OSCE's* summit". */
function aside(tree: Tree, index: number, predicate: number): boolean {
  for (let i = index, steps = 0; i >= 0 && i !== predicate && steps < 12; i = tree.head(i), steps++) {
    if (
      tree.is(i, "obl", "nmod") &&
      ["in", "at", "after", "since", "during", "under", "before", "within"].includes(tree.preposition(i))
    )
      return true;
  }
  return false;
}

/** Whoever else is named after the verb in its own clause and below: "condemned what it called China's conduct". */
function namedBehind(scene: Scene, predication: Predication, actor: readonly Ref[]): readonly Ref[] {
  const { tree, resolver } = scene;
  for (const i of tree.subtree(predication.head, "conj", "parataxis", "nsubj", "advcl")) {
    const mention = i > predication.head ? resolver.mention(i) : null;
    if (mention === null || mention.partial || mention.name.id === null || mention.name.kind === "place") continue;
    if (aside(tree, i, predication.head)) continue;
    if (actor.some((own) => own.id === mention.name.id)) continue;
    const found = resolver.ref(i, mention.name.id, `${mention.name.text}, named in what follows`, {
      first: mention.first,
      last: mention.last,
    });
    const phrase = slot(tree, predication, "obj").find((head) => tree.within(i, head));
    if (phrase === undefined) return [found];
    const { start } = resolver.ref(phrase, null, "");
    return [
      {
        ...found,
        start: Math.min(start, found.start),
        text: scene.document.text.slice(Math.min(start, found.start), found.end),
      },
    ];
  }
  return [];
}

/** Bodies in which states deal with each other: asked as such, and else the other side only where the words say so. */
const FORUMS: ReadonlySet<string> = new Set([
  "UNSC",
  "UNGA",
  "UNO",
  "ICJ",
  "ICC",
  "IAEA",
  "MSMT",
  "NATO",
  "AU",
  "OSCE",
  "WTO",
  "OPCW",
]);

function partner(scene: Scene, actor: readonly Ref[], type: string): readonly Ref[] {
  const [only] = actor;
  if (actor.length !== 1 || only === undefined || only.id === null) return [];
  const other = scene.memory.partner(only.id);
  return other === null || (type !== "REQUEST" && FORUMS.has(other.id ?? ""))
    ? []
    : [
        {
          ...scene.resolver.ref(only.head, other.id, `with whom ${only.id} was last dealing`),
          text: other.text,
          start: only.start,
          end: only.end,
        },
      ];
}

/** Those between whom a mediator stands: the two whom the text has put together, if he is none of them. */
function between(scene: Scene, actor: readonly Ref[]): readonly Ref[] {
  const sides = scene.memory.pair();
  return sides.some((side) => actor.some((ref) => ref.id === side.id)) ? [] : sides;
}

/** "accused each other", "each blames the other" */
function reciprocal(scene: Scene, predication: Predication): boolean {
  const { tree } = scene;
  return ["obj", "with", "of", "against", "on", "to"].some((name) =>
    slot(tree, predication, name).some((head) => ["other", "another"].includes(tree.lemma(head))),
  );
}

/** The state on whose ground an attack falls: "struck a market in Kharkiv". */
function places(scene: Scene, predication: Predication): readonly Ref[] {
  const { tree, resolver } = scene;
  const at = predication.carrier >= 0 ? predication.carrier : predication.head;
  const heads = [
    ...tree.kids(at, "obl"),
    ...tree.kids(predication.head, "nmod"),
    ...patients(tree, at).flatMap((i) => tree.kids(i, "nmod")),
  ];
  for (const head of heads) {
    if (
      !["in", "on", "at", "near", "into", "over", "across", "around", "inside", "outside", "of"].includes(
        tree.preposition(head),
      )
    )
      continue;
    const refs = resolver.actors(head).filter((ref) => ref.id !== null);
    if (refs.length > 0) return refs;
  }
  return [];
}

/** "condemned the launch", "called the move a provocation": the act was told before, and its doers with it. */
export function actTold(scene: Scene, head: number, actor: readonly Ref[]): readonly Ref[] {
  const { tree, memory, resources, resolver } = scene;
  const definite = tree
    .kids(head, "det")
    .some((kid) => ["the", "this", "these", "that", "such"].includes(tree.lemma(kid)));
  if (!definite) return [];
  const entry = (resources.codebook.nouns.get(tree.lemma(head)) ?? []).find((one) => one.block !== null);
  const type = entry?.block?.type ?? null;
  if (type === null && !MOVES.has(tree.lemma(head))) return [];
  return memory
    .doers(
      type,
      actor.map((ref) => ref.id),
    )
    .map((ref) => ({ ...resolver.ref(head, ref.id, `the ${tree.lemma(head)} was the act of ${ref.id}`) }));
}

const MOVES: ReadonlySet<string> = new Set([
  "move",
  "decision",
  "step",
  "action",
  "remark",
  "comment",
  "statement",
  "measure",
  "act",
  "plan",
  "announcement",
  "provocation",
  "behaviour",
  "behavior",
  "conduct",
  "policy",
  "verdict",
  "ruling",
]);

/** Condemnation or praise of an act falls on its doers; of an agreement, on its parties. */
function doers(scene: Scene, predication: Predication, actor: readonly Ref[]): readonly Ref[] {
  const { tree, resolver, memory } = scene;
  const other = (refs: readonly Ref[]) =>
    refs.filter((ref) => !actor.some((own) => own.id === ref.id && ref.id !== null));
  for (const head of [
    ...slot(tree, predication, "obj"),
    ...slot(tree, predication, "for"),
    ...slot(tree, predication, "of"),
    ...slot(tree, predication, "over"),
  ]) {
    const inside = other(resolver.inside(head));
    if (inside.length > 0) return inside;
    for (const clause of tree.kids(head, "acl")) {
      const acting = other(agents(tree, clause).flatMap((i) => (i === head ? [] : resolver.actors(i))));
      if (acting.length > 0) return acting;
    }
    if (classOf(tree, head, scene.resources.classes) === "agreement") return other(memory.pair());
    const told = actTold(scene, head, actor);
    if (told.length > 0) return told;
  }
  return [];
}
