// How long one obligations question takes over the whole bundled register: every ordered pair of states on one day, then one
// pair after another each on a day not asked before. Prints percentiles of CPU and wall time; compares nothing.
// node bench/obligations.js [YYYY-MM-DD] [how many days]
import { readRegister } from "../src/jobs/load-register.js";
import { type Day, dayOf, needDay } from "../src/kernel/day.js";
import { obligations } from "../src/ledger/obligations/obligations.js";
import { STATES } from "../src/words/states.js";

const day = needDay(process.argv[2] ?? "2025-01-15", "the first argument");
const rounds = Number(process.argv[3] ?? 300);
const register = readRegister();
const parties = [...register.byParty.keys()].filter((id) => STATES.some((state) => state.id === id)).sort();

function percentiles(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(2);
  const sum = sorted.reduce((total, one) => total + one, 0);
  process.stdout.write(
    `${name}: ${sorted.length} questions, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms, together ${(sum / 1000).toFixed(2)} s\n`,
  );
}

function timed(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

process.stdout.write(`register: ${register.agreements.length} agreements, ${parties.length} states\n`);
const cpu = process.cpuUsage();
const first: number[] = [];
const again: number[] = [];
for (const times of [first, again]) {
  for (const attacker of parties) {
    for (const target of parties) {
      if (attacker !== target) times.push(timed(() => obligations({ attacker, target, on: day, register })));
    }
  }
}
const used = process.cpuUsage(cpu);
percentiles(`all ordered pairs on ${day}, first time`, first);
percentiles(`all ordered pairs on ${day}, again`, again);
process.stdout.write(`CPU of both: ${((used.user + used.system) / 1e6).toFixed(2)} s\n`);

// Pairs with much to answer, each time on a day that was not asked before: nothing of that day is kept yet.
const heavy = ["RUS", "USA", "CHN", "FRA", "TUR", "IND", "SAU", "UKR", "EST", "PRK", "KOR", "GRC", "PAK", "ISR"];
const fresh: number[] = [];
for (let round = 0; round < rounds; round++) {
  const attacker = heavy[round % heavy.length]!;
  const target = heavy[(round * 5 + 3) % heavy.length]!;
  if (attacker === target) continue;
  const on = dayOf(1950 + (round % 75), 1 + (round % 12), 1 + (round % 28)) as Day;
  fresh.push(timed(() => obligations({ attacker, target, on, register })));
}
percentiles("one question on a day not asked before", fresh);
