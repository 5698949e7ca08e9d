// The rules of the house as functions from a file's path and text to complaints; what CONTRIBUTING.md promises.
// They read text, not meaning: a rule that only a reader could judge is not here. No comment switches a rule off.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Which rooms a room may import: those of a lower number, and itself. */
export const RANKS: Readonly<Record<string, number>> = {
  ...{ kernel: 0, words: 1, language: 2, coding: 3, ledger: 3, watch: 4 },
  ...{ brief: 5, formats: 5, store: 5, queue: 5, fetch: 5, deliver: 5, jobs: 6, server: 7, cli: 7 },
};
/** Rooms whose results depend on their arguments alone. */
const PURE = new Set(["kernel", "words", "language", "coding", "ledger", "watch", "brief"]);
const LONGEST = 400;
const VAGUE = /(^|[-.])(utils?|helpers?|managers?|services?|misc|common)([-.]|$)/i;

export interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The TypeScript files under some folders of the repository, by path. */
export function sourceFiles(...folders: string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        posix.join(folder, file.replaceAll("\\", "/")),
      ),
    )
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** Every rule's complaints about a file of src/, tests/, training/ or bench/. */
export function complaints(file: SourceFile): readonly string[] {
  const everywhere = [...lengthOf(file), ...openingOf(file), ...catchesOf(file), ...typesOf(file), ...nameOf(file)];
  return file.path.startsWith("src/") ? [...everywhere, ...importsOf(file), ...purityOf(file)] : everywhere;
}

function lengthOf({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split("\n").length;
  if (lines <= LONGEST || path.startsWith("src/words/")) return [];
  return [`${path}: ${lines} lines; ${LONGEST} is the end, think again at 250`];
}

function openingOf({ path, text }: SourceFile): string[] {
  const lines = text.replace(/^#!.*\n/, "").split("\n");
  const block = /^\/\*[\s\S]*?\*\//.exec(lines.join("\n"))?.[0].split("\n").length ?? 0;
  const first = lines.findIndex((line) => !/^\/\/ ?\S/.test(line));
  const enough = path.startsWith("src/") && !path.endsWith(".test.ts") ? 2 : 1;
  if (Math.max(block, first === -1 ? lines.length : first) >= enough) return [];
  return [`${path}: opens without the ${enough} lines of comment that say what it answers and what it cannot`];
}

function catchesOf({ path, text }: SourceFile): string[] {
  const bare = unquoted(uncommented(text));
  const empty =
    /\bcatch\s*(\([^)]*\))?\s*\{\s*\}/.test(bare) || /\.catch\(\s*(async\s*)?\(?\w*\)?\s*=>\s*\{\s*\}\s*\)/.test(bare);
  return empty ? [`${path}: an empty catch; handle the error or let it go up`] : [];
}

function typesOf({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  if (/[:<,|&(]\s*any\b(?!\s*[:(])|\bas\s+any\b|\bany\[\]/.test(unquoted(uncommented(text))))
    found.push(`${path}: the type any; use unknown and look`);
  if (/@ts-(ignore|expect-error|nocheck)/.test(text.replace(/"[^"\n]*"|\/[^/\n]+\//g, "")))
    found.push(`${path}: the type checker switched off; mend the type`);
  return found;
}

function nameOf({ path }: SourceFile): string[] {
  const vague = path.split("/").find((part) => VAGUE.test(part.replace(/\.ts$/, "")));
  return vague === undefined ? [] : [`${path}: "${vague}" says nothing; name it by what it answers`];
}

function importsOf({ path, text }: SourceFile): string[] {
  const [, room = ""] = path.split("/");
  if (room.endsWith(".ts")) return []; // src/index.ts is the door of the whole house
  const rank = RANKS[room];
  if (rank === undefined)
    return [`${path}: the room ${room} has no rank; give it one in tests/house.ts and ARCHITECTURE.md`];
  return importedBy(text).flatMap((target) => {
    const full = posix.normalize(posix.join(posix.dirname(path), target));
    if (!target.endsWith(".js") && !target.endsWith(".json"))
      return [`${path}: imports "${target}" without its ending .js`];
    if (!full.startsWith("src/"))
      return path.endsWith(".test.ts") ? [] : [`${path}: imports ${full}, which is not part of the program`];
    const other = full.split("/")[1] ?? "";
    if (other === room || (RANKS[other] ?? Number.POSITIVE_INFINITY) < rank) return [];
    return [
      `${path}: ${room} (${rank}) imports ${full} (${RANKS[other] ?? "no room"}); only lower rooms may be imported`,
    ];
  });
}

function purityOf({ path, text }: SourceFile): string[] {
  const [, room = ""] = path.split("/");
  if (path.endsWith(".test.ts")) return [];
  const bare = unquoted(uncommented(text));
  const found: string[] = [];
  if (PURE.has(room) && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(bare)) {
    found.push(`${path}: asks the clock or chance; take it as an argument`);
  }
  if (/\.localeCompare\(|\.toLocale\w+\(/.test(bare)) found.push(`${path}: depends on the locale of the machine`);
  return found;
}

/** The relative paths that a text imports, exports from, or loads later. */
export function importedBy(text: string): readonly string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.{1,2}\/[^"']+)["']/g;
  return [...uncommented(text).matchAll(pattern)].map((match) => match[1]!);
}

function uncommented(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;,{}()])\/\/.*$/gm, "$1");
}

function unquoted(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
}
