// `noroshi obligations`: if one state attacks another on a day, who must do what, by the bundled register of agreements.
// It reads texts, not minds: what a state would do is not answered.
import { type Command, InvalidArgumentError } from "commander";
import { nameOf } from "../brief/names.js";
import { attackOf } from "../jobs/attack.js";
import { withAtop } from "../jobs/import.js";
import { readRegister } from "../jobs/load-register.js";
import { readBytes } from "../jobs/read-bytes.js";
import { needDay } from "../kernel/day.js";
import type { Answer, Obligation } from "../ledger/obligations/obligation.js";
import { obligations } from "../ledger/obligations/obligations.js";
import type { Outcome } from "./outcome.js";
import { type Paint, paintFor } from "./paint.js";
import type { World } from "./world.js";

interface Options {
  readonly if: string;
  readonly on: string;
  readonly depth: number;
  readonly at?: string;
  readonly atop?: readonly string[];
  readonly json?: boolean;
}

export function addObligations(program: Command, world: World, outcome: Outcome): void {
  program
    .command("obligations")
    .description("print who would be obliged to do what if one state attacked another")
    .requiredOption("--if <event>", 'the attack, such as "USA attacks PRK" or "Armenia attacked by Azerbaijan"')
    .requiredOption("--on <day>", "the day, YYYY-MM-DD")
    .option("--depth <rings>", "how many rings: 2 adds who would be drawn in by those of the first", depthOf, 1)
    .option("--at <place>", "where the blow falls, where that is not the home country: Okinawa, Senkaku Islands…")
    .option("--atop <files...>", "add the alliances of ATOP 5.0 (1815 to 2018): atop5_0a.csv and atop5_0m.csv")
    .option("--json", "print the answer as JSON")
    .action((options: Options) => answer(options, world, outcome));
}

function depthOf(text: string): number {
  const depth = Number(text);
  if (!Number.isInteger(depth) || depth < 1 || depth > 9)
    throw new InvalidArgumentError("Give a whole number from 1 to 9.");
  return depth;
}

function answer(options: Options, world: World, outcome: Outcome): void {
  const on = needDay(options.on, "--on");
  const bundled = readRegister();
  const register = options.atop === undefined ? bundled : withAtop(bundled, options.atop.map(readBytes));
  const question = { ...attackOf(options.if), on, register, depth: options.depth };
  const found = obligations(options.at === undefined ? question : { ...question, territory: options.at });
  if (found.obliged.length + found.pledged.length === 0) outcome.wanting();
  world.out(options.json === true ? `${JSON.stringify(found)}\n` : answerText(found, paintFor(world)));
}

function answerText(found: Answer, paint: Paint): string {
  const { attacker, target, on } = found;
  const lines = [paint.bold(`If ${nameOf(attacker)} attacked ${nameOf(target)} on ${on}`), ""];
  const part = (heading: string, rows: readonly string[]) => {
    if (rows.length > 0) lines.push(paint.bold(heading), ...rows, "");
  };
  if (found.obliged.length === 0) lines.push("No agreement in the register obliges anybody.", "");
  part(
    "Obliged",
    found.obliged.map((row) => obligationText(row, paint)),
  );
  part(
    "Pledged, not binding in law",
    found.pledged.map((row) => obligationText(row, paint)),
  );
  part(
    "Not obliged",
    found.notOwed.map((row) => `  ${row.states.join(", ")}: ${row.reason}`),
  );
  part(
    "Collisions",
    found.collisions.map((row) => `  ${row.states.join(", ")} (${row.kind}): ${row.reason}`),
  );
  part(
    "What the attacker's side may claim",
    found.contested.map((row) => obligationText(row, paint)),
  );
  part(
    "Not in force on that day",
    found.pending.map((row) => `  ${row.states.join(", ")}: ${row.reason}`),
  );
  part(
    "In force no more",
    found.lapsed.map((row) => `  ${row.states.join(", ")}: ${row.reason}`),
  );
  part(
    "Bars on force in any case",
    found.restraints.map((row) => `  ${row.states.join(", ")}: ${row.reason}`),
  );
  part(
    "Not known",
    found.unknown.map((row) => `  ${row.text}`),
  );
  return `${lines.join("\n").trimEnd()}\n`;
}

function obligationText(row: Obligation, paint: Paint): string {
  const ring = row.ring === 1 ? "" : `  ring ${row.ring}${row.through === null ? "" : ` through ${row.through}`}`;
  const unsure = row.holds === "unknown" ? "  whether it holds is not known" : "";
  const details = [row.condition, ...row.caveats].filter((text) => text !== null).map((text) => `\n      ${text}`);
  return `  ${row.state}  ${row.duty} ${row.for}  (${row.firmness})${ring}${unsure}\n      ${row.reason}${details.join("")}\n      ${paint.dim(`source: ${row.source.title}`)}`;
}
