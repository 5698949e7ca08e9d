// The standing picture of a pair on a day: agreements with their status then, transfers, sanctions, programmes, disputes.
// Records say what reports and registers add up to; each sentence holds the claims or the register entry it comes from.
import type { Day } from "../kernel/day.js";
import type { AgreementRecord, StandingRecord } from "../kernel/record.js";
import { type Ban, forbids } from "../ledger/measures/forbids.js";
import { type Standings, standings } from "../ledger/standings.js";
import { agreementSentences } from "./agreements.js";
import type { BriefBasis, BriefSentence } from "./brief.js";
import { whenText } from "./dates.js";
import { inSentence, listed, nameOf, opened } from "./names.js";
import { sentence } from "./sentence.js";

interface Part {
  readonly heading: string;
  readonly sentences: readonly BriefSentence[];
  readonly absent: string;
}

type Of<K extends StandingRecord["kind"]> = Extract<StandingRecord, { kind: K }>;

const SURELY = { certain: "", probable: "probably ", possible: "possibly ", unknown: "as some ask, " } as const;

/** One part for each kind of record, always in the same order. */
export function picture(basis: BriefBasis): readonly Part[] {
  const { pair, observer } = basis.watch;
  const [a, b] = pair;
  const names = `${nameOf(a)} and ${nameOf(b)}`;
  const known = basis.records.filter((record) => begun(record, basis.asOf));
  const of = <K extends StandingRecord["kind"]>(kind: K) =>
    known.filter((record): record is Of<K> => record.kind === kind);
  const inPair = (id: string) => pair.includes(id);
  const concerned = (id: string) => inPair(id) || id === observer;
  const agreements = known.filter((record): record is AgreementRecord => record.kind === "agreement");
  return [
    {
      heading: "Agreements",
      sentences: agreementSentences(agreements, basis),
      absent: `Neither register nor reports hold an agreement between ${names}.`,
    },
    {
      heading: "Transfers",
      sentences: transfers(
        of("transfer").filter(({ from, to }) => inPair(from) && inPair(to)),
        basis,
      ),
      absent: `No report tells of goods, money or people passing between ${names}.`,
    },
    {
      heading: "Sanctions",
      sentences: sanctions(of("sanction").filter(({ by, on }) => inPair(on) && by !== on)),
      absent: `No report tells of sanctions on ${names}.`,
    },
    {
      heading: "Programmes",
      sentences: programmes(of("programme").filter(({ owner }) => inPair(owner))),
      absent: `No report tells of nuclear, missile or space programmes of ${names}.`,
    },
    {
      heading: "Disputes",
      sentences: disputes(of("dispute").filter(({ holder, claimant }) => concerned(holder) && concerned(claimant))),
      absent: `No report tells of a disputed territory among ${listed([...new Set([nameOf(a), nameOf(b), nameOf(observer)])])}.`,
    },
  ];
}

function begun(record: StandingRecord, asOf: Day): boolean {
  if (record.kind === "dispute") return true;
  if (record.kind !== "agreement") return record.time === null || record.time.from <= asOf;
  const first = record.signed ?? record.inForce;
  return first === null || first.from <= asOf;
}

/** Who alleges, who admits and who denies, side by side; and what forbids it. */
function transfers(records: readonly Of<"transfer">[], basis: BriefBasis): readonly BriefSentence[] {
  const { claims, documents, measures, origins, asOf } = basis;
  const known = claims.filter(({ document }) => (documents.get(document)?.published ?? "9999") <= asOf);
  return records.map((record) => {
    const { from, to, certainty, time } = record;
    const when = time === null ? "" : ` ${whenText(time)}`;
    const act = `${opened(`${inSentence(from)} ${SURELY[certainty]}gave ${CLASS[record.class]} to ${inSentence(to)}`)}${when}`;
    const sides = standings(record, known, documents, (id) => origins.get(id) ?? id);
    const said = [
      side("told by", sides.alleged),
      side("confirmed by", sides.confirmed),
      side("denied by", sides.denied),
      sides.origins > 1 ? `${sides.origins} independent reports` : "",
    ].filter((text) => text !== "");
    const day = time === null || time.to > asOf ? asOf : time.to;
    const bans = forbids({ from, to, class: record.class, day }, measures).filter(
      ({ grip }) => grip === "outright" || grip === "above-cap",
    );
    const text = `${act}${said.length === 0 ? "" : `: ${said.join("; ")}`}.${banned(bans)}`;
    const denials = sides.denied.flatMap((speaker) => speaker.claims);
    const told = sentence(text, record);
    return { ...told, claims: [...told.claims, ...denials] };
  });
}

function side(label: string, speakers: Standings["alleged"]): string {
  const names = [...new Set(speakers.map(({ id, name }) => (id === null ? name : inSentence(id))))];
  return names.length === 0 ? "" : `${label} ${listed(names)}`;
}

/** The measures that forbid it by its class, each once with its paragraphs; whether these goods were on a list nobody here knows. */
function banned(bans: readonly Ban[]): string {
  if (bans.length === 0) return "";
  const outright = bans.some(({ grip }) => grip === "outright");
  const paragraphs = new Map<string, string[]>();
  for (const { grip, source, paragraph } of bans) {
    if (outright && grip !== "outright") continue;
    const title = source.title.replace(/^United Nations Security Council resolution/, "UNSC resolution");
    paragraphs.set(title, [...(paragraphs.get(title) ?? []), paragraph]);
  }
  const rules = [...paragraphs].map(
    ([title, list]) => `${title}, ${list.length === 1 ? "para" : "paras"} ${listed(list)}`,
  );
  return ` By its class forbidden${outright ? "" : " beyond a cap"}: ${rules.join("; ")}.`;
}

const CLASS: Readonly<Record<Of<"transfer">["class"], string>> = {
  ...{ arms: "arms", fuel: "fuel", food: "food", technology: "technology" },
  ...{ finance: "money", troops: "troops", labour: "workers", goods: "goods" },
};

function sanctions(records: readonly Of<"sanction">[]): readonly BriefSentence[] {
  return records.map((record) => {
    const { by, on, action, time } = record;
    const when = time === null ? "" : ` ${whenText(time)}`;
    const done =
      action === "violated"
        ? `${inSentence(by)} is said to have broken sanctions on ${inSentence(on)}`
        : `${inSentence(by)} ${action} sanctions on ${inSentence(on)}`;
    return sentence(`${opened(done)}${when}${counted(record)}.`, record);
  });
}

const DIRECTION = { advance: "is advancing", halt: "is halting", test: "has tested weapons of" } as const;

function programmes(records: readonly Of<"programme">[]): readonly BriefSentence[] {
  return records.map((record) => {
    const { owner, direction, certainty, time } = record;
    const when = time === null ? "" : ` ${whenText(time)}`;
    const done = direction === "test" && time !== null ? "tested weapons of" : DIRECTION[direction];
    const sure = certainty === "certain" ? "" : `${certainty === "probable" ? "Probably" : "Possibly"} `;
    const text = `${inSentence(owner)} ${done} its ${record.class} programme${when}${counted(record)}.`;
    return sentence(sure === "" ? opened(text) : `${sure}${text}`, record);
  });
}

function disputes(records: readonly Of<"dispute">[]): readonly BriefSentence[] {
  return records.map((record) =>
    sentence(
      `${opened(inSentence(record.holder))} holds ${record.territory}, which ${inSentence(record.claimant)} claims${counted(record)}.`,
      record,
    ),
  );
}

/** A record that stands on several claims says on how many. */
function counted(record: StandingRecord): string {
  const claims = record.basis.filter((one) => "claim" in one).length;
  return claims > 1 ? ` (${claims} claims)` : "";
}
