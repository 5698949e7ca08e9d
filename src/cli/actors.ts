// The states that an option names, as the pair of their codes.
// Which names are known is decided in jobs/actor-named.
import { actorNamed } from "../jobs/actor-named.js";
import { NoroshiError } from "../kernel/error.js";

/** The two codes of --between; throws `usage` where there are not two. */
export function pairOption(given: readonly string[] | undefined): readonly [string, string] | undefined {
  if (given === undefined) return undefined;
  const [a, b, more] = given;
  if (a === undefined || b === undefined || more !== undefined) {
    throw new NoroshiError("usage", "--between takes two states, such as --between RUS PRK.");
  }
  return [actorNamed(a), actorNamed(b)];
}
