// The names under which office-holders stand in texts, each with the time in which it means them: terms that follow on one another
// are one spell. It cannot know that somebody is quoted as a former minister; outside the spell coding has to judge.
import type { Name } from "./gazetteer.js";
import { HOLDERS, type Holder } from "./holders.js";
import { LOOKALIKES } from "./lookalikes.js";
import { spellings } from "./spelling.js";

/** Full names first, then short forms, each in the order of the holders; spells of one text and id in order of time. */
export function persons(): readonly Name[] {
  const full = spellsOf(
    (holder) => [holder.name, ...holder.names].flatMap((name) => orders(name, holder)).flatMap(spellings),
    false,
  );
  const short = spellsOf(
    (holder) => holder.short.flatMap((text) => [text, text.toUpperCase()]).flatMap(spellings),
    true,
  );
  return [...full, ...flagClashes(short)];
}

interface Spell {
  readonly from: string | null;
  readonly to: string | null;
}

function spellsOf(textsOf: (holder: Holder) => readonly string[], surname: boolean): readonly Name[] {
  const found = new Map<string, { text: string; id: string | null; spells: Spell[] }>();
  for (const holder of HOLDERS) {
    for (const text of new Set(textsOf(holder))) {
      const key = `${holder.id} ${text}`;
      const entry = found.get(key) ?? { text, id: holder.id, spells: [] };
      entry.spells.push(holder);
      found.set(key, entry);
    }
  }
  return [...found.values()].flatMap(({ text, id, spells }) =>
    joined(spells).map(({ from, to }) => ({
      text,
      id,
      kind: "person" as const,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      ...(surname ? { surname } : {}),
      ...(LOOKALIKES.has(capitalised(text)) ? { ambiguous: true } : {}),
    })),
  );
}

/** Spells in order of time; those that overlap, or of which one ends in the month in which the next begins, are one. */
function joined(spells: readonly Spell[]): readonly Spell[] {
  const result: Spell[] = [];
  for (const spell of [...spells].sort((a, b) => compare(a.from ?? "", b.from ?? ""))) {
    const last = result.at(-1);
    if (last === undefined || (last.to !== null && (spell.from ?? "").slice(0, 7) > last.to.slice(0, 7))) {
      result.push({ from: spell.from, to: spell.to });
    } else {
      const later = last.to === null || spell.to === null ? null : compare(spell.to, last.to) > 0 ? spell.to : last.to;
      result[result.length - 1] = { from: last.from, to: later };
    }
  }
  return result;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "Fumio Kishida" as foreign ministries write it, "KISHIDA Fumio"; "Lee Jae-myung" also without hyphen or with two capitals. */
function orders(name: string, holder: Holder): readonly string[] {
  const texts = [name];
  const words = name.split(" ");
  const given = words.at(-1) ?? "";
  if (holder.id === "JPN" && words.length === 2) texts.push(`${words[1]} ${words[0]}`);
  if (["KOR", "PRK", "TWN"].includes(holder.id ?? "") && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given)) {
    const [first = "", second = ""] = given.split("-");
    const family = words.slice(0, -1).join(" ");
    texts.push(`${family} ${first} ${capitalised(second)}`, `${family} ${first}-${capitalised(second)}`);
  }
  for (const short of holder.short) {
    for (const text of [...texts]) {
      if (` ${text} `.includes(` ${short} `))
        texts.push(` ${text} `.replace(` ${short} `, ` ${short.toUpperCase()} `).trim());
    }
  }
  return texts;
}

function capitalised(text: string): string {
  return text === text.toUpperCase()
    ? text.slice(0, 1) + text.slice(1).toLowerCase()
    : text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A surname that at some time stands for people of two states is ambiguous. */
function flagClashes(rows: readonly Name[]): readonly Name[] {
  const byText = new Map<string, Name[]>();
  for (const row of rows) byText.set(row.text, [...(byText.get(row.text) ?? []), row]);
  return rows.map((row) => {
    const clash = (byText.get(row.text) ?? []).some((other) => other.id !== row.id && meet(row, other));
    return clash ? { ...row, ambiguous: true } : row;
  });
}

function meet(a: Name, b: Name): boolean {
  return (a.from ?? "0") <= (b.to ?? "9") && (b.from ?? "0") <= (a.to ?? "9");
}
