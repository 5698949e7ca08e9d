// Tells of what was not read, one line each on the standard error, and turns the outcome to "wanting".
// A long list is cut after its first lines and counted, so that the reasons stay readable.
import type { SetAside } from "../formats/documents.js";
import type { Outcome } from "./outcome.js";
import { plain } from "./paint.js";
import type { World } from "./world.js";

const SHOWN = 50;

export function tellSetAside(setAside: readonly SetAside[], world: World, outcome: Outcome): void {
  if (setAside.length === 0) return;
  outcome.wanting();
  for (const { where, reason } of setAside.slice(0, SHOWN))
    world.err(`noroshi: set aside ${plain(where)}: ${plain(reason)}\n`);
  if (setAside.length > SHOWN) world.err(`noroshi: and ${setAside.length - SHOWN} more set aside.\n`);
}
