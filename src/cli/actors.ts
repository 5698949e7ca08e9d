// The states that an option names, as the pair of their codes.
// Which names are known is decided in jobs/actor-named.
import { actorNamed } from "../jobs/actor-named.js";
import { NoroshiError } from "../kernel/error.js";

/** The two codes of --between or another option; throws `usage` where there are not two. */
export function pairOption(
  given: readonly string[] | undefined,
  option = "--between",
): readonly [string, string] | undefined {
  if (given === undefined) return undefined;
  const [a, b, more] = given;
  if (a === undefined || b === undefined || more !== undefined) {
    throw new NoroshiError("usage", `${option} takes two states, such as ${option} RUS PRK.`);
  }
  return [actorNamed(a), actorNamed(b)];
}
