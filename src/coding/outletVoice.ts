// For whom an outlet speaks when it says "we", "our state", "the enemy": its state where it is the state's own voice, nobody otherwise.
// It goes by the register of outlets and by names that only a government's own press carries; it cannot tell a captured paper.
import { OUTLETS } from "../words/outlets.js";

/** Names that only a government's own press carries. */
const OFFICIAL_NAME =
  /\b(ministry|government|embassy|presidential|presidency|cabinet|state (central )?(news|media|radio|television)|central news|army|armed forces|foreign office|mission|secretariat|press room|people's daily)\b/i;

/** Code of the state or group that the outlet speaks for, or null for the free press and for unknown ones. */
export function voiceOf(outlet: string | null, country: string | null): string | null {
  if (outlet === null) return null;
  const known = BY_NAME.get(outlet.toLowerCase());
  if (known !== undefined) return known;
  return OFFICIAL_NAME.test(outlet) ? country : null;
}

const BY_NAME: ReadonlyMap<string, string | null> = new Map(
  OUTLETS.flatMap((outlet) => [outlet.name, ...outlet.names].map((name) => [name.toLowerCase(), outlet.id] as const)),
);
