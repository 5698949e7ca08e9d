// Measures the data over HTTP on a large ledger of made-up claims: how long answers take, and 200 requests a second for a minute.
// node bench/api.js --store pglite|postgres [--claims N] [--ledger FOLDER] [--rate N] [--seconds N] [--asks N] [--only-fill] [--only-storm]
// The ledger is made once in the folder (or in a PostgreSQL of its own there) and used again. The server is `noroshi serve` as it is
// installed, in a process of its own; its memory is what it says itself at /metrics. The claims are plausible in number, not in sense.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Agent, fetch, setGlobalDispatcher } from "undici";
import { openStore } from "../src/store/open.js";
import type { Store } from "../src/store/store.js";
import { type Ask, asksOf, type Known } from "./api/asks.js";
import { makeReports } from "./api/made-up.js";
import { startServer } from "./api/postgres.js";

const { values } = parseArgs({
  options: {
    store: { type: "string", default: "pglite" },
    claims: { type: "string" },
    ledger: { type: "string" },
    rate: { type: "string", default: "200" },
    seconds: { type: "string", default: "60" },
    asks: { type: "string", default: "200" },
    "only-fill": { type: "boolean", default: false },
    "only-storm": { type: "boolean", default: false },
  },
});
const postgres = values.store === "postgres";
const claims = Number(values.claims ?? (postgres ? 1_000_000 : 300_000));
const folder = values.ledger ?? join("/tmp", `noroshi-bench-${values.store}-${claims}`);
// So many sockets as a handful of busy clients have; what has to wait for one waits, and its time counts.
setGlobalDispatcher(new Agent({ connections: 64 }));
const say = (text: string) => void process.stdout.write(`${text}\n`);

if (postgres) mkdirSync(folder, { recursive: true });
const database = postgres ? await startServer(folder) : null;
try {
  const place = database?.url ?? folder;
  const known = await filled(place);
  if (!values["only-fill"]) await measure(place, known);
} finally {
  await database?.stop();
}

/** Makes the ledger where it is not there yet, and takes some ids from it. */
async function filled(place: string): Promise<Known> {
  const there = postgres || existsSync(folder);
  const store = await openStore(postgres ? { url: place } : { folder: place });
  try {
    let held = there ? (await store.counts()).claims : 0;
    const begun = performance.now();
    const at = "2024-12-31T12:00:00Z";
    if (held < claims) {
      for (const batch of makeReports(claims)) {
        held += (await store.putDocuments(batch, at)).opened;
        if (process.stderr.isTTY) process.stderr.write(`\r${held} claims`);
      }
      say(`filled with ${held} claims in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    }
    return await idsIn(store);
  } finally {
    await store.close();
  }
}

async function idsIn(store: Store): Promise<Known> {
  const counts = await store.counts();
  say(`ledger: ${counts.documents} documents, ${counts.claims} claims, ${counts.records} records`);
  const found = [];
  for (const day of ["2016-03-01", "2018-07-01", "2020-11-01", "2022-05-01", "2024-09-01"])
    found.push(...(await store.claims({ from: day, limit: 40 })).rows);
  return {
    claims: found.map(({ claim }) => claim.id),
    documents: found.map(({ claim }) => claim.document),
    records: (await store.records({ kind: "agreement" })).map(({ record }) => record.id).slice(0, 100),
  };
}

async function measure(place: string, known: Known): Promise<void> {
  const { child, address } = await serveOver(place);
  try {
    // The register's agreements are entered when the server starts, so records are asked from it.
    const agreements = (await (await fetch(`${address}/records/agreements.json`)).json()) as {
      agreements: readonly { readonly id: string }[];
    };
    const asks = asksOf({ ...known, records: agreements.agreements.map(({ id }) => id).slice(0, 200) });
    say(
      `load of the machine before: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(" ")}`,
    );
    say(`\n| what | first | median | p95 | slowest | of |\n| --- | ---: | ---: | ---: | ---: | ---: |`);
    for (const ask of values["only-storm"] ? [] : asks) await row(address, ask, ask.cold ? 4 : Number(values.asks));
    await storm(
      address,
      asks.filter(({ cold }) => !cold),
      Number(values.rate),
      Number(values.seconds),
    );
    say(
      `load of the machine after: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(" ")}`,
    );
  } finally {
    child.kill("SIGTERM");
  }
}

async function row(address: string, ask: Ask, times: number): Promise<void> {
  const took: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const { ms, status } = await timed(`${address}${ask.path(turn)}`);
    if (status !== 200) throw new Error(`${ask.path(turn)} was answered with ${status}`);
    took.push(ms);
  }
  const [first] = took;
  const rest = took.slice(ask.cold ? 0 : 1).sort((a, b) => a - b);
  const cell = (value: number | undefined) => `${(value ?? 0).toFixed(1)} ms`;
  say(
    `| ${ask.what} | ${cell(first)} | ${cell(at(rest, 0.5))} | ${cell(at(rest, 0.95))} | ${cell(rest.at(-1))} | ${times} |`,
  );
}

/** So many requests a second, begun by the clock and not by the answers, in the shares of the asks. */
async function storm(address: string, asks: readonly Ask[], rate: number, seconds: number): Promise<void> {
  const wheel = asks.flatMap((ask) => Array.from({ length: ask.share }, () => ask));
  const before = await figures(address);
  const running: Promise<{ readonly ms: number; readonly status: number }>[] = [];
  const begun = performance.now();
  for (let turn = 0; turn < rate * seconds; turn++) {
    const due = begun + (turn * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const ask = wheel[(turn * 7919) % wheel.length]!;
    running.push(timed(`${address}${ask.path(turn)}`));
  }
  const answers = await Promise.all(running);
  const took = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const errors = answers.filter(({ status }) => status !== 200);
  const lasted = (performance.now() - begun) / 1000;
  say(`\n${answers.length} requests in ${lasted.toFixed(1)} s at ${rate} a second: ${errors.length} errors`);
  say(
    `median ${at(took, 0.5).toFixed(1)} ms, p95 ${at(took, 0.95).toFixed(1)} ms, slowest ${took.at(-1)!.toFixed(1)} ms`,
  );
  const after = await figures(address);
  say(`memory of the server: ${before.memory} MB before, ${after.memory} MB after`);
  say(`processor time of the server: ${(((after.cpu - before.cpu) * 1000) / answers.length).toFixed(1)} ms a request`);
}

async function timed(url: string): Promise<{ readonly ms: number; readonly status: number }> {
  const begun = performance.now();
  try {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return { ms: performance.now() - begun, status: answer.status };
  } catch (error) {
    process.stderr.write(`${url}: ${String(error)}\n`);
    return { ms: performance.now() - begun, status: 0 };
  }
}

/** Resident memory in MB and processor time in seconds, as the server tells them. */
async function figures(address: string): Promise<{ readonly memory: number; readonly cpu: number }> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)![1]);
  return {
    memory: Math.round(figure("process_resident_memory_bytes") / 2 ** 20),
    cpu: figure("process_cpu_seconds_total"),
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function serveOver(place: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, ["bin/noroshi.js", "serve", "--port", "0", "--ledger", place], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`noroshi serve ended with ${code}`)));
    child.stdout.on("data", (data: Buffer) => {
      const address = /Serving (http\S+)/.exec(data.toString())?.[1];
      if (address !== undefined) resolve({ child, address });
    });
  });
}
