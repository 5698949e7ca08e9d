// The case that an obligations question puts, read from a short sentence: who attacks whom.
// It reads that one shape of sentence and no other; free text is for the coder.
import { NoroshiError } from "../kernel/error.js";
import { actorNamed } from "./actor-named.js";

/** Reads "A attacks B" and "B (is) attacked by A". Throws `usage`, or `unknown-actor` for a state that has no name here. */
export function attackOf(text: string): { readonly attacker: string; readonly target: string } {
  const active = /^(.+?)\s+(?:attacks?|invades?|strikes?)\s+(.+)$/i.exec(text.trim());
  const passive = /^(.+?)\s+(?:is\s+|are\s+)?(?:attacked|invaded|struck)\s+by\s+(.+)$/i.exec(text.trim());
  const [attacker, target] = passive === null ? [active?.[1], active?.[2]] : [passive[2], passive[1]];
  if (attacker === undefined || target === undefined) {
    throw new NoroshiError(
      "usage",
      `"${text.slice(0, 80)}" is no attack; write --if "A attacks B" or --if "B attacked by A".`,
    );
  }
  return { attacker: actorNamed(attacker), target: actorNamed(target) };
}
