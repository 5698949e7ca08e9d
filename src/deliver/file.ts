// A letter as a line of JSON at the end of a file. A line that is there already is not written again, and one that was cut short by a
// kill is taken away first, so that whoever reads the file finds whole lines, each once.
import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs";
import { NoroshiError } from "../kernel/error.js";
import type { ChannelOf } from "./channel.js";
import type { Letter } from "./letter.js";
import type { Tried } from "./tried.js";

export function appendLine(channel: ChannelOf<"file">, letter: Letter): Tried {
  const line = JSON.stringify({ id: letter.message, ...letter.data });
  try {
    const there = existsSync(channel.file) ? readFileSync(channel.file, "utf8") : "";
    const whole = there.lastIndexOf("\n") + 1;
    if (there.slice(0, whole).includes(`{"id":"${letter.message}",`)) return { came: "sent", said: "was there" };
    if (whole < there.length) mendEnd(channel.file, there, whole);
    appendFileSync(channel.file, `${line}\n`);
    return { came: "sent", said: "written" };
  } catch (error) {
    return { came: "failed", said: error instanceof Error ? error.message : String(error), wait: null };
  }
}

/** Only what we began ourselves is cut; anything else that somebody wrote stays, and is an error. */
function mendEnd(file: string, there: string, whole: number): void {
  if (!there.slice(whole).startsWith('{"id":"'))
    throw new NoroshiError("bad-file", `${file} ends in the middle of a line that is not ours; give another file.`);
  truncateSync(file, Buffer.byteLength(there.slice(0, whole)));
}
