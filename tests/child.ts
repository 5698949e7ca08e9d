// Runs a piece of the source in a process of its own, for what only a second process can show: locks and sudden death.
// The source is compiled beside the repository's packages first, since Node runs no TypeScript.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

export interface Child {
  readonly process: ChildProcess;
  /** The lines it has printed so far. */
  readonly lines: readonly string[];
  /** Waits until it has printed that many lines; fails where it ends before. */
  printed(count: number): Promise<void>;
  /** Kills it, as by a power cut; returns when it is dead. */
  kill(): Promise<void>;
  ended(): Promise<number | null>;
}

export interface Compiled {
  /** Where the compiled files lie, under src/ as in the repository. */
  readonly folder: string;
  /** Starts a module of plain JavaScript that may import "./src/…" as compiled. */
  start(script: string, ...parts: string[]): Child;
  remove(): void;
}

/** @param entries files of src/ to compile with all that they import */
export function compile(...entries: string[]): Compiled {
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, ".tmp", "child-"));
  const config = {
    extends: "../../tsconfig.build.json",
    compilerOptions: { rootDir: "../../src", outDir: "./src", declaration: false },
    include: [],
    files: entries.map((entry) => `../../${entry}`),
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  execFileSync(process.execPath, [tsc, "-p", folder], { stdio: "inherit" });
  let scripts = 0;
  return {
    folder,
    start: (script, ...parts) => {
      const file = join(folder, `script${++scripts}.mjs`);
      writeFileSync(file, script);
      return watch(spawn(process.execPath, [file, ...parts], { stdio: ["pipe", "pipe", "inherit"] }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function watch(child: ChildProcess): Child {
  const lines: string[] = [];
  let heard = () => {};
  const ended = once(child, "close").then(([code]) => code as number | null);
  createInterface({ input: child.stdout! }).on("line", (line) => {
    lines.push(line);
    heard();
  });
  return {
    process: child,
    lines,
    printed: (count) =>
      new Promise((resolve, reject) => {
        heard = () => lines.length >= count && resolve();
        void ended.then((code) => {
          if (lines.length < count) reject(new Error(`the child ended with ${code} after: ${lines.join("; ")}`));
        });
        heard();
      }),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    ended: () => ended,
  };
}
