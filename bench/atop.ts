// Compares, for every ordered pair of states and every year 1816-2018 (on 1 July), whether the first is obliged to defend
// the second: obligations() over the imported alliances against ATOP's member rows read directly. Prints counts.
// node bench/atop.js FOLDER   (the folder holds atop5_0a.csv and atop5_0m.csv; ATOP is not part of the project)
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Day, dayOf } from "../src/kernel/day.js";
import { parseAtop } from "../src/ledger/agreements/atop.js";
import { codeOn } from "../src/ledger/agreements/cow-code.js";
import { registerOf } from "../src/ledger/agreements/register.js";
import { obligations } from "../src/ledger/obligations/obligations.js";

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("Give the folder that holds atop5_0a.csv and atop5_0m.csv.\n");
  process.exit(2);
}
const members = readFileSync(join(folder, "atop5_0m.csv"), "utf8");
const agreements = parseAtop({ alliances: readFileSync(join(folder, "atop5_0a.csv"), "utf8"), members });
const register = registerOf(agreements);

// The second reading shares nothing with the first but the table of codes: plain split, plain comparison of numbers.
const [head = "", ...lines] = members.split(/\r?\n|\r/).filter((line) => line !== "");
const columns = head.replaceAll('"', "").split(",");
const at = (cells: readonly string[], name: string) => cells[columns.indexOf(name)] ?? "";
const stretches = lines.map((line) => {
  const cells = line.split(",");
  const date = (y: string, m: string, d: string, missing: number) =>
    Number(at(cells, y)) * 10_000 + Number(at(cells, m)) * 100 + (at(cells, d) === "" ? missing : Number(at(cells, d)));
  const exit = at(cells, "yrexit") === "0";
  return {
    alliance: at(cells, "atopid"),
    cow: Number(at(cells, "member")),
    defence: at(cells, "defense") === "1",
    from: date("yrent", "moent", "dayent", 1),
    to: exit ? 99_999_999 : date("yrexit", "moexit", "dayexit", 31),
  };
});

let compared = 0;
let equal = 0;
let obliged = 0;
let pairs = 0;
const differences: string[] = [];
for (let year = 1816; year <= 2018; year++) {
  const day = dayOf(year, 7, 1) as Day;
  const now = year * 10_000 + 701;
  const live = stretches.filter((one) => one.from <= now && now < one.to);
  const states = [...new Set(live.map((one) => codeOn(one.cow, day)))].filter((id) => id !== null).sort();
  const raw = new Set<string>();
  for (const giver of live) {
    if (!giver.defence) continue;
    for (const taker of live) {
      if (taker.alliance !== giver.alliance || taker.cow === giver.cow) continue;
      raw.add(`${codeOn(giver.cow, day)} ${codeOn(taker.cow, day)}`);
    }
  }
  pairs += states.length * (states.length - 1);
  for (const target of states) {
    // An attacker that is in no alliance, so that only the clause itself decides.
    const answer = obligations({ attacker: "ZZZ", target, on: day, register });
    const defenders = new Set(answer.obliged.filter((row) => row.duty === "defend").map((row) => row.state));
    for (const giver of states) {
      if (giver === target) continue;
      compared++;
      const expected = raw.has(`${giver} ${target}`);
      if (expected) obliged++;
      if (expected === defenders.has(giver)) equal++;
      else differences.push(`${year} ${giver} -> ${target}: ATOP ${expected}, answer ${defenders.has(giver)}`);
    }
  }
}
process.stdout.write(`alliances ${agreements.length}, member rows ${stretches.length}\n`);
process.stdout.write(`ordered pairs and years ${pairs}, with a defence obligation ${obliged}\n`);
process.stdout.write(`equal ${equal} / compared ${compared}\n`);
for (const line of differences.slice(0, 20)) process.stdout.write(`  ${line}\n`);
