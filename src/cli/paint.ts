// Colours for a terminal, and none where the output is piped or NO_COLOR is set. Colour never carries a meaning of its own.
// Text from reports is stripped of control characters first, so that no report can move the cursor.
import type { World } from "./world.js";

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
}

export function paintFor(world: World): Paint {
  const on = world.outIsTerminal && (world.env.NO_COLOR ?? "") === "" && world.env.TERM !== "dumb";
  const code = (start: number, end: number) => (text: string) => (on ? `\u001b[${start}m${text}\u001b[${end}m` : text);
  return { bold: code(1, 22), dim: code(2, 22) };
}

/** One line of plain text: white space folded, control characters gone. */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}
