// Whom a body's decision binds: the Security Council every state, the European Union its members, a state itself alone.
// It knows days of accession; it cannot tell whether a state that is bound obeys, or joined in of its own will.
// Source: treaties of accession as the European Union lists them; the United Kingdom left on 2020-01-31 and kept to EU
// measures until 2020-12-31 under Article 129 of the Withdrawal Agreement.
import type { Day } from "../../kernel/day.js";

const ACCESSIONS = `
1958-01-01 BEL DEU FRA ITA LUX NLD
1973-01-01 DNK GBR IRL
1981-01-01 GRC
1986-01-01 ESP PRT
1995-01-01 AUT FIN SWE
2004-05-01 CYP CZE EST HUN LTU LVA MLT POL SVK SVN
2007-01-01 BGR ROU
2013-07-01 HRV`;
const LAST_BRITISH_DAY = "2020-12-31";

const MEMBER_FROM: ReadonlyMap<string, string> = new Map(
  ACCESSIONS.trim()
    .split("\n")
    .flatMap((line) => {
      const [day = "", ...states] = line.split(" ");
      return states.map((state) => [state, day] as const);
    }),
);

/** True where a decision of the body (UNSC, EU or a state's code) binds the state, or the organisation, on that day. */
export function binds(body: string, state: string, day: Day): boolean {
  if (body === "UNSC") return true;
  if (body !== "EU") return body === state;
  if (state === "EUU") return true;
  const from = MEMBER_FROM.get(state);
  return from !== undefined && from <= day && !(state === "GBR" && day > LAST_BRITISH_DAY);
}
