// A brief: what changed between a pair, who says so and who denies it, how things stand, and the words all of it rests on.
// No sentence stands without the claims or register entries behind it; where there is nothing to say, the section says that.
import type { Claim } from "../kernel/claim.js";
import type { Day } from "../kernel/day.js";
import type { Document } from "../kernel/document.js";
import type { StandingRecord } from "../kernel/record.js";
import type { Span } from "../kernel/span.js";
import { words } from "../kernel/span.js";
import type { Measures } from "../ledger/measures/register.js";
import type { Level } from "../watch/level.js";
import type { Watch } from "../watch/watch.js";
import { changeSentences, type LastBrief } from "./changes.js";
import type { LevelDay } from "./course.js";
import { dayText } from "./dates.js";
import { contested, type FoldedClaim, fold, type ToldClaim, tellings } from "./fold.js";
import { inSentence, nameOf, withNames } from "./names.js";
import { nextSentences } from "./next.js";
import { tellable } from "./phrase.js";
import { picture } from "./picture.js";
import { contestedSentence, foldedSentence } from "./told.js";

export interface BriefSentence {
  readonly text: string;
  /** Ids of claims, the first of them best shown first. */
  readonly claims: readonly string[];
  /** Ids of records that stand on a register and not on claims. */
  readonly records: readonly string[];
}

export interface Brief {
  readonly title: string;
  readonly watch: Watch;
  readonly asOf: Day;
  /** Null where all that is known was used. */
  readonly knownAt: string | null;
  readonly sections: readonly {
    /** The level with its reasons; what was told and changed; what stands and falls due. */
    readonly part: "level" | "news" | "picture";
    readonly heading: string;
    readonly sentences: readonly BriefSentence[];
    /** What is said where there are no sentences; null where there are some. */
    readonly absent: string | null;
  }[];
  /** The level day by day over the last year, for a picture of it; empty where there was nothing to weigh. */
  readonly course: readonly LevelDay[];
  /** The words behind every claim named above, in the order of first use. */
  readonly quotes: readonly {
    readonly claim: string;
    readonly type: string;
    readonly document: string;
    readonly name: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly published: Day;
    readonly span: Span;
    readonly words: string;
  }[];
  /** The register entries behind every record named above. */
  readonly sources: readonly { readonly record: string; readonly title: string; readonly url: string | null }[];
}

/** What a brief is made from: whatever of the ledger was known then. */
export interface BriefBasis {
  readonly watch: Watch;
  readonly asOf: Day;
  readonly knownAt: string | null;
  /** Claims that name one of the pair or the observer, and the documents they stand in. */
  readonly claims: readonly Claim[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly records: readonly StandingRecord[];
  /** The origin of each document, by id; copies of one text share one. */
  readonly origins: ReadonlyMap<string, string>;
  readonly measures: Measures;
  /** Null where there is no report to weigh. */
  readonly level: Level | null;
  readonly course: readonly LevelDay[];
  /** Null where nobody asks what changed. */
  readonly last: LastBrief | null;
}

type Section = Brief["sections"][number];

/** Acts told under "newest"; a brief is read in two minutes. */
const NEWEST = 10;
/** Acts of these last days before the newest report compete for a place; older ones are history. */
const RECENT_DAYS = 240;
const OTHERS = 6;
const CONTESTED = 6;
const JUDGEMENTS = 5;

export function makeBrief(basis: BriefBasis): Brief {
  const { watch, asOf, knownAt } = basis;
  const [a, b] = watch.pair;
  const told = tellings(basis.claims, basis.documents, basis.origins).filter(
    ({ claim, document }) => document.published <= asOf && tellable(claim, document.published),
  );
  const between = told.filter(({ claim }) => claim.kind === "event" && isBetween(claim, watch.pair));
  const speaking = new Set(told.filter(({ claim }) => isBetween(claim, watch.pair)).map(({ document }) => document.id));
  const around = told.filter(({ claim, document }) => speaking.has(document.id) && !isBetween(claim, watch.pair));
  const names = `${nameOf(a)} and ${nameOf(b)}`;
  const next = nextSentences(basis, [...between, ...around]);
  const sections: Section[] = [
    levelSection(basis),
    ...changes(basis, told),
    section(
      "news",
      `Newest between ${names}`,
      newest(between).map(foldedSentence),
      `No report up to ${dayText(asOf)} tells of an act between ${names}.`,
    ),
    section(
      "news",
      "Said and denied",
      contested(between).slice(0, CONTESTED).map(contestedSentence),
      "Nothing told here is denied by anybody.",
    ),
    section(
      "news",
      `Toward the two: ${nameOf(watch.observer)} and others`,
      others(around, watch).map(foldedSentence),
      `No report on the two tells what ${inSentence(watch.observer)} or others did about it.`,
    ),
    section(
      "news",
      "Judgements",
      judgements(around, watch).map(foldedSentence),
      "Nobody's judgement on the two is reported.",
    ),
    ...picture(basis).map(({ heading, sentences, absent }) => section("picture", heading, sentences, absent)),
    section(
      "picture",
      "What to look for next",
      next.sentences,
      `No date that concerns ${names} is known to fall due, and nobody reports what they mean to do.`,
    ),
  ];
  const used = [...new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims)))];
  const stands = new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ records }) => records)));
  return {
    ...{ title: watch.name, watch, asOf, knownAt, sections, course: basis.course },
    quotes: quotesOf(used, basis),
    sources: [
      ...basis.records
        .filter(({ id }) => stands.has(id))
        .flatMap(({ id, basis: on }) =>
          on.flatMap((one) => ("claim" in one ? [] : [{ record: id, title: one.title, url: one.url }])),
        ),
      ...next.sources,
    ],
  };
}

/** What changed since the last brief, where somebody asks: told of the pair by anybody, or toward it. */
function changes(basis: BriefBasis, told: readonly ToldClaim[]): readonly Section[] {
  const { last, watch } = basis;
  if (last === null) return [];
  const concerns = ({ claim }: ToldClaim) =>
    claim.kind === "event" && (isBetween(claim, watch.pair) || watch.pair.every((id) => sidesOf(claim).includes(id)));
  const sentences = changeSentences(basis, last, told.filter(concerns));
  const absent = `Nothing is told of the two, and nothing stands otherwise, since ${dayText(last.day)}.`;
  return [section("news", `Since ${dayText(last.day)}`, sentences, absent)];
}

function sidesOf({ actor, recipient }: Claim): readonly (string | null)[] {
  return [...actor, ...recipient].map(({ id }) => id);
}

/** The level and its reasons are one: the heading tells the step, the sentences what it would lose without each. */
function levelSection({ level, records }: BriefBasis): Section {
  if (level === null) return section("level", "Level: none", [], "There is no report to weigh.");
  const entered = new Set(records.filter(({ basis }) => basis.some((one) => "register" in one)).map(({ id }) => id));
  const sentences = level.reasons.map((reason) => ({
    text: `${withNames(reason.sentence).replace(/\.$/, "")} (${reason.points.toFixed(1)} points).`,
    claims: reason.claims,
    records: reason.records.filter((id) => entered.has(id)),
  }));
  const learning = level.learning ? ", the pair's past being too short to know what is usual" : "";
  return section(
    "level",
    `Level: ${level.step}, ${level.score.toFixed(1)} points${learning}`,
    sentences,
    SILENCE[level.blind],
  );
}

/** What it means that nothing raises the level. */
const SILENCE: Readonly<Record<Level["blind"], string>> = {
  calm: "Nothing raises it, and the sources are as busy as usual.",
  "quiet-source": "Nothing raises it, but the sources are quieter than usual: this silence is no calm.",
  "no-data": "Nothing raises it, but no report has come for days: this is no calm.",
};

function section(part: Section["part"], heading: string, sentences: readonly BriefSentence[], absent: string): Section {
  return { part, heading, sentences, absent: sentences.length === 0 ? absent : null };
}

function isBetween(claim: Claim, [a, b]: readonly [string, string]): boolean {
  const acts = (id: string) => claim.actor.some((actor) => actor.id === id);
  const suffers = (id: string) => claim.recipient.some((actor) => actor.id === id);
  return (acts(a) && suffers(b)) || (acts(b) && suffers(a)) || (acts(a) && acts(b));
}

/** The weightiest of the recent acts, told newest first. */
function newest(between: readonly ToldClaim[]): readonly FoldedClaim[] {
  const acts = fold(between);
  const last = acts[0]?.newest;
  if (last === undefined) return [];
  const age = (act: FoldedClaim) => (Date.parse(last) - Date.parse(act.newest)) / 86_400_000;
  const recent = acts.filter((act) => age(act) <= RECENT_DAYS);
  return best(recent, NEWEST, (act) => act.weight * 2 ** (-age(act) / 90));
}

/** What the observer did toward either, then what others did toward both. */
function others(around: readonly ToldClaim[], { pair, observer }: Watch): readonly FoldedClaim[] {
  const toward = around.filter(
    ({ claim }) =>
      claim.kind === "event" &&
      claim.recipient.some(({ id }) => id !== null && pair.includes(id)) &&
      !claim.actor.some(({ id }) => id !== null && pair.includes(id)),
  );
  const acts = fold(toward);
  const own = (act: FoldedClaim) => (act.told[0]!.claim.actor.some(({ id }) => id === observer) ? 2 : 1);
  return best(acts, OTHERS, (act) => act.weight * own(act));
}

function judgements(around: readonly ToldClaim[], { pair, observer }: Watch): readonly FoldedClaim[] {
  const about = around.filter(
    ({ claim }) => claim.kind === "assessment" && claim.recipient.some(({ id }) => id !== null && pair.includes(id)),
  );
  const own = (act: FoldedClaim) => (act.told[0]!.claim.actor.some(({ id }) => id === observer) ? 2 : 1);
  const acts = fold(about);
  return best(acts, JUDGEMENTS, (act) => act.weight * own(act));
}

/** The highest by a measure, in the order they came. */
function best(
  acts: readonly FoldedClaim[],
  count: number,
  measure: (act: FoldedClaim) => number,
): readonly FoldedClaim[] {
  const kept = new Set([...acts].sort((x, y) => measure(y) - measure(x)).slice(0, count));
  return acts.filter((act) => kept.has(act));
}

function quotesOf(ids: readonly string[], { claims, documents }: BriefBasis): Brief["quotes"] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return ids.flatMap((id) => {
    const claim = byId.get(id);
    const document = claim === undefined ? undefined : documents.get(claim.document);
    if (claim === undefined || document === undefined) return [];
    const { name, title, outlet, published } = document;
    const said = words(document.text, claim.span).replace(/\s+/gu, " ").trim();
    return [
      {
        claim: id,
        type: claim.type,
        document: document.id,
        name,
        title,
        outlet,
        published,
        span: claim.span,
        words: said,
      },
    ];
  });
}
