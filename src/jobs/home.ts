// Finds the package's own folder: models, codebook, registers and examples lie there, whether the program runs compiled or from source.
// It says where things are; it does not look whether they are whole.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NoroshiError } from "../kernel/error.js";

let found: string | undefined;

/** The nearest folder above this file that holds a package called noroshi. */
export function home(): string {
  found ??= climb(dirname(fileURLToPath(import.meta.url)));
  return found;
}

/** A path inside the package. */
export function inHome(...parts: readonly string[]): string {
  return join(home(), ...parts);
}

/** The files of a folder with an ending, by name, as text. Throws `bad-file` naming the folder or file. */
export function readFolder(
  folder: string,
  ending: string,
): readonly { readonly name: string; readonly text: string }[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  } catch (cause) {
    throw new NoroshiError(
      "bad-file",
      `The files in ${folder} cannot be read. Look whether they are there and yours to read.`,
      cause,
    );
  }
}

/** The version in the package's own package.json. */
export function version(): string {
  return (JSON.parse(readFileSync(inHome("package.json"), "utf8")) as { version: string }).version;
}

function climb(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isPackage(join(folder, "package.json"))) return folder;
    if (folder === dirname(folder)) {
      throw new NoroshiError(
        "bad-file",
        `No package "noroshi" above ${start}: its models and data cannot be found. Install it anew.`,
      );
    }
  }
}

function isPackage(file: string): boolean {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { name?: unknown }).name === "noroshi";
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
