// A whole stream of reports from its file to a settled ledger: wall time, processor time and memory, the memory every so often on the way.
// npm run bench -- ingest FILE.jsonl[.gz] [--threads N] [--every SECONDS] [--keep FOLDER]; the ledger is made anew and thrown away unless
// it is kept in a folder that is not there yet. The stream is not part of the project. It runs `noroshi ingest` as it is shipped.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    threads: { type: "string", default: "2" },
    every: { type: "string", default: "60" },
    keep: { type: "string" },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error("Give the stream: npm run bench -- ingest FILE.jsonl.gz");
const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), "noroshi-ingest-")) : null;
const ledger = values.keep ?? join(folder!, "ledger");
const begun = Date.now();
const said = (text: string) => console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${text}`);
const load = () => loadavg().map((one) => one.toFixed(1)).join(" "); // biome-ignore format: one line

said(`begins; load ${load()}`);
const program = ["bin/noroshi.js", "ingest", file, "--threads", values.threads, "--ledger", ledger];
const child = spawn(process.execPath, program, { stdio: ["ignore", "inherit", "inherit"] });
const watching = setInterval(() => said(`${memory("VmRSS")} MB`), 1000 * Number(values.every));
let last = "";
let most = "";
const looking = setInterval(() => {
  last = seconds() ?? last;
  most = memory("VmHWM");
}, 500);
const [code] = (await once(child, "exit")) as [number | null];
clearInterval(watching);
clearInterval(looking);
said(`ended with ${code}: ${last} s of processor time, ${most} MB at most; load ${load()}`);
if (folder !== null) rmSync(folder, { recursive: true, force: true });

/** A line of the process's status in megabytes; Linux only. */
function memory(line: string): string {
  const found = new RegExp(`${line}:\\s+(\\d+)`).exec(proc("status"))?.[1];
  return found === undefined ? "?" : (Number(found) / 1024).toFixed(0);
}

/** Seconds of processor time of all its threads so far: fields 14 and 15 of its stat line, in hundredths. */
function seconds(): string | null {
  const fields = proc("stat").split(") ")[1]?.split(" ");
  return fields === undefined ? null : ((Number(fields[11]) + Number(fields[12])) / 100).toFixed(0);
}

function proc(what: string): string {
  try {
    return readFileSync(`/proc/${child.pid}/${what}`, "utf8");
  } catch {
    return ""; // it has just ended, or this is no Linux
  }
}
