// Finds in a sentence who says what: each report has its source phrase, its cue words and the clause it covers. Direct speech before,
// after or around its speaker, indirect speech, "according to", "as X put it", nouns with a that-clause, and quoted sources.
// It finds clauses, not truth: coding/code.ts decides what a report makes of a claim.
import { agents, clauseHead, passive, surfaceSubject, verbal } from "../clause.js";
import type { Tree } from "../tree.js";
import { CUE_NOUNS, CUE_VERBS, type CueSense, RELAYS, SOURCE_PREPOSITIONS } from "./cues.js";
import { afterSemicolon, behindComma, setOffContent } from "./setOff.js";

export interface Report {
  /** Token of the cue: the verb, noun or preposition of saying. */
  readonly cue: number;
  readonly sense: CueSense;
  /** Head token of the source phrase; -1 where none is named ("is believed to"). */
  readonly source: number;
  /** Head token of the clause that is told. */
  readonly content: number;
  /** Tokens that belong to the report itself and not to what is told: the cue's own branch where the content stands above it. */
  readonly aside: number;
}

/** All reports of a sentence in the order of their cues. */
export function findReports(tree: Tree): Report[] {
  const reports: Report[] = [];
  for (const token of tree.tokens) {
    const index = token.index;
    if (verbal(tree, index)) {
      if (CUE_VERBS.has(tree.lemma(index))) reports.push(...verbReports(tree, index));
    } else if (token.upos === "NOUN" && CUE_NOUNS.has(tree.lemma(index))) reports.push(...nounReports(tree, index));
    const source = sourcePhrase(tree, index);
    if (source !== null) reports.push(source);
  }
  return reports.sort((a, b) => a.cue - b.cue);
}

function verbReports(tree: Tree, index: number): Report[] {
  const lemma = tree.lemma(index);
  const sense = CUE_VERBS.get(lemma);
  if (sense === undefined) return [];
  const source = speakerOf(tree, index);
  const outer = setOffContent(tree, index, source);
  if (outer >= 0)
    return [{ cue: index, sense, source, content: outer, aside: index }, ...goesOn(tree, index, sense, source)];
  const found: Report[] = [];
  const before = tree.kids(index, "ccomp").some((kid) => kid < index) && commaBefore(tree, source);
  for (const content of tree.kids(index, "ccomp", "xcomp", "parataxis", "acl")) {
    // `…, officials said on Friday, four days after…`: with the clause told in front, what trails behind a comma is the outlet's.
    if (before && content > index && behindComma(tree, index, content)) continue;
    if (content > index && afterSemicolon(tree, content)) continue;
    if (
      tree.is(content, "xcomp", "acl") &&
      !(sense !== "say" || passive(tree, index) || RELAYS.has(lemma) || lemma === "report" || gerund(tree, content))
    )
      continue;
    if (tree.is(content, "parataxis") && tree.kid(content, "nsubj", "nsubj:pass", "cop") < 0 && !verbal(tree, content))
      continue;
    if (tree.is(content, "parataxis") && CUE_VERBS.has(tree.lemma(content)) && isAside(tree, content)) continue;
    if (tree.is(content, "ccomp") && asClause(tree, content)) continue;
    found.push({ cue: index, sense, source, content, aside: -1 });
  }
  // `"…", the ministry said`: the saying hangs on what is said.
  if (tree.is(index, "parataxis") && isAside(tree, index) && found.length === 0 && !afterSemicolon(tree, index))
    found.push({ cue: index, sense, source, content: tree.head(index), aside: index });
  // "as Putin put it", "as Yonhap reported"
  if (
    tree.is(index, "advcl") &&
    tree.kids(index, "mark").some((mark) => tree.lemma(mark) === "as") &&
    source >= 0 &&
    found.length === 0
  ) {
    found.push({ cue: index, sense, source, content: tree.head(index), aside: index });
  }
  if (before) found.push(...goesOn(tree, index, sense, source));
  if (RELAYS.has(lemma)) found.push(...relay(tree, index));
  return found;
}

/** "…, Olga Marin said, and blocked the road": what goes on behind the second comma is told as well. */
function goesOn(tree: Tree, index: number, sense: CueSense, source: number): Report[] {
  if (tree.tokens[index + 1]?.form !== ",") return [];
  return tree
    .kids(index, "conj")
    .filter((kid) => verbal(tree, kid) && !CUE_VERBS.has(tree.lemma(kid)) && tree.kid(kid, "nsubj", "nsubj:pass") < 0)
    .map((content) => ({ cue: index, sense, source, content, aside: -1 }));
}

/** "was quoted as saying that…", "quoted the president as telling…": the as-clause is what is told, by whom it is about; the quoter stands outside. */
function relay(tree: Tree, index: number): Report[] {
  return tree
    .kids(index, "advcl", "obl", "xcomp", "ccomp")
    .filter((kid) => asClause(tree, kid))
    .map((kid) => ({
      cue: index,
      sense: "say" as const,
      source: passive(tree, index) ? (agents(tree, index)[0] ?? -1) : surfaceSubject(tree, index),
      content: kid,
      aside: -1,
    }));
}

const asClause = (tree: Tree, index: number) =>
  tree.kids(index, "mark", "case").some((mark) => tree.lemma(mark) === "as");

function nounReports(tree: Tree, index: number): Report[] {
  const sense = CUE_NOUNS.get(tree.lemma(index));
  if (sense === undefined) return [];
  const contents = tree
    .kids(index, "acl", "ccomp")
    .filter((kid) => !tree.is(kid, "acl:relcl") && tree.kids(kid, "mark").some((mark) => tree.lemma(mark) === "that"));
  const lost = contents.length > 0 ? -1 : strayClause(tree, index);
  if (lost >= 0) contents.push(lost);
  return contents.map((content) => ({ cue: index, sense, source: index, content, aside: -1 }));
}

/** "…, officials said, the latest blow since his remark in May that an attack could…": the clause read with the verb before the comma. */
function strayClause(tree: Tree, noun: number): number {
  for (let i = noun + 1; i < Math.min(noun + 9, tree.tokens.length); i++) {
    if (verbal(tree, i) || tree.token(i).form === ",") return -1;
    if (tree.lemma(i) !== "that" || !tree.is(i, "mark")) continue;
    const clause = tree.head(i);
    const over = tree.head(clause);
    return tree.is(clause, "ccomp") &&
      over < noun &&
      tree.tokens.slice(over + 1, noun).some((token) => token.form === ",")
      ? clause
      : -1;
  }
  return -1;
}

function sourcePhrase(tree: Tree, index: number): Report | null {
  const cue = tree.kid(index, "case");
  if (cue < 0 || cue > index) return null;
  const according = tree.word(cue) === "according";
  if (
    !according &&
    !(tree.is(index, "obl", "nmod", "parataxis", "advcl") && SOURCE_PREPOSITIONS.has(tree.preposition(index)))
  )
    return null;
  // The phrase may hang on the last noun before it, or on its own relative clause; what it vouches for is the clause outside.
  const comma = tree.tokens.find((token) => token.index > index && token.form === ",")?.index ?? tree.tokens.length;
  let head = tree.head(index);
  while (according && head > cue && head < comma) head = tree.head(head);
  return head < 0 ? null : { cue, sense: "say", source: index, content: clauseHead(tree, head), aside: index };
}

/** Who speaks: the subject, the agent of a passive, or what the participle hangs on. Of two subjects ("Hours later Orlov declared") the nearer. */
function speakerOf(tree: Tree, index: number): number {
  const subjects = tree.kids(index, "nsubj").filter((kid) => kid < index);
  if (subjects.length > 1) return subjects.at(-1)!;
  return passive(tree, index) ? (agents(tree, index)[0] ?? -1) : surfaceSubject(tree, index);
}

/** A saying put into or after what is said: it has a subject of its own and no clause below it. */
function isAside(tree: Tree, index: number): boolean {
  return (tree.kid(index, "nsubj") >= 0 || passive(tree, index)) && tree.kid(index, "ccomp") < 0;
}

const gerund = (tree: Tree, index: number) => tree.token(index).xpos === "VBG";

/** Whether a token stands in what a report tells. */
export function covers(tree: Tree, report: Report, index: number): boolean {
  if (report.aside >= 0 && tree.within(index, report.aside)) return false;
  if (index === report.cue || !tree.within(index, report.content)) return false;
  for (let i = index, steps = 0; i >= 0 && i !== report.content && steps < 60; i = tree.head(i), steps++) {
    if (looseRelative(tree, i) || tree.is(i, "parataxis")) return false;
    if (report.aside < 0 && (background(tree, i) || unshifted(tree, report, i))) return false;
    if (tree.is(i, "conj") && semicolonBefore(tree, i)) return false;
    // "said the pact was a threat, and the government lodged a protest": a new subject without "that" is the outlet's again.
    if (
      tree.is(i, "conj") &&
      report.aside < 0 &&
      tree.kid(i, "nsubj", "nsubj:pass") >= 0 &&
      tree.kid(i, "mark") < 0 &&
      tree.head(i) === report.content &&
      commaBefore(tree, i)
    )
      return false;
    // Coordinated sayings: "said it would sign and added that…" — the second is no content of the first.
    if (tree.is(i, "conj") && tree.head(i) === report.content && report.aside >= 0 && i > report.aside)
      return tree.kid(i, "nsubj", "nsubj:pass") < 0;
  }
  // "…, officials said on Friday, four days after the two had announced it": what trails behind the speaker is the outlet's.
  return !(report.aside > report.content && index > report.aside);
}

/** "declared it dead, after Seoul had suspended a clause": a clause of time behind a comma is the outlet's. */
function background(tree: Tree, index: number): boolean {
  if (!tree.is(index, "advcl") || index < tree.head(index) || !commaBefore(tree, index)) return false;
  return tree.kids(index, "mark").some((mark) => /^(after|before|as|since|when|while)$/.test(tree.lemma(mark)));
}

/** "declared it was bound no longer, and has moved arms since": the present after a told past is the outlet's again. */
function unshifted(tree: Tree, report: Report, index: number): boolean {
  if (!tree.is(index, "conj") || tree.head(index) !== report.content || !commaBefore(tree, index)) return false;
  return past(tree, report.cue) && past(tree, report.content) && presentPerfect(tree, index);
}

const past = (tree: Tree, index: number) =>
  tree.token(index).xpos === "VBD" || tree.kids(index, "aux", "cop").some((kid) => tree.token(kid).xpos === "VBD");
const presentPerfect = (tree: Tree, index: number) =>
  tree.kids(index, "aux").some((kid) => ["VBZ", "VBP"].includes(tree.token(kid).xpos));

function commaBefore(tree: Tree, index: number): boolean {
  if (index < 0) return false;
  const first = tree.subtree(index)[0] ?? index;
  return tree.token(first).form === "," || (first > 0 && tree.token(first - 1).form === ",");
}

/** A relative clause set off by a comma is the outlet's own, and so is an apposition: "Essequibo, the region that Guyana administers". */
function looseRelative(tree: Tree, index: number): boolean {
  return tree.is(index, "acl:relcl", "appos") && commaBefore(tree, index);
}

function semicolonBefore(tree: Tree, index: number): boolean {
  const first = tree.subtree(index)[0] ?? index;
  return tree.token(first).form === ";" || (first > 0 && tree.token(first - 1).form === ";");
}
