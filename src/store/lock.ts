// Keeps a ledger's folder to one process: a file beside it says who holds it since when. It answers "may I?" on one machine;
// a holder on another machine (a shared disk) cannot be seen to be dead and is believed to live.
import { closeSync, openSync, readFileSync, realpathSync, statSync, unlinkSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { NoroshiError } from "../kernel/error.js";

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly command: string;
  readonly since: string;
  /** When the process began, in the kernel's own count, so that a pid given out again is not taken for the holder. */
  readonly born: string | null;
}

export interface Lock {
  readonly file: string;
  /** Gives the folder free; safe to call twice. */
  release(): void;
}

const TAKEOVER_MS = 30_000;

/**
 * Takes the lock of a folder (which need not exist yet; its parent must), also from a process that is dead.
 * @param now for the line that tells others since when
 * @throws ledger-locked naming the holder
 */
export function lockFolder(folder: string, now: Date = new Date()): Lock {
  const file = `${real(folder)}.lock`;
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    command: process.argv
      .slice(1)
      .map((part, i) => (i === 0 ? basename(part) : part))
      .join(" "),
    since: now.toISOString(),
    born: bornAt(process.pid),
  } satisfies Holder);
  if (!create(file, mine)) takeOver(folder, file, mine);
  const release = () => {
    process.off("exit", release);
    if (read(file) === mine) unlinkSync(file);
  };
  process.on("exit", release);
  return { file, release };
}

// Two processes may both find a dead holder. Only the one that makes the second file may remove the first.
function takeOver(folder: string, file: string, mine: string): void {
  const turn = `${file}.taking`;
  if (!create(turn, mine)) {
    if (ageOf(turn) < TAKEOVER_MS) throw locked(folder, file, parse(read(file)));
    drop(turn);
    if (!create(turn, mine)) throw locked(folder, file, parse(read(file)));
  }
  try {
    const holder = parse(read(file));
    if (holder === null ? ageOf(file) < TAKEOVER_MS : lives(holder)) throw locked(folder, file, holder);
    drop(file);
    if (!create(file, mine)) throw locked(folder, file, parse(read(file)));
  } finally {
    drop(turn);
  }
}

function locked(folder: string, file: string, holder: Holder | null): NoroshiError {
  const who =
    holder === null
      ? "another process"
      : `process ${holder.pid}${holder.host === hostname() ? "" : ` on ${holder.host}`} (${holder.command}) since ${holder.since}`;
  const remedy =
    holder === null || holder.host === hostname()
      ? "Wait until it ends, ask the running server instead, or give another folder."
      : `If that machine is gone, delete ${file}.`;
  return new NoroshiError("ledger-locked", `The ledger in ${folder} is held by ${who}. ${remedy}`);
}

function lives(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (code(error) === "ESRCH") return false; // EPERM: it lives and is somebody else's
  }
  return holder.born === null || bornAt(holder.pid) === holder.born;
}

/** Boot and start time of a process where /proc tells them (Linux), else null. */
function bornAt(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch (error) {
    if (["ENOENT", "EACCES", "ESRCH"].includes(code(error))) return null;
    throw error;
  }
}

function create(file: string, text: string): boolean {
  try {
    const handle = openSync(file, "wx");
    writeSync(handle, text);
    closeSync(handle);
    return true;
  } catch (error) {
    if (code(error) === "EEXIST") return false;
    throw new NoroshiError(
      "ledger-broken",
      `The lock ${file} cannot be written (${code(error)}). Make its folder writable.`,
      error,
    );
  }
}

function read(file: string): string | null {
  return ifThere(() => readFileSync(file, "utf8"), null);
}

function drop(file: string): void {
  ifThere(() => unlinkSync(file), undefined);
}

function ageOf(file: string): number {
  return ifThere(() => Date.now() - statSync(file).mtimeMs, Number.POSITIVE_INFINITY);
}

function ifThere<T>(work: () => T, absent: T): T {
  try {
    return work();
  } catch (error) {
    if (code(error) === "ENOENT") return absent;
    throw error;
  }
}

function parse(text: string | null): Holder | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Holder;
  } catch (error) {
    if (error instanceof SyntaxError) return null; // its writer is between opening and writing, or died there
    throw error;
  }
}

function code(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

// One folder has one lock, however the path to it is written.
function real(folder: string): string {
  const full = resolve(folder);
  return ifThere(() => realpathSync(full), null) ?? join(realpathSync(dirname(full)), basename(full));
}
