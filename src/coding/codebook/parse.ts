// Reads the codebook's text files (docs/codebook.md) into a Codebook. Any slip is a `bad-codebook` error that names file and line:
// a codebook that is half understood would code half the news.
import { type ClaimType, EVENT_TYPES } from "../../kernel/claim.js";
import { NoroshiError } from "../../kernel/error.js";
import type { Block, Codebook, Condition, Entry, PartOfSpeech } from "./entry.js";

export interface CodebookFile {
  readonly name: string;
  readonly text: string;
}

const TYPES: ReadonlySet<string> = new Set([...EVENT_TYPES, "ASSESS", "STAND"]);
const FLAGS: ReadonlySet<string> = new Set(["mutual", "ahead", "saying", "place", "plan"]);
const PREPOSED: ReadonlySet<string> = new Set(["in", "at", "on", "under", "out", "face"]);
const PARTS: Readonly<Record<string, PartOfSpeech>> = { v: "verb", n: "noun", a: "adjective" };

/** Reads the files in the order given; later entries win over earlier ones of the same weight. */
export function parseCodebook(files: readonly CodebookFile[]): Codebook {
  const reader = new Reader();
  for (const file of files) reader.read(file);
  return reader.finish();
}

class Reader {
  readonly #sets = new Map<string, readonly string[]>();
  readonly #entries: Entry[] = [];
  readonly #light = new Set<string>();
  #where = "";

  read(file: CodebookFile): void {
    let block: Block | null = null;
    file.text.split(/\r?\n/).forEach((raw, index) => {
      this.#where = `${file.name}:${index + 1}`;
      const line = raw.replace(/(^|\s)#.*$/, "").trim();
      if (line === "") return;
      if (line.startsWith("$")) this.#set(line);
      else if (line.startsWith("@")) block = this.#block(line);
      else block = this.#list(line, block);
    });
  }

  finish(): Codebook {
    const index = (part: PartOfSpeech) => {
      const map = new Map<string, Entry[]>();
      for (const entry of this.#entries.filter((e) => e.part === part)) {
        const list = map.get(entry.lemma);
        if (list === undefined) map.set(entry.lemma, [entry]);
        else list.unshift(entry);
      }
      for (const list of map.values()) list.sort((a, b) => weight(b) - weight(a));
      return map;
    };
    return {
      verbs: index("verb"),
      nouns: index("noun"),
      adjectives: index("adjective"),
      light: this.#light,
      size: this.#entries.length,
    };
  }

  #set(line: string): void {
    const match = /^(\$[a-z-]+)\s*=\s*(.+)$/.exec(line);
    if (match === null) throw this.#slip(`"${line}" is no set; write $name = noun, noun`);
    this.#sets.set(match[1]!, splitList(match[2]!));
  }

  #block(line: string): Block {
    const [head = "", ...rest] = line.slice(1).trim().split(/\s+/);
    const [type = "", mode] = head.split("/");
    if (!TYPES.has(type)) throw this.#slip(`"${type}" is no PLOVER type, nor ASSESS or STAND`);
    const roles: Record<string, readonly string[]> = {};
    const flags = new Set<string>();
    for (const word of rest) {
      const equals = word.indexOf("=");
      if (equals < 0) {
        if (!FLAGS.has(word)) throw this.#slip(`"${word}" is no flag; known: ${[...FLAGS].join(", ")}`);
        flags.add(word);
        continue;
      }
      const role = word.slice(0, equals);
      if (role !== "actor" && role !== "recipient" && role !== "object")
        throw this.#slip(`"${role}" is no role; known: actor, recipient, object`);
      const slots = word.slice(equals + 1);
      roles[role] =
        slots === "-"
          ? []
          : slots
              .split(",")
              .filter((slot) => slot !== "")
              .map((slot) => slot.replaceAll("_", " "));
    }
    return {
      type: type as ClaimType,
      mode: mode ?? null,
      actor: roles.actor ?? null,
      recipient: roles.recipient ?? null,
      object: roles.object ?? null,
      mutual: flags.has("mutual"),
      ahead: flags.has("ahead"),
      saying: flags.has("saying"),
      place: flags.has("place"),
      plan: flags.has("plan"),
    };
  }

  #list(line: string, block: Block | null): Block | null {
    const match = /^(v|n|a|x|xn|xa|light):\s*(.*)$/.exec(line);
    if (match === null) throw this.#slip(`"${line}" is neither a set, a block nor a list of entries`);
    const [, label = "", body = ""] = match;
    if (label === "light") {
      for (const lemma of splitList(body)) this.#light.add(lemma);
      return block;
    }
    if (block === null) throw this.#slip("entries stand before any @ block");
    const part = label.startsWith("x") ? (PARTS[label.slice(1) || "v"] ?? "verb") : PARTS[label]!;
    for (const text of splitList(body))
      this.#entries.push(this.#entry(text, part, label.startsWith("x") ? null : block));
    return block;
  }

  #entry(text: string, part: PartOfSpeech, block: Block | null): Entry {
    const words: string[] = [];
    const conditions: Condition[] = [];
    for (const piece of pieces(text)) {
      const condition = this.#condition(piece);
      if (condition === null) words.push(...piece.replaceAll('"', "").toLowerCase().split(/\s+/).filter(Boolean));
      else conditions.push(condition);
    }
    const [lemma, ...rest] = words;
    if (lemma === undefined) throw this.#slip(`"${text}" has conditions but no word`);
    // English compounds carry their head last: "air strike" is a strike.
    // "in force" behind a copula: the tree makes the noun the predicate and the preposition its mark.
    const [head, others] =
      (part === "noun" || (part === "adjective" && PREPOSED.has(lemma))) && rest.length > 0
        ? [rest[rest.length - 1]!, [lemma, ...rest.slice(0, -1)]]
        : [lemma, rest];
    return {
      part,
      lemma: head,
      rest: others,
      conditions,
      block,
      source: `${text} (${block?.type ?? "not an act"}${block?.mode ? `/${block.mode}` : ""}, ${this.#where})`,
    };
  }

  #condition(piece: string): Condition | null {
    const not = piece.startsWith("!");
    const body = not ? piece.slice(1) : piece;
    if (body.startsWith("^{")) return { kind: "subject", not, ...this.#nouns(body.slice(1)) };
    if (body.startsWith("{")) return { kind: "object", not, ...this.#nouns(body) };
    if (body.startsWith("~")) {
      const brace = body.indexOf("{");
      const preposition = (brace < 0 ? body.slice(1) : body.slice(1, brace)).replaceAll("_", " ");
      const nouns =
        brace < 0 ? { lemmas: new Set<string>(), classes: new Set<string>() } : this.#nouns(body.slice(brace));
      return { kind: "preposition", not, preposition, ...nouns };
    }
    const clause = /^\+?(that|to|ing)$/.exec(body);
    if (clause !== null && (not || body.startsWith("+")))
      return { kind: "clause", not, clause: clause[1] as "that" | "to" | "ing" };
    if (not || body.startsWith("+")) throw this.#slip(`"${piece}" is no condition`);
    return null;
  }

  #nouns(text: string): { lemmas: ReadonlySet<string>; classes: ReadonlySet<string> } {
    if (!text.endsWith("}")) throw this.#slip(`"${text}" lacks its closing brace`);
    const lemmas = new Set<string>();
    const classes = new Set<string>();
    for (const noun of splitList(text.slice(1, -1))) {
      if (noun.startsWith("%")) classes.add(noun.slice(1));
      else if (noun.startsWith("$")) {
        const set = this.#sets.get(noun);
        if (set === undefined) throw this.#slip(`the set ${noun} is not defined above this line`);
        for (const lemma of set) {
          if (lemma.startsWith("%")) classes.add(lemma.slice(1));
          else lemmas.add(lemma);
        }
      } else lemmas.add(noun);
    }
    return { lemmas, classes };
  }

  #slip(what: string): NoroshiError {
    return new NoroshiError("bad-codebook", `${this.#where}: ${what}. See docs/codebook.md for the format.`);
  }
}

const weight = (entry: Entry) =>
  entry.rest.length * 2 + entry.conditions.reduce((sum, c) => sum + (c.not ? 0.5 : c.kind === "clause" ? 1.5 : 2), 0);

/** Splits at commas that stand outside braces, parentheses and quotes. */
function splitList(text: string): string[] {
  return splitOutside(text, ",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Splits an entry at the spaces outside braces and quotes. */
function pieces(text: string): string[] {
  return splitOutside(text, " ").filter((part) => part !== "");
}

function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '"') quoted = !quoted;
    else if (c === "{" || c === "(") depth++;
    else if (c === "}" || c === ")") depth--;
    else if (c === mark && depth === 0 && !quoted) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
